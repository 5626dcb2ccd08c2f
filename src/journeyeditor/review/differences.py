"""What differs between two states of a document, in words a reader understands.

Elements are told by their ids: one that has its id in both is the same, wherever it stands. Every field of the model is
compared, found in the model itself, so that a new field is never passed over.
"""

from collections.abc import Iterable, Iterator
from itertools import takewhile
from typing import Any, Literal, NamedTuple

from journeyeditor.model import Card, Document, Element, Message, Part, quoted
from journeyeditor.model.standing import Standing, Standings, standings
from journeyeditor.review.order import out_of_order
from journeyeditor.review.words import (
    LONGEST,
    PLACES,
    called,
    capital,
    field_in_words,
    files_in_words,
    is_choice,
    place_of,
    value_in_words,
)

_NOTHING = "nothing"
_SPACES = str.maketrans({" ": "·", "\n": "⏎", "\t": "⇥"})
"""How spaces are told where texts differ in nothing else."""
_LEADING = 20
"""How many characters are told before the first one that differs."""
Kind = Literal["added", "removed", "moved", "changed"]
"""What can become of something."""


class Difference(NamedTuple):
    """One thing that differs."""

    kind: Kind
    element_id: str
    """The element that it is about; empty for the document itself."""
    message: Message
    field: str = ""
    """Which of its fields changed, where one did."""


def differences(before: Document, after: Document) -> list[Difference]:
    """Return what differs between two documents, in the order of the file; nothing where they say the same."""
    if before == after:
        return []
    old, new = standings(before), standings(after)
    found = [*_of_fields("", "the document", before, after, {})]
    found += [_coming("removed", old[key], old) for key in old if _is_head(key, old, new)]
    found += [_coming("added", new[key], new) for key in new if _is_head(key, new, old)]
    for key, standing in new.items():
        if key in old:
            found += _between(key, old[key], standing, old, new)
    found += _reordered(old, new)
    return found


def _is_head(key: str, here: Standings, there: Standings) -> bool:
    """Tell whether an element is in one document alone, and neither goes with what it stands in nor with its step."""
    standing = here[key]
    around = (standing.parent_id, standing.step_id)
    goes_along = [one for one in around if one in here and one not in there]
    return key not in there and not goes_along


def _coming(kind: Literal["added", "removed"], standing: Standing, around: Standings) -> Difference:
    where = place_of(standing, around)
    text = f"{{what}} {kind}{', in {where}' if where else ''}"
    values: dict[str, str | int] = {"what": capital(called(standing.element)), "where": where}
    return Difference(kind, standing.element.id, Message(text, values))


def _between(key: str, old: Standing, new: Standing, before: Standings, around: Standings) -> Iterator[Difference]:
    """Yield what became of an element that is in both documents."""
    was, now = old.element, new.element
    left, came = _place(old, before), _place(new, around)
    if _place_ids(old) != _place_ids(new):
        values: dict[str, str | int] = {"what": capital(called(new.element)), "from": left, "to": came}
        yield Difference("moved", key, Message("{what} moved from {from} to {to}", values))
    if was is not now and was != now:
        what = called(new.element)
        where = place_of(new, around)
        yield from _of_fields(key, f"{what} in {where}" if where else what, was, now, around)


def _of_fields(key: str, what: str, was: Part, now: Part, around: Standings) -> Iterator[Difference]:
    for name in dict.fromkeys([*type(now).model_fields, *(was.model_extra or {}), *(now.model_extra or {})]):
        first, second = files_in_words(name, getattr(was, name, None), getattr(now, name, None))
        if is_choice(type(now), name):
            old, new = (str(value or "").replace("-", " ") for value in (first, second))
        else:
            old, new = _both_in_words(first, second, around)
        if name not in PLACES and old != new:
            field = field_in_words(name)
            words: dict[str, str | int] = {"field": field, "what": what, "old": old or _NOTHING, "new": new or _NOTHING}
            yield Difference("changed", key, Message("The {field} of {what} changed from {old} to {new}", words), name)


def _both_in_words(was: Any, now: Any, around: Standings) -> tuple[str, str]:
    """Return two values of a field in words; of parts without names, such as the theme, only what differs in them.

    Values that differ, but for elements inside them, are told in words that differ.
    """
    if isinstance(was, Part) and type(was) is type(now) and not isinstance(was, Element):
        names = [name for name in type(was).model_fields if getattr(was, name) != getattr(now, name)]
        told = [
            (field_in_words(name), *_both_in_words(getattr(was, name), getattr(now, name), around)) for name in names
        ]
        return _listed((name, old) for name, old, _ in told), _listed((name, new) for name, _, new in told)
    old, new = value_in_words(was, around), value_in_words(now, around)
    if was == now or old != new:
        return old, new
    if isinstance(was, str) and isinstance(now, str):
        return _told_apart(was, now, around)
    if isinstance(was, tuple) and isinstance(now, tuple):
        if len(was) != len(now):  # some of them are empty
            return _all_quoted(was), _all_quoted(now)
        pairs = [_both_in_words(one, other, around) for one, other in zip(was, now, strict=True)]
        return ", ".join(one for one, _ in pairs if one), ", ".join(other for _, other in pairs if other)
    return old, new


def _listed(fields: Iterable[tuple[str, str]]) -> str:
    return ", ".join(f"{name.replace('_', ' ')} {words}" for name, words in fields if words)


def _all_quoted(values: Iterable[object]) -> str:
    return ", ".join(quoted(value, LONGEST) for value in values if isinstance(value, str))


def _told_apart(was: str, now: str, around: Standings) -> tuple[str, str]:
    """Return two texts in words that read alike: what they refer to by its id, or from where they begin to differ."""
    if was in around or now in around:
        return f"{value_in_words(was, around)} ({was})", f"{value_in_words(now, around)} ({now})"
    one, other = (" ".join(text.split()) for text in (was, now))
    if one == other:
        one, other = (text.translate(_SPACES) for text in (was, now))
    alike = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
    start = max(alike - _LEADING, 0)
    lead = "…" if start else ""
    return quoted(lead + one[start:], LONGEST), quoted(lead + other[start:], LONGEST)


def _reordered(old: Standings, new: Standings) -> Iterator[Difference]:
    """Yield the elements that stand elsewhere among their like, as few as tell the new order."""
    was, now = _rows(old), _rows(new)
    for row, keys in now.items():
        common = set(keys) & set(was.get(row, ()))
        for key in out_of_order([k for k in was.get(row, ()) if k in common], [k for k in keys if k in common]):
            text = Message("{what} has another place among its like", {"what": capital(called(new[key].element))})
            yield Difference("moved", key, text)


def _rows(standings: Standings) -> dict[tuple[str, ...], list[str]]:
    """Return the ids of the elements that stand in one row: in one field of one part, cards in one cell."""
    rows: dict[tuple[str, ...], list[str]] = {}
    for key, standing in standings.items():
        if standing.field != "points":  # which may stand in any order
            cell = (standing.step_id,) if isinstance(standing.element, Card) else ()
            rows.setdefault((standing.parent_id, standing.field, *cell), []).append(key)
    return rows


def _place_ids(standing: Standing) -> tuple[str, str]:
    return standing.parent_id, standing.step_id


def _place(standing: Standing, around: Standings) -> str:
    return place_of(standing, around) or "the document"
