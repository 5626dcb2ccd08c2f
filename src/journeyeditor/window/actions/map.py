"""What the Map menu does with maps, and what leads from one to another."""

from typing import TYPE_CHECKING

from journeyeditor.editor import commands, levels
from journeyeditor.window.actions.action import Action, Entry, Listing, action_text
from journeyeditor.window.actions.listings import documents

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow

MAP = ("Map",)


def _load_theme(window: "MainWindow") -> None:
    from journeyeditor.window.theme_files import load_theme

    load_theme(window)


def _save_theme(window: "MainWindow") -> None:
    from journeyeditor.window.theme_files import save_theme

    save_theme(window)


def _read_figures(window: "MainWindow") -> None:
    from journeyeditor.window.figure_files import read_figures_from_table

    read_figures_from_table(window)


def _read_figures_again(window: "MainWindow") -> None:
    from journeyeditor.window.figure_files import read_figures_again

    read_figures_again(window)


def _show_empathy_map(window: "MainWindow") -> None:
    from journeyeditor.window.panels.of_persona import show_empathy_map_in_hand

    show_empathy_map_in_hand(window)


def _compare_maps(window: "MainWindow") -> None:
    from journeyeditor.window.comparing.work import compare_maps

    compare_maps(window)


_ORDER = ("Map", "Order")

LEVEL_ENTRIES: tuple[Entry, ...] = (
    Action(
        "step.add-detail",
        "Map step in detail",
        "magnify-plus-outline",
        MAP,
        lambda window: levels.add_detail(window.editor),
        ("Ctrl+Alt+I", "Ctrl+Alt+Down"),  # many desktops keep the second for themselves
        "canvas",
        enabled=lambda window: levels.can_add_detail(window.editor),
        opens_group=True,
    ),
    Action(
        "step.go-down",
        "Go down to detail of step",
        "arrow-down-right",
        MAP,
        lambda window: levels.go_down(window.editor),
        ("Ctrl+Down",),
        "canvas",
        enabled=lambda window: levels.can_go_down(window.editor),
    ),
    Action(
        "map.up",
        "Go up to step",
        "arrow-up-left",
        MAP,
        lambda window: levels.go_up(window.editor),
        ("Ctrl+Up",),
        "canvas",
        enabled=lambda window: levels.can_go_up(window.editor),
    ),
    Action(
        "map.next",
        "Next map",
        "chevron-right",
        MAP,
        lambda window: levels.show_next_map(window.editor),
        ("Ctrl+PgDown",),
        enabled=lambda window: levels.has_others(window.editor),
    ),
    Action(
        "map.previous",
        "Previous map",
        "chevron-left",
        MAP,
        lambda window: levels.show_next_map(window.editor, -1),
        ("Ctrl+PgUp",),
        enabled=lambda window: levels.has_others(window.editor),
    ),
    Action(
        "map.move-left",
        "Move map left",
        "arrow-left",
        _ORDER,
        lambda window: levels.move_map(window.editor, -1),
        ("Ctrl+Shift+PgUp",),
        enabled=lambda window: levels.can_move_map(window.editor, -1),
    ),
    Action(
        "map.move-right",
        "Move map right",
        "arrow-right",
        _ORDER,
        lambda window: levels.move_map(window.editor, 1),
        ("Ctrl+Shift+PgDown",),
        enabled=lambda window: levels.can_move_map(window.editor, 1),
    ),
)
"""What leads from map to map of a document, and up and down between their levels."""

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
        "persona.show-empathy",
        "Empathy map of persona",
        "head-heart-outline",
        MAP,
        _show_empathy_map,
        enabled=lambda window: bool(window.editor.document.personas),
    ),
    Action(
        "map.add",
        "New map",
        "map-plus",
        MAP,
        lambda window: commands.add_map(window.editor, action_text("New journey map")),
        opens_group=True,
    ),
    Action("map.duplicate", "Duplicate map", "map-outline", MAP, lambda window: commands.duplicate_map(window.editor)),
    Action(
        "map.make-blueprint",
        "Make service blueprint",
        "layers-triple-outline",
        MAP,
        lambda window: commands.make_blueprint(window.editor),
    ),
    Action(
        "map.future-state",
        "Start future state from this map",
        "map-clock-outline",
        MAP,
        lambda window: commands.add_future_state(window.editor),
        ("Ctrl+Alt+D",),
    ),
    Action(
        "map.delete",
        "Delete map",
        "map-minus",
        MAP,
        lambda window: commands.delete_map(window.editor),
        enabled=lambda window: commands.can_delete_map(window.editor),
    ),
    *LEVEL_ENTRIES,
    Action(
        "figures.read",
        "Read figures from table…",
        "table-arrow-left",
        MAP,
        _read_figures,
        opens_group=True,
    ),
    Action(
        "figures.read-again",
        "Read figures again",
        "table-refresh",
        MAP,
        _read_figures_again,
        ("Ctrl+Alt+R",),
        enabled=lambda window: bool(window.editor.document.figures),
    ),
    Listing(
        "Use theme",
        "palette-swatch-outline",
        MAP,
        lambda window, menu: documents.list_themes(window, menu),
        opens_group=True,
    ),
    Action("theme.load", "Load theme…", "palette-swatch-variant", MAP, _load_theme),
    Action("theme.save", "Save theme…", "palette-advanced", MAP, _save_theme),
    Action("map.compare", "Compare maps…", "compare", MAP, _compare_maps, ("Ctrl+Alt+M",), opens_group=True),
    Listing("Show map", "map-search-outline", MAP, lambda window, menu: documents.list_maps(window, menu)),
)
