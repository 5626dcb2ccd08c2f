"""The actions on the map and what is selected in it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from journeyeditor.editor import Editor, commands, moves
from journeyeditor.model import Message
from journeyeditor.window.actions import Action, Entry, Listing, action_text
from journeyeditor.window.listings import list_lane_kinds, list_maps
from journeyeditor.window.words import translated

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow

EDIT, MOVE, INSERT, MAP = ("Edit",), ("Edit", "Move"), ("Insert",), ("Map",)


def _edit(command: Callable[..., None], *arguments: object) -> Callable[["MainWindow"], None]:
    """Return what gives a command to the editor of a window."""
    return lambda window: command(window.editor, *arguments)


def _add(command: Callable[..., None], *arguments: object) -> Callable[["MainWindow"], None]:
    """Return what adds an element and lets its name be written at once."""

    def run(window: "MainWindow") -> None:
        command(window.editor, *arguments)
        window.view.edit_text()

    return run


def _can(predicate: Callable[..., bool], *arguments: object) -> Callable[["MainWindow"], bool]:
    """Return what asks whether a command has anything to do."""
    return lambda window: predicate(window.editor, *arguments)


def _has_selection(window: "MainWindow") -> bool:
    return bool(window.editor.selection)


def _with_label(text: str, label: Message | None) -> str:
    return f"{action_text(text)} {translated(label)}" if label else action_text(text)


EDIT_ENTRIES: tuple[Entry, ...] = (
    Action(
        "history.undo",
        "Undo",
        "undo-variant",
        EDIT,
        _edit(Editor.undo),
        ("Ctrl+Z",),
        enabled=lambda window: window.editor.history.can_undo,
        text_now=lambda window: _with_label("Undo", window.editor.history.undo_label),
    ),
    Action(
        "history.redo",
        "Redo",
        "redo-variant",
        EDIT,
        _edit(Editor.redo),
        ("Ctrl+Y", "Ctrl+Shift+Z"),
        enabled=lambda window: window.editor.history.can_redo,
        text_now=lambda window: _with_label("Redo", window.editor.history.redo_label),
    ),
    Action(
        "text.edit",
        "Edit text",
        "pencil-box-outline",
        EDIT,
        lambda window: window.view.edit_text(),
        ("F2", "Return", "Enter"),
        "canvas",
        enabled=_has_selection,
        opens_group=True,
    ),
    Action(
        "selection.duplicate",
        "Duplicate",
        "content-duplicate",
        EDIT,
        _edit(commands.duplicate),
        ("Ctrl+D",),
        enabled=_can(commands.can_duplicate),
    ),
    Action(
        "selection.delete",
        "Delete",
        "trash-can-outline",
        EDIT,
        _edit(commands.delete),
        ("Del", "Backspace"),
        "canvas",
        enabled=_can(commands.can_delete),
    ),
    *(
        Action(
            f"selection.move-{direction}",
            f"Move {direction}",
            f"arrow-{direction}",
            MOVE,
            _edit(moves.move, direction),
            (f"Alt+{direction.capitalize()}",),
            "canvas",
            enabled=_can(moves.can_move, direction),
        )
        for direction in ("left", "right", "up", "down")
    ),
    Action(
        "selection.all",
        "Select all",
        "select-all",
        EDIT,
        _edit(commands.select_all),
        ("Ctrl+A",),
        opens_group=True,
    ),
    Action(
        "selection.none",
        "Select nothing",
        "select-off",
        EDIT,
        _edit(commands.select_none),
        ("Ctrl+Shift+A",),
        enabled=_has_selection,
    ),
    Action(
        "tool.select",
        "Select and move",
        "cursor-default-outline",
        EDIT,
        lambda window: window.view.choose_tool("select"),
        ("V",),
        "canvas",
        checked=lambda window: window.view.tool == "select",
        short_text="Select",
        opens_group=True,
    ),
    Action(
        "tool.pencil",
        "Draw the curve",
        "draw",
        EDIT,
        lambda window: window.view.choose_tool("pencil"),
        ("P",),
        "canvas",
        checked=lambda window: window.view.tool == "pencil",
        short_text="Draw",
    ),
)

LANE_LISTING = Listing("Lane of a kind", "view-list-outline", INSERT, list_lane_kinds)

INSERT_ENTRIES: tuple[Entry, ...] = (
    Action(
        "card.add",
        "Card",
        "card-plus-outline",
        INSERT,
        lambda window: window.view.begin_new_card(),
        ("Insert", "Ctrl+Return", "Ctrl+Enter"),
        "canvas",
        enabled=_can(commands.can_add_card),
    ),
    Action(
        "step.add-after",
        "Step after",
        "table-column-plus-after",
        INSERT,
        _add(commands.add_step),
        ("Alt+Insert",),
        "canvas",
        enabled=_can(commands.can_add_step),
        short_text="Step",
        opens_group=True,
    ),
    Action(
        "step.add-before",
        "Step before",
        "table-column-plus-before",
        INSERT,
        _add(commands.add_step, True),
        ("Alt+Shift+Insert",),
        "canvas",
        enabled=_can(commands.can_add_step),
    ),
    Action(
        "stage.add-after",
        "Stage after",
        "arrow-right-bold-box-outline",
        INSERT,
        _add(commands.add_stage),
        ("Ctrl+Shift+Right",),
        "canvas",
        short_text="Stage",
        opens_group=True,
    ),
    Action(
        "stage.add-before",
        "Stage before",
        "arrow-left-bold-box-outline",
        INSERT,
        _add(commands.add_stage, True),
        ("Ctrl+Shift+Left",),
        "canvas",
    ),
    Action(
        "lane.add-below",
        "Lane below",
        "table-row-plus-after",
        INSERT,
        _add(commands.add_lane),
        ("Ctrl+Shift+Down",),
        "canvas",
        short_text="Lane",
        opens_group=True,
    ),
    Action(
        "lane.add-above",
        "Lane above",
        "table-row-plus-before",
        INSERT,
        _add(commands.add_lane, commands.OWN_KIND, True),
        ("Ctrl+Shift+Up",),
        "canvas",
    ),
    LANE_LISTING,
)

MAP_ENTRIES: tuple[Entry, ...] = (
    Action(
        "map.details",
        "Map details…",
        "card-account-details-outline",
        MAP,
        lambda window: window.edit_details(),
        ("Ctrl+Shift+D",),
        short_text="Details",
    ),
    Action(
        "lane.collapse",
        "Collapse lane",
        "unfold-less-horizontal",
        MAP,
        _edit(commands.toggle_collapsed),
        ("Ctrl+.",),
        enabled=_can(commands.can_collapse),
        checked=_can(commands.is_collapsed),
    ),
    Action(
        "map.add",
        "New map",
        "map-plus",
        MAP,
        lambda window: commands.add_map(window.editor, action_text("New journey map")),
        opens_group=True,
    ),
    Action("map.duplicate", "Duplicate map", "map-outline", MAP, _edit(commands.duplicate_map)),
    Action(
        "map.delete",
        "Delete map",
        "map-minus",
        MAP,
        _edit(commands.delete_map),
        enabled=_can(commands.can_delete_map),
    ),
    Listing("Show map", "map-search-outline", MAP, list_maps),
)
