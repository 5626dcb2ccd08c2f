"""What the Map menu does with maps."""

from typing import TYPE_CHECKING

from journeyeditor.editor import commands
from journeyeditor.window.actions.action import Action, Entry, Listing, action_text
from journeyeditor.window.actions.giving import can, edit
from journeyeditor.window.actions.listings import list_maps, list_themes

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow

MAP = ("Map",)


def _load_theme(window: "MainWindow") -> None:
    from journeyeditor.window.theme_files import load_theme

    load_theme(window)


def _save_theme(window: "MainWindow") -> None:
    from journeyeditor.window.theme_files import save_theme

    save_theme(window)


MAP_ENTRIES: tuple[Entry, ...] = (
    Action(
        "map.details",
        "Map details",
        "card-account-details-outline",
        MAP,
        lambda window: window.edit_details(),
        ("Ctrl+Shift+D",),
        short_text="Details",
    ),
    Action(
        "map.add",
        "New map",
        "map-plus",
        MAP,
        lambda window: commands.add_map(window.editor, action_text("New journey map")),
        opens_group=True,
    ),
    Action("map.duplicate", "Duplicate map", "map-outline", MAP, edit(commands.duplicate_map)),
    Action(
        "map.make-blueprint",
        "Make service blueprint",
        "layers-triple-outline",
        MAP,
        edit(commands.make_blueprint),
    ),
    Action(
        "map.delete",
        "Delete map",
        "map-minus",
        MAP,
        edit(commands.delete_map),
        enabled=can(commands.can_delete_map),
    ),
    Listing("Use theme", "palette-swatch-outline", MAP, list_themes, opens_group=True),
    Action("theme.load", "Load theme…", "palette-swatch-variant", MAP, _load_theme),
    Action("theme.save", "Save theme…", "palette-advanced", MAP, _save_theme),
    Listing("Show map", "map-search-outline", MAP, list_maps),
)
