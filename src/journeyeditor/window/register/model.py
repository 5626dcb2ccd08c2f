"""The register as Qt asks for it: a row for each map, in columns that can be sorted."""

import datetime
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from journeyeditor.editor.register import Registered
from journeyeditor.model import Message
from journeyeditor.review.check import WEIGHTS
from journeyeditor.window.icons import glyph_icon
from journeyeditor.window.words import for_tooltip, translated

_Index = QModelIndex | QPersistentModelIndex
SORT = Qt.ItemDataRole.UserRole
"""What a cell is sorted by."""
MAP, PERSONA, STATUS, REVIEW, OWNER, FINDINGS, CHANGED, FILE = range(8)
_HEADS = ("Map", "Persona", "Status", "Next review", "Owner", "Findings", "Last change", "File")
_COUNTED = {
    "error": ("1 error", "{count} errors"),
    "warning": ("1 warning", "{count} warnings"),
    "hint": ("1 hint", "{count} hints"),
}
_LAST = "\U0010ffff"
"""Sorted after all words."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Register", text)


class RegisterModel(QAbstractTableModel):
    """The maps of a folder."""

    def __init__(self, today: datetime.date, parent: QObject) -> None:
        """Hold none yet; a day tells which reviews are overdue."""
        super().__init__(parent)
        self._today = today
        self._maps: list[Registered] = []
        self._damaged, self._overdue = glyph_icon("file-alert-outline"), glyph_icon("calendar-alert")

    def clear(self) -> None:
        """Hold none any more."""
        self.beginResetModel()
        self._maps = []
        self.endResetModel()

    def add(self, maps: Sequence[Registered]) -> None:
        """Hold some more."""
        if maps:
            self.beginInsertRows(QModelIndex(), len(self._maps), len(self._maps) + len(maps) - 1)
            self._maps += maps
            self.endInsertRows()

    def at(self, row: int) -> Registered:
        """Return what is registered in a row."""
        return self._maps[row]

    def count_in_words(self) -> str:
        """Return how many maps there are, and how many files that cannot be read."""
        broken = sum(one.problem is not None for one in self._maps)
        words = _tr("Maps: {count}").format(count=len(self._maps) - broken)
        return f"{words}  ·  {_tr('Files that cannot be read: {count}').format(count=broken)}" if broken else words

    # Qt's questions

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._maps)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(_HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a column is called."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return _tr(_HEADS[section]) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows, or what it is sorted by."""
        one, column = self._maps[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words(one, column)
            case Qt.ItemDataRole.ToolTipRole:
                return for_tooltip(str(one.path) if column == FILE else self._words(one, column))
            case Qt.ItemDataRole.DecorationRole:
                return self._icon(one, column)
            case _ if role == SORT:
                return _sorted_by(one, column, self._words(one, column))
        return None

    def _icon(self, one: Registered, column: int) -> Any:
        if column == MAP and one.problem is not None:
            return self._damaged
        return self._overdue if column == REVIEW and one.is_overdue(self._today) else None

    def _words(self, one: Registered, column: int) -> str:
        if one.problem is not None:
            words = {MAP: translated(one.problem)}
        else:
            words = {
                MAP: one.title or _tr("Without a title"),
                PERSONA: ", ".join(one.personas),
                STATUS: translated(Message(one.status.capitalize())) if one.status else "",
                REVIEW: self._review(one),
                OWNER: one.owner,
                FINDINGS: _findings(one),
            }
        words |= {CHANGED: one.changed.strftime("%Y-%m-%d %H:%M"), FILE: one.path.name}
        return words.get(column, "")

    def _review(self, one: Registered) -> str:
        if one.next_review is None:
            return ""
        day = one.next_review.isoformat()
        return _tr("{day}, overdue").format(day=day) if one.is_overdue(self._today) else day


def _findings(one: Registered) -> str:
    words = []
    for weight in WEIGHTS:
        count, (single, several) = one.findings[weight], _COUNTED[weight]
        if count:
            words.append(_tr(single) if count == 1 else _tr(several).format(count=count))
    return ", ".join(words) or _tr("None")


def _sorted_by(one: Registered, column: int, words: str) -> str | float:
    """Return a key; what is empty or cannot be read comes last."""
    if column == CHANGED:
        return one.changed.timestamp()
    if column == FINDINGS:
        counts = [one.findings.get(weight, 0) for weight in WEIGHTS]
        return -1.0 if one.problem is not None else float(sum(n * 10_000**at for at, n in enumerate(reversed(counts))))
    return _LAST if one.problem is not None or not words else words.casefold()
