"""What differs between two states of a document, in words a reader understands.

Elements are told by their ids: one that has its id in both is the same, wherever it stands. Every field of the model is
compared, found in the model itself, so that a new field is never passed over.
"""

from collections.abc import Iterable, Iterator
from typing import Any, Literal, NamedTuple

from journeyeditor.model import Card, Document, Element, Message, Part, quoted
from journeyeditor.review.order import out_of_order

_NAMES = ("name", "title", "text", "label", "reason")
"""The fields that hold what an element is called."""
_WORDS = {
    "JourneyMap": "map",
    "CardLane": "lane",
    "CurveLane": "lane",
    "CurvePoint": "point",
    "Asset": "picture",
}
"""What the kinds of elements are called, where that is not the name of their class."""
_PLACES = ("id", "step")
"""The fields that say which element it is, and where it stands."""
_FIELDS = {"at": "place in the step", "value": "level"}
"""What fields are called, where that is not their name."""
_NOTHING = "nothing"
_LONGEST = 60
"""How many characters of a text are told."""


class Difference(NamedTuple):
    """One thing that differs."""

    kind: Literal["added", "removed", "moved", "changed"]
    element_id: str
    """The element that it is about; empty for the document itself."""
    message: Message


class _Standing(NamedTuple):
    """An element, and what it stands in."""

    element: Element
    parent: Part
    field: str
    """The field of the parent that holds it."""


def differences(before: Document, after: Document) -> list[Difference]:
    """Return what differs between two documents, in the order of the file; nothing where they say the same."""
    if before == after:
        return []
    old, new = dict(_standings(before)), dict(_standings(after))
    found = [*_of_fields("", "the document", before, after, {})]
    found += [_coming("removed", old[key], old) for key in old if _is_head(key, old, new)]
    found += [_coming("added", new[key], new) for key in new if _is_head(key, new, old)]
    for key, standing in new.items():
        if key in old:
            found += _between(key, old[key], standing, old, new)
    found += _reordered(old, new)
    return found


def _standings(part: Part) -> Iterator[tuple[str, _Standing]]:
    """Yield every element below a part by its id, in the order of the file."""
    for name in type(part).model_fields:
        value = getattr(part, name)
        for inner in value if isinstance(value, tuple) else (value,):
            if isinstance(inner, Element):
                yield inner.id, _Standing(inner, part, name)
            if isinstance(inner, Part):
                yield from _standings(inner)


def _is_head(key: str, here: dict[str, _Standing], there: dict[str, _Standing]) -> bool:
    """Tell whether an element is in one document alone, and neither goes with what it stands in nor with its step."""
    standing = here[key]
    step = getattr(standing.element, "step", "")
    goes_along = [around for around in (_id_of(standing.parent), step) if around in here and around not in there]
    return key not in there and not goes_along


def _coming(kind: Literal["added", "removed"], standing: _Standing, around: dict[str, _Standing]) -> Difference:
    where = _where(standing, around)
    text = f"{{what}} {kind}{', in {where}' if where else ''}"
    return Difference(kind, standing.element.id, Message(text, {"what": _capital(_called(standing)), "where": where}))


def _between(
    key: str, old: _Standing, new: _Standing, before: dict[str, _Standing], around: dict[str, _Standing]
) -> Iterator[Difference]:
    """Yield what became of an element that is in both documents."""
    was, now = old.element, new.element
    left, came = _place(old, before), _place(new, around)
    if _place_ids(old) != _place_ids(new):
        values: dict[str, str | int] = {"what": _capital(_called(new)), "from": left, "to": came}
        yield Difference("moved", key, Message("{what} moved from {from} to {to}", values))
    if was is not now and was != now:
        what = _called(new)
        where = _where(new, around)
        yield from _of_fields(key, f"{what} in {where}" if where else what, was, now, around)


