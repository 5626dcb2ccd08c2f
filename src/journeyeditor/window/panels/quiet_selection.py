"""What is chosen in a list stands back while the keyboard is elsewhere, so that one sees where it is."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractItemView, QApplication

_TIMES = (QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.PaletteChange)


class QuietSelection(QObject):
    """Gives a list the strong colours of what is chosen only as long as it has the keyboard."""

    def __init__(self, view: QAbstractItemView) -> None:
        """Watch over a list, which owns it."""
        super().__init__(view)
        self._view = view
        view.installEventFilter(self)
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the keyboard, and the colours of the application."""
        if event.type() in _TIMES:
            self._show()
        return False

    def _show(self) -> None:
        usual, role = QApplication.palette(), QPalette.ColorRole
        is_strong = self._view.hasFocus()
        ground = usual.color(role.Highlight if is_strong else role.Light)
        if self._view.palette().color(role.Highlight) != ground:  # else its own palette would tell of itself for ever
            colours = QPalette()
            colours.setColor(role.Highlight, ground)
            colours.setColor(role.HighlightedText, usual.color(role.HighlightedText if is_strong else role.Text))
            self._view.setPalette(colours)
