"""The overview in the corner, and the way back to the map."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from journeyeditor.canvas.looking.minimap import Minimap
from journeyeditor.canvas.looking.way_back import WayBack
from journeyeditor.edits import stages
from tests.canvas.looks import card_saying, look_at

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def minimap(view):
    minimap = Minimap(view)
    minimap.show()
    yield minimap
    minimap.close_minimap()


def middle_of(view):
    place = view.mapToScene(view.viewport().rect().center())
    return place.x(), place.y()


def test_it_lies_in_the_corner_of_the_canvas(view, minimap):
    for size in ((1400, 900), (700, 500), (400, 300)):
        view.resize(*size)
        room = view.viewport().geometry()
        assert room.contains(minimap.geometry())
        assert room.bottomRight() - minimap.geometry().bottomRight() == QPoint(14, 14)
        assert minimap.width() < room.width() * 0.3
        assert minimap.height() < room.height() * 0.3
    assert minimap.accessibleName() == "Overview of the map"


def test_it_frames_what_is_in_sight(view, minimap):
    view.sight.fit_map()
    assert minimap.in_sight.contains(minimap.rect().adjusted(0, 0, -2, -2).toRectF())
    look_at(view, view.sheet.grid.centre, zoom=2)
    scale = minimap.width() / view.sheet.width
    frame, room = minimap.in_sight, view.frozen.uncovered()
    assert frame.width() == pytest.approx(room.width() / view.pixels_for_a_point * scale)
    corner = view.frozen.place_at(QPointF(room.topLeft()), "sheet")
    assert (frame.x(), frame.y()) == pytest.approx((corner.x * scale, corner.y * scale))


def test_a_press_and_a_drag_look_there(view, minimap):
    view.navigation.zoom_to(2)
    scale = minimap.width() / view.sheet.width
    QTest.mousePress(minimap, LEFT, pos=QPoint(60, 70))
    assert middle_of(view) == pytest.approx((60 / scale, 70 / scale), abs=2)
    QTest.mouseMove(minimap, QPoint(110, 40))
    assert middle_of(view) == pytest.approx((110 / scale, 40 / scale), abs=2)
    QTest.mouseRelease(minimap, LEFT, pos=QPoint(110, 40))
    assert view.editor.selection == ()


def test_the_wheel_zooms(view, minimap, pointer):
    look_at(view, view.sheet.grid.centre)
    before = middle_of(view)
    window, place = view.window(), minimap.geometry().center()
    QTest.wheelEvent(window.windowHandle(), QPointF(place), QPoint(0, 120))
    assert view.zoom == pytest.approx(1.15)
    assert middle_of(view) == pytest.approx(before, abs=2)


def test_it_follows_what_is_done_once_the_hand_rests(view, minimap):
    before = minimap.grab().toImage()
    document, map_id = view.editor.document, view.editor.map_id
    view.editor.apply(stages.delete_stage(document, map_id, view.editor.journey.stages[0].id))
    minimap.paint_anew()
    assert minimap.grab().toImage() != before


def test_it_shows_no_marks(view, minimap):
    minimap.paint_anew()
    before = minimap.grab().toImage()
    view.editor.select([view.editor.journey.stages[0].id])
    minimap.paint_anew()
    assert minimap.grab().toImage() == before


def test_what_was_faint_in_the_hand_is_not_so_once_it_is_let_go(view, minimap, qtbot):
    view.fade_elements(card.card.id for lane in view.sheet.lanes for card in lane.cards)
    minimap.paint_anew()
    held = minimap.grab().toImage()
    view.fade_elements(())
    view.settle()
    qtbot.waitUntil(lambda: minimap.grab().toImage() != held)


def test_it_shows_what_stands_back(view, minimap, qtbot):
    before = minimap.grab().toImage()
    view.let_stand_back(frozenset(card.card.id for lane in view.sheet.lanes for card in lane.cards))
    qtbot.waitUntil(lambda: minimap.grab().toImage() != before)


def test_it_makes_way_for_a_drag(view, minimap, pointer):
    card = card_saying(view, "Gets seated")
    look_at(view, card.rect.centre)
    at_minimap = view.frozen.place_at(QPointF(minimap.geometry().center()), "sheet")
    pointer.carry(card.rect.centre, at_minimap)
    assert minimap.isHidden()
    pointer.release(at_minimap)
    assert not minimap.isHidden()


def test_where_the_map_is_out_of_sight_there_is_a_way_back(view):
    (way_back,) = view.findChildren(WayBack)
    assert way_back.isHidden()
    view.navigation.zoom_to(4)
    view.navigation.scroll_by(-100_000, -100_000)
    assert way_back.isVisible()
    QTest.mouseClick(way_back, LEFT)
    assert way_back.isHidden()
    assert view.viewport().rect().contains(view.mapFromScene(*view.sheet.grid.centre))
    assert view.hasFocus()
