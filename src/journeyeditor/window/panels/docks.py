"""The panels of a window, each in a dock that can be moved, closed and opened again."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QDockWidget

from journeyeditor.editor import Happening
from journeyeditor.window.actions.action import action_text
from journeyeditor.window.panels.panel import Panel, PanelContent

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow

_DELAY = 30
"""How many milliseconds panels wait, so that they never hold up the canvas while something is dragged."""
_LARGEST_SHARE = 2.2
"""A panel that is opened takes at most one of so many parts of the window."""
_ANY_WIDTH = (1 << 24) - 1
"""What Qt takes for no limit."""
_SIDES = {"left": Qt.DockWidgetArea.LeftDockWidgetArea, "right": Qt.DockWidgetArea.RightDockWidgetArea}
_EVERYTHING = Happening(document=True, selection=True, place=True)


class Docks(QObject):
    """Shows and hides panels; each is made when it is first asked for, and what it shows when it is first seen."""

    def __init__(self, window: "MainWindow", panels: Sequence[Panel]) -> None:
        """Know the panels, of which none is there yet."""
        super().__init__(window)
        self._window = window
        self._panels = {panel.id: panel for panel in panels}
        self._docks: dict[str, QDockWidget] = {}
        self._contents: dict[str, PanelContent] = {}
        self._news: dict[str, Happening] = {}
        self._in_front: set[str] = set()
        self._timer = QTimer(self, singleShot=True, interval=_DELAY)
        self._timer.timeout.connect(self.tell_now)

    def is_open(self, panel_id: str) -> bool:
        """Whether a panel is shown, be it behind another."""
        return panel_id in self._docks and not self._docks[panel_id].isHidden()

    @property
    def open_ids(self) -> tuple[str, ...]:
        """The panels that are shown, be it behind others."""
        return tuple(filter(self.is_open, self._panels))

    def make(self, panel_ids: Iterable[str]) -> None:
        """Make the docks of some panels, which the window can then show as they were the last time."""
        for panel_id in filter(self._panels.__contains__, panel_ids):
            self._dock(panel_id)

    def make_others(self) -> Iterator[QDockWidget]:
        """Make the docks that nobody has asked for, closed, and yield each."""
        for panel_id in self._panels:
            if panel_id not in self._docks:
                yield self._dock(panel_id)

    def in_sight(self) -> list[PanelContent]:
        """Return what the panels show that can be seen now."""
        return [content for content in self._contents.values() if content.isVisible()]

    def toggle(self, panel_id: str) -> None:
        """Show a panel and give it the keyboard, or hide it."""
        if self.is_open(panel_id) and panel_id in self._in_front:
            self._docks[panel_id].hide()
            self._window.view.setFocus()
        else:
            self.open(panel_id).take_keyboard()

    def open(self, panel_id: str) -> PanelContent:
        """Show a panel before others in its place, and return what it shows."""
        dock = self._dock(panel_id)
        content = self._content(panel_id)
        dock.show()
        dock.raise_()
        if dock.width() * _LARGEST_SHARE > self._window.width():
            # Qt gives half of a window to a panel of which it knows no width yet.
            self._window.resizeDocks([dock], [content.sizeHint().width()], Qt.Orientation.Horizontal)
        self.tell_now()
        return content

    def follow(self, happening: Happening) -> None:
        """Take note of what changed; panels in sight are told in a moment, others when they are seen again."""
        for panel_id in self._contents:
            self._note(panel_id, happening)
        if self._news and not self._timer.isActive():
            self._timer.start()

    def tell_now(self) -> None:
        """Tell the panels in sight what has changed since they were last told."""
        for panel_id, content in self._contents.items():
            if panel_id in self._news and content.isVisible():
                content.follow(self._news.pop(panel_id))

    def leave_document(self) -> None:
        """Forget what is shown of a document: another one comes."""
        for dock in self._docks.values():
            if dock.isVisible() and not dock.isFloating():
                dock.setFixedWidth(dock.width())  # else they take the room of the canvas, which goes
        self._timer.stop()
        self._news.clear()
        for panel_id, content in self._contents.items():
            self._docks[panel_id].setWidget(None)  # type: ignore[arg-type]
            content.deleteLater()
        self._contents.clear()

    def take_document(self) -> None:
        """Show the document that has come, in the panels that are open, as wide as they were."""
        QTimer.singleShot(0, self, lambda: self._let_widths_change())
        for panel_id, dock in self._docks.items():
            if dock.isVisible():
                self._content(panel_id)

    def _let_widths_change(self) -> None:
        for dock in self._docks.values():
            dock.setMinimumWidth(0)
            dock.setMaximumWidth(_ANY_WIDTH)

    def _note(self, panel_id: str, happening: Happening) -> None:
        before = self._news.get(panel_id, Happening())
        self._news[panel_id] = Happening(*(a or b for a, b in zip(before, happening, strict=True)))

    def _content(self, panel_id: str) -> PanelContent:
        content = self._contents.get(panel_id)
        if content is None:
            content = self._contents[panel_id] = self._panels[panel_id].make(self._window)
            self._docks[panel_id].setWidget(content)
            content.follow(_EVERYTHING)
        return content

    def _dock(self, panel_id: str) -> QDockWidget:
        """Return the dock of a panel, made and closed where nobody has asked for it before."""
        if panel_id not in self._docks:
            self._docks[panel_id] = self._make_dock(self._panels[panel_id])
            # Where the window knows from the last time, it goes to its place.
            self._window.restoreDockWidget(self._docks[panel_id])
        return self._docks[panel_id]

    def _make_dock(self, panel: Panel) -> QDockWidget:
        dock = QDockWidget(action_text(panel.text), self._window)
        dock.setObjectName(f"panel.{panel.id}")
        side = _SIDES[panel.side]
        self._window.addDockWidget(side, dock)
        for other_id, other in self._docks.items():
            if self._panels[other_id].side == panel.side:
                self._window.tabifyDockWidget(other, dock)
        dock.hide()
        dock.visibilityChanged.connect(partial(self._seen, panel.id))
        return dock

    def _seen(self, panel_id: str, visible: bool) -> None:
        if visible:
            self._in_front.add(panel_id)
            # The canvas comes first: what a panel shows may take a moment.
            QTimer.singleShot(0, self, partial(self._fill, panel_id))
        else:
            self._in_front.discard(panel_id)
        self._window.action_set.refresh_at_rest()

    def _fill(self, panel_id: str) -> None:
        if self._window.is_open and panel_id in self._in_front:
            self._content(panel_id)
            self.tell_now()
