"""What is pasted: a clipping put into a map, with nothing lost and everything it refers to."""

from typing import NamedTuple

from journeyeditor.edits.building.cells import put
from journeyeditor.edits.building.columns import with_stages
from journeyeditor.edits.building.labels import about_several
from journeyeditor.edits.building.references import ids_in, renamed
from journeyeditor.edits.building.tree import changed, found, inserted, map_of, replaced, with_map
from journeyeditor.edits.change import Change, EditError
from journeyeditor.edits.pasting.arrivals import Arrival, arrival, with_arrivals
from journeyeditor.edits.pasting.clipping import Clipping
from journeyeditor.edits.pasting.joining import joined_lane
from journeyeditor.model import Card, CardLane, CurveLane, Document, JourneyMap, Lane, Message, Stage, Step


class Place(NamedTuple):
    """Where something is pasted; what is left open is the first there is for cards, and the end for all else."""

    lane_id: str | None = None
    """The lane of the first row of cards, or that above pasted lanes."""
    step_id: str | None = None
    """The step of the first column, or that before pasted steps."""
    stage_id: str | None = None
    """The stage before pasted stages."""
    card_id: str | None = None
    """The card in the cell of the first pasted one that these follow."""
    curve_id: str | None = None
    """The curve that takes pasted points."""


def paste(document: Document, map_id: str, clipping: Clipping, place: Place | None = None) -> Change:
    """Put a clipping into a map.

    A block of cards keeps its shape: each column goes to the next step, each row to the next lane of cards in sight.
    Where the map ends, its last stage grows by steps, and lanes come below the last. Stages and steps bring their cards
    to the lanes of the same kind and name, and lanes of their own where there are none.

    Raises:
        EditError: the place is not there, or the map has no curve for points.
    """
    journey = map_of(document, map_id)
    arrived = arrival(document, map_id, clipping)
    place = place or Place()
    match clipping.kind:
        case "cards":
            journey, touched = _with_cards(journey, arrived, place)
        case "lanes":
            journey, touched = _with_lanes(journey, arrived, place)
        case "points":
            journey, touched = _with_points(journey, arrived, place)
        case _:
            journey, touched = _with_columns(journey, arrived, clipping, place)
    connectors = tuple(renamed(connector, arrived.names) for connector in arrived.journey.connectors)
    journey = changed(journey, connectors=(*journey.connectors, *connectors))
    label = _label(clipping)
    if not touched:
        return Change(label, document)
    return Change(label, with_map(with_arrivals(document, arrived), journey), touched)


def _label(clipping: Clipping) -> Message:
    what = clipping.kind.removesuffix("s")
    match clipping.kind:
        case "cards":
            names = [card.text for lane in clipping.lanes if isinstance(lane, CardLane) for card in lane.cards]
        case "points":
            lanes = [lane for lane in clipping.lanes if isinstance(lane, CurveLane)]
            names = [point.reason for lane in lanes for curve in lane.curves for point in curve.points]
        case "lanes":
            names = [lane.name for lane in clipping.lanes]
        case "stages":
            names = [stage.name for stage in clipping.journey.stages]
        case _:
            names = [step.name for step in clipping.journey.steps]
    return about_several(f"Paste {what} {{name}}", f"Paste {{count}} {clipping.kind}", names)


# Into the grid


def _in_columns(journey: JourneyMap, arrived: Arrival, first: int) -> tuple[JourneyMap, dict[str, str]]:
    """Return a map with room for the copied steps from a column on, and the ids here of all that was copied."""
    used = {name for lane in arrived.journey.lanes for name in _steps_of(lane)}
    there = arrived.journey.steps
    last = max((column for column, step in enumerate(there) if step.id in used), default=-1)
    here = journey.steps[first:]
    names = arrived.names | {step.id: own.id for step, own in zip(there, here, strict=False)}
    missing = there[len(here) : last + 1]
    if not missing:
        return journey, names
    new = tuple(changed(renamed(step, names), detail=None, width=None, moment_of_truth=False) for step in missing)
    if journey.stages:
        grown = changed(journey.stages[-1], steps=(*journey.stages[-1].steps, *new))
        stages = (*journey.stages[:-1], grown)
    else:
        stage = arrived.journey.stages[0]
        stages = (changed(renamed(stage, names), steps=new),)
    return with_stages(journey, stages, incoming=ids_in(new)), names


def _steps_of(lane: Lane) -> list[str]:
    if isinstance(lane, CardLane):
        return [card.step for card in lane.cards]
    return [point.step for curve in lane.curves for point in curve.points]


def _column(journey: JourneyMap, step_id: str | None) -> int:
    if step_id is None:
        return 0
    return journey.steps.index(found(journey.steps, step_id, "step"))


