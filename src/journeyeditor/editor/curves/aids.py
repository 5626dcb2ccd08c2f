"""Reading aids of lanes of curves: what their readers are shown of peaks, troughs, rapid drops, moments of truth."""

from typing import get_args

from journeyeditor.editor.chosen import chosen_lane
from journeyeditor.editor.editor import Editor
from journeyeditor.edits import lanes
from journeyeditor.model import CurveLane, Message
from journeyeditor.model.curve import ReadingAid

_NAMES: dict[ReadingAid, str] = {
    "peaks": "peaks",
    "troughs": "troughs",
    "drops": "rapid drops",
    "moments": "moments of truth",
}


def lane_of_curves(editor: Editor) -> CurveLane | None:
    """Return the lane of curves that is selected, or in which something is; else the first that is shown."""
    chosen = chosen_lane(editor) if editor.selection else None
    if isinstance(chosen, CurveLane):
        return chosen
    cell = editor.cell
    shown = [lane for lane in editor.journey.curve_lanes if not lane.hidden and not lane.collapsed]
    here = [lane for lane in shown if cell is not None and lane.id == cell.lane_id]
    return next(iter([*here, *shown]), None)


def has_curves(editor: Editor) -> bool:
    """Whether the map shows a lane of curves."""
    return lane_of_curves(editor) is not None


def shows_aid(editor: Editor, aid: ReadingAid) -> bool:
    """Whether a reading aid is switched on."""
    lane = lane_of_curves(editor)
    return lane is not None and aid in lane.aids


def toggle_aid(editor: Editor, aid: ReadingAid) -> None:
    """Switch a reading aid on, or off again; what is selected stays so."""
    lane = lane_of_curves(editor)
    if lane is None:
        return
    shows = aid not in lane.aids
    aids = tuple(one for one in get_args(ReadingAid) if (shows if one == aid else one in lane.aids))
    label = Message(f"Show {_NAMES[aid]}" if shows else f"Hide {_NAMES[aid]}")
    change = lanes.update_lane(editor.document, editor.map_id, lane.id, label, aids=aids)
    editor.apply(change._replace(touched=editor.selection))
