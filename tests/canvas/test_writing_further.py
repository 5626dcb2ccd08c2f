"""Writing on from cell to cell, new cards, and the texts that are not on cards."""

import pytest
from PySide6.QtWidgets import QApplication

from journeyeditor.picture.qt import rect_of
from tests.canvas.looks import (
    card_saying,
    cell,
    lane_named,
    lane_names,
    look_at,
    point_because,
    points_of,
    stage_named,
    stage_names,
    standing,
    step_named,
    undo_labels,
)


@pytest.fixture
def view(view):
    look_at(view, (step_named(view, "Enter").rect.centre.x, lane_named(view, "Touchpoints").rect.centre.y))
    return view


def written():
    """What the editor that has the focus holds."""
    return QApplication.focusWidget().toPlainText()


def plus(view, lane, step):
    """The place of the plus in an empty cell."""
    return step_named(view, step).rect.centre.x, lane_named(view, lane).rect.y + 20


# From cell to cell


def test_tab_goes_along_the_lane_and_shift_tab_back(view, pointer, keyboard):
    pointer.double_click(card_saying(view, "Gets seated").text.rect.centre)
    keyboard.keys("Tab")
    assert written() == "Studies the menu"
    assert view.editor.selection == (card_saying(view, "Studies the menu").card.id,)
    keyboard.keys("Shift+Tab", "Shift+Tab")
    assert written() == "Enters the restaurant"
    assert undo_labels(view) == []


def test_tab_keeps_what_was_written(view, pointer, keyboard):
    pointer.double_click(card_saying(view, "Gets seated").text.rect.centre)
    keyboard.keys("Ctrl+A")
    keyboard.text("Sits")
    keyboard.keys("Tab")
    keyboard.text("Reads")
    keyboard.keys("Esc")
    assert cell(view, "Actions", "Take a seat") == ["Sits"]
    assert cell(view, "Actions", "Read the menu") == ["Studies the menu"]
    assert undo_labels(view) == ["Edit card “Sits”"]


def test_tab_into_an_empty_cell_begins_a_card(view, pointer, keyboard):
    document = view.editor.document
    pointer.double_click(card_saying(view, "A table is free at once").text.rect.centre)
    keyboard.keys("Tab")
    assert written() == ""
    keyboard.keys("Tab")
    assert written() == "A straight answer about peanuts"
    keyboard.keys("Return")
    assert view.editor.document is document, "the card that nothing was written on is gone"


@pytest.mark.parametrize(
    ("names", "first", "then"),
    [
        (stage_named, "Arrival", "Order"),
        (step_named, "Take a seat", "Read the menu"),
        (lane_named, "Touchpoints", "Channels"),
    ],
)
def test_tab_goes_to_the_next_stage_step_or_lane(view, pointer, keyboard, names, first, then):
    view.sight.fit_map()
    placed = names(view, first)
    pointer.double_click((placed.title if names is lane_named else placed.name).rect.centre)
    keyboard.keys("Tab")
    assert written() == then
    keyboard.keys("Shift+Tab")
    assert written() == first


def test_tab_at_the_end_of_a_row_goes_on_to_the_next(view, pointer, keyboard):
    look_at(view, stage_named(view, "Come back").rect.centre)
    pointer.double_click(stage_named(view, "Come back").name.rect.centre)
    keyboard.text("!")
    keyboard.keys("Tab")
    assert written() == view.sheet.steps[0].step.name
    assert len(undo_labels(view)) == 1
    keyboard.keys("Shift+Tab")
    assert written() == "!"


def test_tab_goes_from_lane_to_lane_past_the_curves(view, pointer, keyboard):
    number = next(number for number, lane in enumerate(view.sheet.lanes) if lane.plot)
    above, below = view.sheet.lanes[number - 1].lane, view.sheet.lanes[number + 1].lane
    steps = view.editor.journey.steps
    view.begin_card(above.id, steps[-1].id)
    keyboard.text("Glad")
    keyboard.keys("Tab")
    keyboard.text("Proud")
    keyboard.keys("Return")
    assert cell(view, above.name, steps[-1].name)[-1] == "Glad"
    assert "Proud" in cell(view, below.name, steps[0].name)


