"""Choosing more of what is chosen: all cards of the lane, of the step, of the stage, all of a kind or a colour."""

from collections.abc import Callable, Iterator

from journeyeditor.editor.editor import Editor
from journeyeditor.editor.lane_commands import chosen_lanes
from journeyeditor.editor.spots import Spot, selected_spots
from journeyeditor.model import CardLane, CurveLane, Stage, Step


def select_lane(editor: Editor) -> None:
    """Select all that stands in the lanes of the selection: their cards, or the points of their curves."""
    lanes = {lane.id for lane in chosen_lanes(editor)}
    editor.select(spot.element.id for spot in _contents(editor) if spot.lane is not None and spot.lane.id in lanes)


def can_select_column(editor: Editor) -> bool:
    """Whether the selection stands in a step."""
    return bool(chosen_steps(editor))


def select_step(editor: Editor) -> None:
    """Select all cards and points of the steps of the selection."""
    _select_in(editor, {step.id for step in chosen_steps(editor)})


def select_stage(editor: Editor) -> None:
    """Select all cards and points of the stages of the selection."""
    stage_of = editor.journey.stage_of
    stages = [stage_of[step.id] for step in chosen_steps(editor)]
    _select_in(editor, {step.id for stage in stages for step in stage.steps})


def has_selection(editor: Editor) -> bool:
    """Whether any element is selected."""
    return bool(editor.selection)


def select_same_kind(editor: Editor) -> None:
    """Select all that is of a kind with the selection: stages, or the cards of all lanes of one kind."""
    _select_alike(editor, _kind)


def can_select_same_colour(editor: Editor) -> bool:
    """Whether something is selected that may have a colour of its own."""
    return any(hasattr(spot.element, "colour") for spot in selected_spots(editor))


def select_same_colour(editor: Editor) -> None:
    """Select all of the selection's kinds of element that have one of its colours, or none as it has none."""
    _select_alike(editor, lambda spot: (spot.kind, getattr(spot.element, "colour", None)))


def _select_alike(editor: Editor, trait: Callable[[Spot], object]) -> None:
    traits = {trait(spot) for spot in selected_spots(editor)}
    editor.select(spot.element.id for spot in _everything(editor) if trait(spot) in traits)


def _kind(spot: Spot) -> tuple[str, str]:
    return spot.kind, spot.lane.kind if spot.kind == "card" and spot.lane is not None else ""


def _select_in(editor: Editor, step_ids: set[str]) -> None:
    found = (spot.element for spot in _contents(editor))
    editor.select(one.id for one in found if getattr(one, "step", None) in step_ids)


def chosen_steps(editor: Editor) -> list[Step]:
    """Return the steps of the selection; of a stage, all of its steps."""
    steps: list[Step] = []
    for spot in selected_spots(editor):
        if isinstance(spot.element, Stage):
            steps += spot.element.steps
        elif spot.step is not None:
            steps.append(spot.step)
    if not steps and editor.cell is not None:
        steps = [step for step in editor.journey.steps if step.id == editor.cell.step_id]
    return steps


def _everything(editor: Editor) -> Iterator[Spot]:
    journey = editor.journey
    for stage in journey.stages:
        yield Spot("stage", stage, stage=stage)
        yield from (Spot("step", step, stage=stage, step=step) for step in stage.steps)
    for lane in journey.lanes:
        if not lane.hidden:
            yield Spot("lane", lane, lane)
            if isinstance(lane, CurveLane):
                yield from (Spot("curve", curve, lane) for curve in lane.curves if not lane.collapsed)
    yield from _contents(editor)


def _contents(editor: Editor) -> Iterator[Spot]:
    """Yield the cards and the points of curves that are in sight."""
    for lane in editor.journey.lanes:
        if lane.hidden or lane.collapsed:
            continue
        if isinstance(lane, CardLane):
            yield from (Spot("card", card, lane) for card in lane.cards)
        else:
            yield from (Spot("point", point, lane) for curve in lane.curves for point in curve.points)
