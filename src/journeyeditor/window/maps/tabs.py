"""A tab for each map of the document."""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QTabBar, QToolButton

from journeyeditor.editor import levels
from journeyeditor.edits import maps
from journeyeditor.model.levels import details_in
from journeyeditor.window.actions.action import action_text
from journeyeditor.window.icons import glyph_icon
from journeyeditor.window.maps.look import STRIP
from journeyeditor.window.words import for_menu, for_tooltip

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow

_WIDEST = 260
"""How wide a tab may be, in pixels."""
_MENU = (
    *("map.details", "map.duplicate", "map.future-state", "map.compare"),
    *("map.move-left", "map.move-right", "map.delete"),
)


class _Tab(NamedTuple):
    """What a tab shows."""

    map_id: str
    title: str
    is_detail: bool


class MapTabs(QFrame):
    """Shows the maps of the document in their order; hidden while there is but one."""

    def __init__(self, window: "MainWindow") -> None:
        """Show the maps of a window."""
        super().__init__(window)
        self._window = window
        self._shown: list[_Tab] = []
        self.bar = bar = QTabBar()
        bar.setAccessibleName(self.tr("Maps"))
        bar.setDocumentMode(True)
        bar.setDrawBase(False)
        bar.setExpanding(False)
        bar.setMovable(True)
        bar.setElideMode(Qt.TextElideMode.ElideNone)  # with less room the bar scrolls: names are short enough
        bar.setUsesScrollButtons(True)
        bar.setIconSize(QSize(14, 14))
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        bar.currentChanged.connect(self._go)
        bar.tabMoved.connect(self._move)
        bar.tabBarDoubleClicked.connect(lambda _: window.edit_details())
        bar.customContextMenuRequested.connect(self._open_menu)
        add = QToolButton()
        add.setDefaultAction(window.action_set["map.add"])
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 0, 8, 0)
        layout.setSpacing(4)
        layout.addWidget(bar)
        layout.addWidget(add)
        layout.addStretch(1)
        self.setFocusProxy(bar)
        self.dress()

    def dress(self) -> None:
        """Take the colours of the moment."""
        self.setStyleSheet(STRIP)

    def follow(self) -> None:
        """Show the maps that the document has now."""
        editor = self._window.editor
        self.setVisible(levels.has_others(editor))
        details = details_in(editor.document)
        tabs = [_Tab(journey.id, journey.title, journey.id in details) for journey in editor.document.maps]
        self.bar.blockSignals(True)
        if tabs != self._shown:
            self._show(tabs)
        self.bar.setCurrentIndex([tab.map_id for tab in tabs].index(editor.map_id))
        self.bar.blockSignals(False)

    def _show(self, tabs: list[_Tab]) -> None:
        while self.bar.count() > len(tabs):
            self.bar.removeTab(self.bar.count() - 1)
        while self.bar.count() < len(tabs):
            self.bar.addTab("")
        for index, tab in enumerate(tabs):
            title = " ".join(tab.title.split()) or action_text("Untitled")
            short = self.bar.fontMetrics().elidedText(title, Qt.TextElideMode.ElideMiddle, _WIDEST)
            self.bar.setTabText(index, for_menu(short))
            shows = self.tr("{title}: shows a step of another map in detail").format(title=title)
            self.bar.setTabToolTip(index, for_tooltip(shows if tab.is_detail else title))
            self.bar.setTabIcon(index, glyph_icon("subdirectory-arrow-right" if tab.is_detail else "map-outline"))
        self._shown = tabs

    def _go(self, index: int) -> None:
        if 0 <= index < len(self._shown):
            self._window.view.finish_editing()
            self._window.editor.show_map(self._shown[index].map_id)

    def _move(self, start: int, end: int) -> None:
        """Let the document have its maps in the order of the tabs."""
        moved = self._shown.pop(start)
        self._shown.insert(end, moved)
        self._window.view.finish_editing()
        editor = self._window.editor
        editor.apply(maps.move_map(editor.document, moved.map_id, end), burst=f"move {moved.map_id}")

    def _open_menu(self, at: QPoint) -> None:
        """Offer what can be done with the map under the pointer, which comes in sight."""
        index = self.bar.tabAt(at)
        if index >= 0:
            self.bar.setCurrentIndex(index)
            menu = self.menu()
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(self.bar.mapToGlobal(at))

    def menu(self) -> QMenu:
        """Return what can be done with the map in sight."""
        menu = QMenu(self)
        menu.addActions([self._window.action_set[name] for name in _MENU])
        return menu
