"""The list of comments: its rows as Qt asks for them."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from journeyeditor.model import Card, CurvePoint, JourneyMap, Stage, Step
from journeyeditor.model.comments import Commented, Remark, name_of_commented
from journeyeditor.window.icons import glyph_icon
from journeyeditor.window.panels.finding_list import BELOW, QUIET

REMARK = Qt.ItemDataRole.UserRole
"""What a row is asked for beside its words."""
_Index = QModelIndex | QPersistentModelIndex


def _tr(text: str) -> str:
    return QCoreApplication.translate("Review", text)


class Remarks(QAbstractListModel):
    """Comments in the order in which the map is read."""

    def __init__(self, parent: QObject) -> None:
        """Hold nothing yet."""
        super().__init__(parent)
        self.remarks: Sequence[Remark] = ()
        self._open, self._resolved = glyph_icon("comment-text-outline"), glyph_icon("comment-check-outline")

    def show_remarks(self, remarks: Sequence[Remark]) -> None:
        """Hold other comments."""
        self.beginResetModel()
        self.remarks = remarks
        self.endResetModel()

    def row_of(self, comment_id: str) -> int:
        """Return the number of the row of a comment; -1 where there is none."""
        return next((row for row, one in enumerate(self.remarks) if one.comment.id == comment_id), -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.remarks)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a comment, or the words for it that a screen reader speaks."""
        remark = self.remarks[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return remark.comment.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{remark.comment.text}, {below(remark)}"
            case Qt.ItemDataRole.DecorationRole:
                return self._resolved if remark.comment.resolved else self._open
            case _ if role == REMARK:
                return remark
            case _ if role == QUIET:
                return remark.comment.resolved
            case _ if role == BELOW:
                return below(remark)
        return None


def below(remark: Remark) -> str:
    """Return what stands below the words of a comment: what it is about, by whom, when, and what became of it."""
    comment, words = remark.comment, [about_in_words(remark.about)]
    words += [word for word in (" ".join(comment.author.split()), _day(comment.date)) if word]
    if comment.answers:
        count = len(comment.answers)
        words.append(_tr("1 answer") if count == 1 else _tr("{count} answers").format(count=count))
    if comment.resolved:
        words.append(_tr("Resolved"))
    return "  ·  ".join(words)


def about_in_words(element: Commented) -> str:
    """Return what a comment is about: *Card “Studies the menu”*."""
    match element:
        case JourneyMap():
            return _tr("The whole map")
        case Stage():
            text = _tr("Stage “{name}”")
        case Step():
            text = _tr("Step “{name}”")
        case Card():
            text = _tr("Card “{name}”")
        case CurvePoint():
            text = _tr("Point “{name}”")
        case _:
            text = _tr("Lane “{name}”")
    name = name_of_commented(element) or _tr("Untitled")
    return text.format(name=name if len(name) <= 40 else f"{name[:39].rstrip()}…")


def _day(date: object) -> str:
    return str(date) if date is not None else ""
