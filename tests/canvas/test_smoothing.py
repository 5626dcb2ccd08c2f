"""The bar that smooths the last stroke of the pencil."""

import math

import pytest
from PySide6.QtWidgets import QApplication, QSlider

from journeyeditor.canvas.smoothing import SmoothingBar
from tests.canvas.looks import lane_named, look_at, point_because, points_of, undo_labels


@pytest.fixture
def view(view):
    look_at(view, point_because(view, "Friendly welcome").centre)
    view.choose_tool("pencil")
    return view


def wobbly(view, start=500, end=900):
    rect = lane_named(view, "Feelings").plot.rect
    return [(rect.x + x, rect.y + 64 - 40 * math.sin(x / 90) - 7 * math.sin(x / 12)) for x in range(start, end, 4)]


@pytest.fixture
def bar(view, pointer):
    pointer.draw(wobbly(view))
    return view.findChild(SmoothingBar)


def points_drawn(view):
    return len(view.editor.selection)


def test_it_floats_near_the_stroke_and_in_sight(view, bar):
    assert bar.isVisible()
    assert view.viewport().rect().contains(bar.geometry())
    assert bar.findChild(QSlider).accessibleName() == "Smoothing"


def test_calmer_means_fewer_points_and_one_step_of_undo_still(view, bar):
    slider, before = bar.findChild(QSlider), view.editor.history.labels
    drawn = points_drawn(view)
    slider.setValue(slider.maximum())
    calm = points_drawn(view)
    slider.setValue(0)
    assert calm < drawn < points_drawn(view)
    assert view.editor.history.labels == before
    slider.setValue(slider.maximum())
    assert points_drawn(view) == calm
    view.editor.undo()
    assert undo_labels(view) == []


def test_it_fits_the_stroke_and_not_what_became_of_it(view, bar):
    slider = bar.findChild(QSlider)
    before, usual = view.editor.document, slider.value()
    slider.setValue(slider.maximum())
    slider.setValue(usual)
    assert view.editor.document == before


def test_the_keyboard_reaches_it_and_leaves_it(view, bar, keyboard):
    view.strokes.smooth()
    slider = QApplication.focusWidget()
    value = slider.value()
    keyboard.keys("Right", "Right", "Left", "Right")
    assert slider.value() > value
    keyboard.keys("Esc")
    assert not bar.isVisible()
    assert QApplication.focusWidget() is view
    assert view.tool == "pencil"


@pytest.mark.parametrize("what", ["press", "undo", "select", "tool", "esc"])
def test_whatever_is_done_next_it_goes(view, bar, pointer, keyboard, what):
    match what:
        case "press":
            pointer.press((5, 5))
            pointer.release()
        case "undo":
            view.editor.undo()
        case "select":
            view.editor.select([points_of(view)[0].point.id])
        case "tool":
            view.choose_tool("select")
        case "esc":
            keyboard.keys("Esc")
    assert not bar.isVisible()
    assert not view.strokes.can_smooth


def test_it_stays_with_the_stroke_when_the_sheet_is_scrolled(view, bar):
    before = bar.pos()
    view.horizontalScrollBar().setValue(view.horizontalScrollBar().value() + 40)
    assert bar.x() == before.x() - 40


def test_the_next_stroke_is_a_step_of_its_own(view, bar, pointer):
    pointer.draw(wobbly(view, 620, 760))
    assert bar.isVisible()
    assert undo_labels(view) == ["Draw curve"] * 2
