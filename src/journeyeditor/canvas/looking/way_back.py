"""The way back to the map, offered where nothing of it is in sight."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QGraphicsView, QPushButton


class WayBack(QPushButton):
    """A button over the canvas that shows the map again."""

    def __init__(self, view: QGraphicsView, fit_map: Callable[[], None]) -> None:
        """Wait over a view, hidden, until it is needed."""
        super().__init__(view.viewport())
        self.hide()
        self._view, self._fit_map = view, fit_map
        self.setText(self.tr("Back to the map"))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.clicked.connect(self._go_back)

    def follow(self, paper: QRectF) -> None:
        """Offer the way while the viewport shows nothing of the paper, which is seen at a place of it."""
        room = self._view.viewport().rect()
        lost = not paper.isEmpty() and not paper.intersects(QRectF(self._view.viewport().rect()))
        if lost:
            self.adjustSize()
            self.move(room.center().x() - self.width() // 2, room.top() + room.height() * 2 // 3)
            self.raise_()
        if lost != self.isVisibleTo(self._view.viewport()):
            self.setVisible(lost)

    def _go_back(self) -> None:
        self._fit_map()
        self._view.setFocus()