def _of_fields(key: str, what: str, was: Part, now: Part, around: dict[str, _Standing]) -> Iterator[Difference]:
    for name in dict.fromkeys([*type(now).model_fields, *(was.model_extra or {}), *(now.model_extra or {})]):
        old, new = _both_shown(getattr(was, name, None), getattr(now, name, None), around)
        if name not in _PLACES and old != new:
            field = _FIELDS.get(name, name.replace("_", " "))
            words: dict[str, str | int] = {"field": field, "what": what, "old": old or _NOTHING, "new": new or _NOTHING}
            yield Difference("changed", key, Message("The {field} of {what} changed from {old} to {new}", words))


def _both_shown(was: Any, now: Any, around: dict[str, _Standing]) -> tuple[str, str]:
    """Return two values of a field in words; of parts without names, such as the theme, only what differs in them."""
    if isinstance(was, Part) and type(was) is type(now) and not isinstance(was, Element):
        names = [name for name in type(was).model_fields if getattr(was, name) != getattr(now, name)]
        return _fields_shown(was, names, around), _fields_shown(now, names, around)
    return _shown(was, around), _shown(now, around)


def _fields_shown(part: Part, names: Iterable[str], around: dict[str, _Standing]) -> str:
    shown = ((name, _shown(getattr(part, name), around)) for name in names)
    return ", ".join(f"{name.replace('_', ' ')} {words}" for name, words in shown if words)


def _shown(value: Any, around: dict[str, _Standing]) -> str:
    """Return a value of a field in words; elements inside it, which are compared by themselves, say nothing."""
    match value:
        case None | "" | ():
            return ""
        case bool():
            return "yes" if value else "no"
        case Element():
            return ""
        case Part():
            return _fields_shown(value, type(value).model_fields, around)
        case tuple():
            return ", ".join(words for inner in value if (words := _shown(inner, around)))
        case str() if value in around:
            return _called(around[value])
        case str():
            return quoted(value, _LONGEST)
        case float():
            return f"{value:g}"
        case _:
            return str(value)


def _reordered(old: dict[str, _Standing], new: dict[str, _Standing]) -> Iterator[Difference]:
    """Yield the elements that stand elsewhere among their like, as few as tell the new order."""
    was, now = _rows(old), _rows(new)
    for row, keys in now.items():
        common = set(keys) & set(was.get(row, ()))
        for key in out_of_order([k for k in was.get(row, ()) if k in common], [k for k in keys if k in common]):
            text = Message("{what} has another place among its like", {"what": _capital(_called(new[key]))})
            yield Difference("moved", key, text)


def _rows(standings: dict[str, _Standing]) -> dict[tuple[str, ...], list[str]]:
    """Return the ids of the elements that stand in one row: in one field of one part, cards in one cell."""
    rows: dict[tuple[str, ...], list[str]] = {}
    for key, (element, parent, field) in standings.items():
        if field != "points":  # which may stand in any order
            cell = (element.step,) if isinstance(element, Card) else ()
            rows.setdefault((_id_of(parent), field, *cell), []).append(key)
    return rows


# Words


def _id_of(part: Part) -> str:
    return part.id if isinstance(part, Element) else ""


def _named(part: Part) -> str:
    kind = type(part).__name__
    word = "the document" if isinstance(part, Document) else _WORDS.get(kind, kind.lower())
    name = next((text for field in _NAMES if (text := getattr(part, field, "")).strip()), "")
    return f"{word} {quoted(name, _LONGEST)}" if name and not isinstance(part, Document) else word


def _called(standing: _Standing) -> str:
    return _named(standing.element)


def _where(standing: _Standing, around: dict[str, _Standing]) -> str:
    """Return where an element stands: *lane “Actions”, step “Pay”*; of a step without a name, its stage."""
    places = [] if isinstance(standing.parent, Document) else [_named(standing.parent)]
    step = around.get(getattr(standing.element, "step", ""))
    if step is not None:
        has_name = bool(getattr(step.element, "name", "").strip())
        places.append(_named(step.element if has_name else step.parent))
    return ", ".join(places)


def _place_ids(standing: _Standing) -> tuple[str, str]:
    return _id_of(standing.parent), getattr(standing.element, "step", "")


def _place(standing: _Standing, around: dict[str, _Standing]) -> str:
    return _where(standing, around) or "the document"


def _capital(words: str) -> str:
    return words[0].upper() + words[1:]
