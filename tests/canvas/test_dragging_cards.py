"""Cards, dragged from cell to cell."""

import pytest
from PySide6.QtCore import QRectF, Qt

from tests.canvas.hand import ALT, CTRL, SHIFT
from tests.canvas.looks import (
    card_saying,
    cell,
    copies_of,
    image_of,
    is_faint,
    lane_named,
    look_at,
    place_of,
    standing,
    step_named,
    undo_labels,
)


@pytest.fixture
def view(view):
    look_at(view, (step_named(view, "Enter").rect.centre.x, lane_named(view, "Touchpoints").rect.centre.y))
    return view


def on(view, text):
    return card_saying(view, text).rect.centre


def inside(view, lane, step, dy=0):
    """A place in the middle of a cell."""
    return step_named(view, step).rect.centre.x, lane_named(view, lane).rect.centre.y + dy


def test_a_card_moves_to_another_step(view, canvas, pointer):
    pointer.drag(on(view, "Gets seated"), inside(view, "Actions", "Ask friends"))
    assert cell(view, "Actions", "Take a seat") == []
    assert cell(view, "Actions", "Ask friends") == ["Asks her friends", "Gets seated"]
    assert undo_labels(view) == ["Move card “Gets seated”"]
    assert view.editor.selection == ("card-16",)
    assert standing(view) == standing(canvas(view.editor.document, shown=False))


def test_a_card_moves_to_another_lane(view, canvas, pointer):
    pointer.drag(on(view, "Gets seated"), inside(view, "Happy moments", "Find parking"))
    assert cell(view, "Actions", "Take a seat") == []
    assert cell(view, "Happy moments", "Find parking") == ["Gets seated"]
    assert standing(view) == standing(canvas(view.editor.document, shown=False))


@pytest.mark.parametrize(("above", "order"), [(0, 0), (1, 1), (2, 2)])
def test_where_it_is_dropped_says_where_in_the_cell_it_goes(view, pointer, above, order):
    cards = [card_saying(view, text).rect for text in ("Street at the pizzeria", "Signboard")]
    heights = [cards[0].y + 2, cards[1].y + 2, cards[1].bottom + 40]
    pointer.drag(on(view, "Door"), (cards[0].centre.x, heights[above]))
    assert cell(view, "Touchpoints", "Find parking").index("Door") == order


def test_cards_of_one_cell_change_places(view, pointer):
    pointer.drag(on(view, "Signboard"), (on(view, "Signboard").x, card_saying(view, "Street at the pizzeria").rect.y))
    assert cell(view, "Touchpoints", "Find parking") == ["Signboard", "Street at the pizzeria"]


def test_a_card_dropped_where_it_was_is_no_step_of_undo(view, pointer):
    document, before = view.editor.document, standing(view)
    for text in ("Street at the pizzeria", "Signboard", "Gets seated"):
        x, y = on(view, text)
        pointer.drag((x, y), (x + 12, y + 3))
    door = on(view, "Door")
    pointer.carry(door, inside(view, "Actions", "Ask friends"))
    pointer.move(door)
    pointer.release()
    assert view.editor.document is document
    assert undo_labels(view) == []
    assert standing(view) == before


def test_a_card_over_several_steps_is_held_where_it_is_pressed(view, pointer):
    document = view.editor.document
    goal = card_saying(view, "Get in quickly")
    last = step_named(view, "Take a seat").rect.centre.x, goal.rect.centre.y
    pointer.drag(last, (last[0] + 12, last[1]))
    assert view.editor.document is document, "no other step is under what is held of it"
    pointer.drag(last, inside(view, "Customer goals", "Enter"))
    assert card_saying(view, "Get in quickly").card.step == "step-read-reviews"


def test_while_it_is_held_a_mark_says_where_it_would_land(view, pointer):
    column, lane = step_named(view, "Enter").column, lane_named(view, "Pain points").rect
    look_at(view, (column.centre.x, lane_named(view, "Think and feel").rect.y), zoom=0.75)
    free = view.viewportTransform().mapRect(QRectF(column.x, lane.y, column.width, lane.height / 3)).toRect()
    pointer.hover(lane.centre)
    before = image_of(view)
    door = card_saying(view, "Door").rect
    pointer.carry((door.x + 20, door.y + 1), (column.centre.x, lane.bottom - 12))
    during = image_of(view)
    assert during.copy(free) != before.copy(free)
    middle = during.pixelColor(free.center())
    assert middle.blue() - middle.red() > 12
    pointer.release()
    assert cell(view, "Pain points", "Enter") == ["Door"]


def test_esc_leaves_the_card_where_it_is(view, pointer, keyboard):
    document, before = view.editor.document, standing(view)
    pointer.carry(on(view, "Gets seated"), inside(view, "Actions", "Ask friends"))
    keyboard.keys("Esc")
    assert standing(view) == before
    pointer.release()
    assert view.editor.document is document
    assert undo_labels(view) == []


def test_several_cards_move_together(view, canvas, pointer):
    pointer.click(on(view, "Gets seated"))
    pointer.click(on(view, "Door"), CTRL)
    pointer.drag(on(view, "Door"), inside(view, "Touchpoints", "Read reviews", 20))
    assert cell(view, "Touchpoints", "Read reviews") == ["Review pages", "Door"]
    assert cell(view, "Actions", "Find parking") == ["Gets seated", "Searches for a parking spot"]
    assert undo_labels(view) == ["Move 2 cards"]
    assert set(view.editor.selection) == {"card-16", "card-36"}
    assert standing(view) == standing(canvas(view.editor.document, shown=False))


