"""A lane where it stands: it is laid out once, wherever it comes to stand, and moved there as far as anybody looks."""

from bisect import bisect_right
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from operator import attrgetter

from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.lane_body import LaneBody, PlacedCurve, PlacedDrop, PlacedPoint, PlacedStack, Plot
from journeyeditor.layout.placed import Mark, PlacedCard, PlacedLabel, PlacedText
from journeyeditor.model import Lane
from journeyeditor.model.curve_shape import Bezier, Knot


@dataclass(frozen=True)
class PlacedLane:
    """A lane on the sheet: its title at the left, and what stands in it.

    What stands in it is moved to its place when it is first asked for, as most of a large map never is.
    """

    body: LaneBody
    top: float
    """The height of its upper edge."""

    @property
    def lane(self) -> Lane:
        """The lane of the map."""
        return self.body.lane

    @cached_property
    def rect(self) -> Rect:
        """The whole row, its title included."""
        return self.body.rect.moved(0, self.top)

    @cached_property
    def title(self) -> PlacedText:
        """Its name."""
        return _text(self.body.title, self.top)

    @cached_property
    def icon(self) -> PlacedLabel:
        """The icon of its kind, before its name."""
        return _label(self.body.icon, self.top)

    @cached_property
    def cards(self) -> tuple[PlacedCard, ...]:
        """Its cards, cell by cell from left to right."""
        return tuple(chain.from_iterable(map(self._cards_of, self.body.stacks)))

    def cards_between(self, left: float, right: float) -> Iterator[PlacedCard]:
        """Yield the cards of the stacks that lie between two positions, wholly or in part."""
        stacks = self.body.stacks
        first = max(bisect_right(stacks, left, key=attrgetter("left")) - 1, 0)
        for placed in stacks[first:]:
            if placed.left >= right:
                return
            if placed.right > left:
                yield from self._cards_of(placed)

    def cards_named(self, card_ids: Container[str]) -> Iterator[PlacedCard]:
        """Yield those of its cards that have some ids."""
        for placed in self.body.stacks:
            for card in placed.stack.cards:
                if card.card.id in card_ids:
                    yield self._on_sheet(card, placed.left)

    def _cards_of(self, placed: PlacedStack) -> Iterator[PlacedCard]:
        return (self._on_sheet(card, placed.left) for card in placed.stack.cards)

    def _on_sheet(self, placed: PlacedCard, left: float) -> PlacedCard:
        card, lane_id, (x, y), body = placed
        return PlacedCard(card, lane_id, Point(left + x, self.top + y), body)

    @cached_property
    def plot(self) -> Plot | None:
        """The area of its curves, if it has curves."""
        return _plot(self.body.plot, self.top) if self.body.plot is not None else None


def _plot(plot: Plot, down: float) -> Plot:
    return plot._replace(
        rect=plot.rect.moved(0, down),
        neutral=plot.neutral + down,
        levels=tuple((y + down, _label(label, down)) for y, label in plot.levels),
        curves=tuple(_curve(curve, down) for curve in plot.curves),
    )


def _curve(curve: PlacedCurve, down: float) -> PlacedCurve:
    return curve._replace(
        strokes=tuple((_knot(start, down), _pieces(pieces, down)) for start, pieces in curve.strokes),
        points=tuple(_point(point, down) for point in curve.points),
        legend=_label(curve.legend, down) if curve.legend is not None else None,
        drops=tuple(_drop(drop, down) for drop in curve.drops),
    )


def _point(point: PlacedPoint, down: float) -> PlacedPoint:
    return point._replace(
        centre=_at(point.centre, down),
        reason=_text(point.reason, down),
        moment=_label(point.moment, down) if point.moment is not None else None,
        anchor=_at(point.anchor, down),
        marks=tuple(_mark(mark, down) for mark in point.marks),
        evidence=_label(point.evidence, down) if point.evidence is not None else None,
    )


def _drop(drop: PlacedDrop, down: float) -> PlacedDrop:
    return PlacedDrop(_knot(drop.start, down), _pieces(drop.pieces, down), _mark(drop.mark, down))


def _mark(mark: Mark, down: float) -> Mark:
    return Mark(_label(mark.icon, down), _label(mark.words, down))


def _label(label: PlacedLabel, down: float) -> PlacedLabel:
    return PlacedLabel(_at(label.at, down), label.block)


def _text(text: PlacedText, down: float) -> PlacedText:
    return text._replace(rect=text.rect.moved(0, down))


def _at(at: Point, down: float) -> Point:
    return Point(at.x, at.y + down)


def _knot(knot: Knot, down: float) -> Knot:
    return Knot(knot.x, knot.y + down)


def _pieces(pieces: Sequence[Bezier], down: float) -> tuple[Bezier, ...]:
    return tuple(Bezier(x1, y1 + down, x2, y2 + down, x, y + down) for x1, y1, x2, y2, x, y in pieces)
