"""What a screen reader finds on the canvas."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QAccessible

from journeyeditor.canvas.accessible import read_canvases
from journeyeditor.editor import Cell
from journeyeditor.edits import cards
from tests.canvas.canvases import canvas_of
from tests.canvas.looks import card_saying, look_at, points_of, stage_named
from tests.edits.pizza import pizza

ROLE, NAME = QAccessible.Role, QAccessible.Text.Name


@pytest.fixture
def spoken(view):
    """The object of the canvas, as a screen reader gets it."""
    read_canvases()
    return QAccessible.queryAccessibleInterface(view)


def children(thing):
    return [thing.child(index) for index in range(thing.childCount())]


def everything(thing):
    yield thing
    for child in children(thing):
        if child.object() is None:
            yield from everything(child)


def named(spoken, start):
    return next(thing for thing in everything(spoken) if thing.text(NAME).startswith(start))


def test_the_canvas_is_the_map(view, spoken):
    assert spoken.object() is view
    assert spoken.role() == ROLE.Table
    assert spoken.text(NAME) == "Journey map Dinner at a pizza restaurant, 8 stages, 17 steps, 13 lanes"


def test_below_it_stand_the_header_the_stages_and_the_lanes(view, spoken):
    header, stages, *rest = children(spoken)
    assert header.text(NAME) == "About the journey"
    assert [stage.role() for stage in children(stages)] == [ROLE.ColumnHeader] * 8
    lanes = [thing for thing in rest if thing.object() is None]
    assert [lane.text(NAME).split(",")[0] for lane in lanes] == [lane.name for lane in view.editor.journey.lanes]
    assert {lane.role() for lane in lanes} == {ROLE.Row}
    assert all(thing.parent() is spoken for thing in (header, stages, *lanes))


def test_a_card_is_where_it_is_seen(view, spoken):
    card = card_saying(view, "Gets seated")
    look_at(view, card.rect.centre)
    thing = named(spoken, "Gets seated")
    assert thing.role() == ROLE.ListItem
    middle = view.viewport().mapToGlobal(view.mapFromScene(*card.rect.centre))
    assert thing.rect().contains(middle)
    found = spoken
    while (deeper := found.childAt(middle.x(), middle.y())) is not None and deeper.object() is None:
        found = deeper
    assert found.text(NAME) == thing.text(NAME)
    assert not thing.state().offscreen
    view.centerOn(0, 0)
    assert named(spoken, "Put pizzas without peanuts").state().offscreen


def test_a_stage_is_where_the_frozen_band_shows_it(view, spoken):
    stage = stage_named(view, "Arrival")
    look_at(view, (stage.rect.centre.x, view.sheet.grid.bottom), zoom=2)
    place = view.frozen.transform_of("band").map(QPointF(*stage.rect.centre)).toPoint()
    assert named(spoken, "Arrival").rect().contains(view.viewport().mapToGlobal(place))
    assert not named(spoken, "Arrival").state().offscreen


def test_what_is_selected_has_the_focus(view, spoken):
    point = points_of(view)[1].point
    for element_id, start in ((stage_named(view, "Arrival").stage.id, "Arrival"), (point.id, "Happy, 1 on a scale")):
        view.editor.select([element_id])
        assert spoken.focusChild().text(NAME).startswith(start)
        assert spoken.focusChild().state().focused
        assert spoken.focusChild().state().selected
    view.editor.select([])
    assert spoken.focusChild().object() is view


def test_an_empty_cell_can_have_the_focus(view, spoken):
    lane = next(lane for lane in view.editor.journey.card_lanes if lane.name == "Happy moments")
    view.editor.select_cell(Cell(lane.id, view.editor.journey.steps[0].id))
    cell = spoken.focusChild()
    assert cell.text(NAME) == "Empty cell, Happy moments, Awareness, Look around"
    assert cell.role() == ROLE.Cell
    assert cell.rect().isValid()


def test_it_follows_the_document(view, spoken):
    thing = named(spoken, "Gets seated")
    card_id = card_saying(view, "Gets seated").card.id
    view.editor.apply(cards.set_card_text(view.editor.document, view.editor.map_id, card_id, "Finds a seat"))
    assert thing.text(NAME).startswith("Finds a seat")
    view.editor.apply(cards.delete_cards(view.editor.document, view.editor.map_id, [card_id]))
    assert not thing.isValid()
    assert thing.text(NAME) == ""
    assert thing.state().invalid
    view.editor.undo()
    assert thing.isValid()


def test_the_editor_of_a_text_is_below_the_canvas(view, spoken, pointer):
    pointer.double_click(card_saying(view, "Gets seated").text.rect.centre)
    below = next(thing for thing in children(spoken) if thing.object() is view.viewport())
    assert spoken.indexOfChild(below) == spoken.childCount() - len([w for w in children(spoken) if w.object()])
    editors = [thing for thing in children(below) if thing.role() == ROLE.EditableText]
    assert [editor.text(QAccessible.Text.Value) for editor in editors] == ["Gets seated"]


def test_nothing_is_there_once_the_canvas_is_closed(qapp):
    read_canvases()
    with canvas_of(pizza(), shown=False) as view:
        thing = children(QAccessible.queryAccessibleInterface(view))[1]
        assert thing.isValid()
        reader = view.reader
    del view
    assert reader.view is None
    assert not thing.isValid()
    assert thing.window() is None
    assert thing.text(NAME) == ""
