"""Which drag begins with what is pressed, and what comes along with it."""

from collections.abc import Sequence

from journeyeditor.canvas.surface import Surface
from journeyeditor.canvas.tools import reordering
from journeyeditor.canvas.tools.moving_cards import MovingCards
from journeyeditor.canvas.tools.moving_point import MovingPoint
from journeyeditor.canvas.tools.moving_span import MovingSpan, points_around, selected_on
from journeyeditor.canvas.tools.reordering import Reordering
from journeyeditor.canvas.tools.tool import Gesture
from journeyeditor.editor.curves.chosen_points import chosen_points
from journeyeditor.layout.geometry import Point
from journeyeditor.layout.hit import Hit


def drag_of(view: Surface, pressed: Hit, start: Point) -> Gesture:
    """Return the drag of what is pressed, together with all of its like that is selected with it."""
    editor, sheet, element_id = view.editor, view.sheet, pressed.element_id
    match pressed.kind:
        case "card":
            return MovingCards(view, [element_id, *_others(view, pressed, _cards(view))], start)
        case "point" if len(chosen_points(editor)) > 1:
            return MovingSpan(view, editor.selection, start, element_id)
        case "point":
            return MovingPoint(view, element_id, start)
        case "curve":
            chosen = selected_on(sheet, element_id, start.x, editor.selection)
            return MovingSpan(view, chosen or points_around(sheet, element_id, start.x), start)
        case "stage":
            others = _others(view, pressed, [stage.stage.id for stage in sheet.stages])
            return Reordering(view, reordering.STAGE, element_id, others, start)
        case "step":
            others = _others(view, pressed, [step.step.id for step in sheet.steps])
            stage = editor.journey.stage_of[element_id]
            if len(stage.steps) == 1 and not others:
                # A stage cannot be without a step: who drags its only one means the stage.
                return Reordering(view, reordering.STAGE, stage.id, (), start)
            return Reordering(view, reordering.STEP, element_id, others, start)
        case _:
            others = _others(view, pressed, [lane.lane.id for lane in sheet.lanes])
            return Reordering(view, reordering.LANE, element_id, others, start)


def _others(view: Surface, pressed: Hit, like: Sequence[str]) -> list[str]:
    """Return what else is selected among the like of what is pressed."""
    there = set(like)
    return [one for one in view.editor.selection if one != pressed.element_id and one in there]


def _cards(view: Surface) -> list[str]:
    return [card.id for lane in view.editor.journey.card_lanes for card in lane.cards]
