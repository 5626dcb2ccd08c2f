"""What the Curve menu does with curves and their points."""

from collections.abc import Callable

from journeyeditor.editor import Editor
from journeyeditor.editor.curves import aids, chosen_points, moments, new_points, nudges
from journeyeditor.editor.curves import several as curves
from journeyeditor.model.curve import MomentKind, ReadingAid
from journeyeditor.window.actions.action import Action, Entry, Listing
from journeyeditor.window.actions.listings import curves as listed_curves

CURVE, MOMENT, AIDS = ("Curve",), ("Curve", "Moment of truth"), ("Curve", "Reading aids")


def _moment(kind: MomentKind, text: str, icon: str) -> Action:
    return Action(
        f"moment.{kind}",
        text,
        icon,
        MOMENT,
        lambda window: moments.toggle_moment(window.editor, kind),
        enabled=lambda window: chosen_points.has_points(window.editor),
        checked=lambda window: moments.moment_of(window.editor) == kind,
    )


def _aid(aid: ReadingAid, text: str, icon: str) -> Action:
    return Action(
        f"aid.{aid}",
        text,
        icon,
        AIDS,
        lambda window: aids.toggle_aid(window.editor, aid),
        enabled=lambda window: aids.has_curves(window.editor),
        checked=lambda window: aids.shows_aid(window.editor, aid),
        opens_group=aid == "peaks",
    )


def _nudge(
    action_id: str,
    text: str,
    icon: str,
    key: str,
    nudge: Callable[[Editor], None],
    opens_group: bool = False,
) -> Action:
    return Action(
        action_id,
        text,
        icon,
        CURVE,
        lambda window: nudge(window.editor),
        (key,),
        "canvas",
        lambda window: chosen_points.has_points(window.editor),
        opens_group=opens_group,
    )


CURVE_ENTRIES: tuple[Entry, ...] = (
    Action(
        "point.add",
        "Add point",
        "vector-point-plus",
        CURVE,
        lambda window: new_points.add_point(window.editor),
        ("+",),
        "canvas",
        enabled=lambda window: new_points.can_add_point(window.editor),
    ),
    Action(
        "point.write",
        "Write reason",
        "comment-text-outline",
        CURVE,
        lambda window: window.view.edit_text(),
        ("N",),
        "canvas",
        enabled=lambda window: chosen_points.has_one_point(window.editor),
    ),
    _nudge(
        "point.raise",
        "Raise point",
        "arrow-up-thin",
        "Up",
        lambda editor: nudges.raise_points(editor, 1),
        opens_group=True,
    ),
    _nudge("point.lower", "Lower point", "arrow-down-thin", "Down", lambda editor: nudges.raise_points(editor, -1)),
    _nudge(
        "point.raise-finely",
        "Raise a little",
        "chevron-up",
        "Shift+Up",
        lambda editor: nudges.raise_points_finely(editor, 1),
    ),
    _nudge(
        "point.lower-finely",
        "Lower a little",
        "chevron-down",
        "Shift+Down",
        lambda editor: nudges.raise_points_finely(editor, -1),
    ),
    _nudge(
        "point.bring-earlier",
        "Bring earlier",
        "arrow-left-thin",
        "Left",
        lambda editor: nudges.move_points_in_time(editor, -1),
    ),
    _nudge(
        "point.bring-later",
        "Bring later",
        "arrow-right-thin",
        "Right",
        lambda editor: nudges.move_points_in_time(editor, 1),
    ),
    Listing(
        "Add curve",
        "chart-line-variant",
        CURVE,
        lambda window, menu: listed_curves.list_new_curves(window, menu),
        opens_group=True,
    ),
    Listing("Draw on", "draw", CURVE, lambda window, menu: listed_curves.list_curves(window, menu)),
    Action(
        "curve.future",
        "Future state",
        "calendar-arrow-right",
        CURVE,
        lambda window: curves.toggle_future(window.editor),
        enabled=lambda window: curves.has_curve(window.editor),
        checked=lambda window: curves.is_future(window.editor),
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
        lambda window: moments.toggle_gaps(window.editor),
        ("G",),
        "canvas",
        enabled=lambda window: chosen_points.has_points(window.editor),
        checked=lambda window: moments.all_have_gaps(window.editor),
    ),
    Action(
        "moment.next",
        "Next kind",
        "star-four-points-outline",
        MOMENT,
        lambda window: moments.next_moment(window.editor),
        ("M",),
        "canvas",
        enabled=lambda window: chosen_points.has_points(window.editor),
    ),
    _moment("make-or-break", "Moment of truth", "star-four-points"),
    _moment("delight", "Moment of delight", "heart-outline"),
    _moment("recovery", "Moment of recovery", "lifebuoy"),
    _aid("peaks", "Peaks", "triangle-outline"),
    _aid("troughs", "Troughs", "triangle-down-outline"),
    _aid("drops", "Rapid drops", "trending-down"),
    _aid("moments", "Moments of truth", "star-four-points"),
)
