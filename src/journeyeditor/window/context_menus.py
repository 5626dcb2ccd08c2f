"""The menus under the pointer, as data: for each kind of thing on the canvas the ids of the actions that it offers."""

from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from journeyeditor.editor import Editor
from journeyeditor.editor.spots import Kind, kind_of_all, main_spots
from journeyeditor.window.actions.action import Listing, action_text
from journeyeditor.window.actions.edit import COLOUR_LISTING
from journeyeditor.window.actions.insert import LANE_LISTING
from journeyeditor.window.actions.lane import HIDDEN_LISTING
from journeyeditor.window.actions.menus import listing_menu

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow

Place = Kind | Literal["several", "cell", "map"]
"""What the menu is about: elements of one kind, of several kinds, an empty cell, or the map."""

LINE = "line"


class Submenu(NamedTuple):
    """Some entries under one."""

    text: str
    entries: tuple[str, ...]


Entry = str | Listing | Submenu
"""The id of an action, a line, a submenu of the moment, or one of some actions."""

_BESIDE_STEP = ("step.add-before", "step.add-after")
_BESIDE_STAGE = ("stage.add-before", "stage.add-after")
_BESIDE_LANE = ("lane.add-above", "lane.add-below")
_LEVELS = ("step.go-down", "step.add-detail")
_MOMENT = Submenu("Moment of truth", ("moment.make-or-break", "moment.delight", "moment.recovery"))
_CLIPBOARD = ("clipboard.cut", "clipboard.copy", "clipboard.paste")
_COPY = (*_CLIPBOARD, "selection.duplicate", "selection.delete")
_STYLE = (COLOUR_LISTING, Submenu("Style", ("style.copy", "style.paste")))
_SELECT = Submenu(
    "Select", ("selection.lane", "selection.step", "selection.stage", "selection.kind", "selection.colour")
)
_STEP_WIDTH = Submenu("Width", ("step.wider", "step.narrower", "step.fit"))
_LANE_HEIGHT = Submenu("Height", ("lane.taller", "lane.lower", "lane.fit"))
_SPAN = Submenu("Steps it covers", ("card.cover-more", "card.cover-less"))

CONTEXT_MENUS: dict[Place, tuple[Entry, ...]] = {
    "card": (
        *("text.edit", "card.add", "link.open", LINE, *_COPY, LINE),
        *(
            "card.connect",
            "card.answer",
            "card.write-statement",
            "card.choose-icon",
            "card.crop-picture",
            *_STYLE,
            _SPAN,
            LINE,
            "card.vote",
            "comment.add",
            LINE,
            _SELECT,
            "zoom.fit-selection",
        ),
    ),
    "stage": ("text.edit", LINE, *_BESIDE_STAGE, *_BESIDE_STEP, LINE, *_COPY, LINE, *_STYLE, "comment.add", _SELECT),
    "step": ("text.edit", *_LEVELS, LINE, *_BESIDE_STEP, *_BESIDE_STAGE, _STEP_WIDTH, LINE, *_COPY, LINE, _SELECT),
    "lane": (
        *("text.edit", "lane.collapse", "lane.lock", "lane.hide", _LANE_HEIGHT, LINE),
        *(*_BESIDE_LANE, LANE_LISTING, LINE, *_COPY, LINE, _SELECT),
    ),
    "point": (
        "point.write",
        _MOMENT,
        "gap.toggle",
        "comment.add",
        LINE,
        "point.add",
        LINE,
        *_CLIPBOARD,
        "selection.delete",
    ),
    "curve": ("tool.pencil", "tool.eraser", "stroke.smooth", "point.add", LINE, "selection.delete"),
    "connector": ("text.edit", LINE, "selection.delete"),
    "persona": ("text.edit", "map.details", "persona.show-empathy", LINE, "selection.delete"),
    "several": (
        *_CLIPBOARD,
        "selection.delete",
        LINE,
        "card.connect",
        "card.answer",
        COLOUR_LISTING,
        LINE,
        "selection.none",
        "zoom.fit-selection",
    ),
    "cell": (
        "card.add",
        "card.write-statement",
        LINE,
        "clipboard.paste",
        "clipboard.paste-text",
        LINE,
        *_BESIDE_STEP,
        *_BESIDE_LANE,
    ),
    "map": (
        *("map.details", "map.up", LINE, "stage.add-after", "lane.add-below", LANE_LISTING, HIDDEN_LISTING, LINE),
        *("clipboard.paste", "selection.all", "zoom.fit-map"),
    ),
}


def place_of(editor: Editor) -> Place:
    """Return what a menu under the pointer is about: what is selected."""
    spots = main_spots(editor)
    if spots:
        return kind_of_all(spots) or "several"
    return "cell" if editor.cell is not None else "map"


def open_context_menu(window: "MainWindow", at: QPoint) -> None:
    """Offer what can be done with what is selected, at a place of the screen."""
    menu = context_menu(window, place_of(window.editor))
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)


def context_menu(window: "MainWindow", place: Place) -> QMenu:
    """Return the menu for a place; its entries are the very actions of the menu bar."""
    menu = QMenu(window)
    for entry in CONTEXT_MENUS[place]:
        if entry == LINE:
            menu.addSeparator()
        elif isinstance(entry, Listing):
            listing_menu(window, entry, menu)
        elif isinstance(entry, Submenu):
            menu.addMenu(action_text(entry.text)).addActions([window.action_set[name] for name in entry.entries])
        else:
            menu.addAction(window.action_set[entry])
    return menu
