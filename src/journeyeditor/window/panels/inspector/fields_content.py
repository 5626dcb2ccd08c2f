"""What panels of fields have in common: changes at once, keys that stay among the fields, and their look."""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from journeyeditor.edits import EditError
from journeyeditor.window.panels.inspector.page import Section
from journeyeditor.window.panels.inspector.row import Row
from journeyeditor.window.panels.inspector.style import inspector_style
from journeyeditor.window.panels.inspector.writing import Typing
from journeyeditor.window.panels.panel import PanelContent
from journeyeditor.window.panels.tabbing import tab_within
from journeyeditor.window.words import translated

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow


class FieldsContent(PanelContent):
    """Shows fields of a document, and writes into them as somebody types."""

    def __init__(self, window: "MainWindow") -> None:
        """Serve a window."""
        super().__init__(window)
        self._editor = window.editor
        self._typing = Typing(window.editor)
        self._dress()

    def _listen(self, section: Section, row: Row) -> None:
        row.widget.edited.connect(partial(self._take, section, row))
        row.widget.ended.connect(self._typing.end)

    def _take(self, section: Section, row: Row, value: Any) -> None:
        try:
            self._typing.take(section.subjects, row.field, value)
        except EditError as error:
            row.show_problem(row.field.rule or translated(error.message))
        else:
            row.show_problem("")

    def _dress(self) -> None:
        self.setStyleSheet(inspector_style(self.palette()))

    # Qt's events

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette from light to dark and back."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep Tab among the fields; Esc and F6 leave them."""
        return tab_within(self, forward) or super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes back what is being typed, and returns to the canvas."""
        if event.key() == Qt.Key.Key_Escape:
            self._typing.give_up()
            self._window.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)
