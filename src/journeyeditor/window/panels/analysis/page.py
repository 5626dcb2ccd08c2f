"""A page of the analysis: one way to look at a map, always as the map is now."""

from abc import abstractmethod
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from journeyeditor.editor import Happening
from journeyeditor.editor.weighing import WorkField, written
from journeyeditor.edits import EditError
from journeyeditor.model import SheetKind
from journeyeditor.window.panels.analysis.table import CardTable, CardTableView
from journeyeditor.window.panels.finding_list import finding_words
from journeyeditor.window.panels.going_to import go_to
from journeyeditor.window.words import translated

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow


class AnalysisPage(QWidget):
    """Shows what a map says of one question, in a table whose rows lead to its cards."""

    kind: ClassVar[SheetKind]
    """The sheet that shows the same on paper."""
    table: CardTable
    rows: CardTableView

    def __init__(self, window: "MainWindow", hint: str) -> None:
        """Serve a window; the hint is shown where there is nothing to show."""
        super().__init__()
        self._window = window
        self.hint = finding_words()
        self.hint.setText(hint)
        self.hint.setContentsMargins(12, 16, 12, 16)
        self.hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)

    def follow(self, happening: Happening) -> None:
        """Show what has changed."""
        if happening.document:
            self.show_map()
            self.rows.fit()
        chosen = next((row for name in self._window.editor.selection if (row := self.table.row_of(name)) >= 0), -1)
        self.rows.show_current(chosen)

    @abstractmethod
    def show_map(self) -> None:
        """Show the map in sight as it is now."""

    @property
    def is_empty(self) -> bool:
        """Whether the map has nothing to show here."""
        return self.table.rowCount() == 0

    # Inside

    def _show_table(self, table: CardTable, rows: CardTableView) -> None:
        """Take the table of the page."""
        self.table, self.rows = table, rows
        rows.clicked.connect(self._go_to)
        rows.activated.connect(self._go_to)
        self.setFocusProxy(rows)

    def _go_to(self, index: QModelIndex) -> None:
        card_ids = self.table.card_ids(index)
        if card_ids:
            go_to(self._window, self._window.editor.map_id, card_ids)

    def _write(self, card_id: str, field: WorkField, text: str) -> bool:
        """Write what was typed into a field of a card; tell why where that cannot be."""
        editor = self._window.editor
        try:
            editor.apply(written(editor.document, editor.map_id, card_id, field, text))
        except EditError as error:
            self._window.status.say(translated(error.message))
            return False
        return True


def heading(text: str) -> QLabel:
    """Return quiet words above a part of a page."""
    label = finding_words()
    label.setText(text)
    label.setContentsMargins(12, 4, 12, 0)
    return label
