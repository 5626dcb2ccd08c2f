"""The stage, the step and the lane that a selection stands in: beside them a command adds."""

from collections.abc import Sequence

from journeyeditor.editor.editor import Editor
from journeyeditor.editor.spots import selected_spots
from journeyeditor.model import Element, Lane, Stage, Step


def chosen_stage(editor: Editor) -> Stage | None:
    """Return the stage of what was selected last."""
    return next((spot.stage for spot in reversed(selected_spots(editor)) if spot.stage), None)


def chosen_step(editor: Editor) -> Step | None:
    """Return the step of what was selected last; none where that is a whole stage."""
    return next((spot.step for spot in reversed(selected_spots(editor)) if spot.stage), None)


def chosen_lane(editor: Editor) -> Lane | None:
    """Return the lane of what was selected last."""
    return next((spot.lane for spot in reversed(selected_spots(editor)) if spot.lane), None)


def index_beside(elements: Sequence[Element], chosen: Element | None, before: bool) -> int:
    """Return the index after an element, or before it; without one the end, or the start."""
    if chosen is None:
        return 0 if before else len(elements)
    return [element.id for element in elements].index(chosen.id) + (not before)
