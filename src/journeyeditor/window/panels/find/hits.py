"""The list of what was found: its rows as Qt asks for them, and how they look."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QPen, QTextCharFormat
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from journeyeditor.editor.finding.search import Hit
from journeyeditor.window.marked_text import paint_marked_text

HIT, WHERE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
"""What a row is asked for beside its words."""
_Index = QModelIndex | QPersistentModelIndex
_BEFORE, _AFTER = 18, 120
"""How many characters of a text are shown before and after what was found in it."""
_EDGE = 10
_FOCUS = 1.5
"""How wide the edge of what has the keyboard is, in pixels."""


class Hits(QAbstractListModel):
    """What was found, in the order of the document."""

    def __init__(self, where: Callable[[Hit], str], parent: QObject) -> None:
        """Hold nothing yet; ``where`` says in words where a hit stands."""
        super().__init__(parent)
        self._where = where
        self._hits: Sequence[Hit] = ()

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """Hold other hits."""
        self.beginResetModel()
        self._hits = hits
        self.endResetModel()

    @property
    def hits(self) -> Sequence[Hit]:
        """What it holds."""
        return self._hits

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a hit, where it stands, or the words for both that a screen reader speaks."""
        hit = self._hits[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return snippet(hit)[0]
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{snippet(hit)[0]}, {self._where(hit)}"
            case _ if role == HIT:
                return hit
            case _ if role == WHERE:
                return self._where(hit)
        return None


def snippet(hit: Hit) -> tuple[str, range]:
    """Return what stands around a hit, on one line, and the numbers of the characters that were found."""
    start = max(0, hit.start - _BEFORE)
    # Cut off between words, where one begins so near.
    start += hit.text[start : hit.start].find(" ") + 1 if start else 0
    before = ("…" if start else "") + hit.text[start : hit.start]
    found, after = hit.text[hit.start : hit.end], hit.text[hit.end : hit.end + _AFTER]
    line = (before + found + after).replace("\n", " ").replace("\t", " ")
    return line, range(len(before), len(before) + len(found))


class HitPainter(QStyledItemDelegate):
    """Paints a hit: the words around it, and below them quietly where it stands."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the same height for all: two lines."""
        return QSize(0, 2 * QFontMetrics(option.font).lineSpacing() + 10)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one row."""
        palette: QPalette = option.palette
        rect: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            has_keyboard = bool(option.state & QStyle.StateFlag.State_HasFocus)
            edge = QPen(palette.color(QPalette.ColorRole.Accent), _FOCUS)
            painter.setPen(edge if has_keyboard else Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(QPalette.ColorRole.Light))
            inner = _FOCUS / 2
            painter.drawRoundedRect(QRectF(rect).adjusted(2 + inner, 1 + inner, -2 - inner, -1 - inner), 5, 5)
        ink = palette.color(QPalette.ColorRole.Text)
        quiet = ink if chosen else palette.color(QPalette.ColorRole.PlaceholderText)
        font = QFont(option.font)
        middle = rect.height() / 2
        room = QRectF(rect.x() + _EDGE, rect.y() + 3, rect.width() - 2 * _EDGE, middle - 3)
        words, found = snippet(index.data(HIT))
        paint_marked_text(painter, room, words, font, ink, found, _found(palette))
        font.setPointSizeF(font.pointSizeF() * 0.92)
        below = room.translated(0, middle - 3)
        paint_marked_text(painter, below, index.data(WHERE), font, quiet, (), QTextCharFormat())
        painter.restore()


def _found(palette: QPalette) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.DemiBold)
    look.setForeground(palette.color(QPalette.ColorRole.Accent))
    return look
