"""What hurts, by stage and by how much."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout

from journeyeditor.model.priorities import SEVERITIES, pains_by_stage
from journeyeditor.window.panels.analysis.page import AnalysisPage
from journeyeditor.window.panels.analysis.table import CardTable, CardTableView, Column, Row
from journeyeditor.window.panels.going_to import go_to

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow


class PainsPage(AnalysisPage):
    """The pain points in a grid: a row for each stage, a column for each severity, the worst first."""

    kind = "pains by stage"

    def __init__(self, window: "MainWindow") -> None:
        """Serve a window."""
        super().__init__(window, self.tr("No pain points yet. The cards of a lane of pain points stand here."))
        titles = (
            self.tr("Ends the journey"),
            self.tr("Needs a detour"),
            self.tr("Trivial"),
            self.tr("Not rated"),
        )
        columns = (Column(self.tr("Stage")), *map(Column, titles))
        table = CardTable(columns, self._write, self)
        self._show_table(table, CardTableView(self.tr("Pain points by stage"), table, wide=2, optional=range(1, 5)))
        self.rows.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.hint)
        layout.addWidget(self.rows, 1)

    def show_map(self) -> None:
        """Show the map in sight as it is now."""
        journey = self._window.editor.journey
        found = pains_by_stage(journey)
        rows = []
        for stage in journey.stages:
            cells = [found[stage.id].get(severity, ()) for severity in SEVERITIES]
            texts = ("\n".join(f"•\u00a0{' '.join(card.text.split())}" for card in cards) for cards in cells)
            rows.append(Row(tuple(card.id for cards in cells for card in cards), (stage.name, *texts)))
        any_pain = any(found.values())
        self.table.show_rows(rows if any_pain else ())
        self.hint.setVisible(not any_pain)
        self.rows.setVisible(any_pain)

    def _go_to(self, index: QModelIndex) -> None:
        """Select the pain points of a cell; those of the whole stage from its name."""
        editor = self._window.editor
        stage = editor.journey.stages[index.row()]
        found = pains_by_stage(editor.journey)[stage.id]
        wanted = SEVERITIES if index.column() == 0 else SEVERITIES[index.column() - 1 : index.column()]
        card_ids = [card.id for severity in wanted for card in found.get(severity, ())]
        if card_ids:
            go_to(self._window, editor.map_id, card_ids)
