"""Curves, the faces on them and the reasons beside them."""

from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.layout import Rect
from journeyeditor.layout import measures as m
from journeyeditor.layout.hit import curve_height
from journeyeditor.model import Curve, CurveLane, CurvePoint, MomentOfTruth, Persona
from tests.layout.sheets import document_with, inside, pizza_night, rect_of, sheet_of, sheet_with, sheets, stages_of
from tests.strategies import aids, examples


def point(name, column, value, **fields):
    return CurvePoint(**{"id": name, "step": f"step-{column}", "value": value} | fields)


def lane_with(*curves, **fields):
    """Return a lane of curves, each given by its points."""
    numbered = tuple(Curve(id=f"curve-{number}", points=tuple(points)) for number, points in enumerate(curves))
    return CurveLane(**{"id": "feels", "kind": "sentiment", "name": "Feelings"} | fields, curves=numbered)


def plot_of(sheet):
    (plot,) = [lane.plot for lane in sheet.lanes if lane.plot]
    return plot


def plot_with(*curves, steps=4, **fields):
    """Lay out curves, each given by its points, over so many steps."""
    return plot_of(sheet_with(stages_of(*[100] * steps), [lane_with(*curves, **fields)]))


def curves_of(sheet):
    return [curve for lane in sheet.lanes if lane.plot for curve in lane.plot.curves]


def words_of(plot):
    """Return where the reasons of a plot stand, each with the name of its moment."""
    points = [point for curve in plot.curves for point in curve.points]
    return [
        Rect(*point.moment.at, m.REASON_WIDTH, point.reason.rect.bottom - point.moment.at.y)
        if point.moment
        else point.reason.rect
        for point in points
        if point.moment or point.reason.block.text
    ]


crowded_curves = st.lists(
    st.lists(
        st.builds(
            point,
            st.just("a"),
            st.integers(0, 2),
            st.floats(-2, 2),
            at=st.sampled_from([0.0, 0.4, 0.5, 1.0]),
            reason=st.sampled_from(["", "Slow", "Nobody answers the phone on a Friday night"]),
            moment_of_truth=st.sampled_from([None, MomentOfTruth()]),
        ),
        max_size=12,
    ),
    max_size=2,
)
"""Two curves that have more to say than there is room for."""


def numbered(curves):
    return [
        tuple(point.with_(id=f"point-{number}-{index}") for index, point in enumerate(points))
        for number, points in enumerate(curves)
    ]


# -------------------------------------------------------------------------------------------------------------- curves


@examples(18)
@given(sheets)
def test_a_curve_passes_through_the_middle_of_its_faces(sheet):
    for curve in curves_of(sheet):
        passed = [(end.x, end.y) for start, pieces in curve.strokes for end in (start, *pieces)]
        assert passed == [point.centre for point in curve.points]
        for x, y in passed:
            height = curve_height(curve, x)
            assert height is None or height == pytest.approx(y)


@examples(18)
@given(sheets)
def test_a_face_stands_as_far_into_its_step_and_as_high_as_its_point_says(sheet):
    columns = {step.step.id: step.column for step in sheet.steps}
    for lane in sheet.lanes:
        for curve in lane.plot.curves if lane.plot else ():
            crowding = 0.5 * len(curve.points)
            for placed in curve.points:
                column, plot = columns[placed.point.step], lane.plot.rect
                assert placed.centre.x == pytest.approx(column.x + placed.point.at * column.width, abs=crowding)
                assert placed.share == pytest.approx(lane.lane.scale.share(placed.point.value))
                assert placed.centre.y == pytest.approx(plot.bottom - placed.share * plot.height)


@examples(18)
@given(sheets)
def test_points_stand_in_order_from_left_to_right_within_the_grid(sheet):
    for curve in curves_of(sheet):
        places = [point.centre.x for point in curve.points]
        assert all(before < after for before, after in pairwise(places))
        assert all(sheet.grid.x - 2.5 <= place <= sheet.grid.right + 1e-6 for place in places)
        assert [point.point for point in curve.points] == sheet.journey.in_order(curve.curve.points)


def test_nothing_joins_two_points_between_which_nothing_is_known():
    points = point("a", 0, 1), point("b", 1, 2, gap_after=True), point("c", 2, -1), point("d", 3, 0, gap_after=True)
    (curve,) = plot_with(points).curves
    a, b, c, d = (point.centre for point in curve.points)
    assert [(start, pieces[-1].x) for start, pieces in curve.strokes] == [(a, b.x), (c, d.x)]
    assert curve_height(curve, (b.x + c.x) / 2) is None


