"""The list of a panel that finds things on the map, and the words beside it."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from journeyeditor.window.theme import SCROLL_BAR

BELOW, QUIET = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2
"""What a row is asked for beside its words: what stands below them, and whether it stands back."""
_Index = QModelIndex | QPersistentModelIndex
_ICON, _EDGE, _BETWEEN = 18, 10, 8
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


def finding_list(name: str, least_height: int) -> QListView:
    """Return a list of what was found, with its name for screen readers and its least height in pixels."""
    listing = QListView()
    listing.setAccessibleName(name)
    listing.setMinimumHeight(least_height)
    listing.setFrameShape(QListView.Shape.NoFrame)
    listing.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    listing.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    listing.setWordWrap(True)  # rows are laid out anew where a scroll bar comes and takes room from their words
    listing.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    listing.verticalScrollBar().setStyleSheet(SCROLL_BAR)
    return listing


def show_findings(
    listing: QListView,
    findings: QAbstractItemModel,
    go_to: Callable[[QModelIndex], object],
    look_at: Callable[[], object],
) -> None:
    """Show findings in a list, each in all its words.

    Args:
        listing: the list.
        findings: what was found.
        go_to: is called where one of them is clicked, or Return is pressed on it.
        look_at: is called where another becomes the current one.
    """
    listing.setModel(findings)
    listing.setItemDelegate(FindingPainter(listing))
    listing.clicked.connect(go_to)
    listing.activated.connect(go_to)
    listing.selectionModel().currentChanged.connect(lambda _now, _before: look_at())


def finding_words() -> QLabel:
    """Return a text that may be long: that is no reason for the panel to grow and the map to shrink."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label


class FindingPainter(QStyledItemDelegate):
    """Paints a finding: its icon, its words whole, and below them quietly what else there is to know."""

    def __init__(self, listing: QListView) -> None:
        """Paint into a list."""
        super().__init__(listing)
        self._list = listing

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height that its words take in the width of the list."""
        width = self._list.viewport().width() - _ICON - 2 * _EDGE - _BETWEEN
        room = QRect(0, 0, max(width, 80), 10_000)
        words = QFontMetrics(option.font).boundingRect(room, _WRAPPED, index.data())
        below = QFontMetrics(_small(option.font)).boundingRect(room, _WRAPPED, index.data(BELOW))
        return QSize(0, words.height() + below.height() + 12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one row."""
        palette, rect = option.palette, option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(QPalette.ColorRole.Light))
            painter.drawRoundedRect(rect.adjusted(2, 1, -2, -1), 5, 5)
        index.data(Qt.ItemDataRole.DecorationRole).paint(painter, QRect(rect.x() + _EDGE, rect.y() + 5, _ICON, _ICON))
        ink = palette.color(QPalette.ColorRole.Text)
        quiet = ink if chosen else palette.color(QPalette.ColorRole.PlaceholderText)
        left = _EDGE + _ICON + _BETWEEN
        room = rect.adjusted(left, 5, -_EDGE, 0)
        painter.setFont(option.font)
        painter.setPen(quiet if index.data(QUIET) else ink)
        painter.drawText(room, _WRAPPED, index.data())
        painter.setFont(_small(option.font))
        painter.setPen(quiet)
        height = QFontMetrics(option.font).boundingRect(room, _WRAPPED, index.data()).height()
        painter.drawText(room.adjusted(0, height, 0, 0), _WRAPPED, index.data(BELOW))
        painter.restore()


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.92)
    return small
