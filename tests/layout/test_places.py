"""From places on the sheet to places on a curve."""

import pytest
from hypothesis import given

from journeyeditor.layout import Point
from journeyeditor.layout.places import Place, place_at, plot_at, value_at
from journeyeditor.model import CurveLane, Scale
from tests.layout.sheets import sheet_with, sheets, stages_of
from tests.strategies import examples


def sheet_of_scales(*scales, steps=2):
    """Lay out a lane of feelings for each scale."""
    lanes = [CurveLane(id=f"lane-{n}", kind="sentiment", name="", scale=scale) for n, scale in enumerate(scales)]
    return sheet_with(stages_of(*[100] * steps), lanes)


@examples(18)
@given(sheets)
def test_the_middle_of_a_face_is_the_place_of_its_point(sheet):
    columns = {step.step.id: step.column for step in sheet.steps}
    for plot in (lane.plot for lane in sheet.lanes if lane.plot):
        for point in (point for curve in plot.curves for point in curve.points):
            place = place_at(sheet, plot, point.centre)
            column = columns[place.step_id]
            assert column.x + place.at * column.width == pytest.approx(point.centre.x, abs=0.001 * column.width)
            assert place.value == pytest.approx(point.point.value, abs=0.0051)


@pytest.mark.parametrize(
    ("x", "step", "at"),
    [(-50, "step-0", 0), (0, "step-0", 0), (25, "step-0", 0.25), (100, "step-1", 0), (999, "step-1", 1)],
)
def test_a_place_beside_the_grid_is_at_its_edge(x, step, at):
    sheet = sheet_of_scales(Scale())
    plot = sheet.lanes[0].plot
    assert place_at(sheet, plot, Point(sheet.grid.x + x, plot.neutral)) == Place(step, at, 0)


def test_a_map_without_steps_has_no_places():
    sheet = sheet_of_scales(Scale(), steps=0)
    assert place_at(sheet, sheet.lanes[0].plot, Point(0, 0)) is None


def test_values_snap_to_levels_nearby():
    plot = sheet_of_scales(Scale()).lanes[0].plot
    happy = plot.levels[3][0]
    assert value_at(plot, happy + 2, snap=True) == 1
    assert value_at(plot, happy + 2) == pytest.approx(0.94)
    assert value_at(plot, happy + 4, snap=True) == pytest.approx(0.88)


@pytest.mark.parametrize(
    "scale", [Scale(), Scale(low=0.126, high=0.874), Scale(low=-100, high=100, labels=("no", "yes"))]
)
def test_values_never_leave_their_scale(scale):
    plot = sheet_of_scales(scale).lanes[0].plot
    for y, end in ((plot.rect.y, scale.high), (plot.rect.bottom, scale.low)):
        for value in (value_at(plot, y - 99), value_at(plot, y), value_at(plot, y + 99)):
            assert scale.low <= value <= scale.high
        assert value_at(plot, y) == pytest.approx(end, abs=0.005)


def test_the_plot_at_a_height_is_the_nearest():
    sheet = sheet_of_scales(Scale(), Scale())
    upper, lower = sheet.lanes
    assert plot_at(sheet, 0) is upper.plot
    assert plot_at(sheet, upper.rect.bottom - 1) is upper.plot
    assert plot_at(sheet, upper.rect.bottom + 1) is lower.plot
    assert plot_at(sheet, sheet.height) is lower.plot
    assert plot_at(sheet_of_scales(), 0) is None
