"""What to begin with: the opportunities by impact and effort, and their list."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout

from journeyeditor.editor import Happening
from journeyeditor.model.priorities import opportunities_of
from journeyeditor.window.panels.analysis.matrix import Matrix
from journeyeditor.window.panels.analysis.page import AnalysisPage
from journeyeditor.window.panels.analysis.table import CardTable, CardTableView, Column, Row
from journeyeditor.window.panels.going_to import go_to

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow

_VOTES = 4
"""The number of the column of votes."""
_WIDE = 1.5
"""How much wider than high the page is where the list stands beside the matrix."""


class PrioritiesPage(AnalysisPage):
    """The matrix, in which opportunities are moved, and the list that says what its numbers mean."""

    kind = "priorities"

    def __init__(self, window: "MainWindow") -> None:
        """Serve a window."""
        super().__init__(
            window, self.tr("No opportunities yet. The cards of a lane of opportunities or ideas stand here.")
        )
        columns = (
            Column(self.tr("No.")),
            Column(self.tr("Opportunity"), "text"),
            Column(self.tr("Impact"), "impact"),
            Column(self.tr("Effort"), "effort"),
            Column(self.tr("Votes"), "votes"),
            Column(self.tr("Owner"), "owner"),
        )
        table = CardTable(columns, self._write, self)
        self._show_table(table, CardTableView(self.tr("Opportunities"), table, wide=1, optional=(_VOTES,)))
        self.matrix = Matrix(window.editor, window.status.say)
        self.matrix.chosen.connect(self._go_to_card)
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self.hint)
        self._layout.addWidget(self.matrix, 3)
        self._layout.addWidget(self.rows, 2)

    def follow(self, happening: Happening) -> None:
        """Show what has changed."""
        super().follow(happening)
        self.matrix.follow(happening)

    def show_map(self) -> None:
        """Show the map in sight as it is now."""
        self.table.show_rows(
            [
                Row(
                    (card.id,),
                    (
                        str(number),
                        card.text,
                        "" if card.impact is None else str(card.impact),
                        "" if card.effort is None else str(card.effort),
                        str(card.votes or ""),
                        card.owner,
                    ),
                )
                for number, card, _ in opportunities_of(self._window.editor.journey)
            ]
        )
        self.hint.setVisible(self.is_empty)
        for part in (self.matrix, self.rows):
            part.setVisible(not self.is_empty)

    def _go_to_card(self, card_id: str) -> None:
        go_to(self._window, self._window.editor.map_id, [card_id])

    # Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the list stand beside the matrix where there is room."""
        super().resizeEvent(event)
        is_wide = self.width() > self.height() * _WIDE
        direction = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._layout.setDirection(direction)
