"""Sentences with places, in the user's language."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from journeyeditor.model import Message


def translated(message: Message) -> str:
    """Return a sentence in the user's language, its places filled."""
    return message.told(partial(QCoreApplication.translate, "Message"))
