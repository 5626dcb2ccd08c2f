"""The menu bar, built from the list of actions."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from journeyeditor.window.actions.action import Entry, Listing, action_text
from journeyeditor.window.actions.action_set import ActionSet
from journeyeditor.window.icons import glyph_icon

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow


def build_menus(window: "MainWindow", actions: ActionSet, entries: Sequence[Entry]) -> None:
    """Fill the menu bar of a window: menus and their entries stand in the order of the list."""
    menus: dict[tuple[str, ...], QMenu] = {}
    for entry in entries:
        menu = _menu(window, menus, entry.menu)
        if entry.opens_group:
            menu.addSeparator()
        if isinstance(entry, Listing):
            listing_menu(window, entry, menu)
        else:
            actions.fill(menu, entry.id)


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


def _menu(window: "MainWindow", menus: dict[tuple[str, ...], QMenu], path: tuple[str, ...]) -> QMenu:
    if path not in menus:
        text = action_text(path[-1])
        if len(path) == 1:
            menus[path] = window.menuBar().addMenu(f"&{text}")
        else:
            menus[path] = _menu(window, menus, path[:-1]).addMenu(text)
        menus[path].aboutToShow.connect(partial(window.action_set.make_ready, menus[path]))
    return menus[path]