def test_tab_at_the_end_of_the_map_ends_the_writing(view, keyboard):
    cards = view.sheet.lanes[-1].cards
    view.edit_text_of(cards[-1].card.id, "text")
    keyboard.keys("End")
    keyboard.text("!")
    for _ in view.sheet.steps:
        keyboard.keys("Tab") if view.is_editing else None
    assert not view.is_editing
    assert len(undo_labels(view)) == 1
    assert view.hasFocus()
    assert view.editor.cell or view.editor.selection


# New cards


def test_the_plus_of_an_empty_cell_begins_a_card(view, canvas, pointer, keyboard):
    pointer.click(plus(view, "Happy moments", "Find parking"))
    assert view.is_editing
    keyboard.text("A free spot")
    assert cell(view, "Happy moments", "Find parking") == ["A free spot"]
    keyboard.keys("Return")
    assert undo_labels(view) == ["Add card “A free spot”"]
    assert view.editor.selection == ()
    assert view.editor.cell is not None
    assert view.editor.cell.step_id == step_named(view, "Find parking").step.id
    pointer.hover((0, 0))
    assert standing(view) == standing(canvas(view.editor.document, shown=False))


@pytest.mark.parametrize("end", ["Return", "Esc", "Tab", "elsewhere"])
@pytest.mark.parametrize("text", ["", "  "])
def test_an_empty_new_card_leaves_nothing(view, pointer, keyboard, end, text):
    document, before = view.editor.document, standing(view)
    pointer.click(plus(view, "Happy moments", "Get served" if end == "Tab" else "Wait"))
    keyboard.text(text)
    if end == "elsewhere":
        pointer.click((step_named(view, "Enter").rect.centre.x, lane_named(view, "Channels").rect.bottom - 6))
    else:
        keyboard.keys(end)
    view.finish_editing()
    assert view.editor.document is document
    assert standing(view) == before
    assert undo_labels(view) == []


def test_ctrl_return_writes_card_after_card(view, pointer, keyboard):
    pointer.double_click(card_saying(view, "Gets seated").text.rect.centre)
    keyboard.keys("Ctrl+Return")
    for text in ("Looks around", "Waves"):
        keyboard.text(text)
        keyboard.keys("Ctrl+Return")
    assert written() == ""
    keyboard.keys("Ctrl+Return")
    assert not view.is_editing
    assert cell(view, "Actions", "Take a seat") == ["Gets seated", "Looks around", "Waves"]
    assert undo_labels(view) == ["Add card “Looks around”", "Add card “Waves”"]
    assert view.editor.cell == (lane_named(view, "Actions").lane.id, step_named(view, "Take a seat").step.id)


def test_ctrl_return_on_a_name_finishes(view, pointer, keyboard):
    pointer.double_click(stage_named(view, "Arrival").name.rect.centre)
    keyboard.text("Coming")
    keyboard.keys("Ctrl+Return")
    assert not view.is_editing
    assert "Coming" in stage_names(view)


def test_a_new_card_given_up_leaves_nothing_either(view, pointer, keyboard):
    document = view.editor.document
    pointer.click(plus(view, "Happy moments", "Find parking"))
    keyboard.text("A free")
    keyboard.keys("Esc")
    assert view.editor.document is document
    assert undo_labels(view) == []
    lane, step = lane_named(view, "Happy moments"), step_named(view, "Find parking")
    assert view.editor.cell == (lane.lane.id, step.step.id), "the arrows go on from there"


