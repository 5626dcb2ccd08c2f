"""What the Map menu does with maps."""

from journeyeditor.editor import commands
from journeyeditor.window.actions.action import Action, Entry, Listing, action_text
from journeyeditor.window.actions.giving import can, edit
from journeyeditor.window.actions.listings import list_maps, list_themes

MAP = ("Map",)

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
        "map.delete",
        "Delete map",
        "map-minus",
        MAP,
        edit(commands.delete_map),
        enabled=can(commands.can_delete_map),
    ),
    Listing("Use theme", "palette-swatch-outline", MAP, list_themes, opens_group=True),
    Listing("Show map", "map-search-outline", MAP, list_maps),
)
