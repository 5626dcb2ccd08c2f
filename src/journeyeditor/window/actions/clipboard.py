"""Cut, copy and paste in the Edit menu."""

from journeyeditor.editor import clipboard as selected
from journeyeditor.window import clipboard
from journeyeditor.window.actions.action import Action, Entry
from journeyeditor.window.actions.giving import can

_EDIT = ("Edit",)

CLIPBOARD_ENTRIES: tuple[Entry, ...] = (
    Action(
        "clipboard.cut",
        "Cut",
        "content-cut",
        _EDIT,
        clipboard.cut,
        ("Ctrl+X",),
        enabled=can(selected.can_copy),
        opens_group=True,
        while_writing=True,
    ),
    Action(
        "clipboard.copy",
        "Copy",
        "content-copy",
        _EDIT,
        clipboard.copy,
        ("Ctrl+C", "Ctrl+Ins"),
        enabled=can(selected.can_copy),
        while_writing=True,
    ),
    Action(
        "clipboard.paste",
        "Paste",
        "content-paste",
        _EDIT,
        clipboard.paste,
        ("Ctrl+V",),
        while_writing=True,
    ),
    Action(
        "clipboard.paste-text",
        "Paste as text",
        "clipboard-text-outline",
        _EDIT,
        clipboard.paste_text,
        ("Ctrl+Shift+V",),
        while_writing=True,
    ),
)