def test_beside_the_plus_the_paper_is_bare(view, pointer):
    pointer.click(card_saying(view, "Gets seated").rect.centre)
    lane = lane_named(view, "Pain points")
    look_at(view, lane.rect.centre)
    pointer.click((step_named(view, "Enter").rect.centre.x, lane.rect.bottom - 6))
    assert not view.is_editing
    assert view.editor.selection == ()


def test_a_double_click_below_the_cards_of_a_cell_begins_another(view, pointer, keyboard):
    gap = step_named(view, "Take a seat").rect.centre.x, lane_named(view, "Actions").rect.bottom - 8
    pointer.double_click(gap)
    keyboard.text("Looks around")
    keyboard.keys("Return")
    assert cell(view, "Actions", "Take a seat") == ["Gets seated", "Looks around"]


def test_a_new_card_follows_the_one_that_is_selected(view, pointer, keyboard):
    pointer.click(card_saying(view, "Street at the pizzeria").rect.centre)
    view.begin_new_card()
    keyboard.text("Car park")
    keyboard.keys("Return")
    assert cell(view, "Touchpoints", "Find parking") == ["Street at the pizzeria", "Car park", "Signboard"]


# Other texts


def test_the_title_the_scenario_and_the_name_of_a_persona(view, pointer, keyboard):
    view.sight.fit_map()
    header = view.sheet.header
    texts = {text.field: text for text in (header.title, *header.texts, *header.personas[0].texts)}
    for field, words in {"title": "Pizza!", "scenario": "Friday,\nlate", "name": "Eva", "quote": "Hm."}.items():
        pointer.double_click(texts[field].rect.centre)
        keyboard.keys("Ctrl+A")
        keyboard.commit(words)
        keyboard.keys("Return")
        texts = {text.field: text for text in (view.sheet.header.title, *view.sheet.header.texts)} | {
            text.field: text for text in view.sheet.header.personas[0].texts
        }
        assert texts[field].block.text == words
    journey, persona = view.editor.journey, view.editor.document.personas[0]
    assert (journey.title, journey.scenario, persona.name, persona.quote) == ("Pizza!", "Friday,\nlate", "Eva", "Hm.")
    assert len(undo_labels(view)) == 4


def test_the_title_of_a_lane(view, pointer, keyboard):
    view.sight.fit_map()
    pointer.double_click(lane_named(view, "Channels").title.rect.centre)
    keyboard.text("Roads")
    keyboard.keys("Return")
    assert "Roads" in lane_names(view)
    view.editor.undo()
    view.editor.select([lane_named(view, "Channels").lane.id])
    view.edit_text()
    keyboard.text("Ways")
    keyboard.keys("Return")
    assert "Ways" in lane_names(view)
    assert stage_names(view)[0] == "Awareness"


def test_the_reason_of_a_point(view, pointer, keyboard):
    look_at(view, point_because(view, "Relief").centre)
    point = point_because(view, "Relief")
    pointer.double_click(point.reason.rect.centre)
    keyboard.keys("Ctrl+A")
    keyboard.text("A warm room at last, and the smell of an oven")
    assert len(point_because(view, "A warm room at last, and the smell of an oven").reason.block.lines) == 3
    keyboard.keys("Return")
    assert undo_labels(view)[0].startswith("Edit reason")


def test_a_point_without_a_reason_gets_one(view, pointer, keyboard):
    look_at(view, point_because(view, "Relief").centre)
    view.editor.select([point_because(view, "Relief").point.id])
    view.edit_text()
    keyboard.keys("Backspace", "Return")
    (bare,) = [point for point in points_of(view) if not point.point.reason]
    pointer.double_click(bare.centre)
    face = view.viewportTransform().mapRect(rect_of(bare.face)).toRect()
    assert not QApplication.focusWidget().geometry().intersects(face.adjusted(2, 2, -2, -2)), "the face stays in sight"
    keyboard.text("Warm")
    keyboard.keys("Return")
    assert point_because(view, "Warm").point.id == bare.point.id
