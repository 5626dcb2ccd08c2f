"""What a file of another format holds, to look at before it is written: a table, or text."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QHeaderView, QPlainTextEdit, QStackedWidget, QTableView

from journeyeditor.exchange.tables.sheet import Table

_MOST_ROWS, _MOST_COLUMNS, _MOST_LETTERS = 500, 80, 50_000
_WIDEST = 220
_Index = QModelIndex | QPersistentModelIndex


class _Rows(QAbstractTableModel):
    """The first rows of a table."""

    def __init__(self, table: Table) -> None:
        super().__init__()
        self._table = table
        # Counted once: a view asks for it with every cell.
        self._rows, self._columns = min(len(table.rows), _MOST_ROWS), min(table.width, _MOST_COLUMNS)

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return how many rows are shown."""
        return 0 if parent is not None and parent.isValid() else self._rows

    def columnCount(self, parent: _Index | None = None) -> int:
        """Return how many columns are shown."""
        return 0 if parent is not None and parent.isValid() else self._columns

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what stands in a cell."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            words = self._table.words_at(index.row(), index.column())
            return words if role == Qt.ItemDataRole.DisplayRole else ""
        return None


class Contents(QStackedWidget):
    """Shows a table, or text."""

    def __init__(self, name: str) -> None:
        """Show nothing yet; the name is what a screen reader calls it."""
        super().__init__()
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.table = QTableView()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.table.setWordWrap(True)
        self.table.setTabKeyNavigation(False)
        for view in (self.table, self.text):
            view.setAccessibleName(name)
            self.addWidget(view)

    def show_table(self, table: Table) -> None:
        """Show the first rows of a table."""
        self.table.setModel(_Rows(table))
        self.table.clearSpans()
        for (row, column), span in table.spans.items():
            if row < _MOST_ROWS and column < _MOST_COLUMNS:
                self.table.setSpan(row, column, span.rows, span.columns)
        self.table.resizeColumnsToContents()
        for column in range(self.table.model().columnCount()):
            self.table.setColumnWidth(column, min(self.table.columnWidth(column), _WIDEST))
        self.table.resizeRowsToContents()
        self.setCurrentWidget(self.table)

    def show_text(self, text: str) -> None:
        """Show the beginning of a text."""
        self.text.setPlainText(text[:_MOST_LETTERS] + ("\n…" if len(text) > _MOST_LETTERS else ""))
        self.setCurrentWidget(self.text)
