"""The menus under the pointer, as data: for each kind of thing on the canvas the ids of the actions that it offers."""

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from journeyeditor.editor import Editor
from journeyeditor.editor.spots import Kind, kind_of_all, selected_spots
from journeyeditor.window.actions.action import Listing
from journeyeditor.window.actions.colour import COLOUR_LISTING
from journeyeditor.window.actions.insert import LANE_LISTING
from journeyeditor.window.actions.lane import HIDDEN_LISTING
from journeyeditor.window.actions.menus import listing_menu

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow

Place = Kind | Literal["several", "cell", "map"]
"""What the menu is about: elements of one kind, of several kinds, an empty cell, or the map."""

LINE = "line"
_BESIDE_STEP = ("step.add-before", "step.add-after")
_BESIDE_STAGE = ("stage.add-before", "stage.add-after")
_BESIDE_LANE = ("lane.add-above", "lane.add-below")
_MOMENTS = ("moment.make-or-break", "moment.delight", "moment.recovery")
_COPY = ("selection.duplicate", "selection.delete")

CONTEXT_MENUS: dict[Place, tuple[str | Listing, ...]] = {
    "card": (
        "text.edit",
        "card.add",
        LINE,
        *_COPY,
        LINE,
        COLOUR_LISTING,
        "card.cover-more",
        "card.cover-less",
        LINE,
        "selection.kind",
        "selection.lane",
        "zoom.fit-selection",
    ),
    "stage": (
        "text.edit",
        LINE,
        *_BESIDE_STAGE,
        *_BESIDE_STEP,
        LINE,
        *_COPY,
        LINE,
        COLOUR_LISTING,
        "step.fit",
        LINE,
        "selection.stage",
        "selection.all",
    ),
    "step": (
        "text.edit",
        LINE,
        *_BESIDE_STEP,
        *_BESIDE_STAGE,
        LINE,
        *_COPY,
        LINE,
        "step.fit",
        LINE,
        "selection.step",
        "selection.all",
    ),
    "lane": (
        "text.edit",
        LINE,
        "lane.collapse",
        "lane.lock",
        "lane.hide",
        "lane.fit",
        LINE,
        *_BESIDE_LANE,
        LANE_LISTING,
        LINE,
        *_COPY,
        LINE,
        "selection.lane",
        "selection.all",
    ),
    "point": (
        "point.write",
        LINE,
        *_MOMENTS,
        "gap.toggle",
        LINE,
        "point.add",
        "selection.delete",
        LINE,
        "selection.all",
    ),
    "curve": ("tool.pencil", "point.add", LINE, COLOUR_LISTING, "selection.delete", LINE, "zoom.fit-selection"),
    "connector": ("text.edit", LINE, "selection.delete"),
    "persona": ("text.edit", "map.details", LINE, "selection.delete"),
    "several": (COLOUR_LISTING, "selection.delete", LINE, "selection.none", "zoom.fit-selection"),
    "cell": ("card.add", LINE, *_BESIDE_STEP, *_BESIDE_LANE, LINE, "selection.lane", "selection.step"),
    "map": (
        "map.details",
        LINE,
        "stage.add-after",
        "lane.add-below",
        LANE_LISTING,
        HIDDEN_LISTING,
        LINE,
        "selection.all",
        "zoom.fit-map",
    ),
}


def place_of(editor: Editor) -> Place:
    """Return what a menu under the pointer is about: what is selected."""
    spots = selected_spots(editor)
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
        else:
            menu.addAction(window.action_set[entry])
    return menu
