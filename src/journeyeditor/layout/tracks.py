"""Tracks for connectors that would run on one line: each gets one of its own, beside the others.

Ways may share a track where they do not meet, and where they come from one card or lead to one. Along the edge of a
step they keep off that edge, where a page may end.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import TypeVar

from journeyeditor.layout import measures as m
from journeyeditor.layout.wires import Corner, LanePlan, Stretch, Wire, levels_of

CLEAR = 4.0
"""How much of a gap between two ways on one line lets them share it, in points."""
_APART, _REACH = 5.0, 8.0
"""How far ways that leave cards are from each other, and all of them together, in points."""
_CLOSE = 2.5
"""How far ways that run across in a lane are from each other."""
_OFF_EDGE, _OFF_CARD = 1.75, 1.75
"""How far ways along the edge of a step are from that edge, and from the cards beside it."""
_BESIDE_EDGE = 2.5
"""How far they are from each other."""
_ROW = 1e6
"""More than any lane is high."""

_Line = TypeVar("_Line", float, tuple[int, float])


def told_apart(wires: Sequence[Wire], plans: Sequence[LanePlan], edges: Sequence[float]) -> list[Wire]:
    """Return ways of which none runs on the line of another, but for those along the gaps between lanes."""
    apart = _on_tracks(wires, _uprights(wires), lambda x, count: _beside(x, count, edges), moves_x=True)
    apart = _on_tracks(apart, _across(apart), lambda level, count: _between_cards(*level, count, plans))
    return _off_words(apart)


def are_related(one: Wire, other: Wire) -> bool:
    """Tell whether two connectors come from one card or lead to one, so that they may run together."""
    mine, its = one.connector, other.connector
    return (mine.source == its.source) != (mine.target == its.target)


def _on_tracks(
    wires: Sequence[Wire],
    lines: Iterable[tuple[_Line, Stretch]],
    places: Callable[[_Line, int], Sequence[float]],
    *,
    moves_x: bool = False,
) -> list[Wire]:
    """Return ways whose pieces on some lines have tracks of their own; ``places`` tells where those of a line are."""
    corners = [list(wire.corners) for wire in wires]
    by_line: dict[_Line, list[Stretch]] = {}
    for line, stretch in lines:
        by_line.setdefault(line, []).append(stretch)
    for line, stretches in by_line.items():
        tracks = _in_tracks(wires, stretches)
        for track, place in zip(tracks, places(line, len(tracks)), strict=True):
            for stretch in track:
                found = corners[stretch.wire]
                for number in (stretch.corner, stretch.corner + 1):
                    found[number] = found[number]._replace(x=place) if moves_x else found[number]._replace(y=place)
    return [wire._replace(corners=tuple(found)) for wire, found in zip(wires, corners, strict=True)]


def _in_tracks(wires: Sequence[Wire], stretches: Sequence[Stretch]) -> list[list[Stretch]]:
    """Return pieces of ways that lie on one line, those that may share a track together."""

    def may_share(one: Stretch, other: Stretch) -> bool:
        meet = one.start < other.end + CLEAR and other.start < one.end + CLEAR
        return not meet or are_related(wires[one.wire], wires[other.wire])

    tracks: list[list[Stretch]] = []
    for stretch in sorted(stretches, key=lambda one: (one.start, one.end, one.wire)):
        track = next((one for one in tracks if all(may_share(stretch, other) for other in one)), None)
        if track is None:
            track = []
            tracks.append(track)
        track.append(stretch)
    return tracks


def _off_words(wires: Sequence[Wire]) -> list[Wire]:
    """Return ways of which none runs across below the words on one that leads straight from card to card."""
    said = {
        stretch.wire: stretch
        for stretch in levels_of(wires)
        if wires[stretch.wire].words is not None and len(wires[stretch.wire].corners) == 2
    }
    corners = [list(wire.corners) for wire in wires]
    beside: Counter[tuple[int, bool]] = Counter()
    for stretch in levels_of(wires) if said else ():
        found = corners[stretch.wire]
        _, row, y, is_street = found[stretch.corner]
        for number, line in said.items():
            _, its_row, its_y, _ = corners[number][0]
            reach = wires[number].block.height / 2 + _OFF_CARD
            meets = row == its_row and not is_street and stretch.start < line.end and line.start < stretch.end
            if stretch.wire not in said and meets and abs(y - its_y) < reach:
                side = number, y > its_y
                away = reach + beside[side] * _CLOSE
                beside[side] += 1
                for place in (stretch.corner, stretch.corner + 1):
                    found[place] = found[place]._replace(y=its_y + (away if y > its_y else -away))
    return [wire._replace(corners=tuple(found)) for wire, found in zip(wires, corners, strict=True)]


def _uprights(wires: Sequence[Wire]) -> Iterator[tuple[float, Stretch]]:
    """Yield the pieces of ways that run up and down, by their positions."""
    for number, wire in enumerate(wires):
        for corner, (one, other) in enumerate(pairwise(wire.corners)):
            if one.x == other.x:
                start, end = sorted((_depth(one), _depth(other)))
                yield one.x, Stretch(number, corner, start, end)


def _depth(corner: Corner) -> float:
    """Return how far down a corner is, whatever the heights of the lanes."""
    return corner.row * _ROW + (0.0 if corner.is_street else corner.y + 2 * CLEAR)


def _across(wires: Sequence[Wire]) -> Iterator[tuple[tuple[int, float], Stretch]]:
    """Yield the pieces of ways that run across, but for those along the gaps between lanes, by their heights."""
    for stretch in levels_of(wires):
        corner = wires[stretch.wire].corners[stretch.corner]
        if not corner.is_street:
            yield (corner.row, corner.y), stretch


def _beside(x: float, count: int, edges: Sequence[float]) -> list[float]:
    """Return the positions of tracks at a line: beside it, if it is the edge of a step."""
    if x not in edges:
        return _spread(x, count, _APART, _REACH)
    sides = [1.0] if x == edges[0] else [-1.0] if x == edges[-1] else [-1.0, 1.0]
    rest = max((count - 1) // len(sides), 1)
    apart = min(_BESIDE_EDGE, (m.WIRED_INSET - _OFF_CARD - _OFF_EDGE) / rest)
    return [x + sides[n % len(sides)] * (_OFF_EDGE + n // len(sides) * apart) for n in range(count)]


def _between_cards(row: int, y: float, count: int, plans: Sequence[LanePlan]) -> list[float]:
    """Return the heights of tracks in a lane, between those at which cards end and begin."""
    if count == 1:
        return [y]
    rects = plans[row].rects.values()
    low = max((rect.bottom + _OFF_CARD for rect in rects if rect.bottom <= y), default=0.0)
    high = min((rect.y - _OFF_CARD for rect in rects if rect.y >= y), default=plans[row].height)
    low, high = min(low, y), max(high, y)
    places = _spread(y, count, _CLOSE, min(_REACH, high - low))
    off = max(low - places[0], 0.0) + min(high - places[-1], 0.0)
    return [place + off for place in places]


def _spread(middle: float, count: int, apart: float, reach: float) -> list[float]:
    """Return the places of tracks around a line, with which their middle stays there."""
    apart = min(apart, reach / max(count - 1, 1))
    return [middle + (number - (count - 1) / 2) * apart for number in range(count)]
