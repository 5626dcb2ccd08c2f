"""The window's words: translated, and shown as they are, for the words of a document are never markup."""

import html
import re

from journeyeditor.canvas.words import translated

__all__ = ["for_menu", "for_title", "for_tooltip", "translated"]


def for_menu(text: str) -> str:
    """Return text that a menu shows as it is: on one line, no letter of it a mnemonic."""
    return " ".join(text.split()).replace("&", "&&")


def for_tooltip(text: str) -> str:
    """Return text that a tooltip shows as it is; what Qt could take for markup becomes markup that shows it."""
    return f"<p>{html.escape(text)}</p>" if "<" in text else text


def for_title(text: str) -> str:
    """Return text that the title of a window shows as it is: ``[*]`` would be the place of the mark of changes."""
    return " ".join(text.split()).replace("[*]", "[*][*]")


def from_menu(text: str) -> str:
    """Return the text of a menu entry as it is read, its mnemonic aside."""
    return re.sub("&(.)", r"\1", text)
