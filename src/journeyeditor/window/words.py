"""The window's words: translated, and shown as they are, for the words of a document are never markup."""

import html

from PySide6.QtCore import QCoreApplication

from journeyeditor.model import Message


def translated(message: Message) -> str:
    """Return a sentence in the user's language, its places filled."""
    return QCoreApplication.translate("Message", message.text).format_map(message.values)


def for_menu(text: str) -> str:
    """Return text that a menu shows as it is: on one line, no letter of it a mnemonic."""
    return " ".join(text.split()).replace("&", "&&")


def for_tooltip(text: str) -> str:
    """Return text that a tooltip shows as it is; what Qt could take for markup becomes markup that shows it."""
    return f"<p>{html.escape(text)}</p>" if "<" in text else text


def for_title(text: str) -> str:
    """Return text that the title of a window shows as it is: ``[*]`` would be the place of the mark of changes."""
    return " ".join(text.split()).replace("[*]", "[*][*]")
