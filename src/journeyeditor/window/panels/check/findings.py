"""The list of findings: its rows as Qt asks for them, and how they look."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from journeyeditor.model import Message
from journeyeditor.review.check import Finding, Weight
from journeyeditor.window.icons import glyph_icon
from journeyeditor.window.words import translated

FINDING = Qt.ItemDataRole.UserRole
"""What a row is asked for beside its words."""
_Index = QModelIndex | QPersistentModelIndex
_ICONS: dict[Weight, str] = {"error": "alert-octagon-outline", "warning": "alert-outline", "hint": "lightbulb-outline"}
_ICON, _EDGE, _BETWEEN = 18, 10, 8
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


def weight_in_words(weight: Weight) -> str:
    """Return what a weight is called."""
    words = {
        "error": QCoreApplication.translate("Findings", "Error"),
        "warning": QCoreApplication.translate("Findings", "Warning"),
        "hint": QCoreApplication.translate("Findings", "Hint"),
    }
    return words[weight]


class Findings(QAbstractListModel):
    """What was found, the heaviest first."""

    def __init__(self, parent: QObject) -> None:
        """Hold nothing yet."""
        super().__init__(parent)
        self.findings: Sequence[Finding] = ()
        self._icons = {weight: glyph_icon(name) for weight, name in _ICONS.items()}

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Hold other findings."""
        self.beginResetModel()
        self.findings = findings
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.findings)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a finding, or the words for it that a screen reader speaks."""
        finding = self.findings[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return translated(finding.message)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{translated(finding.message)}, {below(finding)}"
            case Qt.ItemDataRole.DecorationRole:
                return self._icons[finding.weight]
            case _ if role == FINDING:
                return finding
        return None


def below(finding: Finding) -> str:
    """Return what stands quietly below the words of a finding: its weight, its rule, and that it is ignored."""
    words = [weight_in_words(finding.weight), translated(Message(finding.rule.title))]
    if finding.ignored is not None:
        words.append(QCoreApplication.translate("Findings", "Ignored"))
    return "  ·  ".join(words)


class FindingPainter(QStyledItemDelegate):
    """Paints a finding: its icon, its words whole, and below them quietly its rule."""

    def __init__(self, findings: QListView) -> None:
        """Paint into a list."""
        super().__init__(findings)
        self._list = findings

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height that its words take in the width of the list."""
        metrics = QFontMetrics(option.font)
        width = self._list.viewport().width() - _ICON - 2 * _EDGE - _BETWEEN
        room = QRect(0, 0, max(width, 80), 10_000)
        words = metrics.boundingRect(room, _WRAPPED, index.data())
        return QSize(0, words.height() + metrics.lineSpacing() + 12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one row."""
        palette, rect = option.palette, option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        finding: Finding = index.data(FINDING)
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
        painter.setPen(quiet if finding.ignored is not None else ink)
        painter.drawText(room, _WRAPPED, index.data())
        small = QFont(option.font)
        small.setPointSizeF(small.pointSizeF() * 0.92)
        painter.setFont(small)
        painter.setPen(quiet)
        height = QFontMetrics(option.font).boundingRect(room, _WRAPPED, index.data()).height()
        painter.drawText(room.adjusted(0, height, 0, 0), _WRAPPED, below(finding))
        painter.restore()
