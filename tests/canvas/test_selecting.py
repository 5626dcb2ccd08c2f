"""What is selected, and the frames that say so."""

import pytest

from journeyeditor.editor import Cell
from journeyeditor.edits import cards, stages
from tests.canvas.hand import CTRL, NONE, SHIFT
from tests.canvas.looks import card_saying, image_of, lane_named, look_at, point_because, stage_named, step_named

SEATED, DOOR, HOST = "card-16", "card-36", "card-37"


@pytest.fixture
def view(view):
    look_at(view, (step_named(view, "Enter").rect.centre.x, lane_named(view, "Touchpoints").rect.centre.y))
    return view


def on(view, text):
    return card_saying(view, text).rect.centre


def card_saying_id(view, card_id):
    return next(card.card.text for lane in view.sheet.lanes for card in lane.cards if card.card.id == card_id)


def is_framed(view, rect):
    """Whether there is a blue line around a place of the sheet, as there is on the canvas alone."""
    image = image_of(view)
    x, y = view.viewportTransform().map(rect.x - 2, rect.centre.y)
    colour = image.pixelColor(round(x), round(y))
    return colour.blue() - colour.red() > 60


def test_a_click_selects(view, pointer):
    pointer.click(on(view, "Gets seated"))
    assert view.editor.selection == (SEATED,)
    pointer.click(on(view, "Door"))
    assert view.editor.selection == (DOOR,)


def test_everything_that_has_a_name_can_be_selected(view, pointer):
    view.sight.fit_map()
    for placed in (stage_named(view, "Order"), step_named(view, "Eat")):
        pointer.click(placed.rect.centre)
        assert view.editor.selection == (placed.name.element_id,)
    lane = lane_named(view, "Metrics")
    pointer.click((lane.rect.x + 30, lane.rect.centre.y))
    assert view.editor.selection == (lane.lane.id,)
    point = point_because(view, "Relief")
    pointer.click(point.centre)
    assert view.editor.selection == (point.point.id,)


def test_a_click_on_a_persona_selects_it(view, pointer):
    persona = view.sheet.header.personas[0]
    pointer.click(persona.face.centre)
    assert view.editor.selection == (persona.persona.id,)


def test_a_click_with_ctrl_adds_and_takes_away(view, pointer):
    pointer.click(on(view, "Gets seated"))
    pointer.click(on(view, "Door"), CTRL)
    assert view.editor.selection == (SEATED, DOOR)
    pointer.click(on(view, "Gets seated"), CTRL)
    assert view.editor.selection == (DOOR,)


def test_a_click_with_shift_selects_all_cards_as_far_as_there(view, pointer):
    pointer.click(on(view, "Gets seated"))
    pointer.click(on(view, "Door"), SHIFT)
    texts = [card_saying_id(view, one) for one in view.editor.selection]
    assert texts == ["Gets seated", "Enters the restaurant", "Door", "Host"]
    pointer.click(on(view, "Enters the restaurant"), SHIFT)
    assert view.editor.selection == (SEATED, card_saying(view, "Enters the restaurant").card.id)
    pointer.click(on(view, "Signboard"), CTRL)
    pointer.click(on(view, "Street at the pizzeria"), SHIFT)
    assert [card_saying_id(view, one) for one in view.editor.selection] == ["Signboard", "Street at the pizzeria"]


def test_a_click_with_shift_selects_the_run_of_stages_or_lanes(view, pointer):
    view.sight.fit_map()
    pointer.click(stage_named(view, "Leave").rect.centre)
    pointer.click(stage_named(view, "Arrival").rect.centre, SHIFT)
    assert view.editor.selection == ("stage-leave", "stage-arrival", "stage-order", "stage-time-to-eat")
    for name, key in (("Actions", NONE), ("Channels", SHIFT)):
        lane = lane_named(view, name).rect
        pointer.click((lane.x + 60, lane.bottom - 4), key)
    assert view.editor.selection == ("lane-actions", "lane-touchpoints", "lane-channels")


def test_a_click_with_shift_and_ctrl_adds_the_range(view, pointer):
    pointer.click(on(view, "Host"))
    pointer.click(on(view, "Gets seated"), CTRL)
    pointer.click(on(view, "Enters the restaurant"), SHIFT | CTRL)
    assert set(view.editor.selection) == {HOST, SEATED, card_saying(view, "Enters the restaurant").card.id}


def test_a_click_on_one_of_several_selects_it_alone(view, pointer):
    pointer.click(on(view, "Gets seated"))
    pointer.click(on(view, "Door"), CTRL)
    pointer.click(on(view, "Door"))
    assert view.editor.selection == (DOOR,)


def test_a_click_in_a_cell_selects_it_but_with_ctrl_it_changes_nothing(view, pointer):
    bare = step_named(view, "Enter").rect.centre.x, lane_named(view, "Channels").rect.bottom - 6
    pointer.click(on(view, "Gets seated"))
    pointer.click(bare, CTRL)
    assert view.editor.selection == (SEATED,)
    pointer.click(bare)
    assert view.editor.selection == ()
    assert view.editor.cell == Cell("lane-channels", "step-enter")
    assert not view.is_editing
    pointer.click(on(view, "Host"), SHIFT)
    assert [card_saying_id(view, one) for one in view.editor.selection] == ["Door", "Host", "In person"]


def test_a_click_beside_the_paper_selects_nothing(view, pointer):
    view.sight.fit_map()
    pointer.click(on(view, "Gets seated"))
    pointer.click((-20, 100))
    assert view.editor.selection == ()


def test_esc_selects_nothing(view, pointer, keyboard):
    pointer.click(on(view, "Gets seated"))
    keyboard.keys("Esc")
    assert view.editor.selection == ()


def test_what_is_selected_is_framed(view, pointer):
    seated, door = card_saying(view, "Gets seated").rect, card_saying(view, "Door").rect
    assert not is_framed(view, seated)
    pointer.click(seated.centre)
    assert is_framed(view, seated)
    pointer.click(door.centre)
    assert not is_framed(view, seated)
    assert is_framed(view, door)


def test_the_frame_follows_what_it_frames(view, pointer):
    pointer.click(on(view, "Gets seated"))
    editor = view.editor
    before = card_saying(view, "Gets seated").rect
    editor.apply(cards.move_cards(editor.document, editor.map_id, [SEATED], "lane-touchpoints", "step-ask-friends"))
    after = card_saying(view, "Gets seated").rect
    assert is_framed(view, after)
    assert not is_framed(view, before)
    editor.undo()
    assert is_framed(view, before)
    assert not is_framed(view, after)


def test_what_is_gone_is_selected_no_more(view, pointer):
    editor = view.editor
    editor.apply(cards.add_card(editor.document, editor.map_id, "lane-actions", "step-enter", text="Waves"))
    pointer.click(on(view, "Door"), CTRL)
    waves = card_saying(view, "Waves").rect
    assert is_framed(view, waves)
    editor.undo()
    assert editor.selection == (DOOR,)
    assert is_framed(view, card_saying(view, "Door").rect)
    assert not is_framed(view, waves)
    editor.apply(stages.delete_stage(editor.document, editor.map_id, "stage-arrival"))
    assert editor.selection == ()


def test_the_pointer_selects_without_changing_the_document(view, pointer):
    document = view.editor.document
    for text in ("Gets seated", "Door", "Host", "Signboard"):
        pointer.click(on(view, text))
    assert view.editor.document is document
