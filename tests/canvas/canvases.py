"""Canvases to work on, and their end."""

from contextlib import contextmanager

from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journeyeditor.canvas import MapView
from journeyeditor.editor import Editor


@contextmanager
def canvas_of(document, shown=True):
    """A canvas on a document, 1400 pixels by 900 at true size; nothing of it is left afterwards."""
    view = MapView(Editor(document))
    view.resize(1400, 900)
    if shown:
        view.show()
        view.activateWindow()
        assert QTest.qWaitForWindowActive(view, 60_000)
        view.setFocus()
    view.navigation.zoom_to(1)
    try:
        yield view
    finally:
        view.close_canvas()
        view.close()
        view.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert view not in QApplication.topLevelWidgets()
