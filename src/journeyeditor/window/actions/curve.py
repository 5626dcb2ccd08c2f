"""What the Curve menu does with curves and their points."""

from collections.abc import Callable

from journeyeditor.editor import Editor
from journeyeditor.editor.curves import aids, moments, new_points, nudges
from journeyeditor.editor.curves import several as curves
from journeyeditor.editor.curves.chosen_points import has_one_point, has_points
from journeyeditor.model.curve import MomentKind, ReadingAid
from journeyeditor.window.actions.action import Action, Entry, Listing
from journeyeditor.window.actions.curve_listings import list_curves, list_new_curves
from journeyeditor.window.actions.giving import can, edit

CURVE, MOMENT, AIDS = ("Curve",), ("Curve", "Moment of truth"), ("Curve", "Reading aids")


def _moment(kind: MomentKind, text: str, icon: str) -> Action:
    return Action(
        f"moment.{kind}",
        text,
        icon,
        MOMENT,
        edit(moments.toggle_moment, kind),
        enabled=can(has_points),
        checked=lambda window: moments.moment_of(window.editor) == kind,
    )


def _aid(aid: ReadingAid, text: str, icon: str) -> Action:
    return Action(
        f"aid.{aid}",
        text,
        icon,
        AIDS,
        edit(aids.toggle_aid, aid),
        enabled=can(aids.has_curves),
        checked=can(aids.shows_aid, aid),
        opens_group=aid == "peaks",
    )


def _nudge(
    action_id: str,
    text: str,
    icon: str,
    key: str,
    nudge: Callable[[Editor, int], None],
    by: int,
    opens_group: bool = False,
) -> Action:
    return Action(
        action_id, text, icon, CURVE, edit(nudge, by), (key,), "canvas", can(has_points), opens_group=opens_group
    )


CURVE_ENTRIES: tuple[Entry, ...] = (
    Action(
        "point.add",
        "Add point",
        "vector-point-plus",
        CURVE,
        edit(new_points.add_point),
        ("+",),
        "canvas",
        enabled=can(new_points.can_add_point),
    ),
    Action(
        "point.write",
        "Write reason",
        "comment-text-outline",
        CURVE,
        lambda window: window.view.edit_text(),
        ("N",),
        "canvas",
        enabled=can(has_one_point),
    ),
    _nudge("point.raise", "Raise point", "arrow-up-thin", "Up", nudges.raise_points, 1, opens_group=True),
    _nudge("point.lower", "Lower point", "arrow-down-thin", "Down", nudges.raise_points, -1),
    _nudge("point.raise-finely", "Raise a little", "chevron-up", "Shift+Up", nudges.raise_points_finely, 1),
    _nudge("point.lower-finely", "Lower a little", "chevron-down", "Shift+Down", nudges.raise_points_finely, -1),
    _nudge("point.bring-earlier", "Bring earlier", "arrow-left-thin", "Left", nudges.move_points_in_time, -1),
    _nudge("point.bring-later", "Bring later", "arrow-right-thin", "Right", nudges.move_points_in_time, 1),
    Listing("Add curve", "chart-line-variant", CURVE, list_new_curves, opens_group=True),
    Listing("Draw on", "draw", CURVE, list_curves),
    Action(
        "curve.future",
        "Future state",
        "calendar-arrow-right",
        CURVE,
        edit(curves.toggle_future),
        enabled=can(curves.has_curve),
        checked=can(curves.is_future),
    ),
    Action(
        "stroke.smooth",
        "Smooth last stroke",
        "vector-curve",
        CURVE,
        lambda window: window.view.strokes.smooth(),
        ("S",),
        "canvas",
        enabled=lambda window: window.view.strokes.can_smooth,
    ),
    Action(
        "gap.toggle",
        "Gap after point",
        "vector-polyline-remove",
        CURVE,
        edit(moments.toggle_gaps),
        ("G",),
        "canvas",
        enabled=can(has_points),
        checked=can(moments.all_have_gaps),
    ),
    Action(
        "moment.next",
        "Next kind",
        "star-four-points-outline",
        MOMENT,
        edit(moments.next_moment),
        ("M",),
        "canvas",
        enabled=can(has_points),
    ),
    _moment("make-or-break", "Moment of truth", "star-four-points"),
    _moment("delight", "Moment of delight", "heart-outline"),
    _moment("recovery", "Moment of recovery", "lifebuoy"),
    _aid("peaks", "Peaks", "triangle-outline"),
    _aid("troughs", "Troughs", "triangle-down-outline"),
    _aid("drops", "Rapid drops", "trending-down"),
    _aid("moments", "Moments of truth", "star-four-points"),
)
