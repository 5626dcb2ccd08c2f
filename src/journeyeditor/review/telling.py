"""A whole document in words, a line for each thing, so that programs that compare lines tell what changed."""

import hashlib
from collections.abc import Iterator

from journeyeditor.model import Asset, Document, Element, Part
from journeyeditor.model.standing import Standings, standings
from journeyeditor.review.words import called, capital, field_in_words, name_of, value_in_words

_WHOLE = 1_000_000
"""More characters than a text has."""
_INDENT = "  "


def told(document: Document) -> Iterator[str]:
    """Yield the lines that tell a document: each element under what it stands in, its fields under it."""
    around = standings(document)
    yield "Document"
    yield from _inside(document, around, _INDENT)


def _inside(part: Part, around: Standings, indent: str) -> Iterator[str]:
    """Yield what a part says of itself, and then the elements in it."""
    named = name_of(part)[0] if isinstance(part, Element) else ""
    for field in (*type(part).model_fields, *(part.model_extra or {})):
        if field not in ("id", "format", "version", named):
            words = _words(part, field, around)
            if words and words != _default(part, field, around):
                yield f"{indent}{capital(field_in_words(field))}: {words}"
    for field in type(part).model_fields:
        value = getattr(part, field)
        for inner in value if isinstance(value, tuple) else ():
            if isinstance(inner, Element):
                yield indent + capital(called(inner, _WHOLE))
                yield from _inside(inner, around, indent + _INDENT)


def _words(part: Part, field: str, around: Standings) -> str:
    value = getattr(part, field)
    if isinstance(part, Asset) and field == "data":
        return f"{len(value) * 3 // 4} bytes, {hashlib.sha256(value.encode()).hexdigest()[:12]}"
    return value_in_words(value, around, _WHOLE)


def _default(part: Part, field: str, around: Standings) -> str:
    info = type(part).model_fields.get(field)
    return "" if info is None or info.is_required() else value_in_words(info.default, around, _WHOLE)
