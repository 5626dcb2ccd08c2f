"""Canvases to work on, and their end."""

from contextlib import contextmanager, nullcontext
from functools import cache

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journeyeditor import files
from journeyeditor.canvas import MapView, shown_map
from journeyeditor.editor import Editor
from journeyeditor.layout import Memory, lay_out
from journeyeditor.picture.draw import draw
from journeyeditor.resources import sample_path
from journeyeditor.typeset import QtTypesetter

PIZZA_NIGHT = files.load(sample_path("pizza-night.journey"))
"""The sample; a document never changes."""


@contextmanager
def canvas_of(document, shown=True, at=None):
    """A canvas on a document, 1400 pixels by 900 at true size; nothing of it is left afterwards.

    Args:
        document: what is on it.
        shown: whether it is on the screen.
        at: the point of the sheet in its middle, as far as can be; else where a first look falls.
    """
    with knowing_the_sample() if document is PIZZA_NIGHT else nullcontext():
        view = MapView(Editor(document))
    view.resize(1400, 900)
    if shown:
        view.show()
    # Before it is painted, which would have to be done again.
    view.navigation.zoom_to(1)
    if at is not None:
        view.centerOn(*at)
    if shown:
        view.activateWindow()
        assert QTest.qWaitForWindowActive(view, 60_000)
        view.setFocus()
    try:
        yield view
    finally:
        view.close_canvas()
        view.close()
        view.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert view not in QApplication.topLevelWidgets()


@contextmanager
def knowing_the_sample():
    """Let a window that is made meanwhile know how the sample is laid out and drawn, as one that has shown it does.

    What is known gives nothing that a start from nothing would not give (see ``layout/memory.py``). Each window goes on
    from there with memories of its own: what it learns, no other knows.
    """
    ours = [_twin(memory) for memory in _memories_of_the_sample()]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(shown_map, "Memory", lambda: ours.pop(0) if ours else Memory())
        yield
    assert ours == []


@cache
def _memories_of_the_sample():
    laid_out, drawn = Memory(), Memory()
    sheet = lay_out(PIZZA_NIGHT, PIZZA_NIGHT.maps[0], QtTypesetter(), laid_out)
    draw(PIZZA_NIGHT, sheet, drawn, told=False)
    return laid_out, drawn


def _twin(memory):
    twin = Memory()
    for name, made in memory._before.items():
        twin._before[name] = made._replace(inner=made.inner and _twin(made.inner))
    return twin
