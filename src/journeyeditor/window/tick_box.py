"""A box to tick that is seen on a dark ground as well as on a light one."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QCheckBox

from journeyeditor.window.form_style import form_style


class TickBox(QCheckBox):
    """Looks as the boxes of forms do, where no form dresses it."""

    def __init__(self, text: str) -> None:
        """Say what is ticked."""
        super().__init__(text)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette from light to dark and back."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        style = form_style("", QApplication.palette())
        if style != self.styleSheet():  # a new style sheet is a change of the palette, too
            self.setStyleSheet(style)
