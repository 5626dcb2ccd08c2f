"""What can be done with stages."""

from collections.abc import Sequence

from journeyeditor.edits.building.columns import with_stages, without_columns
from journeyeditor.edits.building.copies import copied_columns
from journeyeditor.edits.building.labels import about, about_fields, about_several, and_cards
from journeyeditor.edits.building.references import ids_in, sound
from journeyeditor.edits.building.tree import (
    all_found,
    changed,
    found,
    inserted,
    made,
    map_of,
    moved,
    replaced,
    with_map,
)
from journeyeditor.edits.change import Change
from journeyeditor.model import Document, Message, Stage, Step, fresh_id


def add_stage(document: Document, map_id: str, index: int | None = None, name: str = "") -> Change:
    """Add a stage with one step before the stage at an index, or after the last."""
    journey = map_of(document, map_id)
    step = Step(id=fresh_id(document, "step"))
    stage = made(Stage, id=fresh_id(document, "stage"), name=name, steps=(step,))
    journey = with_stages(journey, inserted(journey.stages, index, stage), incoming={step.id})
    return Change(about("Add stage {name}", name), with_map(document, journey), (stage.id,))


def rename_stage(document: Document, map_id: str, stage_id: str, name: str) -> Change:
    """Give a stage another name."""
    return update_stage(document, map_id, stage_id, about("Rename stage to {name}", name), name=name)


def update_stage(
    document: Document, map_id: str, stage_id: str, label: Message | None = None, /, **fields: object
) -> Change:
    """Change fields of a stage, such as its owner or its colour."""
    journey = map_of(document, map_id)
    stage = found(journey.stages, stage_id, "stage")
    stages = replaced(journey.stages, changed(stage, **fields))
    label = label or about_fields("stage {name}", stage.name, fields)
    return Change(label, sound(with_map(document, changed(journey, stages=stages)), Stage, fields), (stage_id,))


def move_stage(document: Document, map_id: str, stage_id: str, to_index: int) -> Change:
    """Move a stage, with its cards and its part of each curve, to the place that it then has among the stages."""
    return move_stages(document, map_id, [stage_id], to_index)


def move_stages(document: Document, map_id: str, stage_ids: Sequence[str], to_index: int) -> Change:
    """Move stages together, in their order, with all that stands in them; the index counts those that stay."""
    journey = map_of(document, map_id)
    moving = all_found(journey.stages, stage_ids, "stage")
    label = about_several("Move stage {name}", "Move {count} stages", [stage.name for stage in moving])
    journey = with_stages(journey, moved(journey.stages, moving, to_index), incoming=ids_in(moving))
    return Change(label, with_map(document, journey), tuple(stage.id for stage in moving))


def delete_stage(document: Document, map_id: str, stage_id: str) -> Change:
    """Delete a stage with its steps, their cards and their points."""
    journey = map_of(document, map_id)
    stage = found(journey.stages, stage_id, "stage")
    rest = tuple(other for other in journey.stages if other is not stage)
    document, cards = without_columns(document, journey, rest)
    return Change(and_cards(about("Delete stage {name}", stage.name), cards), document)


def duplicate_stage(document: Document, map_id: str, stage_id: str) -> Change:
    """Copy a stage with its steps, cards, points and the connectors among them; the copy follows it."""
    journey = map_of(document, map_id)
    stage = found(journey.stages, stage_id, "stage")
    (copy,), journey = copied_columns(document, journey, [stage])
    stages = inserted(journey.stages, journey.stages.index(stage) + 1, copy)
    journey = with_stages(journey, stages, incoming=ids_in([copy]))
    return Change(about("Duplicate stage {name}", stage.name), with_map(document, journey), (copy.id,))
