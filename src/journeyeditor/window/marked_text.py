"""One line of plain text some of whose letters stand out, painted into lists."""

from collections.abc import Collection

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout


def paint_marked_text(
    painter: QPainter, room: QRectF, text: str, font: QFont, ink: QColor, marked: Collection[int], mark: QTextCharFormat
) -> float:
    """Paint one line in the middle of the height of a room, cut short where it is too long.

    Args:
        painter: what to paint with.
        room: where there is room for it.
        text: the line, without line breaks.
        font: its font.
        ink: its colour.
        marked: the numbers of the characters that stand out.
        mark: how they stand out.

    Returns:
        The width that it takes, in pixels.
    """
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    layout = QTextLayout(shown, font)
    layout.setFormats(_formats(shown, marked, mark))
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1e6)
    layout.endLayout()
    painter.setPen(ink)
    layout.draw(painter, QPointF(room.x(), room.y() + (room.height() - line.height()) / 2))
    return line.naturalTextWidth()


def _formats(text: str, marked: Collection[int], mark: QTextCharFormat) -> list[QTextLayout.FormatRange]:
    """Return the ranges that stand out, in the UTF-16 units in which Qt counts."""
    ranges, at = [], 0
    wanted = set(marked)
    for number, character in enumerate(text):
        size = 1 if character <= "\uffff" else 2
        if number in wanted:
            span = QTextLayout.FormatRange()
            span.start, span.length, span.format = at, size, mark
            ranges.append(span)
        at += size
    return ranges
