"""How something felt, as people write it into the cells of a table: a number, a word or a face."""

import re

from journeyeditor.exchange.tables.labels import as_key
from journeyeditor.exchange.tables.sheet import as_number
from journeyeditor.model import Scale

_POINT = re.compile(r"\s*([+\-\N{MINUS SIGN}]?\d+(?:[.,]\d+)?)\s*(?:[:–]\s*(.*))?", re.DOTALL)
_FACES = {
    face: float(value)
    for value, faces in ((2, "😀😄😃😍"), (1, "😊🙂"), (0, "😐"), (-1, "🙁☹😕😟"), (-2, "😢😡😠😭"))
    for face in faces
}
_LEVELS = {as_key(label): float(number - 2) for number, label in enumerate(Scale().labels)}
_LEVELS |= {"positive": 1.0, "negative": -1.0, "very positive": 2.0, "very negative": -2.0, "ok": 0.0, "sad": -1.0}


def rating_of(text: str) -> tuple[float | None, str]:
    """Return the value that a text gives, and what it says beside; no value where it gives none."""
    found = _POINT.fullmatch(text)
    if found:
        return as_number(found[1]), found[2] or ""
    word, _, rest = text.partition(":")
    level = _LEVELS.get(as_key(word))
    if level is not None:
        return level, rest.strip()
    face = next((value for face, value in _FACES.items() if face in text), None)
    return (None, text) if face is None else (face, "")
