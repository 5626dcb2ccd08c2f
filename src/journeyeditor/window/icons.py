"""Icons: glyphs of the icon font, painted in the colours of the palette, sharp at any size."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from journeyeditor.typeset import ICON_FAMILY, font_of
from journeyeditor.typeset.faces import load_faces
from journeyeditor.typeset.icons import icon_character


class GlyphIconEngine(QIconEngine):
    """Paints one glyph in the palette's colours of the moment: quiet where disabled, the accent where switched on.

    Icons made of it are never changed: Qt would ask for a clone, and PySide does not keep one alive.
    """

    def __init__(self, character: str) -> None:
        """Take the character of the icon font."""
        super().__init__()
        self._character = character

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Paint the glyph into a rectangle; a button without room has none."""
        if rect.isEmpty():
            return
        painter.save()
        painter.setFont(font_of(ICON_FAMILY, min(rect.width(), rect.height()), 400, False))
        painter.setPen(_colour(mode, state))
        painter.drawText(QRectF(rect), Qt.AlignmentFlag.AlignCenter, self._character)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the glyph on nothing."""
        pixmap = QPixmap(size)
        if pixmap.isNull():
            return pixmap
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        return pixmap


def glyph_icon(name: str) -> QIcon:
    """Return the icon of a name of the icon font, such as ``undo-variant``.

    Raises:
        KeyError: the font has no such icon.
    """
    load_faces()
    return QIcon(GlyphIconEngine(icon_character(name)))


def _colour(mode: QIcon.Mode, state: QIcon.State) -> QColor:
    palette = QApplication.palette()
    if mode == QIcon.Mode.Disabled:
        return palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
    if mode == QIcon.Mode.Selected:
        return palette.color(QPalette.ColorRole.HighlightedText)
    if state == QIcon.State.On:
        return palette.color(QPalette.ColorRole.Accent)
    return palette.color(QPalette.ColorRole.ButtonText)
