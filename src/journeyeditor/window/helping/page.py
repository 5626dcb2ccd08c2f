"""What a page of the help is."""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from journeyeditor.window.actions import ENTRIES
from journeyeditor.window.actions.action import Action, action_text, keys_in_words

_COMMAND = re.compile(r"\{([a-z]+\.[a-z-]+)\}")


class Part(NamedTuple):
    """A part of a page; whatever it lacks is left out."""

    heading: str = ""
    words: str = ""
    points: tuple[str, ...] = ()
    rows: tuple[tuple[str, str], ...] = ()
    """Terms, and what is said of each."""


class Page(NamedTuple):
    """A page, in words that are translated already once they are asked for."""

    id: str
    chapter: str
    title: str
    parts: Callable[[], Sequence[Part]]
    see: tuple[str, ...] = ()
    """The ids of pages that go on from here."""

    @property
    def words(self) -> str:
        """All that a search looks through."""
        return " ".join(word for part in self.parts() for word in words_in(part))


def words_in(part: Part) -> list[str]:
    """Return all texts of a part."""
    return [part.heading, part.words, *part.points, *(word for row in part.rows for word in row)]


def help_text(text: str) -> str:
    """Return a text of the help in the user's language, with commands by their menus and keys.

    A command stands in braces as its id: ``{zoom.fit-map}``.
    """
    translated = QCoreApplication.translate("Help", text)
    return _COMMAND.sub(lambda found: command_in_words(found[1]), translated)


def written(*parts: Part) -> Callable[[], list[Part]]:
    """Return what gives some parts in the user's language."""
    return lambda: [
        Part(
            help_text(part.heading),
            help_text(part.words),
            tuple(map(help_text, part.points)),
            tuple((help_text(term), help_text(words)) for term, words in part.rows),
        )
        for part in parts
    ]


def command_in_words(action_id: str) -> str:
    """Return where a command is found, with its keys: *View ▸ Fit map (Shift+1)*.

    Raises:
        KeyError: there is no such command.
    """
    for entry in ENTRIES:
        if isinstance(entry, Action) and entry.id == action_id:
            way = " ▸ ".join(action_text(title) for title in (*entry.menu, entry.text))
            return f"{way} ({keys_in_words(entry.all_keys[:1])})" if entry.all_keys else way
    raise KeyError(action_id)
