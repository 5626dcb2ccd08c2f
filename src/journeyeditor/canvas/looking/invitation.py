"""How to begin, said on a map that has no cards yet."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    from journeyeditor.canvas.sheet_view import SheetView

_MARGIN = 24
"""How far above the lower edge of the canvas it stands, in pixels."""
_STYLE = """
QLabel { background: palette(base); color: palette(text); border: 1px solid palette(mid); border-radius: 6px;
    padding: 7px 14px; }
"""


class Invitation(QLabel):
    """A sentence over the canvas, never on paper; the pointer goes through it."""

    def __init__(self, view: "SheetView") -> None:
        """Stand over a view."""
        super().__init__(view.viewport())
        self._view = view
        self.setText(
            self.tr("Type to write a card in the marked cell. Tab goes to the next cell, Return to the next row.")
        )
        self.setStyleSheet(_STYLE)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        view.viewport().installEventFilter(self)
        self._take_place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the middle of the lower edge."""
        if event.type() == QEvent.Type.Resize:
            self._take_place()
        return False

    def _take_place(self) -> None:
        self.adjustSize()
        room = self._view.viewport().rect()
        self.move(QPoint(max((room.width() - self.width()) // 2, 0), room.bottom() - self.height() - _MARGIN))
