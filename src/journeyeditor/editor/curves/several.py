"""Several curves in one lane: those of personas, today and in a future state."""

from collections.abc import Callable
from typing import Literal

from journeyeditor.editor.curves.aids import lane_of_curves
from journeyeditor.editor.editor import Editor
from journeyeditor.editor.in_turn import in_turn
from journeyeditor.edits import Change, curve, lanes
from journeyeditor.model import Curve, CurveLane, Document, Message

State = Literal["current", "future"]

_COLOURS = ("#B5541C", "#6A4FA0", "#2F6FB3", "#A83B6E", "#7A6A00", "#4E5F69")
"""The colours of curves that would else look like another, in this order."""


def chosen_curve(editor: Editor) -> Curve | None:
    """Return the curve that is selected, or one of whose points is; the one selected last."""
    for element_id in reversed(editor.selection):
        for lane in editor.journey.curve_lanes:
            for one in lane.curves:
                if one.id == element_id or any(point.id == element_id for point in one.points):
                    return one
    return None


def has_curve(editor: Editor) -> bool:
    """Whether a curve is selected, or a point of one."""
    return chosen_curve(editor) is not None


def add_curve(editor: Editor, persona_id: str | None, state: State) -> None:
    """Add a curve of a persona to the lane of curves in hand, and select it: the pencil draws it next.

    Where the map has no such lane, there is one then. A curve of nobody that waits to be drawn is taken before there is
    a new one. A curve that would look like another gets a colour of its own.
    """
    map_id, lane = editor.map_id, lane_of_curves(editor)
    fields: dict[str, object] = {"state": state}
    if persona_id is not None:
        fields["persona"] = persona_id
    label = Message("Add curve")
    if lane is not None:
        waiting = next((one for one in lane.curves if not one.points and one.persona is None), None)
        if persona_id is not None and waiting is not None:
            editor.apply(curve.update_curve(editor.document, map_id, waiting.id, label, **fields))
            return
        fields |= _colour_for(editor.document, lane, persona_id, state)
        change = curve.add_curve(editor.document, map_id, lane.id, **fields)
        editor.apply(change._replace(label=label))
        return

    def add_lane(document: Document) -> Change:
        return lanes.add_lane(document, map_id, "sentiment", len(document.map(map_id).lanes))

    def give_its_curve(document: Document) -> Change:
        (one,) = document.map(map_id).curve_lanes[-1].curves
        return curve.update_curve(document, map_id, one.id, **fields)

    change = in_turn(editor.document, [add_lane, give_its_curve], label)
    editor.apply(change._replace(touched=change.touched[-1:]))


def is_future(editor: Editor) -> bool:
    """Whether the curve in hand is of a future state."""
    one = chosen_curve(editor)
    return one is not None and one.state == "future"


def toggle_future(editor: Editor) -> None:
    """Make the curve in hand one of a future state, or of the current state again."""
    one = chosen_curve(editor)
    if one is not None:
        state = "current" if one.state == "future" else "future"
        label = Message("Make curve a future state" if state == "future" else "Make curve the current state")
        change = curve.update_curve(editor.document, editor.map_id, one.id, label, state=state)
        editor.apply(change._replace(touched=editor.selection))


def _colour_for(document: Document, lane: CurveLane, persona_id: str | None, state: State) -> dict[str, object]:
    """Return a colour for a new curve of a lane, if it would look like one that is there."""
    looks = _looks_in(document)
    there = {looks(one.persona, one.colour, one.state) for one in lane.curves}
    if looks(persona_id, None, state) not in there:
        return {}
    taken = {look[0] for look in there}
    return {"colour": next((colour for colour in _COLOURS if colour not in taken), _COLOURS[0])}


def _looks_in(document: Document) -> Callable[[str | None, str | None, str], tuple[str, str]]:
    def look(persona_id: str | None, colour: str | None, state: str) -> tuple[str, str]:
        own = document.persona(persona_id).colour if persona_id else document.theme.second
        return (colour or own).upper(), state

    return look
