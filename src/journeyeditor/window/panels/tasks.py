"""The panel of the tasks of mapping: what there is to do around the map in sight, to be ticked off."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout

from journeyeditor.editor import Happening
from journeyeditor.editor.tasks import TASKS, Task
from journeyeditor.edits.tasks import tick_task
from journeyeditor.window.form_style import form_style
from journeyeditor.window.helping.page import help_text
from journeyeditor.window.panels.panel import PanelContent
from journeyeditor.window.panels.quiet_selection import QuietSelection

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow

_TICKS = {True: Qt.CheckState.Checked, False: Qt.CheckState.Unchecked}


class TasksContent(PanelContent):
    """Lists the tasks by the five parts of the work; a tick is a step that can be undone, and stays in the map."""

    least_width = 260

    def __init__(self, window: "MainWindow") -> None:
        """Serve a window."""
        super().__init__(window)
        self.summary, self.list = QLabel(), QListWidget()
        self.more = QPushButton(self.tr("Help on this task"))
        self.tasks: dict[str, QListWidgetItem] = {}
        self._pages: dict[str, str] = {}
        self._set_up()
        self._lay_out()
        self.setFocusProxy(self.list)

    def follow(self, happening: Happening) -> None:
        """Show what is ticked off on the map in sight."""
        if happening.document:
            done = set(self._window.editor.journey.done)
            with QSignalBlocker(self.list):
                for name, item in self.tasks.items():
                    item.setCheckState(_TICKS[name in done])
            count = len(done & self.tasks.keys())
            self.summary.setText(self.tr("Done: {count} of {all}").format(count=count, all=len(self.tasks)))
            self.list.viewport().update()

    # Inside

    def _set_up(self) -> None:
        self.list.setWordWrap(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSpacing(2)
        self.list.setAccessibleName(self.tr("Tasks of mapping"))
        QuietSelection(self.list)
        self._dress()
        for part, tasks in TASKS.items():
            heading = QListWidgetItem(help_text(part), self.list)
            heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
            font = heading.font()
            font.setBold(True)
            heading.setFont(font)
            for task in tasks:
                self._add(task)
        self.list.itemChanged.connect(self._tick)
        self.list.itemActivated.connect(lambda _item: self._tell_more())
        self.list.currentItemChanged.connect(lambda item: self.more.setEnabled(self._name_of(item) in self._pages))
        self.more.clicked.connect(self._tell_more)
        self.more.setEnabled(False)

    def _add(self, task: Task) -> None:
        item = QListWidgetItem(help_text(task.text), self.list)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        item.setData(Qt.ItemDataRole.UserRole, task.name)
        item.setCheckState(Qt.CheckState.Unchecked)
        self.tasks[task.name], self._pages[task.name] = item, task.page

    def _lay_out(self) -> None:
        self.summary.setContentsMargins(12, 8, 10, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(2)
        column.addWidget(self.summary)
        column.addWidget(self.list, 1)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignHCenter)

    def _name_of(self, item: QListWidgetItem | None) -> str:
        return str(item.data(Qt.ItemDataRole.UserRole) or "") if item is not None else ""

    def _tick(self, item: QListWidgetItem) -> None:
        editor = self._window.editor
        self._window.view.finish_editing()
        is_done = item.checkState() == Qt.CheckState.Checked
        change = tick_task(editor.document, editor.map_id, self._name_of(item), is_done)
        editor.apply(change._replace(touched=editor.selection))

    def _tell_more(self) -> None:
        from journeyeditor.window.panels.help.opening import open_page

        page = self._pages.get(self._name_of(self.list.currentItem()))
        if page is not None:
            open_page(self._window, page)

    def _dress(self) -> None:
        self.list.setStyleSheet(form_style("QListView {{ padding: 0 6px; }}", QApplication.palette()))

    # Qt's events

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette from light to dark and back."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words of the tasks anew."""
        super().resizeEvent(event)
        self.list.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the map with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self._window.view.setFocus()
            return
        super().keyPressEvent(event)
