"""The sheet lies in slices: what only moves, because something above it grows, is laid down elsewhere as it is."""

import os
import subprocess
import sys
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from journeyeditor.canvas.desk import SHADOW
from journeyeditor.canvas.slices import slices_of
from journeyeditor.edits import EditError, cards
from journeyeditor.model import Connector
from tests.canvas.canvases import PIZZA_NIGHT, canvas_of
from tests.canvas.hand import let_follow
from tests.canvas.looks import asked_often, image_of, look_at, paint_ahead
from tests.canvas.test_scene_follows import EDITS, deeds, do
from tests.picture.drawn import picture_of
from tests.strategies import documents, examples

LONG = "Waits\n" * 7
SOFT_EDGE = 1.0
"""How far a stroke or an icon may lean out of its group."""


def from_nothing(view):
    for ground in view.sharpening.grounds:
        ground.spoil_all()
    return image_of(view)


@examples(25)
@given(documents(), st.floats(0.05, 5))
def test_slices_cover_the_sheet_pixel_for_pixel_and_hold_all_that_is_theirs(document, scale):
    picture = picture_of(document)
    bounds = QRectF(0, 0, picture.width + SHADOW, picture.height + SHADOW)
    slices = slices_of(picture.sections, bounds)
    pixels = [part.pixels(scale) for part in slices]
    assert sum(rect.width() * rect.height() for rect in pixels) == _size(pixels)
    assert not any(one.intersects(other) for n, one in enumerate(pixels) for other in pixels[:n])
    for section in picture.sections:
        if section.room is not None:
            room = QRectF(*section.room.rect).adjusted(-SOFT_EDGE, -SOFT_EDGE, SOFT_EDGE, SOFT_EDGE)
            assert all(
                room.contains(QRectF(*group.moved(0, -section.down).rect)) for group in section.placed if group.parts
            )


def _size(pixels):
    whole = pixels[0].united(pixels[-1])
    return whole.width() * whole.height()


@pytest.mark.parametrize("lines", ["fine", "bands"])
def test_cut_into_slices_the_sheet_looks_as_the_picture_does(canvas, lines):
    document = PIZZA_NIGHT
    view = canvas(document.with_(theme=document.theme.with_(lines=lines)))
    # Where a half point is a whole pixel, nothing lies elsewhere than the picture has it.
    view.navigation.zoom_to(2 * view.zoom / view.pixels_for_a_point)
    view.resize(round(2 * view.sheet.width) + 40, round(2 * view.sheet.height) + 40)
    QApplication.processEvents()
    view.centerOn(view.sheet.width / 2, view.sheet.height / 2)
    image = image_of(view)
    plain = QPixmap(image.size())
    with QPainter(plain) as painter:
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setTransform(view.viewportTransform())
        view.paint_backdrop(painter, QRectF(-1000, -1000, 5000, 5000))
        view.map_scene.paint_elements(painter)
    assert _unlike(image, plain.toImage()) < 200, "no more than an icon between pixels"


def _unlike(one, other):
    """How many bytes of two images differ by more than Qt cuts off."""
    lines = ((bytes(one.constScanLine(y)), bytes(other.constScanLine(y))) for y in range(one.height()))
    return sum(sum(abs(a - b) > 12 for a, b in zip(*pair, strict=True)) for pair in lines if pair[0] != pair[1])


def test_what_lies_below_a_lane_that_grows_is_moved_as_it_is(view):
    look_at(view, (900, 700), zoom=0.6)
    paint_ahead(view)
    (ground, *_) = view.sharpening.grounds
    before = {id(square) for square in ground.squares}
    card = view.sheet.lanes[0].cards[0].card
    editor = view.editor
    editor.apply(cards.set_card_text(editor.document, editor.map_id, card.id, LONG))
    shown = image_of(view)
    kept = [square for square in ground.squares if id(square) in before]
    assert len(kept) > 0.8 * len(before)
    assert shown == from_nothing(view)


def _joined(document):
    """A document with connectors from its first lane of cards down to its last."""
    (journey, *others) = document.maps
    first, *_, last = [lane for lane in journey.card_lanes if lane.cards]
    ends = zip(first.cards, reversed(last.cards), strict=False)
    connectors = tuple(Connector(id=f"joined-{n}", source=a.id, target=b.id) for n, (a, b) in enumerate(ends))
    return document.with_(maps=(journey.with_(connectors=connectors), *others))


@examples(3)
@given(to_do=st.lists(deeds, min_size=1, max_size=6), zoom=st.sampled_from([0.3, 0.61, 1.0, 1.37]))
def test_what_is_painted_bit_by_bit_looks_as_if_painted_from_nothing(qapp, to_do, zoom):
    with canvas_of(_joined(PIZZA_NIGHT)) as view:
        look_at(view, (900, 700), zoom)
        paint_ahead(view)
        for deed in to_do:
            do(view.editor, deed)
            shown = image_of(view)
            assert shown == from_nothing(view)


def _try_out(editor, deed):
    """Show what a deed would do; any that is no edit gives up what was tried out before."""
    name, a, b = deed
    if name not in EDITS:
        editor.cancel_preview()
        return
    with suppress(EditError):
        editor.preview(EDITS[name](editor, a, b))


@examples(3)
@given(
    to_do=st.lists(st.tuples(deeds, st.integers(0, 9), st.sampled_from([0, 0, 40, -300])), min_size=2, max_size=5),
    zoom=st.sampled_from([0.3, 0.61, 1.37]),
)
def test_what_is_painted_in_turns_looks_as_if_painted_from_nothing(qapp, to_do, zoom):
    with canvas_of(_joined(PIZZA_NIGHT)) as view:
        view.sharpening.in_turns = True
        look_at(view, (900, 700), zoom)
        paint_ahead(view)
        for deed, parts, way in to_do:
            _try_out(view.editor, deed)
            for ground in view.sharpening.grounds:
                ground.catch_up(asked_often(parts))
            view.navigation.scroll_by(way, way)
            if parts % 2:
                image_of(view)
                let_follow(view)
                assert image_of(view) == from_nothing(view)
        view.editor.cancel_preview()
        shown = image_of(view)
        assert shown == from_nothing(view)


@pytest.mark.parametrize("scale", [1.25, 1.5])
def test_so_it_is_on_any_screen(scale):
    run = subprocess.run(
        [sys.executable, "-m", "tests.canvas.at_a_scale"],
        env={**os.environ, "QT_SCALE_FACTOR": str(scale)},
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert run.returncode == 0, run.stderr
