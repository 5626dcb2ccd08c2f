"""What lies between two places of a map: a run of its like, or the cards in a rectangle of cells."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from journeyeditor.editor.selection import Cell
from journeyeditor.model import Card, CardLane, Element, JourneyMap, Lane

Place = str | Cell
"""An element, by its id, or a cell."""


class _Area(NamedTuple):
    """A card or a cell: the number of its lane among those in sight, and its first and last column."""

    row: int
    first: int
    last: int


def between(journey: JourneyMap, start: Place, end: Place) -> tuple[str, ...]:
    """Return the ids of what lies from one place to another, that at the start first.

    Stages, steps, lanes and the points of a curve lie in a run, and so do the cards of one cell; other cards and cells
    span a rectangle of cells. Lanes that are hidden or collapsed show no cards, and so none of theirs are in it.
    """
    if isinstance(start, str) and isinstance(end, str):
        for row in _rows(journey):
            names = [element.id for element in row]
            if start in names and end in names:
                first, last = sorted((names.index(start), names.index(end)))
                return _led_by(start, names[first : last + 1])
    lanes = [lane for lane in journey.lanes if not lane.hidden]
    one, other = _area(journey, lanes, start), _area(journey, lanes, end)
    if one is None or other is None:
        return (end,) if isinstance(end, str) else ()
    return _led_by(start, [card.id for card in _cards_around(journey, lanes, one, other)])


def _rows(journey: JourneyMap) -> Iterator[Sequence[Element]]:
    yield journey.stages
    yield journey.steps
    yield [lane for lane in journey.lanes if not lane.hidden]
    for curves in journey.curve_lanes:
        yield from (journey.in_order(curve.points) for curve in curves.curves)
    for lane in journey.card_lanes:
        cells: dict[str, list[Card]] = {}
        for card in lane.cards:
            cells.setdefault(card.step, []).append(card)
        yield from cells.values()


def _led_by(start: Place, found: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys([start, *found])) if start in found and isinstance(start, str) else tuple(found)


def _area(journey: JourneyMap, lanes: Sequence[Lane], place: Place) -> _Area | None:
    for row, lane in enumerate(lanes):
        if isinstance(place, Cell):
            if lane.id == place.lane_id:
                column = journey.column_of[place.step_id]
                return _Area(row, column, column)
        elif isinstance(lane, CardLane):
            for card in lane.cards:
                if card.id == place:
                    return _Area(row, *_columns(journey, card))
    return None


def _columns(journey: JourneyMap, card: Card) -> tuple[int, int]:
    column = journey.column_of[card.step]
    return column, column + card.span - 1


def _cards_around(journey: JourneyMap, lanes: Sequence[Lane], one: _Area, other: _Area) -> Iterator[Card]:
    left, right = min(one.first, other.first), max(one.last, other.last)
    top, bottom = sorted((one.row, other.row))
    for lane in lanes[top : bottom + 1]:
        if isinstance(lane, CardLane) and not lane.collapsed:
            for card in lane.cards:
                first, last = _columns(journey, card)
                if first <= right and last >= left:
                    yield card
