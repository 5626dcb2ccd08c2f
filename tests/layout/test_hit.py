"""What lies under the pointer, and where a thing that is dropped there would land."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.layout import Point, Rect
from journeyeditor.layout import measures as m
from journeyeditor.layout.hit import (
    Hit,
    card_lanes,
    cell_at,
    cell_is_empty,
    curve_height,
    drop_index,
    hit,
    lane_at,
    touched_by,
)
from journeyeditor.layout.texts import all_texts, text_of
from journeyeditor.model import Curve, CurveLane, CurvePoint
from tests.layout.sheets import card, lane_of, sheet_with, sheets, stages_of
from tests.strategies import examples

places = st.builds(Point, st.floats(-100, 3000), st.floats(-100, 3000))


@pytest.fixture(scope="module")
def sheet():
    """Two stages of two steps, a lane of cards and a lane of feelings."""
    points = [("up", 0, 1), ("down", 3, -1), ("near", 3, -1)]
    curve = Curve(id="curve", points=tuple(CurvePoint(id=i, step=f"step-{n}", value=v, reason=i) for i, n, v in points))
    cards = [card("asks"), card("looks"), card("waits", 1, span=2), card("pays", 3)]
    feelings = CurveLane(id="feels", kind="sentiment", name="Feelings", curves=(curve,))
    return sheet_with(stages_of(100, 100, 100, 100, steps=2), [lane_of(*cards), feelings], goal="Dinner")


# ----------------------------------------------------------------------------------------------------------------- hit


@examples(18)
@given(sheets)
def test_everything_is_hit_as_itself_in_its_middle(sheet):
    for stage in sheet.stages:
        assert hit(sheet, stage.rect.centre) == Hit("stage", stage.stage.id, stage.name)
        for step in stage.steps:
            assert hit(sheet, step.rect.centre) == Hit("step", step.step.id, step.name)
    for lane in sheet.lanes:
        assert hit(sheet, lane.title.rect.centre) == Hit("lane", lane.lane.id, lane.title)
        for placed in lane.cards:
            assert hit(sheet, placed.rect.centre) == Hit("card", placed.card.id, placed.text)


@examples(30)
@given(sheets)
def test_every_face_is_hit_in_its_middle_even_where_faces_crowd(sheet):
    for lane in sheet.lanes:
        points = [point for curve in lane.plot.curves for point in curve.points] if lane.plot else []
        topmost = {point.centre: point for point in points}
        for centre, point in topmost.items():
            assert hit(sheet, centre) == Hit("point", point.point.id, point.reason)


def test_of_two_faces_in_one_place_the_upper_is_hit():
    curves = [Curve(id=i, points=(CurvePoint(id=f"of-{i}", step="step-0", value=1),)) for i in ("below", "above")]
    lane = CurveLane(id="feels", kind="sentiment", name="", curves=tuple(curves))
    sheet = sheet_with(stages_of(100), [lane])
    assert hit(sheet, sheet.lanes[0].plot.curves[0].points[0].centre).element_id == "of-above"


def test_what_lies_where(sheet):
    cards, feels = sheet.lanes
    curve = feels.plot.curves[0]
    between = Point(sheet.grid.x + 200, curve_height(curve, sheet.grid.x + 200) + 4)
    assert hit(sheet, between) == Hit("curve", "curve")
    assert hit(sheet, between._replace(y=between.y + 4)) == Hit("plot", "feels")
    assert hit(sheet, curve.points[0].reason.rect.centre) == Hit("point", "up", curve.points[0].reason)
    assert hit(sheet, Point(sheet.grid.x + 250, cards.rect.bottom - 1)) == Hit("cell", "lane")
    assert hit(sheet, Point(1, 1)) is None
    assert hit(sheet, Point(sheet.width - 1, sheet.height - 1)) is None


def test_the_header_is_hit_by_its_texts_and_beside_them_as_a_whole(sheet):
    header = sheet.header
    for text in (header.title, *header.texts):
        assert hit(sheet, text.rect.centre) == Hit("header", "map", text)
    assert hit(sheet, Point(header.rect.right - 1, header.rect.y)) == Hit("header", "map")


@examples(20)
@given(sheets)
def test_each_text_is_found_by_its_element_and_field(sheet):
    texts = list(all_texts(sheet))
    assert len({(text.element_id, text.field) for text in texts}) == len(texts)
    for text in texts:
        assert text_of(sheet, text.element_id, text.field) == text
    assert text_of(sheet, "no-such-element") is None


# --------------------------------------------------------------------------------------------------------------- cells


@examples(18)
@given(sheets)
def test_each_cell_is_found_where_it_is(sheet):
    for lane in card_lanes(sheet):
        for step in sheet.steps:
            cell = cell_at(sheet, Point(step.column.centre.x, lane.rect.y))
            assert (cell.lane, cell.step) == (lane, step)


@examples(18)
@given(sheets)
def test_a_card_that_is_dropped_on_a_cell_takes_its_place_in_the_stack(sheet):
    for lane in card_lanes(sheet):
        for step in sheet.steps:
            stack = [card.rect for card in lane.cards if card.card.step == step.step.id]
            left = step.column.x + m.CARD_INSET
            above = [cell_at(sheet, Point(left, rect.y)).order for rect in stack]
            below = [cell_at(sheet, Point(left, rect.bottom)).order for rect in stack]
            assert above == list(range(len(stack)))
            assert below == list(range(1, len(stack) + 1))


@examples(30)
@given(sheets, places)
def test_every_place_belongs_to_the_nearest_cell(sheet, at):
    lanes, cell = card_lanes(sheet), cell_at(sheet, at)
    if not (lanes and sheet.steps):
        assert cell is None
        return
    reach = [max(lane.rect.y - at.y, at.y - lane.rect.bottom, 0) for lane in lanes]
    assert reach[lanes.index(cell.lane)] == min(reach)
    assert cell.step.column.x <= max(at.x, sheet.grid.x)
    assert cell.step.column.right > min(at.x, sheet.grid.right - 0.001)


def test_only_open_lanes_of_cards_take_cards():
    lanes = [lane_of(id="open"), lane_of(id="shut", collapsed=True), CurveLane(id="feels", kind="arc", name="")]
    sheet = sheet_with(stages_of(100), lanes)
    assert [lane.lane.id for lane in card_lanes(sheet)] == ["open"]
    assert cell_at(sheet, Point(0, sheet.height)).lane.lane.id == "open"


def test_cards_that_are_dragged_do_not_count_in_their_stack(sheet):
    looks = sheet.lanes[0].cards[1].rect
    below = Point(looks.x, looks.bottom)
    assert cell_at(sheet, below).order == 2
    assert cell_at(sheet, below, dragged=frozenset({"asks"})).order == 1


def test_a_card_would_land_between_its_neighbours(sheet):
    asks, looks = (placed.rect for placed in sheet.lanes[0].cards[:2])
    assert cell_at(sheet, Point(asks.x, asks.y)).order == 0
    assert cell_at(sheet, looks._replace(height=0).centre).order == 1
    assert cell_at(sheet, Point(looks.x, looks.bottom)).order == 2


def test_an_area_touches_the_cards_and_the_points_that_it_covers_any_of(sheet):
    asks, looks = (placed.rect for placed in sheet.lanes[0].cards[:2])
    assert touched_by(sheet, Rect(asks.x - 5, asks.y - 5, 6, 6)) == ("asks",)
    assert touched_by(sheet, asks.around(looks))[:2] == ("asks", "looks")
    assert touched_by(sheet, Rect(asks.right, asks.y, 1, 1)) == ()
    everything = touched_by(sheet, Rect(0, 0, sheet.width, sheet.height))
    cards = [card.card.id for lane in sheet.lanes for card in lane.cards]
    points = [point.point.id for lane in sheet.lanes if lane.plot for one in lane.plot.curves for point in one.points]
    assert set(everything) == {*cards, *points}


def test_a_cell_that_a_card_reaches_into_is_not_empty(sheet):
    lane = sheet.lanes[0]
    assert [cell_is_empty(lane, step) for step in sheet.steps] == [False] * 4
    assert [cell_is_empty(sheet.lanes[1], step) for step in sheet.steps] == [True] * 4


def test_between_two_lanes_the_nearer_is_meant(sheet):
    cards, feels = sheet.lanes
    far = replace(cards, top=feels.rect.bottom)
    lanes = [cards, far]
    assert lane_at(lanes, cards.rect.bottom + 1) is cards
    assert lane_at(lanes, far.rect.y - 1) is far
    assert lane_at([cards, feels], cards.rect.bottom) is feels
    assert lane_at([], 0) is None


@pytest.mark.parametrize(("position", "index"), [(-5, 0), (10, 0), (11, 1), (25, 2), (99, 3)])
def test_a_thing_lands_before_the_first_neighbour_whose_middle_lies_beyond(position, index):
    assert drop_index([10, 20, 30], position) == index
