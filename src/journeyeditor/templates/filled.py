"""How an empty map looks once it is filled in: what a small picture of it shows."""

from collections.abc import Iterator
from itertools import count

from journeyeditor.model import Card, CardLane, Curve, CurveLane, CurvePoint, Document, JourneyMap, Lane, Scale, Step

_COURSE = (0.1, 0.5, 0.3, -0.4, -0.7, -0.2, 0.4, 0.8)
"""How feelings go up and down, as shares of their scale from its middle."""
_SPARSE = ("pain", "idea", "figure")
"""The forms of cards that do not stand in every step."""


def filled(document: Document) -> Document:
    """Return a document of empty maps with cards without words, and with curves."""
    numbers = count(1)
    return document.with_(maps=tuple(_filled(journey, numbers) for journey in document.maps))


def _filled(journey: JourneyMap, numbers: Iterator[int]) -> JourneyMap:
    lanes = tuple(_with_content(lane, journey.steps, row, numbers) for row, lane in enumerate(journey.lanes))
    return journey.with_(lanes=lanes)


def _with_content(lane: Lane, steps: tuple[Step, ...], row: int, numbers: Iterator[int]) -> Lane:
    if isinstance(lane, CardLane):
        every = 3 if lane.kind_of.form in _SPARSE else 1
        there = [step for column, step in enumerate(steps) if (column + row) % every == 0]
        return lane.with_(cards=tuple(Card(id=f"shown-{next(numbers)}", step=step.id, text="") for step in there))
    assert isinstance(lane, CurveLane), "a lane holds cards or curves"
    curves = (_drawn(curve, shift, lane.scale, steps, numbers) for shift, curve in enumerate(lane.curves))
    return lane.with_(curves=tuple(curves))


def _drawn(curve: Curve, shift: int, scale: Scale, steps: tuple[Step, ...], numbers: Iterator[int]) -> Curve:
    middle, half = (scale.low + scale.high) / 2, (scale.high - scale.low) / 2
    shares = [_COURSE[(column + 3 * shift) % len(_COURSE)] for column in range(len(steps))]
    points = (
        CurvePoint(id=f"shown-{next(numbers)}", step=step.id, at=0.5, value=middle + half * share)
        for step, share in zip(steps, shares, strict=True)
    )
    return curve.with_(points=tuple(points))
