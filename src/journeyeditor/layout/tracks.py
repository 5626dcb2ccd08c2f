"""Tracks for connectors that would run on one line: each gets one of its own, beside the others.

Ways may share a track where they do not meet, and where they come from one card or lead to one. Along the edge of a
step they keep off that edge, where a page may end.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from journeyeditor.layout import measures as m
from journeyeditor.layout.lane_plans import LanePlan
from journeyeditor.layout.wires import Corner, Stretch, Wire
from journeyeditor.model import Connector

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

_Ways = list[list[Corner]]
"""The corners of ways, which are moved."""


def told_apart(wires: Sequence[Wire], plans: Sequence[LanePlan], edges: Sequence[float]) -> list[Wire]:
    """Return ways of which none runs on the line of another, but for those along the gaps between lanes."""
    ways = [list(wire.corners) for wire in wires]
    at_edge = frozenset(edges)
    for x, stretches in _uprights(ways).items():
        if len(stretches) > 1 or x in at_edge:
            tracks = _in_tracks(wires, stretches)
            for track, place in zip(tracks, _beside(x, len(tracks), edges, x in at_edge), strict=True):
                _move(ways, track, x=place)
    for (row, y), stretches in _across(ways).items():
        tracks = _in_tracks(wires, stretches)
        if len(tracks) > 1:
            for track, place in zip(tracks, _between_cards(plans[row], y, stretches, len(tracks)), strict=True):
                _move(ways, track, y=place)
    _keep_off_words(wires, ways)
    return [wire._replace(corners=tuple(way)) for wire, way in zip(wires, ways, strict=True)]


def are_related(one: Connector, other: Connector) -> bool:
    """Tell whether two connectors come from one card or lead to one, so that they may run together."""
    return (one.source == other.source) != (one.target == other.target)


def _move(ways: _Ways, track: Iterable[Stretch], x: float | None = None, y: float | None = None) -> None:
    """Move pieces of ways to a position, or to a height."""
    for _, _, number, corner in track:
        way = ways[number]
        for place in (corner, corner + 1):
            was = way[place]
            way[place] = Corner(was.x if x is None else x, was.row, was.y if y is None else y, was.is_street)


def _in_tracks(wires: Sequence[Wire], stretches: list[Stretch]) -> list[list[Stretch]]:
    """Return pieces of ways that lie on one line, those that may share a track together."""
    tracks: list[tuple[float, list[Stretch]]] = []
    for stretch in sorted(stretches):
        start, end, number, _ = stretch
        for place, (reach, track) in enumerate(tracks):
            if reach + CLEAR <= start or all(
                other.end + CLEAR <= start or are_related(wires[number].connector, wires[other.wire].connector)
                for other in track
            ):
                track.append(stretch)
                tracks[place] = max(reach, end), track
                break
        else:
            tracks.append((end, [stretch]))
    return [track for _, track in tracks]


def _keep_off_words(wires: Sequence[Wire], ways: _Ways) -> None:
    """Move what runs across below the words on a way that leads straight from card to card."""
    said: dict[int, list[int]] = {}
    for number, (wire, way) in enumerate(zip(wires, ways, strict=True)):
        if len(way) == 2 and way[0].y == way[1].y and wire.words is not None:
            said.setdefault(way[0].row, []).append(number)
    if not said:
        return
    beside: Counter[tuple[int, bool]] = Counter()
    for (row, y), stretches in _across(ways).items():
        for stretch in stretches:
            for number in said.get(row, ()):
                (start, _, its_y, _), (end, *_) = ways[number]
                reach = wires[number].block.height / 2 + _OFF_CARD
                meets = stretch.start < max(start, end) and min(start, end) < stretch.end
                if meets and abs(y - its_y) < reach and stretch.wire not in said[row]:
                    side = number, y > its_y
                    away = reach + beside[side] * _CLOSE
                    beside[side] += 1
                    _move(ways, [stretch], y=its_y + (away if y > its_y else -away))


def _uprights(ways: _Ways) -> dict[float, list[Stretch]]:
    """Return the pieces of ways that run up and down, by their positions."""
    found: dict[float, list[Stretch]] = {}
    for number, way in enumerate(ways):
        for corner, (one, other) in enumerate(pairwise(way)):
            if one.x == other.x:
                start, end = _depth(one), _depth(other)
                found.setdefault(one.x, []).append(Stretch(min(start, end), max(start, end), number, corner))
    return found


def _depth(corner: Corner) -> float:
    """Return how far down a corner is, whatever the heights of the lanes."""
    return corner.row * _ROW + (0.0 if corner.is_street else corner.y + 2 * CLEAR)


def _across(ways: _Ways) -> dict[tuple[int, float], list[Stretch]]:
    """Return the pieces of ways that run across, but for those along the gaps between lanes, by their heights."""
    found: dict[tuple[int, float], list[Stretch]] = {}
    for number, way in enumerate(ways):
        for corner, (one, other) in enumerate(pairwise(way)):
            if not one.is_street and one.row == other.row and one.y == other.y:
                piece = Stretch(min(one.x, other.x), max(one.x, other.x), number, corner)
                found.setdefault((one.row, one.y), []).append(piece)
    return found


def _beside(x: float, count: int, edges: Sequence[float], is_edge: bool) -> list[float]:
    """Return the positions of tracks at a line: beside it, if it is the edge of a step."""
    if not is_edge:
        return _spread(x, count, _APART, _REACH)
    sides = [1.0] if x == edges[0] else [-1.0] if x == edges[-1] else [-1.0, 1.0]
    rest = max((count - 1) // len(sides), 1)
    apart = min(_BESIDE_EDGE, (m.WIRED_INSET - _OFF_CARD - _OFF_EDGE) / rest)
    return [x + sides[n % len(sides)] * (_OFF_EDGE + n // len(sides) * apart) for n in range(count)]


def _between_cards(plan: LanePlan, y: float, stretches: Sequence[Stretch], count: int) -> list[float]:
    """Return the heights of tracks in a lane, between those at which cards end and begin that are near."""
    cards = plan.cards_between(min(one.start for one in stretches), max(one.end for one in stretches))
    low = max((card.bottom + _OFF_CARD for card in cards if card.bottom <= y), default=0.0)
    high = min((card.y - _OFF_CARD for card in cards if card.y >= y), default=plan.height)
    low, high = min(low, y), max(high, y)
    places = _spread(y, count, _CLOSE, min(_REACH, high - low))
    off = max(low - places[0], 0.0) + min(high - places[-1], 0.0)
    return [place + off for place in places]


def _spread(middle: float, count: int, apart: float, reach: float) -> list[float]:
    """Return the places of tracks around a line, with which their middle stays there."""
    apart = min(apart, reach / max(count - 1, 1))
    return [middle + (number - (count - 1) / 2) * apart for number in range(count)]