def test_a_lone_point_and_no_point_make_no_line():
    one, none = plot_with([point("a", 0, 1)], []).curves
    assert [pieces for _, pieces in one.strokes] == [()]
    assert none.strokes == none.points == ()


@pytest.mark.parametrize(("column", "at"), [(0, 0.0), (1, 0.3), (3, 1.0)])
def test_points_in_one_place_stand_side_by_side(column, at):
    plot = plot_with([point(f"point-{number}", column, 1, at=at) for number in range(9)])
    places = [point.centre.x for point in plot.curves[0].points]
    assert all(after - before == pytest.approx(0.5) for before, after in pairwise(places))
    assert plot.rect.x <= places[0]
    assert places[-1] <= plot.rect.right


@pytest.mark.parametrize(("value", "share"), [(-2, 0), (0, 0.5), (2, 1), (7, 1), (-1e9, 0)])
def test_values_beyond_the_scale_are_brought_to_its_ends(value, share):
    (curve,) = plot_with([point("a", 0, value)]).curves
    assert curve.points[0].share == share


def test_levels_rise_evenly_from_the_bottom_of_the_plot_to_its_top():
    plot = plot_with()
    heights = [height for height, _ in plot.levels]
    assert [label.block.text for _, label in plot.levels] == list(plot.lane.scale.labels)
    assert heights == [plot.rect.bottom - number * m.PLOT_HEIGHT / 4 for number in range(5)]
    assert plot.neutral == heights[2]


# ------------------------------------------------------------------------------------------------- reasons and legends


@pytest.fixture(scope="module")
def pizza():
    return sheet_of(pizza_night())


def test_reasons_of_a_real_map_cover_neither_faces_nor_one_another(pizza):
    plot = plot_of(pizza)
    faces = [point.face for curve in plot.curves for point in curve.points]
    assert len(words_of(plot)) > 5
    assert not any(one.touches(other) for one, other in combinations([*words_of(plot), *faces], 2))


def test_reasons_of_a_real_map_stand_clear_of_the_curve(pizza):
    plot = plot_of(pizza)
    for rect in words_of(plot):
        for curve in plot.curves:
            heights = [curve_height(curve, rect.x + x) for x in range(0, round(m.REASON_WIDTH), 4)]
            assert not any(rect.y < height < rect.bottom for height in heights if height is not None)


def words_and_marks_of(plot):
    """Return where all that is said of points stands, and the names of rapid drops."""
    marks = [mark for curve in plot.curves for point in curve.points for mark in point.marks]
    marks += [drop.mark for curve in plot.curves for drop in curve.drops]
    return [*words_of(plot), *(rect_of(label) for mark in marks for label in mark)]


@examples(60)
@given(crowded_curves, aids, st.sampled_from([100, 40, 60, 152]), st.integers(3, 4))
def test_what_is_said_never_covers_faces_or_one_another_however_crowded(curves, aids, width, steps):
    lane = lane_with(*numbered(curves), aids=aids)
    sheet = sheet_with(stages_of(*[width] * steps), [lane])
    plot = plot_of(sheet)
    words = words_and_marks_of(plot)
    faces = [point.face for curve in plot.curves for point in curve.points]
    assert not any(one.touches(other) for one, other in combinations(words, 2))
    assert not any(rect.touches(face) for rect in words for face in faces)
    assert all(inside(rect, sheet.lanes[0].rect) for rect in words)
    assert all(sheet.grid.x <= rect.x and rect.right <= sheet.grid.right for rect in words)


@pytest.mark.parametrize("width", [40, 60, 88])
def test_in_a_narrow_grid_reasons_are_narrower(width):
    sheet = sheet_with(stages_of(width), [lane_with([point("a", 0, 1, reason="Nobody answers the phone")])])
    (rect,) = words_of(plot_of(sheet))
    assert sheet.grid.x <= rect.x
    assert rect.right <= sheet.grid.right


def test_reasons_keep_clear_of_the_lines_of_other_curves():
    low = [point(f"a{column}", column, -0.5, reason="Quiet") for column in range(4)]
    high = [point(f"b{column}", column, 0.4) for column in range(4)]
    plot = plot_with(low, high)
    for rect in words_of(plot):
        for curve in plot.curves:
            assert not rect.y < curve_height(curve, rect.centre.x) < rect.bottom


