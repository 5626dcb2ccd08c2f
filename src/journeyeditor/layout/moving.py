"""Parts of a sheet moved down: they are laid out once, wherever they come to stand."""

from collections.abc import Sequence

from journeyeditor.layout.geometry import Point
from journeyeditor.layout.sheet import (
    Mark,
    PlacedCard,
    PlacedCurve,
    PlacedDrop,
    PlacedLabel,
    PlacedLane,
    PlacedPoint,
    PlacedText,
    Plot,
)
from journeyeditor.model.curve_shape import Bezier, Knot


def moved_lane(placed: PlacedLane, down: float) -> PlacedLane:
    """Return a lane with all that stands in it, moved down by a distance in points."""
    cards = (PlacedCard(card, lane_id, _at(at, down), body) for card, lane_id, at, body in placed.cards)
    return placed._replace(
        rect=placed.rect.moved(0, down),
        title=_text(placed.title, down),
        icon=_label(placed.icon, down),
        cards=tuple(cards),
        plot=_plot(placed.plot, down) if placed.plot is not None else None,
    )


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
