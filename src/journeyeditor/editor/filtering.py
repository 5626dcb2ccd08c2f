"""What of a map stands out while one looks for something: what a view of it would show; all else stands back.

A filter is a view that nobody has kept yet, so that what is looked for can be kept, printed and given away.
"""

from collections import Counter
from collections.abc import Iterable
from typing import Literal, NamedTuple, get_args

from journeyeditor.model import Card, CardLane, Document, JourneyMap, Lane, View
from journeyeditor.model.card import EvidenceLevel
from journeyeditor.model.seen import as_seen, owner_of

Criterion = Literal["personas", "lanes", "tags", "evidence", "owners"]
CRITERIA: tuple[Criterion, ...] = get_args(Criterion)
_LEVELS: tuple[EvidenceLevel, ...] = get_args(EvidenceLevel)


class Option(NamedTuple):
    """One thing that can be looked for."""

    key: str
    """The id of a persona or a lane; else the word itself."""
    name: str
    size: int
    """How many cards it stands for; of a lane of curves, how many curves."""


def no_filter(map_id: str) -> View:
    """Return the filter of a map that lets all stand out."""
    return View(id="filter", name="", map=map_id)


def options(document: Document, map_id: str, criterion: Criterion) -> list[Option]:
    """Return what can be looked for on a map, in the order of the map or of its words; lanes that are hidden aside."""
    journey = document.map(map_id)
    cards = [card for lane in journey.card_lanes if not lane.hidden for card in lane.cards]
    match criterion:
        case "personas":
            return _people(document, journey, cards)
        case "lanes":
            return [
                Option(lane.id, _one_line(lane.name or lane.kind_of.name), _size(lane))
                for lane in journey.lanes
                if not lane.hidden
            ]
        case "tags":
            return _words(tag for card in cards for tag in set(card.tags))
        case "owners":
            return _words(owner_of(journey, card) for card in cards)
        case "evidence":
            levels = Counter(card.evidence.level for card in cards if card.evidence is not None)
            return [Option(level, level.capitalize(), levels[level]) for level in _LEVELS if levels[level]]


def _people(document: Document, journey: JourneyMap, cards: list[Card]) -> list[Option]:
    counts = Counter(name for card in cards for name in card.personas)
    curves = {curve.persona for lane in journey.curve_lanes for curve in lane.curves}
    there = {*journey.personas, *counts, *curves}
    return [Option(one.id, _one_line(one.name), counts[one.id]) for one in document.personas if one.id in there]


def chosen(document: Document, view: View, criterion: Criterion) -> tuple[str, ...]:
    """Return what a filter looks for of one criterion; nothing where that does not matter."""
    if criterion != "lanes":
        found: tuple[str, ...] = getattr(view, criterion)
        return found
    if not view.hidden_lanes:
        return ()
    return tuple(option.key for option in options(document, view.map, "lanes") if option.key not in view.hidden_lanes)


def choose(document: Document, view: View, criterion: Criterion, keys: Iterable[str]) -> View:
    """Return a filter that looks for other things of one criterion; for nothing of it where none are given."""
    wanted = set(keys)
    there = [option.key for option in options(document, view.map, criterion)]
    if criterion == "lanes":
        hidden = tuple(key for key in there if key not in wanted) if wanted else ()
        return view.with_(hidden_lanes=hidden)
    return view.with_(**{criterion: tuple(key for key in there if key in wanted)})


def is_on(view: View) -> bool:
    """Tell whether a filter looks for anything."""
    return any(getattr(view, field) for field in ("hidden_lanes", "personas", "tags", "evidence", "owners"))


def carried_over(document: Document, view: View, map_id: str) -> View:
    """Return a filter as it is on the present state of a map: without what is not there to be looked for."""
    journey = document.map(map_id)
    lanes = {lane.id for lane in journey.lanes}
    people = {persona.id for persona in document.personas}
    return view.with_(
        map=map_id,
        hidden_lanes=tuple(key for key in view.hidden_lanes if key in lanes),
        personas=tuple(key for key in view.personas if key in people),
    )


class Found(NamedTuple):
    """What a filter makes of a map."""

    standing_back: frozenset[str]
    """The ids of the cards, curves, points and lanes that it does not look for."""
    cards: tuple[str, ...]
    """The ids of the cards that stand out, lane by lane."""
    total: int
    """How many cards the map shows without a filter."""


def look(document: Document, view: View) -> Found:
    """Return what of a map stands out, and what stands back."""
    journey = document.map(view.map)
    seen = as_seen(document, view.with_(portraits=True, detail="full", theme="")).map(view.map)
    out = set(_parts(seen))
    back = frozenset(part for part in _parts(journey) if part not in out)
    cards = tuple(card.id for lane in seen.card_lanes if not lane.hidden for card in lane.cards)
    return Found(back, cards, sum(len(lane.cards) for lane in journey.card_lanes if not lane.hidden))


def _parts(journey: JourneyMap) -> Iterable[str]:
    for lane in journey.lanes:
        yield lane.id
        if isinstance(lane, CardLane):
            yield from (card.id for card in lane.cards)
        else:
            for curve in lane.curves:
                yield curve.id
                yield from (point.id for point in curve.points)
                yield f"levels-of-{lane.id}"


def _size(lane: Lane) -> int:
    return len(lane.cards if isinstance(lane, CardLane) else lane.curves)


def _words(words: Iterable[str]) -> list[Option]:
    counts = Counter(word for word in words if word.strip())
    return [Option(word, _one_line(word), counts[word]) for word in sorted(counts, key=str.casefold)]


def _one_line(text: str) -> str:
    return " ".join(text.split()) or "–"
