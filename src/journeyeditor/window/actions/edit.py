"""What the Edit menu does with what is selected."""

import sys
from typing import TYPE_CHECKING

from journeyeditor.editor import commands, connecting
from journeyeditor.editor.moving import moves
from journeyeditor.model import Message
from journeyeditor.window.actions.action import Action, Entry, Listing, action_text
from journeyeditor.window.actions.card import CARD_ENTRIES
from journeyeditor.window.actions.clipboard import CLIPBOARD_ENTRIES
from journeyeditor.window.actions.giving import has_place
from journeyeditor.window.actions.listings import colours
from journeyeditor.window.actions.review import REVIEW_ENTRIES
from journeyeditor.window.actions.select import SELECT_ENTRIES
from journeyeditor.window.actions.size import SIZE_ENTRIES
from journeyeditor.window.actions.tools import TOOL_ENTRIES
from journeyeditor.window.words import translated

if TYPE_CHECKING:
    pass

EDIT, MOVE = ("Edit",), ("Edit", "Move")
_DIRECTIONS: tuple["moves.Direction", ...] = ("left", "right", "up", "down")


def _with_label(text: str, label: Message | None) -> str:
    return f"{action_text(text)} {translated(label)}" if label else action_text(text)


def _move(direction: "moves.Direction") -> Action:
    return Action(
        f"selection.move-{direction}",
        f"Move {direction}",
        f"arrow-{direction}",
        MOVE,
        lambda window: moves.move(window.editor, direction),
        (f"Alt+{direction.capitalize()}",),
        "canvas",
        enabled=lambda window: moves.can_move(window.editor, direction),
    )


COLOUR_LISTING = Listing("Colour", "palette", EDIT, lambda window, menu: colours.list_colours(window, menu))

EDIT_ENTRIES: tuple[Entry, ...] = (
    Action(
        "history.undo",
        "Undo",
        "undo-variant",
        EDIT,
        lambda window: window.editor.undo(),
        ("Ctrl+Z",),
        enabled=lambda window: window.editor.history.can_undo,
        text_now=lambda window: _with_label("Undo", window.editor.history.undo_label),
    ),
    Action(
        "history.redo",
        "Redo",
        "redo-variant",
        EDIT,
        lambda window: window.editor.redo(),
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
        enabled=has_place,
        opens_group=True,
    ),
    *CLIPBOARD_ENTRIES,
    Action(
        "selection.duplicate",
        "Duplicate",
        "content-duplicate",
        EDIT,
        lambda window: commands.duplicate(window.editor),
        ("Ctrl+D",),
        enabled=lambda window: commands.can_duplicate(window.editor),
    ),
    Action(
        "selection.delete",
        "Delete",
        "trash-can-outline",
        EDIT,
        lambda window: commands.delete(window.editor),
        ("Del", "Backspace"),
        "canvas",
        enabled=lambda window: commands.can_delete(window.editor),
    ),
    *(_move(direction) for direction in _DIRECTIONS),
    *SELECT_ENTRIES,
    *SIZE_ENTRIES,
    COLOUR_LISTING,
    *REVIEW_ENTRIES,
    *CARD_ENTRIES,
    *TOOL_ENTRIES,
    Action(
        "text.find",
        "Find…",
        "magnify",
        EDIT,
        lambda window: window.look_for(),
        ("Ctrl+F",),
        opens_group=True,
    ),
    Action(
        "text.find-next",
        "Find next",
        "arrow-down",
        EDIT,
        lambda window: window.find_next(1),
        ("F3",),
    ),
    Action(
        "text.find-previous",
        "Find previous",
        "arrow-up",
        EDIT,
        lambda window: window.find_next(-1),
        ("Shift+F3",),
    ),
    Action(
        "text.replace",
        "Replace…",
        "find-replace",
        EDIT,
        lambda window: window.look_for(replacing=True),
        ("Ctrl+Alt+F",) if sys.platform == "darwin" else ("Ctrl+H",),
    ),
    Action(
        "connector.next",
        "Select connector",
        "ray-start-arrow",
        ("Edit", "Select"),
        lambda window: connecting.select_next(window.editor),
        ("Ctrl+Alt+K",),
        enabled=lambda window: connecting.has_connectors(window.editor),
    ),
)
