"""The window that lists the maps of a folder: sorted, searched, opened, and given away as a table."""

import datetime
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, QSortFilterProxyModel, Qt, QThread, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
)

from journeyeditor.editor.register import Registered, as_rows
from journeyeditor.exchange.lists import as_file
from journeyeditor.files import FileProblem, write_atomically
from journeyeditor.window.dialogs.file_dialogs import ask_where_to_export
from journeyeditor.window.dialogs.questions import tell
from journeyeditor.window.dialogs.run_dialog import run_dialog, without_pictures
from journeyeditor.window.register.model import FILE, MAP, SORT, RegisterModel
from journeyeditor.window.register.reading import Reading
from journeyeditor.window.words import translated

_SIZE = QSize(1200, 640)
_WIDEST, _WIDE = 250, 150
"""How wide the titles of maps may be, and the other columns, in pixels."""


class RegisterWindow(QDialog):
    """Lists the maps of a folder while they are read; it stays open beside the maps that are opened from it."""

    read_from = Signal(Path)
    """The folder whose maps are listed from now on."""

    def __init__(self, folder: Path, open_map: Callable[[Registered], object]) -> None:
        """List the maps of a folder, and open those that are chosen with a function."""
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowTitle(self.tr("Maps in a folder"))
        today = datetime.datetime.now().astimezone().date()
        self.folder, self._today = folder, today
        self._open_map = open_map
        self._reading: Reading | None = None
        self._turn = 0
        self._model = RegisterModel(today, self)
        self._rows = QSortFilterProxyModel(self)
        self._rows.setSourceModel(self._model)
        self._rows.setSortRole(SORT)
        self._rows.setFilterKeyColumn(-1)
        self._rows.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.place, self.summary = QLabel(), QLabel()
        self.search, self.table = QLineEdit(), QTableView()
        self.browse, self.export = QPushButton(self.tr("Choose folder…")), QPushButton(self.tr("Export as CSV…"))
        self.again, self.halt = QPushButton(self.tr("Read again")), QPushButton(self.tr("Stop reading"))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.go_on = self._buttons.addButton(self.tr("Open"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton(self.export, QDialogButtonBox.ButtonRole.ActionRole)
        self._set_up()
        self._lay_out()
        self.read(folder)
        self.table.setFocus()

    def read(self, folder: Path) -> None:
        """List the maps of another folder, or of the same anew."""
        self._stop()
        self.folder = folder
        self.read_from.emit(folder)
        self._turn += 1
        self.place.setText(str(folder))
        self._model.clear()
        self._reading = Reading(self._turn, folder, self._today, self)
        self._reading.found.connect(self._take)
        self._reading.told.connect(self._tell)
        self._reading.start(QThread.Priority.LowPriority)
        self._show_work(True)

    def accept(self) -> None:
        """Open the map that is chosen, where it can be read, and stay."""
        index = self._rows.mapToSource(self.table.currentIndex())
        one = self._model.at(index.row()) if index.isValid() else None
        if one is not None and one.problem is None:
            self._open_map(one)

    def done(self, result: int) -> None:
        """Read no further."""
        self._stop()
        super().done(result)

    # Inside

    def _set_up(self) -> None:
        for label in (self.place, self.summary):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._find)
        table = self.table
        table.setModel(self._rows)
        table.setAccessibleName(self.tr("Maps in the folder"))
        table.setSortingEnabled(True)
        table.sortByColumn(MAP, Qt.SortOrder.AscendingOrder)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setSectionResizeMode(FILE, QHeaderView.ResizeMode.Stretch)
        table.doubleClicked.connect(lambda _index: self.accept())
        table.selectionModel().currentRowChanged.connect(self._follow)
        takes = {
            self.browse: self._browse,
            self.again: lambda: self.read(self.folder),
            self.halt: self._halt,
            self.export: self._export,
        }
        for button, take in takes.items():
            button.setAutoDefault(False)
            button.clicked.connect(take)
        self.go_on.setEnabled(False)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.place, 1)
        for button in (self.halt, self.again, self.browse):
            top.addWidget(button)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.search)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.summary)
        layout.addWidget(self._buttons)
        without_pictures(self)
        self._buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        self.go_on.setDefault(True)
        self.resize(_SIZE.boundedTo(self.screen().availableSize()))

    def _take(self, turn: int, maps: list[Registered]) -> None:
        if turn != self._turn:
            return  # of a folder that was left
        self._model.add(maps)

    def _tell(self, turn: int, done: int, total: int) -> None:
        if turn != self._turn:
            return
        if done < total:
            self.summary.setText(self.tr("Reading {done} of {total}…").format(done=done + 1, total=total))
            return
        self._show_work(False)
        self.summary.setText(self._model.count_in_words() if total else self.tr("There are no maps in this folder."))
        self.table.resizeColumnsToContents()
        for column in range(FILE):
            widest = _WIDEST if column == MAP else _WIDE
            self.table.setColumnWidth(column, min(self.table.columnWidth(column) + 8, widest))
        if not self.table.selectionModel().hasSelection():
            self.table.selectRow(0)

    def _halt(self) -> None:
        """Read no further, and say that there may be more."""
        self._stop()
        self._turn += 1
        self._show_work(False)
        self.summary.setText(
            self.tr("{maps}  ·  Stopped: there may be more.").format(maps=self._model.count_in_words())
        )

    def _show_work(self, is_reading: bool) -> None:
        self.halt.setVisible(is_reading)
        self.again.setVisible(not is_reading)

    def _find(self, text: str) -> None:
        self._rows.setFilterFixedString(text.strip())
        if not self.table.selectionModel().hasSelection():
            self.table.selectRow(0)

    def _follow(self) -> None:
        index = self._rows.mapToSource(self.table.currentIndex())
        self.go_on.setEnabled(index.isValid() and self._model.at(index.row()).problem is None)

    def _browse(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose folder"), str(self.folder))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        if run_dialog(dialog):
            self.read(Path(dialog.selectedFiles()[0]))

    def _export(self) -> None:
        """Write what is listed, in its order."""
        path = ask_where_to_export(self, self.folder / self.tr("maps.csv"), self.tr("Comma-separated values"), ".csv")
        if path is None:
            return
        order = (self._rows.mapToSource(self._rows.index(row, 0)).row() for row in range(self._rows.rowCount()))
        try:
            write_atomically(path, as_file(as_rows([self._model.at(row) for row in order], self.folder)))
        except FileProblem as problem:
            tell(self, translated(problem.message))

    def _stop(self) -> None:
        if self._reading is not None:
            self._reading.stop()
            self._reading = None