# ------------------------------------------------------------------------------------------------------- reading aids


STORY = [point(name, column, value) for column, (name, value) in enumerate([("a", 0), ("b", 2), ("c", -2), ("d", 1)])]


def test_without_aids_nothing_is_marked():
    (curve,) = plot_with(STORY).curves
    assert curve.drops == ()
    assert not any(point.marks or point.emphasised for point in curve.points)


def test_peaks_and_troughs_are_named_beside_their_points():
    (curve,) = plot_with(STORY, aids=("peaks", "troughs")).curves
    _, peak, trough, last = curve.points
    assert [mark.words.block.text for mark in (*peak.marks, *trough.marks, *last.marks)] == ["Peak", "Trough", "Peak"]
    assert peak.marks[0].words.at.y < peak.face.y
    assert trough.marks[0].words.at.y > trough.face.bottom
    only_peaks = plot_with(STORY, aids=("peaks",)).curves[0].points
    assert [bool(point.marks) for point in only_peaks] == [False, True, False, True]


def test_a_rapid_drop_is_the_part_of_the_line_that_falls():
    (curve,) = plot_with(STORY, aids=("drops",)).curves
    (drop,) = curve.drops
    assert drop.start == curve.points[1].centre
    assert (drop.pieces[-1].x, drop.pieces[-1].y) == curve.points[2].centre
    assert drop.mark.words.block.text == "Rapid drop"


def test_a_drop_after_a_gap_is_found_on_its_own_stroke():
    points = [point("z", 0, 1, at=0.1, gap_after=True), *STORY]
    (curve,) = plot_with(points, aids=("drops",)).curves
    assert [drop.start for drop in curve.drops] == [curve.points[2].centre]


def test_moments_of_truth_get_weight():
    points = [point("a", 0, 1, moment_of_truth=MomentOfTruth()), point("b", 1, 1)]
    assert [placed.emphasised for placed in plot_with(points, aids=("moments",)).curves[0].points] == [True, False]


# ---------------------------------------------------------------------------------------------------- sides and legends


def test_a_reason_stands_above_a_peak_and_below_a_valley():
    points = [
        point(name, column, value, reason=name)
        for column, (name, value) in enumerate([("a", 0), ("peak", 2), ("valley", -2), ("d", 0)])
    ]
    _, peak, valley, _ = plot_with(points).curves[0].points
    assert peak.reason.rect.bottom < peak.face.y
    assert valley.reason.rect.y > valley.face.bottom


def test_a_moment_of_truth_is_named_above_its_reason():
    points = [point("a", 1, 0, reason="Late", moment_of_truth=MomentOfTruth(kind="recovery"))]
    placed = plot_with(points).curves[0].points[0]
    assert placed.moment.block.text == "Moment of recovery"
    assert placed.moment.at.y + placed.moment.block.height == placed.reason.rect.y


def test_one_curve_needs_no_legend():
    assert plot_with([point("a", 0, 1)]).curves[0].legend is None


@pytest.mark.parametrize("steps", [1, 4, 12])
def test_names_of_several_curves_stand_clear_of_each_other_and_of_the_reasons(steps):
    points = [[point(f"point-{number}", 0, 2, at=0.1, reason="Up and away")] for number in range(7)]
    lane = lane_with(*points)
    named = tuple(curve.with_(name="A persona with a rather long name") for curve in lane.curves)
    plot = plot_of(sheet_with(stages_of(*[100] * steps), [lane.with_(curves=named)]))
    legends = [rect_of(curve.legend) for curve in plot.curves]
    assert not any(one.touches(other) for one, other in combinations([*legends, *words_of(plot)], 2))


def test_a_curve_without_a_name_goes_by_its_persona():
    eva = Persona(id="eva", name="Eva")
    lane = lane_with([], [])
    lane = lane.with_(curves=(lane.curves[0].with_(persona="eva"), lane.curves[1].with_(name="As it should be")))
    plot = plot_of(sheet_of(document_with(stages_of(100), [lane]).with_(personas=(eva,))))
    assert [curve.legend.block.text for curve in plot.curves] == ["Eva", "As it should be"]
    assert plot.curves[0].persona is eva