def test_copies_of_all_that_is_held_follow_the_hand(view, pointer):
    pointer.click(on(view, "Gets seated"))
    pointer.click(on(view, "Door"), CTRL)
    start = on(view, "Door")
    stood = {card: place_of(view, card) for card in ("card-16", "card-36")}
    pointer.carry(start, (start[0] - 120, start[1] + 60))
    for card, (x, y) in stood.items():
        copy_x, copy_y = copies_of(view)[card]
        assert (copy_x - x, copy_y - y) == pytest.approx((-120, 60), abs=1)
        assert is_faint(view, card)
    pointer.release()
    assert place_of(view, "card-36") == card_saying(view, "Door").at, "where it is in the document"
    assert not copies_of(view)
    assert not is_faint(view, "card-36")


def test_a_press_on_a_card_that_is_not_selected_drags_that_card_alone(view, pointer):
    pointer.click(on(view, "Gets seated"))
    pointer.drag(on(view, "Door"), inside(view, "Touchpoints", "Read reviews", 20))
    assert cell(view, "Actions", "Take a seat") == ["Gets seated"]
    assert undo_labels(view) == ["Move card “Door”"]


def test_the_others_make_room_while_the_card_is_still_held(view, pointer):
    pointer.carry(on(view, "Gets seated"), (on(view, "Signboard").x, card_saying(view, "Signboard").rect.y + 2))
    assert cell(view, "Touchpoints", "Find parking") == ["Street at the pizzeria", "Gets seated", "Signboard"]
    above, landing, below = (
        card_saying(view, text).rect for text in ("Street at the pizzeria", "Gets seated", "Signboard")
    )
    assert above.bottom < landing.y < landing.bottom < below.y
    assert undo_labels(view) == []
    pointer.release()
    assert undo_labels(view) == ["Move card “Gets seated”"]


def test_no_lane_runs_away_while_its_tallest_card_is_held(view, pointer):
    lane = lane_named(view, "Touchpoints").rect
    assert card_saying(view, "Advertising").rect.bottom < card_saying(view, "Host").rect.bottom + 50
    pointer.carry(on(view, "Host"), inside(view, "Actions", "Enter", 10))
    assert lane_named(view, "Touchpoints").rect.height >= lane.height
    pointer.release()
    assert lane_named(view, "Touchpoints").lane.height is None


@pytest.mark.parametrize("key", [CTRL, ALT])
def test_with_ctrl_or_alt_a_copy_is_dragged(view, canvas, pointer, key):
    pointer.drag(on(view, "Gets seated"), inside(view, "Actions", "Ask friends"), modifiers=key)
    assert cell(view, "Actions", "Take a seat") == ["Gets seated"]
    assert cell(view, "Actions", "Ask friends") == ["Asks her friends", "Gets seated"]
    assert undo_labels(view) == ["Copy card “Gets seated”"]
    (copy,) = view.editor.selection
    assert copy != "card-16"
    assert standing(view) == standing(canvas(view.editor.document, shown=False))


def test_a_copy_may_be_thought_of_later_and_given_up_again(view, pointer, keyboard):
    document = view.editor.document
    pointer.carry(on(view, "Gets seated"), inside(view, "Actions", "Ask friends"))
    keyboard.hold(Qt.Key.Key_Control)
    assert view.viewport().cursor().shape() == Qt.CursorShape.DragCopyCursor
    assert cell(view, "Actions", "Take a seat") == ["Gets seated"]
    assert cell(view, "Actions", "Ask friends") == ["Asks her friends", "Gets seated"]
    keyboard.let_go(Qt.Key.Key_Control)
    assert view.viewport().cursor().shape() == Qt.CursorShape.ClosedHandCursor
    assert cell(view, "Actions", "Take a seat") == []
    keyboard.hold(Qt.Key.Key_Control)
    keyboard.keys("Esc")
    pointer.release()
    assert view.editor.document is document


def test_several_cards_keep_their_shape_where_the_map_ends(view, pointer):
    view.sight.fit_map()
    pointer.click(on(view, "Looks for a pizza place nearby"))
    pointer.click(on(view, "Asks her friends"), CTRL)
    pointer.drag(on(view, "Asks her friends"), inside(view, "Touchpoints", "Look around"))
    steps = [card_saying(view, text).card.step for text in ("Looks for a pizza place nearby", "Asks her friends")]
    columns = [view.editor.journey.column_of[step] for step in steps]
    assert columns == [0, 3], "they would not be squeezed together at the edge"
    assert {card_saying(view, "Asks her friends").lane_id} == {"lane-touchpoints"}


def test_with_shift_a_card_keeps_to_its_lane_or_to_its_step(view, pointer):
    card = card_saying(view, "Gets seated").rect.centre
    ask = step_named(view, "Ask friends").rect.centre.x
    lane = lane_named(view, "Touchpoints").rect
    pointer.drag(card, (ask, lane.y + 10), modifiers=SHIFT)
    assert sorted(cell(view, "Actions", "Ask friends")) == ["Asks her friends", "Gets seated"]
    view.editor.undo()
    pointer.carry(card, (card.x + 5, lane.bottom - 5), modifiers=SHIFT)
    assert "Gets seated" in cell(view, "Touchpoints", "Take a seat")
    pointer.release(modifiers=SHIFT)
    assert "Gets seated" in cell(view, "Touchpoints", "Take a seat")
