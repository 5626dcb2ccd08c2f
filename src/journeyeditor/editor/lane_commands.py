"""What commands do to the lanes of the selection: collapse, hide, lock; several lanes are one step of undo."""

from functools import partial

from journeyeditor.editor.chosen import chosen_lane
from journeyeditor.editor.editor import Editor
from journeyeditor.editor.in_turn import in_turn
from journeyeditor.editor.spots import selected_spots
from journeyeditor.editor.words import number_of
from journeyeditor.edits import Change, lanes
from journeyeditor.model import Document, Lane, Message, quoted


def chosen_lanes(editor: Editor) -> list[Lane]:
    """Return the lanes that are selected, or else the one that the selection, or the selected cell, stands in."""
    whole = [spot.lane for spot in selected_spots(editor) if spot.kind == "lane" and spot.lane is not None]
    if whole:
        return whole
    lane = chosen_lane(editor)
    if lane is None and editor.cell is not None:
        lane = next((one for one in editor.journey.lanes if one.id == editor.cell.lane_id), None)
    return [lane] if lane is not None else []


def has_lane(editor: Editor) -> bool:
    """Whether a lane is selected, or something in one."""
    return bool(chosen_lanes(editor))


def is_collapsed(editor: Editor) -> bool:
    """Whether the lanes of the selection are collapsed."""
    return _all(editor, "collapsed")


def toggle_collapsed(editor: Editor) -> None:
    """Collapse the lanes of the selection, or open them again where all are collapsed."""
    collapse = not is_collapsed(editor)
    _change(editor, "Collapse" if collapse else "Expand", chosen_lanes(editor), collapsed=collapse)


def toggle_lane(editor: Editor, lane_id: str) -> None:
    """Collapse one lane, or open it again; the selection stays."""
    lane = next(lane for lane in editor.journey.lanes if lane.id == lane_id)
    _change(editor, "Expand" if lane.collapsed else "Collapse", [lane], collapsed=not lane.collapsed)


def is_locked(editor: Editor) -> bool:
    """Whether the lanes of the selection are locked."""
    return _all(editor, "locked")


def toggle_locked(editor: Editor) -> None:
    """Lock the lanes of the selection, so that nothing in them changes, or unlock them where all are locked."""
    lock = not is_locked(editor)
    _change(editor, "Lock" if lock else "Unlock", chosen_lanes(editor), locked=lock)


def unlock_lane(editor: Editor, lane_id: str) -> None:
    """Unlock one lane; the selection stays."""
    _change(editor, "Unlock", [lane for lane in editor.journey.lanes if lane.id == lane_id], locked=False)


def hide_lanes(editor: Editor) -> None:
    """Take the lanes of the selection out of sight and off paper; nothing of them stays selected."""
    _change(editor, "Hide", chosen_lanes(editor), select=False, hidden=True)


def hidden_lanes(editor: Editor) -> list[Lane]:
    """Return the lanes that are out of sight."""
    return [lane for lane in editor.journey.lanes if lane.hidden]


def show_lanes(editor: Editor, lane_ids: list[str]) -> None:
    """Bring lanes in sight again, and select them."""
    shown = [lane for lane in editor.journey.lanes if lane.id in lane_ids]
    _change(editor, "Show", shown, hidden=False)
    editor.select(lane_ids)


def _all(editor: Editor, field: str) -> bool:
    found = chosen_lanes(editor)
    return bool(found) and all(getattr(lane, field) for lane in found)


def _change(editor: Editor, deed: str, changed: list[Lane], select: bool = True, **fields: object) -> None:
    """Change fields of some lanes as one step of undo; what is selected stays so, where it is still in sight."""
    if len(changed) == 1:
        label = Message(f"{deed} lane {{name}}", {"name": quoted(changed[0].name)})
    else:
        number = number_of("lane", len(changed))
        label = Message(f"{deed} {number.text}", number.values)

    def edit(lane_id: str, document: Document) -> Change:
        return lanes.update_lane(document, editor.map_id, lane_id, label, **fields)

    change = in_turn(editor.document, [partial(edit, lane.id) for lane in changed], label)
    editor.apply(change._replace(touched=editor.selection if select else ()))
