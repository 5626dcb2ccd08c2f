"""The map that shows a step of another map in detail."""

from journeyeditor.edits.building.copies import fresh_names
from journeyeditor.edits.building.labels import about
from journeyeditor.edits.building.references import renamed
from journeyeditor.edits.building.tree import changed, inserted, made, map_of, missing, replaced
from journeyeditor.edits.change import Change, EditError
from journeyeditor.model import (
    CardLane,
    Document,
    JourneyMap,
    Lane,
    Message,
    Stage,
    Step,
    fresh_id,
    fresh_ids,
    quoted,
)

_STEPS = 3
"""How many steps the detail of a step begins with."""


def add_detail(document: Document, map_id: str, step_id: str) -> Change:
    """Add a map that shows a step in detail, after those of the steps beside it.

    It has the personas and the lanes of the map of the step, with nothing in them, and a stage of the step's name.

    Raises:
        EditError: the step is shown in detail already.
    """
    journey = map_of(document, map_id)
    stage = journey.stage_of.get(step_id)
    if stage is None:
        raise missing("step", step_id)
    step = journey.steps[journey.column_of[step_id]]
    if step.detail is not None:
        shown = Message("The map {name} shows this step in detail", {"name": quoted(document.map(step.detail).title)})
        raise EditError(shown)
    name = step.name.strip() or stage.name.strip() or journey.title
    ids = fresh_ids(document, "step")
    steps = tuple(made(Step, id=next(ids)) for _ in range(_STEPS))
    lanes = tuple(_emptied(lane) for lane in journey.lanes)
    names = fresh_names(document, lanes)
    detail = made(
        JourneyMap,
        id=fresh_id(document, "map"),
        title=name,
        kind=journey.kind,
        status="draft",
        personas=journey.personas,
        segment=journey.segment,
        owner=stage.owner or journey.owner,
        stages=(made(Stage, id=fresh_id(document, "stage"), name=name, steps=steps, colour=stage.colour),),
        lanes=tuple(renamed(lane, names) for lane in lanes),
    )
    stage = changed(stage, steps=replaced(stage.steps, changed(step, detail=detail.id)))
    parent = changed(journey, stages=replaced(journey.stages, stage))
    maps = inserted(replaced(document.maps, parent), _place_for_detail(document, journey), detail)
    return Change(about("Map step {name} in detail", name), changed(document, maps=maps), (detail.id,))


def _place_for_detail(document: Document, journey: JourneyMap) -> int:
    """Return the place among the maps behind a map and those that show its steps in detail."""
    near = {journey.id, *(step.detail for step in journey.steps)}
    return max(place for place, other in enumerate(document.maps) if other.id in near) + 1


def _emptied(lane: Lane) -> Lane:
    if isinstance(lane, CardLane):
        return changed(lane, cards=(), height=None, locked=False)
    curves = tuple(changed(curve, points=()) for curve in lane.curves)
    return changed(lane, curves=curves, height=None, locked=False)
