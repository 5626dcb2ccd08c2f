"""The selected points of curves by keyboard: nudged, added, parted by gaps, made moments of truth."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.editor import Cell, Editor
from journeyeditor.editor.curves import moments, new_points, nudges
from journeyeditor.editor.curves.chosen_points import position
from journeyeditor.edits import curve, points
from journeyeditor.model import MomentOfTruth
from tests.edits.pizza import MAP, curve_points, named, pizza
from tests.strategies import examples


def value(editor, point_id):
    return named(editor.document, point_id).value


def steps_of_undo(editor):
    return [str(label) for label in editor.history.labels]


def test_a_point_rises_from_level_to_level(editor):
    editor.select(["p3"])
    seen = []
    for by in (1, 1, 1, -1, -1, -1, -1, -1):
        nudges.raise_points(editor, by)
        seen.append(value(editor, "p3"))
    assert seen == [1, 2, 2, 1, 0, -1, -2, -2]
    assert steps_of_undo(editor) == ["Move point"]
    assert editor.selection == ("p3",)


def test_a_little_is_a_tenth_of_a_level(editor):
    editor.select(["p3"])
    nudges.raise_points_finely(editor, 1)
    nudges.raise_points_finely(editor, 1)
    nudges.raise_points_finely(editor, -1)
    assert value(editor, "p3") == pytest.approx(0.6)


def test_points_keep_their_distances_and_stop_together(editor):
    editor.select(["p3", "p1"])
    for _ in range(5):
        nudges.raise_points(editor, 1)
    assert (value(editor, "p3"), value(editor, "p1")) == (1.5, 2)


def test_in_time_a_point_crosses_into_the_next_step_and_never_passes_its_neighbour(editor):
    editor.select(["p2"])
    for _ in range(12):
        nudges.move_points_in_time(editor, 1)
    moved = named(editor.document, "p2")
    assert (moved.step, moved.at) == ("c1", 0.1)
    for _ in range(12):
        nudges.move_points_in_time(editor, 1)
    assert named(editor.document, "p2").at == pytest.approx(0.23)
    assert len(steps_of_undo(editor)) == 1


def test_neighbours_that_are_selected_too_are_not_in_the_way(editor):
    editor.select(["p1", "p2", "p3"])
    for _ in range(8):
        nudges.move_points_in_time(editor, -1)
    assert [named(editor.document, name).at for name in ("p1", "p2", "p3")] == pytest.approx([0.1, 0.1, 0.85])
    for _ in range(8):
        nudges.move_points_in_time(editor, -1)
    assert named(editor.document, "p1").at == 0


@examples(60)
@given(
    st.lists(st.sampled_from(["p1", "p2", "p3", "p4"]), min_size=1, unique=True),
    st.lists(st.tuples(st.sampled_from(["along", "up", "fine"]), st.sampled_from([-1, 1])), max_size=30),
)
def test_nudges_keep_the_order_of_time_and_the_scale(chosen, presses):
    editor = Editor(pizza())
    (lane,) = editor.journey.curve_lanes
    order = [point.id for point in editor.journey.in_order(lane.curves[0].points)]
    editor.select(chosen)
    deeds = {
        "along": nudges.move_points_in_time,
        "up": nudges.raise_points,
        "fine": nudges.raise_points_finely,
    }
    for deed, by in presses:
        deeds[deed](editor, by)
    (lane,) = editor.journey.curve_lanes
    assert [point.id for point in editor.journey.in_order(lane.curves[0].points)] == order
    assert all(-2 <= point.value <= 2 for point in lane.curves[0].points)
    assert len(editor.history.labels) <= 1


@examples(60)
@given(st.lists(st.sampled_from(["p1", "p2", "p3", "p4"])), st.floats(-8, 8), st.floats(-2, 2))
def test_a_shift_keeps_all_distances(chosen, along, rise):
    before = pizza()
    after = points.shift_points(before, MAP, chosen, along, rise).document
    ways = []
    for name in set(chosen):
        old, new = named(before, name), named(after, name)
        ways.append((position(after.map(MAP), new) - position(before.map(MAP), old), new.value - old.value))
    assert all(way == pytest.approx(ways[0], abs=0.002) for way in ways)


def test_a_new_point_stands_halfway_where_the_curve_runs(editor):
    editor.select(["p2"])
    assert new_points.can_add_point(editor)
    new_points.add_point(editor)
    (new,) = editor.selection
    point = named(editor.document, new)
    assert (point.step, point.at) == ("b1", 0.875)
    assert -1 < point.value < 0.5


def test_after_the_last_point_a_new_one_goes_towards_the_end(editor):
    editor.select(["p4"])
    new_points.add_point(editor)
    (new,) = editor.selection
    point = named(editor.document, new)
    assert (point.step, point.at, point.value) == ("c3", 0.75, 2)
    for _ in range(9):
        new_points.add_point(editor)
    assert not new_points.can_add_point(editor)


def test_a_point_in_an_empty_cell_of_a_lane_of_curves(editor):
    editor.select_cell(Cell("feels", "a2"))
    new_points.add_point(editor)
    (new,) = editor.selection
    assert (named(editor.document, new).step, named(editor.document, new).at) == ("a2", 0.5)
    assert named(editor.document, new).value == -0.25


def test_further_points_in_a_cell_stand_where_there_is_most_room(editor):
    places = []
    for _ in range(4):
        editor.select_cell(Cell("feels", "a2"))
        new_points.add_point(editor)
        (new,) = editor.selection
        places.append(named(editor.document, new).at)
    assert places == [0.5, 0.25, 0.75, 0.125]


def test_in_a_lane_without_a_curve_there_is_one_then(editor):
    editor.apply(curve.delete_curve(editor.document, MAP, "curve"))
    editor.select_cell(Cell("feels", "c2"))
    new_points.add_point(editor)
    assert curve_points(editor.document, "curve-1") == [("c2", 0.5, 0)]
    assert steps_of_undo(editor)[1:] == ["Add point"]


def test_elsewhere_there_is_no_point_to_add(editor):
    editor.select_cell(Cell("does", "a2"))
    assert not new_points.can_add_point(editor)
    editor.select(["p1", "ask"])
    assert not new_points.can_add_point(editor)


def test_gaps_are_left_and_closed(editor):
    editor.select(["p1", "p2"])
    moments.toggle_gaps(editor)
    assert [named(editor.document, name).gap_after for name in ("p1", "p2", "p3")] == [True, True, False]
    assert steps_of_undo(editor) == ["Leave a gap in the curve"]
    editor.select(["p2", "p3"])
    moments.toggle_gaps(editor)
    assert moments.all_have_gaps(editor)
    moments.toggle_gaps(editor)
    assert [named(editor.document, name).gap_after for name in ("p1", "p2", "p3")] == [True, False, False]


def test_a_moment_goes_through_its_kinds(editor):
    editor.select(["p1"])
    seen = []
    for _ in range(4):
        moments.next_moment(editor)
        seen.append(moments.moment_of(editor))
    assert seen == ["make-or-break", "delight", "recovery", None]


def test_what_is_said_of_a_moment_is_not_lost_by_a_key(editor):
    moment = MomentOfTruth(kind="recovery", need="An answer")
    editor.apply(curve.update_point(editor.document, MAP, "p1", moment_of_truth=moment))
    editor.select(["p1"])
    moments.next_moment(editor)
    assert named(editor.document, "p1").moment_of_truth == moment.with_(kind="make-or-break")
    moments.toggle_moment(editor, "make-or-break")
    assert named(editor.document, "p1").moment_of_truth is None


def test_erased_points_leave_the_gap_before_them(editor):
    change = points.erase_points(editor.document, MAP, ["p2", "p3"], ["p3"])
    editor.apply(change)
    assert [name for name, _, _ in curve_points(editor.document)] == ["a1", "c3"]
    assert named(editor.document, "p1").gap_after
    assert str(change.label) == "Erase part of the curve"
