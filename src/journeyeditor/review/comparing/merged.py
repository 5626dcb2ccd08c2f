"""Two maps as one that shows both: what was taken away stands where it stood, each curve beside what became of it."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from journeyeditor.model import (
    Card,
    CardLane,
    Connector,
    Curve,
    CurveLane,
    Document,
    JourneyMap,
    Lane,
    Stage,
    Step,
)
from journeyeditor.model.seen import without_comments
from journeyeditor.model.weaving import woven
from journeyeditor.review.comparing.shared import Shared

BEFORE = "was-"
"""How the ids of curves begin, and of their points, that show how it was where both have them."""
_QUIET = "#7A868C"
"""The colour of a curve as it was."""


FATES: Mapping[str, str] = MappingProxyType(
    {"added": "Added", "removed": "Removed", "moved": "Moved", "changed": "Changed"}
)
"""What can become of something, in English."""


class Names(NamedTuple):
    """What the two maps are called, in the language of the readers."""

    before: str
    """Beside its curves, in a word or two."""
    after: str
    title: str = ""
    """The title of the map that shows both; empty for that of the later one."""
    of_fates: Mapping[str, str] = FATES
    """What it is called to be added, removed, moved or changed."""


def merged(shared: Shared, names: Names) -> Document:
    """Return the later document, whose map shows also what the earlier one had; comments are left out."""
    old, new = (without_comments(one.maps[0]) for one in shared)
    stages = _stages(old, new)
    kept = {step.id for stage in stages for step in stage.steps}
    lanes = tuple(_lane(lane, old, new, names) for lane in woven(old.lanes, new.lanes))
    journey = new.with_(stages=stages, lanes=tuple(_in_steps(lane, kept) for lane in lanes))
    journey = journey.with_(connectors=_connectors(old, journey))
    journey = journey.with_(title=names.title) if names.title else journey
    personas = woven(shared.before.personas, shared.after.personas)
    assets = woven(shared.before.assets, shared.after.assets)
    return shared.after.with_(maps=(journey,), personas=personas, assets=assets)


def _connectors(old: JourneyMap, both: JourneyMap) -> tuple[Connector, ...]:
    """Return the connectors of a map, and those that are gone, as far as it shows their cards."""
    cards = {card.id for lane in both.card_lanes for card in lane.cards}
    every = woven(old.connectors, both.connectors)
    return tuple(one for one in every if one.source in cards and one.target in cards)


def _stages(old: JourneyMap, new: JourneyMap) -> tuple[Stage, ...]:
    """Return the stages of both maps, with the steps of both."""
    was: Mapping[str, Stage] = {stage.id: stage for stage in old.stages}
    there = set(new.column_of)
    stages = []
    for stage in woven(old.stages, new.stages):
        gone: tuple[Step, ...] = tuple(s for s in was[stage.id].steps if s.id not in there) if stage.id in was else ()
        if stage in new.stages:
            around = was[stage.id].steps if stage.id in was else ()
            here = {step.id for step in (*stage.steps, *gone)}
            stages.append(stage.with_(steps=woven([s for s in around if s.id in here], stage.steps)))
        elif gone:  # a stage whose steps have all gone elsewhere has no column to stand over
            stages.append(stage.with_(steps=gone))
    return tuple(stages)


def _lane(lane: Lane, old: JourneyMap, new: JourneyMap, names: Names) -> Lane:
    was = next((other for other in old.lanes if other.id == lane.id), None)
    now = next((other for other in new.lanes if other.id == lane.id), None)
    both = [other for other in (was, now) if other is not None]
    shown = {"hidden": all(one.hidden for one in both), "collapsed": False, "locked": False, "height": None}
    if isinstance(lane, CardLane):
        cards = _cards(was, now, {card.id for one in new.card_lanes for card in one.cards})
        return lane.with_(cards=cards, **shown)
    there = {part.id for one in new.curve_lanes for curve in one.curves for part in (curve, *curve.points)}
    before = _left(was.curves, there) if isinstance(was, CurveLane) else ()
    if isinstance(was, CurveLane) and isinstance(now, CurveLane):
        return lane.with_(curves=_curves(was, now, before, names), **shown)
    return lane.with_(curves=lane.curves if now is not None else before, **shown)


def _left(curves: Sequence[Curve], there: set[str]) -> tuple[Curve, ...]:
    """Return the curves that are gone, with those of their points that are."""
    return tuple(
        curve.with_(points=tuple(point for point in curve.points if point.id not in there))
        for curve in curves
        if curve.id not in there
    )


def _cards(was: Lane | None, now: Lane | None, there: set[str]) -> tuple[Card, ...]:
    """Return the cards of a lane, and those that stood in it and are gone."""
    here = now.cards if isinstance(now, CardLane) else ()
    gone = [card for card in was.cards if card.id not in there] if isinstance(was, CardLane) else []
    kept = {card.id for card in (*here, *gone)}
    before = [card for card in was.cards if card.id in kept] if isinstance(was, CardLane) else []
    return tuple(card.with_(answers=()) if card.answers else card for card in woven(before, here))


def _curves(was: CurveLane, now: CurveLane, gone: Sequence[Curve], names: Names) -> tuple[Curve, ...]:
    """Return the curves of a lane; each that is another than before is preceded by how it was, on the scale of now."""
    old = {curve.id: curve for curve in was.curves}
    curves: list[Curve] = []
    kept = {curve.id for curve in (*now.curves, *gone)}
    for curve in woven([curve for curve in was.curves if curve.id in kept], now.curves):
        before = old.get(curve.id)
        left = next((one for one in gone if one.id == curve.id), None)
        if left is not None or before is None or (before.points == curve.points and was.scale == now.scale):
            curves.append(_fitted(left, was, now) if left is not None else curve)
            continue
        points = tuple(
            point.with_(
                id=f"{BEFORE}{point.id}"[:80],
                value=now.scale.fitted(point.value, was.scale),
                reason="",
                moment_of_truth=None,
                evidence=None,
            )
            for point in before.points
        )
        name = {"name": _named(curve, names.before), "colour": _QUIET, "state": "current"}
        curves.append(before.with_(id=f"{BEFORE}{curve.id}"[:80], points=points, **name))
        curves.append(curve.with_(name=_named(curve, names.after)))
    return tuple(curves)


def _fitted(curve: Curve, was: CurveLane, now: CurveLane) -> Curve:
    """Return a curve of one scale on another."""
    points = tuple(point.with_(value=now.scale.fitted(point.value, was.scale)) for point in curve.points)
    return curve.with_(points=points)


def _named(curve: Curve, side: str) -> str:
    return f"{curve.name} ({side})" if curve.name.strip() else side


def _in_steps(lane: Lane, steps: set[str]) -> Lane:
    """Return a lane without what stands in no step that is shown."""
    if isinstance(lane, CardLane):
        cards = tuple(card for card in lane.cards if card.step in steps)
        return lane if len(cards) == len(lane.cards) else lane.with_(cards=cards)
    curves = tuple(
        curve.with_(points=tuple(point for point in curve.points if point.step in steps)) for curve in lane.curves
    )
    return lane.with_(curves=curves)
