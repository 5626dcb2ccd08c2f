"""A list of things shown as pictures with their names below, as many in a row as there is room for."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QFrame, QListView, QListWidget

_EDGE = QColor("#C3CCD2")


class PictureList(QListWidget):
    """Shows pictures of one size, each in a cell of one size."""

    def __init__(self, picture: QSize, cell: QSize, name: str) -> None:
        """Show nothing yet.

        Args:
            picture: the size of each picture in pixels of the widget.
            cell: the size of each with its name.
            name: what a screen reader calls the list.
        """
        super().__init__()
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setWordWrap(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIconSize(picture)
        self.setGridSize(cell)
        self.setAccessibleName(name)

    def blank(self, colour: QColor | Qt.GlobalColor) -> QPixmap:
        """Return a picture of one colour, with as many pixels as the screen has there."""
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(self.iconSize() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(colour)
        return pixmap

    def framed(self, pixmap: QPixmap) -> QIcon:
        """Return a picture as an icon with an edge, so that white paper is seen on a white ground."""
        with QPainter(pixmap) as painter:
            painter.setPen(QPen(_EDGE, 1))
            painter.drawRect(QRect(0, 0, self.iconSize().width() - 1, self.iconSize().height() - 1))
        icon = QIcon(pixmap)
        # A chosen picture keeps its colours: they are what is chosen.
        icon.addPixmap(pixmap, QIcon.Mode.Selected)
        return icon
