"""The list below the line of the palette: its rows as Qt asks for them, and how they look."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPalette, QTextCharFormat
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from journeyeditor.window.marked_text import paint_marked_text
from journeyeditor.window.palette.ranking import Row

_AROUND = 17
"""How much higher a row is than its letters, in pixels."""
_EDGE, _ICON, _GAP = 12, 18, 10
_ROW = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_GROUP = QPalette.ColorGroup


def row_height(rows: QWidget) -> int:
    """Return how high the rows of a list are, in pixels."""
    return rows.fontMetrics().height() + _AROUND


class Rows(QAbstractListModel):
    """What fits what is typed, best first."""

    def __init__(self, parent: QObject) -> None:
        """Hold nothing yet."""
        super().__init__(parent)
        self._rows: Sequence[Row] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Hold other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def __getitem__(self, number: int) -> Row:
        """Return a row."""
        return self._rows[number]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many fit."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the row, or the words for it that a screen reader speaks."""
        row = self._rows[index.row()]
        if role == _ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.offer.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(words for words in (row.offer.text, row.offer.around, row.offer.keys) if words)
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Return whether a row can be run; each can be chosen, to be read."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class RowPainter(QStyledItemDelegate):
    """Paints a row: icon, text with the typed letters standing out, and quietly the menu and the keys."""

    def __init__(self, rows: QWidget) -> None:
        """Paint the rows of a list."""
        super().__init__(rows)
        self._rows = rows

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the same height for all."""
        return QSize(0, row_height(self._rows))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one row."""
        row: Row = index.data(_ROW)
        palette: QPalette = option.palette
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        font: QFont = option.font
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(QPalette.ColorRole.Light))
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), 6, 6)
        _paint_icon(painter, rect, row)
        group = _GROUP.Normal if row.offer.is_enabled else _GROUP.Disabled
        ink = palette.color(group, QPalette.ColorRole.Text)
        quiet = _quiet_ink(palette, row, chosen)
        left = rect.x() + _EDGE + _ICON + _GAP
        right = _paint_at_right(painter, rect, row.offer.keys, font, quiet)
        room = QRectF(left, rect.y(), right - left - _GAP, rect.height())
        width = paint_marked_text(painter, room, row.offer.text, font, ink, row.places, _typed(palette, row))
        beside = room.adjusted(min(width + 1.4 * _GAP, room.width()), 0, 0, 0)
        if beside.width() > 40:
            small = QFont(font)
            small.setPointSizeF(font.pointSizeF() * 0.92)
            paint_marked_text(painter, beside, row.offer.around, small, quiet, (), QTextCharFormat())
        painter.restore()


def _paint_icon(painter: QPainter, rect: QRect, row: Row) -> None:
    place = QRect(rect.x() + _EDGE, rect.y() + (rect.height() - _ICON) // 2, _ICON, _ICON)
    mode = QIcon.Mode.Normal if row.offer.is_enabled else QIcon.Mode.Disabled
    state = QIcon.State.On if row.offer.is_checked else QIcon.State.Off
    row.offer.show_icon().paint(painter, place, Qt.AlignmentFlag.AlignCenter, mode, state)


def _paint_at_right(painter: QPainter, rect: QRect, keys: str, font: QFont, ink: QColor) -> float:
    """Paint the keys, and return where they begin."""
    if not keys:
        return rect.right() - _EDGE
    width = QFontMetrics(font).horizontalAdvance(keys)
    place = QRect(rect.right() - _EDGE - width, rect.y(), width + 1, rect.height())
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, keys)
    return place.x()


def _quiet_ink(palette: QPalette, row: Row, chosen: bool) -> QColor:
    """Return the ink of what stands back; on the ground of what is chosen it must not stand back too far."""
    if not row.offer.is_enabled:
        return palette.color(_GROUP.Disabled, QPalette.ColorRole.Text)
    return palette.color(QPalette.ColorRole.Text if chosen else QPalette.ColorRole.PlaceholderText)


def _typed(palette: QPalette, row: Row) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.DemiBold)
    if row.offer.is_enabled:
        look.setForeground(palette.color(QPalette.ColorRole.Accent))
    return look
