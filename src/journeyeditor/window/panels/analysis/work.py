"""Who does what, and until when."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from journeyeditor.model.priorities import actions_of
from journeyeditor.window.panels.analysis.page import AnalysisPage
from journeyeditor.window.panels.analysis.table import CardTable, CardTableView, Column, Row

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow


class WorkPage(AnalysisPage):
    """The list of what is to be done, in which owners, days and states can be written."""

    kind = "actions"

    def __init__(self, window: "MainWindow") -> None:
        """Serve a window."""
        super().__init__(
            window,
            self.tr(
                "Nothing is planned yet. "
                "A card stands here once it is in an action plan, has a day, or is an opportunity with an owner."
            ),
        )
        columns = (
            Column(self.tr("Action"), "text"),
            Column(self.tr("Owner"), "owner"),
            Column(self.tr("Due"), "due"),
            Column(self.tr("Status"), "status"),
            Column(self.tr("Stage")),
        )
        table = CardTable(columns, self._write, self)
        self._show_table(table, CardTableView(self.tr("Action list"), table, wide=0))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.hint)
        layout.addWidget(self.rows, 1)

    def show_map(self) -> None:
        """Show the map in sight as it is now."""
        self.table.show_rows(
            [
                Row(
                    (card.id,),
                    (card.text, card.owner, card.due.isoformat() if card.due else "", card.status, stage.name),
                )
                for card, _, stage in actions_of(self._window.editor.journey)
            ]
        )
        self.hint.setVisible(self.is_empty)
        self.rows.setVisible(not self.is_empty)
