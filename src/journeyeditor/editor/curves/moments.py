"""Gaps after the selected points of curves, and the moments of truth that they are."""

from collections.abc import Callable
from typing import get_args

from journeyeditor.editor.curves.chosen_points import chosen_points
from journeyeditor.editor.editor import Editor
from journeyeditor.editor.in_turn import Edit, in_turn
from journeyeditor.edits import curve
from journeyeditor.model import CurvePoint, Message, MomentOfTruth
from journeyeditor.model.curve import MomentKind

_Fields = Callable[[CurvePoint], dict[str, object]]
"""Gives what becomes of the fields of a point."""


def all_have_gaps(editor: Editor) -> bool:
    """Whether a gap follows every selected point."""
    chosen = chosen_points(editor)
    return bool(chosen) and all(one.point.gap_after for one in chosen)


def toggle_gaps(editor: Editor) -> None:
    """Leave a gap after each selected point; where one follows them all, join them to the next points."""
    leave = not all_have_gaps(editor)
    label = Message("Leave a gap in the curve" if leave else "Close a gap in the curve")
    _update_each(editor, label, lambda _point: {"gap_after": leave})


def moment_of(editor: Editor) -> MomentKind | None:
    """Return the kind of moment of truth that all selected points are."""
    kinds = {one.point.moment_of_truth.kind if one.point.moment_of_truth else None for one in chosen_points(editor)}
    return kinds.pop() if len(kinds) == 1 else None


def set_moment(editor: Editor, kind: MomentKind | None) -> None:
    """Make the selected points moments of truth of a kind, or none; what is said of a moment stays with it."""
    label = Message("Mark moment of truth" if kind else "Unmark moment of truth")

    def fields(point: CurvePoint) -> dict[str, object]:
        if kind is None:
            return {"moment_of_truth": None}
        moment = point.moment_of_truth
        return {"moment_of_truth": moment.with_(kind=kind) if moment else MomentOfTruth(kind=kind)}

    _update_each(editor, label, fields)


def toggle_moment(editor: Editor, kind: MomentKind) -> None:
    """Make the selected points moments of truth of a kind; where all of them are, make them none."""
    set_moment(editor, None if moment_of(editor) == kind else kind)


def next_moment(editor: Editor) -> None:
    """Go on to the next kind of moment of truth: none, make or break, delight, recovery, and so on.

    A moment of which something is said never becomes none this way: its words would go with it.
    """
    chosen = chosen_points(editor)
    if not chosen:
        return
    kinds: list[MomentKind | None] = [None, *get_args(MomentKind)]
    if any(one.point.moment_of_truth not in (None, *map(_plain, kinds[1:])) for one in chosen):
        kinds = kinds[1:]
    now = moment_of(editor)
    set_moment(editor, kinds[(kinds.index(now) + 1) % len(kinds)] if now in kinds else kinds[-1])


def _plain(kind: MomentKind | None) -> MomentOfTruth:
    return MomentOfTruth(kind=kind or "make-or-break")


def _update_each(editor: Editor, label: Message, fields: _Fields) -> None:
    chosen = chosen_points(editor)
    if chosen:
        edits = [_update(editor.map_id, one.point, fields) for one in chosen]
        change = in_turn(editor.document, edits, label)
        editor.apply(change._replace(label=label, touched=editor.selection))


def _update(map_id: str, point: CurvePoint, fields: _Fields) -> Edit:
    return lambda document: curve.update_point(document, map_id, point.id, **fields(point))
