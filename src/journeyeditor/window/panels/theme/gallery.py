"""The built-in themes in small pictures, to choose one of them."""

import math

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QListWidget, QListWidgetItem

from journeyeditor.model import THEMES, Theme
from journeyeditor.picture.draw.specimen import SIZE, draw_specimen
from journeyeditor.picture.qt import image_of
from journeyeditor.typeset import QtTypesetter
from journeyeditor.window.actions.action import action_text

_WIDTH = 90
"""The width of a picture, in pixels of a screen with one pixel a point."""
_EDGE = QColor("#C3CCD2")
_CELL = QSize(_WIDTH + 10, round(_WIDTH * SIZE[1] / SIZE[0]) + 30)


class Gallery(QListWidget):
    """Shows every built-in theme; a click, or Return, takes it."""

    taken = Signal(object)
    """The theme that somebody chose."""

    def __init__(self) -> None:
        """Paint the pictures."""
        super().__init__()
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setWordWrap(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setIconSize(QSize(_WIDTH, round(_WIDTH * SIZE[1] / SIZE[0])))
        self.setGridSize(_CELL)
        self.setStyleSheet("QListWidget { background: transparent; }")
        self.setAccessibleName(self.tr("Built-in themes"))
        typesetter = QtTypesetter()
        for theme in THEMES:
            item = QListWidgetItem(self._icon(theme, typesetter), action_text(theme.name))
            item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.addItem(item)
        self.itemClicked.connect(self._take)
        self.itemActivated.connect(self._take)

    def show_theme(self, theme: Theme) -> None:
        """Mark the theme that is in use."""
        with QSignalBlocker(self):
            self.setCurrentRow(next((row for row, one in enumerate(THEMES) if one.name == theme.name), -1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as its rows."""
        super().resizeEvent(event)
        across = max(1, self.viewport().width() // _CELL.width())
        height = math.ceil(self.count() / across) * _CELL.height() + 4
        if height != self.height():
            self.setFixedHeight(height)

    def _take(self, item: QListWidgetItem) -> None:
        self.taken.emit(THEMES[self.row(item)])

    def _icon(self, theme: Theme, typesetter: QtTypesetter) -> QIcon:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap.fromImage(image_of(draw_specimen(theme, typesetter), _WIDTH * ratio / SIZE[0]))
        with QPainter(pixmap) as painter:  # an edge, so that white paper is seen on a white ground
            painter.setPen(QPen(_EDGE, 2))
            painter.drawRect(pixmap.rect())
        pixmap.setDevicePixelRatio(ratio)
        icon = QIcon(pixmap)
        # A chosen picture keeps its colours: they are what is chosen.
        icon.addPixmap(pixmap, QIcon.Mode.Selected)
        return icon
