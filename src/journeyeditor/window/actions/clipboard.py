"""Cut, copy and paste in the Edit menu; what they need of other formats is imported when it is used."""

from typing import TYPE_CHECKING

from journeyeditor.editor.clipboard import copyable, style
from journeyeditor.window.actions.action import Action, Entry

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow

_EDIT = ("Edit",)


def _cut(window: "MainWindow") -> None:
    from journeyeditor.window.clipboard import cut

    cut(window)


def _copy(window: "MainWindow") -> None:
    from journeyeditor.window.clipboard import copy

    copy(window)


def _copy_picture(window: "MainWindow") -> None:
    from journeyeditor.window.picture_clipboard import copy_as_picture

    copy_as_picture(window)


def _paste(window: "MainWindow") -> None:
    from journeyeditor.window.clipboard import paste

    paste(window)


def _paste_text(window: "MainWindow") -> None:
    from journeyeditor.window.clipboard import paste_text

    paste_text(window)


def _copy_style(window: "MainWindow") -> None:
    window.windows.style = style.copied_style(window.editor)


def _paste_style(window: "MainWindow") -> None:
    if window.windows.style is not None:
        style.paste_style(window.editor, window.windows.style)


CLIPBOARD_ENTRIES: tuple[Entry, ...] = (
    Action(
        "clipboard.cut",
        "Cut",
        "content-cut",
        _EDIT,
        _cut,
        ("Ctrl+X",),
        enabled=lambda window: copyable.can_copy(window.editor),
        opens_group=True,
        while_writing=True,
        canvas_shortcuts=("Shift+Del",),
    ),
    Action(
        "clipboard.copy",
        "Copy",
        "content-copy",
        _EDIT,
        _copy,
        ("Ctrl+C", "Ctrl+Ins"),
        enabled=lambda window: copyable.can_copy(window.editor),
        while_writing=True,
    ),
    Action(
        "clipboard.copy-picture",
        "Copy as picture",
        "image-multiple-outline",
        _EDIT,
        _copy_picture,
        ("Ctrl+Shift+C",),
    ),
    Action(
        "clipboard.paste",
        "Paste",
        "content-paste",
        _EDIT,
        _paste,
        ("Ctrl+V",),
        while_writing=True,
        canvas_shortcuts=("Shift+Ins",),
    ),
    Action(
        "clipboard.paste-text",
        "Paste as text",
        "clipboard-text-outline",
        _EDIT,
        _paste_text,
        ("Ctrl+Shift+V",),
        while_writing=True,
    ),
    Action(
        "style.copy",
        "Copy style",
        "eyedropper",
        _EDIT,
        _copy_style,
        ("Ctrl+Alt+C",),
        enabled=lambda window: style.can_copy_style(window.editor),
    ),
    Action(
        "style.paste",
        "Paste style",
        "format-paint",
        _EDIT,
        _paste_style,
        ("Ctrl+Alt+V",),
        enabled=lambda window: window.windows.style is not None and style.can_copy_style(window.editor),
    ),
)
