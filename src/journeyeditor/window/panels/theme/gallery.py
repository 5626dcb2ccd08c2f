"""The built-in themes in small pictures, to choose one of them."""

import math

from PySide6.QtCore import QMargins, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QIcon, QPixmap, QResizeEvent
from PySide6.QtWidgets import QApplication, QListWidgetItem

from journeyeditor.model import Theme
from journeyeditor.model.themes import THEMES
from journeyeditor.picture.draw.specimen import SIZE, draw_specimen
from journeyeditor.picture.qt import image_of
from journeyeditor.typeset import QtTypesetter
from journeyeditor.window.actions.action import action_text
from journeyeditor.window.picture_list import PictureList

_WIDTH = 90
_PICTURE = QSize(_WIDTH, round(_WIDTH * SIZE[1] / SIZE[0]))
_AIR = QMargins(5, 0, 5, 10)
"""What stands around a picture and its name."""


class Gallery(PictureList):
    """Shows every built-in theme; a click, or Return, takes it."""

    taken = Signal(object)
    """The theme that somebody chose."""

    def __init__(self) -> None:
        """Paint the pictures."""
        names = QFontMetrics(QApplication.font())
        widest = max(names.horizontalAdvance(action_text(theme.name)) for theme in THEMES)
        self._cell = QSize(max(_WIDTH, widest + 8), _PICTURE.height() + names.height()).grownBy(_AIR)
        super().__init__(_PICTURE, self._cell, self.tr("Built-in themes"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet("QListWidget { background: transparent; }")
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
        across = max(1, self.viewport().width() // self._cell.width())
        height = math.ceil(self.count() / across) * self._cell.height() + 4
        if height != self.height():
            self.setFixedHeight(height)

    def _take(self, item: QListWidgetItem) -> None:
        self.taken.emit(THEMES[self.row(item)])

    def _icon(self, theme: Theme, typesetter: QtTypesetter) -> QIcon:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap.fromImage(image_of(draw_specimen(theme, typesetter), _WIDTH * ratio / SIZE[0]))
        pixmap.setDevicePixelRatio(ratio)
        return self.framed(pixmap)