def _with_cards(journey: JourneyMap, arrived: Arrival, place: Place) -> tuple[JourneyMap, tuple[str, ...]]:
    journey, names = _in_columns(journey, arrived, _column(journey, place.step_id))
    rows = [lane for lane in journey.card_lanes if not (lane.hidden or lane.collapsed)]
    first = 0
    if place.lane_id is not None:
        lane = found(journey.card_lanes, place.lane_id, "lane")
        rows = rows if lane in rows else [lane, *rows]
        first = rows.index(lane)
    rows = rows[first:]
    touched: list[str] = []
    new: dict[str, CardLane] = {}
    added: list[CardLane] = []
    for number, original in enumerate(arrived.journey.card_lanes):
        lane = renamed(original, names)
        touched += [card.id for card in lane.cards]
        if number < len(rows):
            new[rows[number].id] = _with_more(rows[number], lane.cards, place.card_id if number == 0 else None)
        else:
            added.append(changed(lane, hidden=False, collapsed=False, locked=False, height=None))
    lanes = (*(new.get(lane.id, lane) for lane in journey.lanes), *added)
    return changed(journey, lanes=lanes), tuple(touched)


def _with_more(lane: CardLane, cards: tuple[Card, ...], after_id: str | None) -> CardLane:
    """Return a lane with more cards at the end of their cells, or after one of its own where that is in their cell."""
    after = next((card for card in lane.cards if card.id == after_id), None)
    beside, own = after.step if after else None, lane.cards
    cell = [card.id for card in own if card.step == beside]
    at = cell.index(after.id) + 1 if after else 0
    for card in cards:
        own = put(own, at if card.step == beside else None, card)
        at += card.step == beside
    return changed(lane, cards=own)


def _with_points(journey: JourneyMap, arrived: Arrival, place: Place) -> tuple[JourneyMap, tuple[str, ...]]:
    curves = [(lane, curve) for lane in journey.curve_lanes for curve in lane.curves]
    if not curves:
        raise EditError(Message("The map has no curve to paste points into"))
    lane, curve = next(((lane, curve) for lane, curve in curves if curve.id == place.curve_id), curves[0])
    journey, names = _in_columns(journey, arrived, _column(journey, place.step_id))
    touched: list[str] = []
    for other in arrived.journey.curve_lanes:
        points = [renamed(point, names) for one in other.curves for point in one.points]
        touched += [point.id for point in points]
        fitting = (changed(point, value=lane.scale.fitted(point.value, other.scale)) for point in points)
        curve = changed(curve, points=(*curve.points, *fitting))
    lane = changed(lane, curves=replaced(lane.curves, curve))
    return changed(journey, lanes=replaced(journey.lanes, lane)), tuple(touched)


# Whole stages, steps and lanes


def _with_lanes(journey: JourneyMap, arrived: Arrival, place: Place) -> tuple[JourneyMap, tuple[str, ...]]:
    journey, names = _in_columns(journey, arrived, 0)
    lanes = tuple(renamed(lane, names) for lane in arrived.journey.lanes)
    lane = found(journey.lanes, place.lane_id, "lane") if place.lane_id is not None else None
    index = journey.lanes.index(lane) + 1 if lane else None
    journey = changed(journey, lanes=inserted(journey.lanes, index, *lanes))
    return journey, tuple(lane.id for lane in lanes)


def _with_columns(
    journey: JourneyMap, arrived: Arrival, clipping: Clipping, place: Place
) -> tuple[JourneyMap, tuple[str, ...]]:
    names = arrived.names
    stages = tuple(renamed(stage, names) for stage in arrived.journey.stages)
    steps = tuple(step for stage in stages for step in stage.steps)
    if clipping.kind == "stages" or not journey.stages:
        stage = found(journey.stages, place.stage_id, "stage") if place.stage_id is not None else None
        index = journey.stages.index(stage) + 1 if stage else None
        with_new, touched = inserted(journey.stages, index, *stages), tuple(stage.id for stage in stages)
    else:
        with_new, touched = _with_steps(journey, steps, place), tuple(step.id for step in steps)
    journey = with_stages(journey, with_new, incoming=ids_in(steps))
    for original in arrived.journey.lanes:
        journey = joined_lane(journey, original, renamed(_cut_short(original, arrived.journey), names))
    return journey, touched


def _with_steps(journey: JourneyMap, steps: tuple[Step, ...], place: Place) -> tuple[Stage, ...]:
    stage = journey.stages[-1]
    index = None
    if place.step_id is not None:
        step = found(journey.steps, place.step_id, "step")
        stage = journey.stage_of[step.id]
        index = stage.steps.index(step) + 1
    elif place.stage_id is not None:
        stage = found(journey.stages, place.stage_id, "stage")
    return replaced(journey.stages, changed(stage, steps=inserted(stage.steps, index, *steps)))


def _cut_short(lane: Lane, journey: JourneyMap) -> Lane:
    """Return a lane whose cards end where the copied steps do."""
    if isinstance(lane, CurveLane):
        return lane
    end = len(journey.steps)
    cards = tuple(changed(card, span=min(card.span, end - journey.column_of[card.step])) for card in lane.cards)
    return changed(lane, cards=cards)
