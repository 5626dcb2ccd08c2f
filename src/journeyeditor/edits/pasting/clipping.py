"""What is copied from a map: a document of its own, with all that the copied parts refer to."""

from collections.abc import Collection, Container, Iterable
from typing import Literal, NamedTuple

from journeyeditor.edits.building.copies import connectors_among
from journeyeditor.edits.building.references import names_in
from journeyeditor.edits.building.tree import changed, map_of
from journeyeditor.model import (
    OWN_LANE,
    Card,
    CardLane,
    Document,
    JourneyMap,
    Lane,
    Stage,
    Step,
    fresh_id,
)

ClippingKind = Literal["cards", "stages", "steps", "lanes", "points"]


class Clipping(NamedTuple):
    """Parts of a map, cut out with everything that they refer to.

    Its document is sound by itself. The first map holds what was copied, in the steps and lanes where it stood; maps
    after it are those that the copied parts lead to, by id and title alone.
    """

    kind: ClippingKind
    """What was copied: cards with their places, or whole stages, steps or lanes, or points of curves."""
    document: Document
    outside: str | None = None
    """The lane of the first map that holds, by id and text alone, the cards that copied ones answer."""

    @property
    def journey(self) -> JourneyMap:
        """The map that holds what was copied."""
        return self.document.maps[0]

    @property
    def lanes(self) -> tuple[Lane, ...]:
        """The lanes that were copied, or hold what was."""
        return tuple(lane for lane in self.journey.lanes if lane.id != self.outside)


def clip(document: Document, map_id: str, kind: ClippingKind, element_ids: Collection[str]) -> Clipping:
    """Return some elements of one kind of a map, cut out; those that the map does not have are left out."""
    journey = map_of(document, map_id)
    match kind:
        case "cards":
            stages, lanes = _block(journey, element_ids)
        case "points":
            lanes = tuple(lane for lane in _lanes_with(journey, set(journey.column_of), element_ids))
            stages = _stages_between(journey, _columns_of(journey, lanes))
        case "lanes":
            stages, lanes = journey.stages, tuple(lane for lane in journey.lanes if lane.id in element_ids)
        case _:
            stages = _stages_of(journey.stages, element_ids)
            lanes = _lanes_with(journey, {step.id for stage in stages for step in stage.steps})
    return _with_all_that_is_named(document, journey, kind, stages, lanes)


def _block(journey: JourneyMap, card_ids: Container[str]) -> tuple[tuple[Stage, ...], tuple[Lane, ...]]:
    """Return the part of the grid from the first of some cards to the last, with no other cards."""
    rows = [
        changed(lane, cards=tuple(card for card in lane.cards if card.id in card_ids)) for lane in journey.card_lanes
    ]
    filled = [row for row, lane in enumerate(rows) if lane.cards]
    rows = rows[filled[0] : filled[-1] + 1] if filled else []
    lanes = tuple(lane for lane in rows if lane.cards or not (lane.hidden or lane.collapsed))
    return _stages_between(journey, _columns_of(journey, lanes)), lanes


def _columns_of(journey: JourneyMap, lanes: Iterable[Lane]) -> list[int]:
    """Return the columns in which something of some lanes begins."""
    return [journey.column_of[step_id] for lane in lanes for step_id in _steps_in(lane)]


def _steps_in(lane: Lane) -> Iterable[str]:
    if isinstance(lane, CardLane):
        return [card.step for card in lane.cards]
    return [point.step for curve in lane.curves for point in curve.points]


def _stages_between(journey: JourneyMap, columns: Collection[int]) -> tuple[Stage, ...]:
    """Return the part of the stages from the first of some columns to the last."""
    kept = journey.steps[min(columns) : max(columns) + 1] if columns else ()
    return _stages_of(journey.stages, {step.id for step in kept})


def _stages_of(stages: Iterable[Stage], element_ids: Container[str]) -> tuple[Stage, ...]:
    """Return the stages that are named, and what is left of the others with their steps that are."""
    found = []
    for stage in stages:
        steps: tuple[Step, ...] = tuple(step for step in stage.steps if step.id in element_ids)
        if stage.id in element_ids:
            found.append(stage)
        elif steps:
            found.append(changed(stage, steps=steps))
    return tuple(found)


def _lanes_with(
    journey: JourneyMap, steps: Container[str], point_ids: Container[str] | None = None
) -> tuple[Lane, ...]:
    """Return the lanes that have something in some steps, with that alone; with ids of points, no more than these."""
    lanes: list[Lane] = []
    for lane in journey.lanes:
        if isinstance(lane, CardLane):
            cards = () if point_ids is not None else tuple(card for card in lane.cards if card.step in steps)
            lanes += [changed(lane, cards=cards)] if cards else []
        else:
            curves = (
                changed(
                    curve,
                    points=tuple(
                        point
                        for point in curve.points
                        if point.step in steps and (point_ids is None or point.id in point_ids)
                    ),
                )
                for curve in lane.curves
            )
            curves_with_points = tuple(curve for curve in curves if curve.points)
            lanes += [changed(lane, curves=curves_with_points)] if curves_with_points else []
    return tuple(lanes)


def _with_all_that_is_named(
    document: Document, journey: JourneyMap, kind: ClippingKind, stages: tuple[Stage, ...], lanes: tuple[Lane, ...]
) -> Clipping:
    cards = {card.id for lane in lanes if isinstance(lane, CardLane) for card in lane.cards}
    part = JourneyMap(
        id=journey.id,
        title=journey.title,
        stages=stages,
        lanes=lanes,
        connectors=tuple(connectors_among(journey, cards)),
    )
    named = set(names_in(part))
    answered = [card for lane in journey.card_lanes for card in lane.cards if card.id in named - cards]
    outside = None
    if answered:
        step = part.steps[0].id
        stubs = tuple(Card(id=card.id, step=step, text=card.text) for card in answered)
        lane = CardLane(id=fresh_id(document, "lane"), kind="own", name=OWN_LANE.name, cards=stubs)
        outside, part = lane.id, changed(part, lanes=(*part.lanes, lane))
    personas = tuple(persona for persona in document.personas if persona.id in named)
    named |= {persona.photo for persona in personas if persona.photo}
    others = tuple(
        JourneyMap(id=other.id, title=other.title)
        for other in document.maps
        if other.id in named and other is not journey
    )
    assets = tuple(asset for asset in document.assets if asset.id in named)
    whole = Document(
        format="journeyeditor", version=1, title="", personas=personas, maps=(part, *others), assets=assets
    )
    return Clipping(kind, whole, outside)
