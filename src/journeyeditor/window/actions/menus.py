"""The menu bar, built from the list of actions."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu
from shiboken6 import isValid

from journeyeditor.window.actions.action import Entry, Listing, action_text
from journeyeditor.window.actions.action_set import ActionSet
from journeyeditor.window.icons import glyph_icon

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow


class Menus:
    """The menus of the menu bar, each filled when it first opens, or before, where there is time for it."""

    def __init__(self, window: "MainWindow", actions: ActionSet, entries: Sequence[Entry]) -> None:
        """Put them into the bar: menus and their entries stand in the order of the list."""
        self._window, self._actions = window, actions
        self._unfilled: dict[str, list[Entry]] = {}
        for entry in entries:
            self._unfilled.setdefault(entry.menu[0], []).append(entry)
        self._menus: dict[tuple[str, ...], QMenu] = {
            (title,): window.menuBar().addMenu(f"&{action_text(title)}") for title in self._unfilled
        }
        for title in self._unfilled:
            self._menus[title,].aboutToShow.connect(partial(self._open, title))

    def fill(self) -> Iterator[QMenu]:
        """Fill those that nobody has opened, and yield each that is filled; none once the bar is gone."""
        for title in tuple(self._unfilled):
            if title in self._unfilled and isValid(self._menus[title,]):  # the bar may go in the meantime
                self._fill(title)
                yield self._menus[title,]

    def _open(self, title: str) -> None:
        if title in self._unfilled:
            self._fill(title)
        self._actions.make_ready(self._menus[title,])

    def _fill(self, title: str) -> None:
        for entry in self._unfilled.pop(title):
            menu = self._menu(entry.menu)
            if entry.opens_group:
                menu.addSeparator()
            if isinstance(entry, Listing):
                listing_menu(self._window, entry, menu)
            else:
                self._actions.fill(menu, entry.id)

    def _menu(self, path: tuple[str, ...]) -> QMenu:
        """Return the menu, or the submenu, at a path of titles."""
        if path not in self._menus:
            menu = self._menus[path] = self._menu(path[:-1]).addMenu(action_text(path[-1]))
            menu.aboutToShow.connect(partial(self._actions.make_ready, menu))
        return self._menus[path]


def listing_menu(window: "MainWindow", listing: Listing, parent: QMenu | None = None) -> QMenu:
    """Return the submenu of a listing, put into a menu where one is given; it is filled whenever it opens."""
    menu = QMenu(action_text(listing.text), parent or window)
    menu.setIcon(glyph_icon(listing.icon))

    def fill() -> None:
        menu.clear()
        listing.fill(window, menu)

    menu.aboutToShow.connect(fill)
    if parent is not None:
        parent.addMenu(menu)
    return menu
