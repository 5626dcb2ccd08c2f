"""The way of Tab over a sheet."""

from hypothesis import given

from journeyeditor.layout.stops import cell_stop, header_stops, stop_of
from journeyeditor.layout.turns import beside, first_point
from journeyeditor.model import Curve, CurveLane, CurvePoint
from tests.layout.sheets import card, lane_of, sheet_with, sheets, stages_of
from tests.strategies import examples


def way(sheet, start, by, **more):
    """All places that Tab comes to."""
    found = [start]
    while (stop := beside(sheet, found[-1], by, **more)) is not None:
        found.append(stop)
    return found


def mood(*points):
    return CurveLane(id="mood", kind="sentiment", name="Mood", curves=(Curve(id="curve", points=points),))


@examples(15)
@given(sheets)
def test_tab_goes_through_all_of_a_sheet_and_shift_tab_back_the_same_way(sheet):
    forth = way(sheet, header_stops(sheet)[0], 1)
    assert way(sheet, forth[-1], -1) == forth[::-1]
    names = {stop.element_id for stop in forth}
    assert names >= {stage.stage.id for stage in sheet.stages} | {step.step.id for step in sheet.steps}
    assert names >= {lane.lane.id for lane in sheet.lanes}
    points = (curve.points for lane in sheet.lanes if lane.plot for curve in lane.plot.curves)
    assert names >= {point.point.id for row in points for point in row}
    met = {(stop.lane_id, stop.step_id) for stop in forth}
    assert met >= {(card.lane_id, card.card.step) for lane in sheet.lanes for card in lane.cards}


def test_from_the_end_of_a_row_it_goes_on_to_the_next():
    sheet = sheet_with(
        stages_of(100, 100), [lane_of(card("asks"), card("looks"), card("pays", 1)), lane_of(id="below")]
    )
    told = [stop.element_id for stop in way(sheet, header_stops(sheet)[0], 1)]
    assert told == [
        *("map", "stage-0", "stage-1", "step-0", "step-1", "lane", "below"),
        *("asks", "pays", "below", "below"),
    ]
    assert beside(sheet, stop_of(sheet, "looks"), 1).element_id == "pays"
    assert beside(sheet, stop_of(sheet, "pays"), -1).element_id == "asks"


def test_in_a_lane_of_curves_it_goes_from_point_to_point():
    points = [CurvePoint(id=f"point-{step}", step=f"step-{step}", value=0) for step in (0, 2)]
    lanes = [lane_of(card("asks", 2)), mood(*points), lane_of(id="below")]
    sheet = sheet_with(stages_of(100, 100, 100), lanes)
    cells = [cell_stop(sheet, "mood", f"step-{step}") for step in range(3)]
    first, last = stop_of(sheet, "point-0"), stop_of(sheet, "point-2")
    assert beside(sheet, stop_of(sheet, "asks"), 1) == first
    assert beside(sheet, first, 1) == last
    assert beside(sheet, last, 1) == cell_stop(sheet, "below", "step-0")
    assert [beside(sheet, cell, 1) for cell in cells] == [first, last, last]
    assert [beside(sheet, cell, -1) for cell in cells] == [stop_of(sheet, "asks"), first, first]
    assert [first_point(sheet, cell) for cell in cells] == [first, None, last]


def test_who_writes_cards_goes_on_to_cards():
    lanes = [lane_of(card("asks", 1)), mood(CurvePoint(id="high", step="step-0", value=1)), lane_of(id="below")]
    sheet = sheet_with(stages_of(100, 100), lanes)
    below, high = cell_stop(sheet, "below", "step-0"), stop_of(sheet, "high")
    assert beside(sheet, stop_of(sheet, "asks"), 1, to_write=True) == below
    assert beside(sheet, below, -1, to_write=True) == stop_of(sheet, "asks")
    assert beside(sheet, high, 1, to_write=True) == below
    assert beside(sheet, cell_stop(sheet, "mood", "step-1"), 1, to_write=True) is None


def test_a_lane_of_curves_without_points_is_walked_by_its_cells():
    sheet = sheet_with(stages_of(100, 100), [mood()])
    cell = cell_stop(sheet, "mood", "step-0")
    assert beside(sheet, cell, 1) == cell_stop(sheet, "mood", "step-1")
    assert beside(sheet, stop_of(sheet, "mood"), 1) == cell
