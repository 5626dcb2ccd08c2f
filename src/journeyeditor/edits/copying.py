"""Copies of stages, steps and lanes that are put elsewhere, as when copies are dragged."""

from collections.abc import Sequence

from journeyeditor.edits.building.columns import with_stages
from journeyeditor.edits.building.copies import connectors_among, copied_columns, doubled, fresh_names
from journeyeditor.edits.building.labels import about_several
from journeyeditor.edits.building.references import ids_in, renamed
from journeyeditor.edits.building.tree import all_found, changed, found, inserted, map_of, replaced, with_map
from journeyeditor.edits.change import Change
from journeyeditor.model import Document, Message


def copy_stages(document: Document, map_id: str, stage_ids: Sequence[str], to_index: int) -> Change:
    """Copy stages with all that stands in them, together before the stage at an index, or after the last."""
    journey = map_of(document, map_id)
    originals = all_found(journey.stages, stage_ids, "stage")
    copies, journey = copied_columns(document, journey, originals)
    journey = with_stages(journey, inserted(journey.stages, to_index, *copies), incoming=ids_in(copies))
    label = _label("stage", [stage.name for stage in originals])
    return Change(label, with_map(document, journey), tuple(copy.id for copy in copies))


def copy_steps(document: Document, map_id: str, step_ids: Sequence[str], stage_id: str, index: int) -> Change:
    """Copy steps with their cards and points, together before the step of a stage at an index, or after its last."""
    journey = map_of(document, map_id)
    originals = all_found(journey.steps, step_ids, "step")
    stage = found(journey.stages, stage_id, "stage")
    copies, journey = copied_columns(document, journey, originals)
    stage = changed(stage, steps=inserted(stage.steps, index, *copies))
    journey = with_stages(journey, replaced(journey.stages, stage), incoming=ids_in(copies))
    label = _label("step", [step.name for step in originals])
    return Change(label, with_map(document, journey), tuple(copy.id for copy in copies))


def copy_lanes(document: Document, map_id: str, lane_ids: Sequence[str], to_index: int) -> Change:
    """Copy lanes with their cards or curves, together before the lane at an index, or below the last."""
    journey = map_of(document, map_id)
    originals = all_found(journey.lanes, lane_ids, "lane")
    names = fresh_names(document, [*originals, *connectors_among(journey, ids_in(originals))])
    copies = tuple(renamed(lane, names) for lane in originals)
    lanes = inserted(journey.lanes, to_index, *copies)
    journey = changed(journey, lanes=lanes, connectors=doubled(journey.connectors, names))
    label = _label("lane", [lane.name for lane in originals])
    return Change(label, with_map(document, journey), tuple(copy.id for copy in copies))


def _label(what: str, names: Sequence[str]) -> Message:
    return about_several(f"Copy {what} {{name}}", f"Copy {{count}} {what}s", names)
