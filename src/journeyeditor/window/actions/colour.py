"""The submenu of colours for what is selected."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QMenu

from journeyeditor.editor import colours
from journeyeditor.editor.locks import LockedError
from journeyeditor.window.actions.action import Listing, action_text
from journeyeditor.window.words import translated

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow

COLOURS = {
    "Teal": "#0B6470",
    "Blue": "#33588A",
    "Violet": "#6A4FA0",
    "Plum": "#8A3B76",
    "Red": "#B93C25",
    "Orange": "#B9611A",
    "Yellow": "#A87508",
    "Green": "#25794A",
    "Slate": "#4E5F69",
}
"""Colours that go together on a sheet, each dark enough to carry white words."""
_SWATCH = 16


def list_colours(window: "MainWindow", menu: QMenu) -> None:
    """Offer the colours; that of the selection is ticked."""
    usable, now = colours.can_colour(window.editor), colours.colours_now(window.editor)
    _offer(window, menu, "No colour", None, now)
    menu.addSeparator()
    for name, colour in COLOURS.items():
        _offer(window, menu, name, colour, now)
    menu.addSeparator()
    own = sorted(colour for colour in now if colour is not None and colour not in COLOURS.values())
    other = menu.addAction(_swatch(own[0] if own else None), action_text("Other…"))
    other.setCheckable(True)
    other.setChecked(bool(own))
    other.triggered.connect(partial(_ask, window, own[0] if own else COLOURS["Teal"]))
    for entry in menu.actions():
        entry.setEnabled(usable)


def _offer(window: "MainWindow", menu: QMenu, name: str, colour: str | None, now: set[str | None]) -> None:
    entry = menu.addAction(_swatch(colour), action_text(name))
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


def _swatch(colour: str | None) -> QIcon:
    """Return a round patch of a colour; a ring for none."""
    picture = QPixmap(QSize(_SWATCH, _SWATCH) * 2)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if colour is None:
            painter.setPen(QPen(QColor("#8A99A3"), 1.2))
            painter.drawEllipse(2, 2, _SWATCH - 4, _SWATCH - 4)
            painter.drawLine(5, _SWATCH - 5, _SWATCH - 5, 5)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour))
            painter.drawEllipse(2, 2, _SWATCH - 4, _SWATCH - 4)
    return QIcon(picture)


COLOUR_LISTING = Listing("Colour", "palette", ("Edit",), list_colours)
