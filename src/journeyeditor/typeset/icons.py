"""The icons by their names, as the list says that comes with the icon font."""

from bisect import bisect_left
from functools import cache

from journeyeditor.typeset.faces import ICON_FILES, folder_of


@cache
def _icon_lines() -> list[str]:
    """Return the lines of the icon font's list in JSON: one for each icon, in the order of their names."""
    file = folder_of("qtawesome", "fonts", f"{ICON_FILES.format('-charmap')}.json")
    return file.read_text(encoding="utf-8").splitlines()[1:-1]


@cache
def _icon_code(name: str) -> str:
    """Return the code point of an icon in hexadecimal digits, nothing where the font has none.

    To take in those of all would take longer than to look for the few that are shown.
    """
    lines, entry = _icon_lines(), f'    "{name}": "'
    at = bisect_left(lines, entry)
    return lines[at].removeprefix(entry).rstrip('",') if at < len(lines) and lines[at].startswith(entry) else ""


def has_icon(name: str) -> bool:
    """Tell whether the icon font has an icon of a name."""
    return bool(_icon_code(name))


def icon_names() -> list[str]:
    """Return the names of all icons of the icon font."""
    return [line.split('"', 2)[1] for line in _icon_lines()]


def icon_character(name: str) -> str:
    """Return the character of the icon font that shows an icon, such as ``phone``.

    Raises:
        KeyError: the font has no such icon.
    """
    code = _icon_code(name)
    if not code:
        raise KeyError(name)
    return chr(int(code, 16))
