"""A damaged file, made into a document again: what cannot be is left out, and each repair is told."""

import time
from collections.abc import Sequence
from typing import Any, NamedTuple

from pydantic import ValidationError

from journeyeditor.edits.building.references import names_in, without
from journeyeditor.files import BadContent, decode, encode
from journeyeditor.files.migrations import to_present
from journeyeditor.files.misfit import place_in_words
from journeyeditor.files.salvage import salvaged
from journeyeditor.model import FORMAT, VERSION, CurveLane, Document, Message, broken_invariants, elements, quoted

_SECONDS = 1.5
"""How long a repair may take; a file that needs longer has little left to save."""
_MOST_PARTS = 20_000
"""How many parts a file may have to be repaired: more than any map that can be shown at once."""
_EMPTY = ("title", "name", "text")
"""The fields that must be there, but may be empty."""


class Repaired(NamedTuple):
    """A document made of a damaged file."""

    document: Document
    repairs: tuple[Message, ...]
    """What was done, in the order in which it was done."""


def repaired(data: bytes) -> Repaired | None:
    """Return the document that can be made of a file which cannot be opened; nothing where too little is left.

    A file of another program, or of a newer version of this one, is no damaged file; nor is one repaired that has more
    parts than can be shown.
    """
    if data.count(b'"id"') > _MOST_PARTS:
        return None
    found = salvaged(data)
    if found is None or not isinstance(found.value, dict):
        return None
    raw: dict[str, Any] = found.value
    version = raw.get("version")
    if raw.get("format") != FORMAT or type(version) is not int or not 1 <= version <= VERSION:
        return None
    try:
        raw = to_present(raw)
    except BadContent:
        return None
    raw.setdefault("title", "")
    repairs = list(found.repairs)
    document = _validated(raw, repairs)
    if document is None:
        return None
    document = clamped(connected(document, repairs), repairs)
    if any(broken_invariants(document)):
        return None
    # As it will be read from its own file: what a newer writer added comes back in lists.
    return Repaired(decode(encode(document)), tuple(repairs))


def _validated(raw: dict[str, Any], repairs: list[Message]) -> Document | None:
    """Return the document of a raw one, from which everything is taken that does not fit."""
    _rename_twins(raw, repairs, set(), {})
    end = time.monotonic() + _SECONDS
    while time.monotonic() < end:
        try:
            return Document.model_validate(frozen(raw), strict=False)
        except ValidationError as error:
            for place, kind in _deepest(error):
                if not _mend(raw, place, kind, repairs):
                    return None
    return None


def _deepest(error: ValidationError) -> list[tuple[Sequence[int | str], str]]:
    """Return the places and kinds of problems that lie deepest: they are the cause of what lies above them.

    Of a part there is one, as it may be left out whole; the last of a list comes first, so that places stay true.
    """
    problems = error.errors(include_url=False, include_input=False)
    depth = max(len(problem["loc"]) for problem in problems)
    by_part = {problem["loc"][:-1]: problem for problem in problems if len(problem["loc"]) == depth}
    return [(problem["loc"], problem["type"]) for problem in reversed(by_part.values())]


def _mend(raw: Any, place: Sequence[int | str], kind: str, repairs: list[Message]) -> bool:
    """Take what does not fit out of a raw document, or put in what may be empty; tell whether that can be."""
    steps = list(_steps(raw, place))
    if not steps:
        return False
    holder, key = steps[-1]
    if kind == "missing" and key in _EMPTY:
        holder[key] = ""
        return True
    try:
        where = place_in_words(place, raw)
    except (AttributeError, IndexError, KeyError, TypeError):
        where = str(key)
    while steps:
        holder, key = steps.pop()
        if isinstance(holder, list) or (kind != "missing" and key in holder and key not in ("maps", "format")):
            del holder[key]
            repairs.append(Message("Left out, because it is damaged: {where}", {"where": where}))
            return True
        kind = ""
    return False


def _steps(raw: Any, place: Sequence[int | str]) -> Any:
    """Yield the holders and keys that a place of pydantic leads through; the names of classes in it are no keys."""
    here = raw
    for number, key in enumerate(place):
        last = number == len(place) - 1
        if isinstance(here, list) and isinstance(key, int) and key < len(here):
            yield here, key
            here = here[key]
        elif isinstance(here, dict) and (key in here or last):
            yield here, key
            here = here.get(key)


def _rename_twins(part: Any, repairs: list[Message], taken: set[str], latest: dict[str, int]) -> None:
    """Give elements that share an id with an earlier one another id, with a number after the latest of its kind."""
    if isinstance(part, dict):
        name = part.get("id")
        if isinstance(name, str):
            new, number = name, latest.get(name, 1)
            while new in taken:
                number += 1
                new = f"{name[:70]}-{number}"
            latest[name] = number
            if new != name:
                part["id"] = new
                text = "Two parts were called {name}: one of them is {new} now"
                repairs.append(Message(text, {"name": quoted(name), "new": quoted(new)}))
            taken.add(new)
        for inner in part.values():
            _rename_twins(inner, repairs, taken, latest)
    elif isinstance(part, list):
        for inner in part:
            _rename_twins(inner, repairs, taken, latest)


def connected(document: Document, repairs: list[Message]) -> Document:
    """Return a document without the names of what is not there, and tell of them."""
    there = {element.id for element in elements(document)}
    gone = {name for name in names_in(document) if name not in there}
    if gone:
        repairs.append(Message("References to {count} parts that are not there were left out", {"count": len(gone)}))
    return without(document, gone)


def clamped(document: Document, repairs: list[Message]) -> Document:
    """Return a document whose points are within their scales, and tell of those that were not."""
    maps = []
    for journey in document.maps:
        lanes = []
        for lane in journey.lanes:
            if isinstance(lane, CurveLane):
                curves = tuple(
                    curve.with_(points=tuple(p.with_(value=lane.scale.clamped(p.value)) for p in curve.points))
                    for curve in lane.curves
                )
                if curves != lane.curves:
                    told = "Points of lane {name} were brought back onto its scale"
                    repairs.append(Message(told, {"name": quoted(lane.name)}))
                    lane = lane.with_(curves=curves)
            lanes.append(lane)
        maps.append(journey.with_(lanes=tuple(lanes)))
    return document.with_(maps=tuple(maps))


def frozen(value: Any) -> Any:
    """Return a raw value with tuples in place of lists, as the model wants them."""
    if isinstance(value, dict):
        return {key: frozen(inner) for key, inner in value.items()}
    return tuple(map(frozen, value)) if isinstance(value, list) else value
