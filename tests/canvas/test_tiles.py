"""Groups are painted once and laid down again: it looks as if painted anew, and what is kept does not grow."""

import pytest
from PySide6.QtCore import QPointF

from journeyeditor.canvas import tiles
from journeyeditor.canvas.tiles import Tiles, is_kept
from journeyeditor.edits import cards, sizes
from journeyeditor.layout import Rect
from tests.canvas.canvases import PIZZA_NIGHT
from tests.canvas.looks import image_of, shown_of


@pytest.fixture
def hidden(canvas):
    """A canvas with the sample that is not on the screen."""
    return canvas(PIZZA_NIGHT, shown=False)


def expect_painted_as_anew(view, canvas):
    fresh = canvas(view.editor.document, shown=False)
    for one in (view, fresh):
        image_of(one)  # it has its place from the first time that it is seen
        one.editor.select(())
        one.navigation.zoom_to(0.8)
        one.centerOn(900, 700)
    assert image_of(view) == image_of(fresh)


def test_a_card_that_is_written_on_is_painted_anew(hidden, canvas):
    image_of(hidden)
    change = cards.set_card_text(hidden.editor.document, hidden.editor.map_id, "card-16", "Sits down")
    hidden.editor.apply(change)
    expect_painted_as_anew(hidden, canvas)


def test_a_card_that_has_moved_looks_as_it_did(hidden, canvas):
    image_of(hidden)
    editor, lane = hidden.editor, hidden.editor.journey.card_lanes[0]
    editor.apply(cards.move_cards(editor.document, editor.map_id, ["card-16"], lane.id, editor.journey.steps[0].id))
    expect_painted_as_anew(hidden, canvas)


@pytest.mark.parametrize("zoom", [0.5, 1.0, 1.37])
def test_a_card_lies_on_whole_pixels_wherever_it_stands(view, zoom):
    above, lane = view.sheet.lanes[:2]
    card = lane.cards[0]
    view.navigation.zoom_to(zoom)
    view.centerOn(*card.rect.centre)
    view.editor.select(())
    before = _around(view, card.card.id)
    editor = view.editor
    editor.apply(sizes.set_lane_heights(editor.document, editor.map_id, {above.lane.id: above.rect.height + 7.5}))
    # Its lane and its place in that are both laid on whole pixels.
    assert before in [_around(view, card.card.id, beside) for beside in (-1, 0, 1)]


def _around(view, element_id, beside=0):
    group = shown_of(view, element_id)
    corner = view.viewportTransform().map(QPointF(group.at.x, group.at.y))
    x, y = round(corner.x()), round(corner.y()) + beside
    scale = view.pixels_for_a_point
    size = group.bounds
    return image_of(view).copy(x + 4, y + 4, int(size.width * scale) - 8, int(size.height * scale) - 8)


def test_what_is_kept_does_not_grow(qapp, monkeypatch):
    monkeypatch.setattr(tiles, "_ROOM", 20_000)
    kept = Tiles()
    for number in range(20):
        kept.paint(number, (), Rect(0, 0, 50, 50), 1.0)
    assert kept.find(0, 1.0) is None
    last = kept.find(19, 1.0)
    assert last is not None
    assert kept.pixels <= 20_000
    for number in range(20):
        kept.forget(number)
    assert kept.pixels == 0


def test_another_scale_is_another_tile(qapp):
    kept = Tiles()
    kept.paint("card", (), Rect(0, 0, 50, 50), 1.0)
    assert kept.find("card", 1.5) is None


def test_what_is_large_is_not_kept():
    assert is_kept(Rect(0, 0, 100, 60), 2.0)
    assert not is_kept(Rect(0, 0, 100, 60), 16.0)
