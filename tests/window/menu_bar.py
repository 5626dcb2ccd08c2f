"""The menu bar in tests."""

from journeyeditor.window.words import from_menu


def opened(window, *titles):
    """A menu of the menu bar, or a submenu in it, filled as when it opens."""
    menu = window.menuBar()
    for title in titles:
        menu = next(action.menu() for action in menu.actions() if from_menu(action.text()) == title)
        menu.aboutToShow.emit()
    return menu


def entries_of(menu):
    """The entries of a menu and of all its submenus, filled as when they open."""
    for action in menu.actions():
        if action.menu():
            action.menu().aboutToShow.emit()
            yield from entries_of(action.menu())
        elif not action.isSeparator():
            yield action
