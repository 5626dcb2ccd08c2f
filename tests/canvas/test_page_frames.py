"""Frames show where the pages of a paper break the sheet."""

import pytest
from PySide6.QtWidgets import QApplication

from journeyeditor.canvas.looking.page_frames import FramesItem, PageFramesMark
from journeyeditor.edits import stages
from journeyeditor.layout import Memory, lay_out
from journeyeditor.layout.paging.frames import frame_pages
from journeyeditor.layout.paging.pages import SMALLEST_READABLE
from journeyeditor.layout.paging.plan import LayOut
from journeyeditor.model import PageSetup
from journeyeditor.typeset import QtTypesetter


def pages_of(view, paper):
    typesetter, memory, editor = QtTypesetter(), Memory(), view.editor
    return frame_pages(
        view.sheet,
        LayOut(lambda width, breaks: lay_out(editor.document, editor.journey, typesetter, memory, width, breaks)),
        PageSetup(paper=paper),
    )


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_pieces_cover_the_grid_and_never_each_other(view, paper):
    pages = pages_of(view, paper)
    frames, sheet = pages.frames, view.sheet
    assert len(frames) > 1
    assert not any(one.touches(other) for one in frames for other in frames if one is not other)
    area = sum(frame.width * frame.height for frame in frames)
    assert area == pytest.approx((sheet.grid.right - sheet.band.x) * (sheet.grid.bottom - sheet.band.y))
    edges = {sheet.band.x, sheet.grid.right, *(step.column.x for step in sheet.steps)}
    assert {frame.x for frame in frames} | {frame.right for frame in frames} <= edges
    assert pages.smallest_type >= SMALLEST_READABLE


def test_a_page_that_shows_all_is_framed_as_a_page(view):
    (frame,), size = pages_of(view, "map")
    assert frame[:2] == (0, 0)
    assert frame[2:] == (view.sheet.width, view.sheet.height)
    assert size == 9


@pytest.fixture
def mark(view):
    mark = PageFramesMark(view, PageSetup(paper="a4"))
    yield mark
    mark.close_mark()
    assert not [item for item in view.map_scene.items() if isinstance(item, FramesItem)]


def test_the_frames_are_seen_and_said(view, mark):
    count = len(mark.pages.frames)
    assert mark.in_words() == f"A4 · {count} pages · smallest type {mark.pages.smallest_type:.1f} pt"
    with_frames = view.viewport().grab().toImage()
    mark.show_setup(PageSetup(paper="map"))
    assert mark.in_words() == "One page, as large as the map · smallest type 9.0 pt"
    assert view.viewport().grab().toImage() != with_frames


def test_the_frames_follow_what_is_done(view, mark):
    before = mark.pages
    journey = view.editor.journey
    for stage in journey.stages[:4]:
        view.editor.apply(stages.delete_stage(view.editor.document, view.editor.map_id, stage.id))
    QApplication.processEvents()
    assert mark.pages == before, "not before the hand rests"
    mark.lay_anew()
    assert len(mark.pages.frames) < len(before.frames)
