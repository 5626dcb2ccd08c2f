"""What is dragged moves at once; the sheet follows it in the next turns of the event loop."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from tests.canvas.canvases import PIZZA_NIGHT, canvas_of
from tests.canvas.hand import Pointer, let_follow
from tests.canvas.looks import (
    card_saying,
    copies_of,
    look_at,
    place_of,
    stage_named,
    stage_names,
    standing,
    undo_labels,
)
from tests.canvas.test_scene_follows import expect_same_as_anew
from tests.strategies import examples

STAGE, CARD = "Research", "Asks friends for a place"


@pytest.fixture
def view(view):
    look_at(view, (900, 500), zoom=0.6)
    return view


def head(view, name, dx=0):
    place = stage_named(view, name).rect.centre
    return place.x + dx, place.y


def test_a_stage_moves_at_once_and_the_others_make_room_later(view, pointer):
    pointer.press(head(view, STAGE))
    start, before = head(view, STAGE), stage_names(view)
    pointer.hurry((start[0] + 30, start[1]))
    let_follow(view)
    x, y = place_of(view, stage_named(view, STAGE).stage.id)
    pointer.hurry(head(view, "Arrival", 20))
    assert place_of(view, stage_named(view, STAGE).stage.id) > (x + 20, y)
    assert stage_names(view) == before
    assert view.lags
    let_follow(view)
    assert stage_names(view) != before
    pointer.release()
    expect_same_as_anew(view)


def test_a_card_moves_at_once_and_the_others_make_room_later(view, pointer):
    card = card_saying(view, "Door")
    start, document = card.rect.centre, view.editor.document
    pointer.press(start)
    pointer.hurry((start.x + 30, start.y))
    pointer.hurry((start.x + 300, start.y))
    assert copies_of(view)[card.card.id] == pytest.approx((card.at.x + 300, card.at.y), abs=2)
    assert view.editor.document is document
    let_follow(view)
    assert view.editor.document != document
    pointer.release()
    assert len(undo_labels(view)) == 1
    expect_same_as_anew(view)


def test_a_newer_place_comes_instead_of_one_that_the_sheet_has_not_followed_to(view, pointer):
    pointer.press(head(view, STAGE))
    pointer.move(head(view, STAGE, 30))
    seen = []
    view.editor.listen(lambda _: seen.append(tuple(stage_names(view))))
    for name in ("Arrival", "Order", "Time to eat!", "Leave"):
        pointer.hurry(head(view, name, 20))
        QApplication.processEvents()
    let_follow(view)
    assert len(set(seen)) == 1
    pointer.release()
    assert len(undo_labels(view)) == 1


@pytest.mark.parametrize("turns", range(5))
def test_esc_puts_all_back_however_far_the_sheet_has_followed(view, pointer, keyboard, turns):
    document, before = view.editor.document, standing(view)
    pointer.press(head(view, STAGE))
    pointer.hurry(head(view, STAGE, 30))
    pointer.hurry(head(view, "Order", 20))
    for _ in range(turns):
        QApplication.processEvents()
    keyboard.keys("Esc")
    assert not view.lags
    assert view.editor.document is document
    view.editor.select(())
    assert standing(view) == before


def dragged(start_of, way, waits):
    """Return what comes of a drag along places, with some turns of the event loop at each."""
    with canvas_of(PIZZA_NIGHT) as view:
        look_at(view, (900, 500), zoom=0.6)
        pointer, start = Pointer(view), start_of(view)
        pointer.press(start)
        for dx, turns in zip(way, waits, strict=True):
            pointer.hurry((start[0] + dx, start[1]))
            for _ in range(turns):
                QApplication.processEvents()
        pointer.release()
        expect_same_as_anew(view)
        return view.editor.document


@examples(3)
@given(way=st.lists(st.tuples(st.integers(-300, 300), st.integers(0, 5)), min_size=1, max_size=4))
def test_a_stage_lands_where_it_is_let_go_however_far_the_sheet_has_followed(qapp, way):
    places, waits = zip(*way, strict=True)
    assert dragged(lambda view: head(view, STAGE), places, waits) == dragged(
        lambda view: head(view, STAGE), places[-1:], [5]
    )


def test_a_card_lands_where_it_is_let_go_however_far_the_sheet_has_followed(qapp):
    landed = [dragged(lambda view: card_saying(view, "Door").rect.centre, [260], [turns]) for turns in range(6)]
    assert all(document == landed[0] for document in landed)
