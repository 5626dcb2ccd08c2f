"""The list of findings: its rows as Qt asks for them."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from journeyeditor.model import Message
from journeyeditor.review.check import Finding, Weight
from journeyeditor.window.icons import glyph_icon
from journeyeditor.window.panels.finding_list import BELOW, QUIET
from journeyeditor.window.words import translated

FINDING = Qt.ItemDataRole.UserRole
"""What a row is asked for beside its words."""
_Index = QModelIndex | QPersistentModelIndex
_ICONS: dict[Weight, str] = {"error": "alert-octagon-outline", "warning": "alert-outline", "hint": "lightbulb-outline"}


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
            case _ if role == BELOW:
                return below(finding)
            case _ if role == QUIET:
                return finding.ignored is not None
        return None


def below(finding: Finding) -> str:
    """Return what stands quietly below the words of a finding: its weight, its rule, and that it is ignored."""
    words = [weight_in_words(finding.weight), translated(Message(finding.rule.title))]
    if finding.ignored is not None:
        words.append(QCoreApplication.translate("Findings", "Ignored"))
    return "  ·  ".join(words)
