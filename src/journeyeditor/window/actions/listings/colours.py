"""The submenu of colours for what is selected."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QMenu

from journeyeditor.editor import colours
from journeyeditor.editor.locks import LockedError
from journeyeditor.editor.named_colours import NAMED_COLOURS, name_of_colour
from journeyeditor.window.actions.action import action_text
from journeyeditor.window.swatch import swatch
from journeyeditor.window.words import translated

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow


def list_colours(window: "MainWindow", menu: QMenu) -> None:
    """Offer the colours; that of the selection is ticked."""
    usable, now = colours.can_colour(window.editor), colours.colours_now(window.editor)
    _offer(window, menu, "No colour", None, now)
    menu.addSeparator()
    for name, colour in NAMED_COLOURS:
        _offer(window, menu, name, colour, now)
    menu.addSeparator()
    own = sorted(colour for colour in now if colour is not None and name_of_colour(colour) == colour)
    other = menu.addAction(swatch(own[0] if own else None), action_text("Other…"))
    other.setCheckable(True)
    other.setChecked(bool(own))
    other.triggered.connect(partial(_ask, window, own[0] if own else NAMED_COLOURS[0].colour))
    for entry in menu.actions():
        entry.setEnabled(usable)


def _offer(window: "MainWindow", menu: QMenu, name: str, colour: str | None, now: set[str | None]) -> None:
    entry = menu.addAction(swatch(colour), action_text(name))
    entry.setCheckable(True)
    entry.setChecked(now == {colour})
    entry.triggered.connect(partial(_give, window, colour))


def _give(window: "MainWindow", colour: str | None, _checked: bool = False) -> None:
    window.view.finish_editing()
    try:
        colours.set_colour(window.editor, colour)
    except LockedError as problem:
        window.view.say(translated(problem.message))


def _ask(window: "MainWindow", colour: str, _checked: bool = False) -> None:
    from PySide6.QtWidgets import QColorDialog

    chosen = QColorDialog.getColor(QColor(colour), window, action_text("Colour"))
    if chosen.isValid():
        _give(window, chosen.name().upper())
