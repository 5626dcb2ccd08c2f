"""What can be done with steps, the columns of the grid."""

from collections.abc import Sequence

from journeyeditor.edits.building.columns import with_stages, without_columns
from journeyeditor.edits.building.copies import copied_columns
from journeyeditor.edits.building.labels import about, about_fields, about_several, and_cards
from journeyeditor.edits.building.references import heeding, sound
from journeyeditor.edits.building.tree import (
    all_found,
    changed,
    found,
    inserted,
    made,
    map_of,
    missing,
    moved,
    replaced,
    with_map,
)
from journeyeditor.edits.change import Change, EditError
from journeyeditor.model import Document, JourneyMap, Message, Stage, Step, fresh_id, quoted


def add_step(document: Document, map_id: str, stage_id: str, index: int | None = None, name: str = "") -> Change:
    """Add a step to a stage before its step at an index, or after its last."""
    journey = map_of(document, map_id)
    stage = found(journey.stages, stage_id, "stage")
    step = made(Step, id=fresh_id(document, "step"), name=name)
    stages = replaced(journey.stages, changed(stage, steps=inserted(stage.steps, index, step)))
    journey = with_stages(journey, stages, incoming={step.id})
    return Change(about("Add step {name}", name), with_map(document, journey), (step.id,))


def rename_step(document: Document, map_id: str, step_id: str, name: str) -> Change:
    """Give a step another name."""
    return update_step(document, map_id, step_id, about("Rename step to {name}", name), name=name)


def set_step_width(document: Document, map_id: str, step_id: str, width: float | None) -> Change:
    """Set the width of a step in points, or leave it to the layout with None."""
    _, step = _step_of(map_of(document, map_id), step_id)
    return update_step(document, map_id, step_id, about("Resize step {name}", step.name), width=width)


def update_step(
    document: Document, map_id: str, step_id: str, label: Message | None = None, /, **fields: object
) -> Change:
    """Change fields of a step, such as the map that shows it in detail."""
    journey = map_of(document, map_id)
    stage, step = _step_of(journey, step_id)
    stage = changed(stage, steps=replaced(stage.steps, changed(step, **fields)))
    document = with_map(document, changed(journey, stages=replaced(journey.stages, stage)))
    return Change(label or about_fields("step {name}", step.name, fields), sound(document, Step, fields), (step_id,))


def move_step(document: Document, map_id: str, step_id: str, stage_id: str, index: int) -> Change:
    """Move a step, with its cards and points, to the place that it then has in a stage, its own or another.

    A stage whose only step leaves goes away.
    """
    return move_steps(document, map_id, [step_id], stage_id, index)


def move_steps(document: Document, map_id: str, step_ids: Sequence[str], stage_id: str, index: int) -> Change:
    """Move steps together, in their order, with their cards and points, into a stage; the index counts those that stay.

    A stage whose steps all leave goes away.
    """
    journey = map_of(document, map_id)
    moving = all_found(journey.steps, step_ids, "step")
    target = found(journey.stages, stage_id, "stage")
    leaving = {step.id for step in moving}
    stages, emptied = [], []
    for stage in journey.stages:
        rest = tuple(step for step in stage.steps if step.id not in leaving)
        if stage is target:
            stages.append(changed(stage, steps=moved(stage.steps, moving, index)))
        elif rest:
            stages.append(changed(stage, steps=rest))
        else:
            emptied.append(stage)
    label = about_several("Move step {name}", "Move {count} steps", [step.name for step in moving])
    document = heeding(with_map(document, with_stages(journey, tuple(stages), incoming=leaving)))
    return Change(_and_stages(label, emptied), document, tuple(step.id for step in moving))


def delete_step(document: Document, map_id: str, step_id: str) -> Change:
    """Delete a step with its cards and points.

    Raises:
        EditError: it is the only step of its stage.
    """
    journey = map_of(document, map_id)
    stage, step = _step_of(journey, step_id)
    rest = tuple(other for other in stage.steps if other is not step)
    if not rest:
        text = "Stage {name} needs at least one step; delete the stage instead"
        raise EditError(Message(text, {"name": quoted(stage.name)}))
    document, cards = without_columns(document, journey, replaced(journey.stages, changed(stage, steps=rest)))
    return Change(and_cards(about("Delete step {name}", step.name), cards), document)


def duplicate_step(document: Document, map_id: str, step_id: str) -> Change:
    """Copy a step with its cards, points and the connectors among them; the copy follows it."""
    journey = map_of(document, map_id)
    stage, step = _step_of(journey, step_id)
    (copy,), journey = copied_columns(document, journey, [step])
    stage = changed(stage, steps=inserted(stage.steps, stage.steps.index(step) + 1, copy))
    journey = with_stages(journey, replaced(journey.stages, stage), incoming={copy.id})
    return Change(about("Duplicate step {name}", step.name), with_map(document, journey), (copy.id,))


def _and_stages(label: Message, emptied: Sequence[Stage]) -> Message:
    """Return the label of a move that also says which stage goes with its last step, or how many do."""
    match emptied:
        case []:
            return label
        case [stage]:
            return Message(f"{label.text} and remove stage {{stage}}", {**label.values, "stage": quoted(stage.name)})
        case _:
            return Message(f"{label.text} and remove {{stages}} stages", {**label.values, "stages": len(emptied)})


def _step_of(journey: JourneyMap, step_id: str) -> tuple[Stage, Step]:
    stage = journey.stage_of.get(step_id)
    if stage is None:
        raise missing("step", step_id)
    return stage, found(stage.steps, step_id, "step")
