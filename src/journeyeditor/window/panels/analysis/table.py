"""A list of cards as a table, in which some columns can be written."""

from collections.abc import Callable, Collection, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from journeyeditor.editor.weighing import WorkField
from journeyeditor.window.panels.quiet_selection import QuietSelection
from journeyeditor.window.theme import SCROLL_BAR

_Index = QModelIndex | QPersistentModelIndex
_Write = Callable[[str, WorkField, str], bool]
"""Writes what was typed into a field of a card, and tells whether it could be."""
_WIDEST = 110
"""How wide a column grows with what stands in it, in pixels, before its words are broken."""
_SHARE = 0.4
"""The part of the width that the words of the wide column have at least, where the others can give it."""
_AIR = 10
"""The air above and below the words of a row, in pixels."""


class Column(NamedTuple):
    """A column."""

    title: str
    field: WorkField | None = None
    """What is written of a card where somebody writes in it; none where it is only read."""


class Row(NamedTuple):
    """What is told of some cards: mostly of one."""

    card_ids: tuple[str, ...]
    cells: tuple[str, ...]


class CardTable(QAbstractTableModel):
    """Rows of cells, each row of its cards."""

    def __init__(self, columns: Sequence[Column], write: _Write, parent: QObject) -> None:
        """Hold no rows yet."""
        super().__init__(parent)
        self._columns = columns
        self._write = write
        self._rows: Sequence[Row] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Hold other rows; where they are of the same cards, what is chosen of them stays so."""
        same = [row.card_ids for row in rows] == [row.card_ids for row in self._rows]
        if same and rows:
            self._rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self._columns) - 1))
        elif not same:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def card_ids(self, index: _Index) -> tuple[str, ...]:
        """Return the cards that a row tells of; none of no row."""
        return self._rows[index.row()].card_ids if index.isValid() else ()

    def row_of(self, card_id: str) -> int:
        """Return the number of the row of a card; -1 where there is none."""
        return next((number for number, row in enumerate(self._rows) if card_id in row.card_ids), -1)

    # Qt's questions

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what stands in a cell."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._rows[index.row()].cells[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | Qt.AlignmentFlag | None:
        """Return what a column is called."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return self._columns[section].title if role == Qt.ItemDataRole.DisplayRole else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Return whether a cell can be written."""
        usual = super().flags(index)
        is_written = index.isValid() and self._columns[index.column()].field is not None
        return usual | Qt.ItemFlag.ItemIsEditable if is_written else usual

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Write into a cell."""
        field = self._columns[index.column()].field
        row = self._rows[index.row()]
        if field is None or role != Qt.ItemDataRole.EditRole or str(value) == row.cells[index.column()]:
            return False
        return self._write(row.card_ids[0], field, str(value))


class _Airy(QStyledItemDelegate):
    """Paints cells with air around their words."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the room of the words, and a little more."""
        return super().sizeHint(option, index) + QSize(8, _AIR)


class CardTableView(QTableView):
    """Shows a list of cards, the words of each whole."""

    def __init__(self, name: str, model: CardTable, wide: int, optional: Collection[int] = ()) -> None:
        """Show a model.

        Args:
            name: what a screen reader calls it.
            model: the rows.
            wide: the column that takes the room that the others leave.
            optional: the columns that are left out while nothing stands in them.
        """
        super().__init__()
        self._wide, self._optional = wide, optional
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(_Airy(self))
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed | trigger.AnyKeyPressed)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.verticalHeader().setMinimumSectionSize(26)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalScrollBar().setStyleSheet(SCROLL_BAR)
        self.horizontalScrollBar().setStyleSheet(SCROLL_BAR)
        self.setMinimumHeight(120)
        QuietSelection(self)

    def fit(self) -> None:
        """Give each column the width of what stands in it, up to a limit, and the wide one what is left.

        Where that is less than its share, the widest of the others give it room, as far as their names go.
        """
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(self._wide, QHeaderView.ResizeMode.Stretch)
        model, names, widths = self.model(), header.sectionSizeHint, dict[int, int]()
        for column in range(model.columnCount()):
            texts = (model.index(row, column).data() for row in range(model.rowCount()))
            self.setColumnHidden(column, column in self._optional and not any(texts))
            if column != self._wide and not self.isColumnHidden(column):
                widths[column] = max(min(self.sizeHintForColumn(column), _WIDEST), names(column))
        lacking = max(names(self._wide), int(self.viewport().width() * _SHARE)) + sum(widths.values())
        lacking -= self.viewport().width()
        for column in sorted(widths, key=lambda column: -widths[column]):
            given = max(min(lacking, widths[column] - names(column)), 0)
            lacking -= given
            header.resizeSection(column, widths[column] - given)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width among the columns."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def show_current(self, row: int) -> None:
        """Choose a row as if somebody had come to it; none for -1."""
        column = max(self.currentIndex().column(), 0)
        if row != self.currentIndex().row():
            self.setCurrentIndex(self.model().index(row, column) if row >= 0 else QModelIndex())
