"""Drawing over a curve: new points where the hand went, and no loss of what was known of the old ones."""

from collections.abc import Iterator, Sequence

from journeyeditor.edits.building.tree import changed, made
from journeyeditor.model import CurvePoint, JourneyMap, Scale
from journeyeditor.model.curve_shape import CurveShape, Knot

Drawn = tuple[str, float, float]
"""A drawn point: the id of its step, how far into it (0 to 1), and its value."""


def redrawn(
    journey: JourneyMap, scale: Scale, points: Sequence[CurvePoint], drawn: Sequence[Drawn], ids: Iterator[str]
) -> tuple[CurvePoint, ...]:
    """Return the points of a curve after a stroke was drawn over it, from left to right.

    Of two points drawn at one place the later counts. The steps must be those of the map.

    Raises:
        EditError: a point lies outside its step.
    """
    if not drawn:
        return tuple(points)

    def position(point: CurvePoint) -> float:
        return journey.column_of[point.step] + point.at

    new: dict[float, CurvePoint] = {}
    for step_id, at, value in drawn:
        point = made(CurvePoint, id="point", step=step_id, at=at, value=scale.clamped(value))
        new[position(point)] = point
    first, last = min(new), max(new)
    stroke = [new[x].with_(id=next(ids)) for x in sorted(new)]
    shape = CurveShape([Knot(x, new[x].value) for x in sorted(new)])
    outside = [point for point in points if not first <= position(point) <= last]
    # Where the hand went there is no gap any more; where it was lifted in one, the rest of it stays.
    begun = [point for point in points if position(point) <= last]
    ends_in_gap = bool(begun) and max(begun, key=position).gap_after
    covered = [changed(point, gap_after=False) for point in points if first <= position(point) <= last]
    known = [point for point in covered if says_something(point)]
    heirs = _heirs(known, stroke)
    kept = [
        changed(point, value=scale.clamped(shape.height_at(position(point))))
        for point in known
        if point.id not in heirs
    ]
    taken = {heir.id for heir in heirs.values()}
    plain = [point for point in stroke if point.id not in taken]
    inside = journey.in_order([*kept, *heirs.values(), *plain])
    inside[-1] = changed(inside[-1], gap_after=ends_in_gap)
    return tuple(journey.in_order([*outside, *inside]))


def says_something(point: CurvePoint) -> bool:
    """Whether a point holds more than its place: a reason, a moment of truth, evidence, a gap, a newer writer's own."""
    return point != CurvePoint(id=point.id, step=point.step, at=point.at, value=point.value)


def _heirs(known: Sequence[CurvePoint], stroke: Sequence[CurvePoint]) -> dict[str, CurvePoint]:
    """Return what takes over from old points, by their ids: the nearest new point of the same step, one for each."""
    pairs = [(abs(old.at - new.at), old, new) for old in known for new in stroke if old.step == new.step]
    heirs: dict[str, CurvePoint] = {}
    taken: set[str] = set()
    for _, old, new in sorted(pairs, key=lambda pair: pair[0]):
        if old.id not in heirs and new.id not in taken:
            heirs[old.id] = old.with_(id=new.id, at=new.at, value=new.value)
            taken.add(new.id)
    return heirs
