"""How a presentation begins: on the screen of its window, with notes on another screen where there is one."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from journeyeditor.editor.chosen import chosen_stage
from journeyeditor.picture.slides import slides_of
from journeyeditor.typeset import QtTypesetter
from journeyeditor.window.presenting.screen import PresentationScreen
from journeyeditor.window.presenting.speaker import SpeakerWindow
from journeyeditor.window.presenting.timer import show_timer

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow


def present(window: "MainWindow", from_selection: bool = False) -> PresentationScreen:
    """Present the map in sight from its beginning, or from the stage of the selection."""
    window.view.finish_editing()
    editor, here = window.editor, window.screen()
    size = here.geometry()
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        slides = slides_of(editor.document, editor.map_id, QtTypesetter(), size.width() / max(size.height(), 1))
    finally:
        QGuiApplication.restoreOverrideCursor()
    stage = chosen_stage(editor) if from_selection else None
    wanted = (number for number, slide in enumerate(slides) if stage is not None and slide.stage_id == stage.id)
    screen = PresentationScreen(slides, next(wanted, 0), window.looking.glides, window)
    screen.setGeometry(size)
    screen.showFullScreen()
    screen.setFocus()
    screen.ended.connect(window.view.setFocus)
    screen.timer_asked.connect(partial(show_timer, window))
    others = [other for other in QGuiApplication.screens() if other is not here]
    if others:
        speaker = SpeakerWindow(screen, slides)
        speaker.setGeometry(others[0].availableGeometry())
        speaker.showMaximized()
        screen.activateWindow()
    return screen
