"""The way of the arrows over a sheet."""

from hypothesis import given

from journeyeditor.layout.stops import Stop, cell_stop, header_stops, lane_stops, open_lanes, stack, stop_of
from journeyeditor.layout.walk import corner, end_of_row, stand_on, walk
from journeyeditor.model import Curve, CurveLane, CurvePoint
from tests.layout.sheets import card, lane_of, pizza_night, sheet_of, sheet_with, sheets, stages_of
from tests.strategies import examples

WAYS = ("left", "right", "up", "down")
BACK = {"left": "right", "right": "left", "up": "down", "down": "up"}


def name(stop):
    """A place of a sheet, told from all others."""
    return stop.kind, stop.element_id, stop.field, stop.step_id


def after(sheet, start, *ways):
    """Where some steps from a place lead, those aside that lead nowhere."""
    stand = stand_on(start)
    for way in ways:
        stand = walk(sheet, stand, way) or stand
    return name(stand.stop)


def reached(sheet, start):
    """All places that the arrows come to from one, in whatever column they keep to."""
    waiting = [stand_on(start)]
    seen = {(name(start), waiting[0].keeps_to.x): start}
    while waiting:
        stand = waiting.pop()
        for way in WAYS:
            found = walk(sheet, stand, way)
            if found is not None and (name(found.stop), found.keeps_to.x) not in seen:
                seen[name(found.stop), found.keeps_to.x] = found.stop
                waiting.append(found)
    return set(seen.values())


def places(sheet):
    """All places of the grid."""
    return [
        stop
        for lane in open_lanes(sheet)
        for column, _ in enumerate(sheet.steps)
        for stop in stack(sheet, lane, column)
    ]


@examples(15)
@given(sheets)
def test_the_arrows_reach_everything_from_the_title(sheet):
    found = {stop.element_id for stop in reached(sheet, header_stops(sheet)[0])}
    steps = {step.step.id for step in sheet.steps}
    assert found >= {text.element_id for text in sheet.header.texts}
    assert found >= {persona.persona.id for persona in sheet.header.personas}
    assert found >= {stage.stage.id for stage in sheet.stages} | steps
    if sheet.stages:
        assert found >= {card.card.id for lane in sheet.lanes for card in lane.cards}
    if sheet.steps or not sheet.stages:
        assert found >= {lane.lane.id for lane in open_lanes(sheet)}


@examples(15)
@given(sheets)
def test_a_step_sideways_and_back_ends_where_it_began(sheet):
    for start in places(sheet):
        for way in ("left", "right"):
            there = walk(sheet, stand_on(start), way)
            if there is not None and not overlaps(sheet, start):
                back = walk(sheet, there, BACK[way])
                assert back is not None
                assert name(back.stop) == name(start)


def overlaps(sheet, stop):
    """Whether a card that begins in another step covers some of the cell of a place too."""
    lane = next(lane for lane in sheet.lanes if lane.lane.id == stop.lane_id)
    columns = [step.column for step in sheet.steps]
    return any(
        other.card.step != stop.step_id and other.rect.x < column.right and other.rect.right > column.x
        for column in columns
        if stop.rect.x < column.right and stop.rect.right > column.x
        for other in lane.cards
    )


@examples(15)
@given(sheets)
def test_a_step_up_or_down_and_back_ends_where_it_began(sheet):
    for start in places(sheet):
        for way in ("up", "down"):
            there = walk(sheet, stand_on(start), way)
            if there is not None:
                back = walk(sheet, there, BACK[way])
                assert back is not None
                assert name(back.stop) == name(start)


@examples(10)
@given(sheets)
def test_a_long_walk_to_the_right_and_back_ends_in_the_title_of_the_lane(sheet):
    for title in lane_stops(sheet):
        steps = len(sheet.steps) + 1
        assert after(sheet, title, *["right"] * steps, *["left"] * steps) == name(title)


def test_from_card_to_card_and_from_cell_to_cell():
    cards = lane_of(card("asks"), card("looks"), card("pays", 2))
    sheet = sheet_with(stages_of(100, 100, 100, steps=3), [cards, lane_of(id="below")])
    asks, cell = stop_of(sheet, "asks"), ("cell", "lane", "", "step-1")
    assert after(sheet, asks, "down") == name(stop_of(sheet, "looks"))
    assert after(sheet, asks, "right") == cell
    assert after(sheet, asks, "right", "right")[1] == "pays"
    assert after(sheet, asks, "down", "right", "left")[1] == "looks"
    assert after(sheet, asks, "down", "down") == ("cell", "below", "", "step-0")
    assert after(sheet, asks, "left")[:2] == ("lane", "lane")
    assert after(sheet, asks, "left", "down")[:2] == ("lane", "below")
    assert after(sheet, asks, "right", "right", "right")[1] == "pays"
    assert after(sheet, asks, "right", "up")[1] == "step-1"
    assert after(sheet, asks, "right", "up", "up")[1] == "stage-0"
    assert after(sheet, asks, "right", "up", "up", "down")[1] == "step-1"
    assert after(sheet, asks, "up", "up", "up") == ("text", "map", "title", "")
    assert after(sheet, asks, "right", "down", "down", "down") == ("cell", "below", "", "step-1")


def test_a_card_over_several_steps_is_one_place_with_room_below():
    cards = lane_of(card("waits", 0, span=3), card("reads", 1))
    sheet = sheet_with(stages_of(100, 100, 100, 100), [lane_of(id="above"), cards, lane_of(id="below")])
    waits, reads = stop_of(sheet, "waits"), stop_of(sheet, "reads")
    assert after(sheet, waits, "right") == ("cell", "lane", "", "step-3")
    assert after(sheet, waits, "right", "left")[1] == "waits"
    assert after(sheet, waits, "right", "left", "down") == ("cell", "lane", "", "step-2")
    assert after(sheet, cell_stop(sheet, "above", "step-1"), "down", "down")[1] == "reads"
    assert after(sheet, reads, "right") == ("cell", "lane", "", "step-2")
    assert after(sheet, reads, "right", "left")[1] == "reads"
    below = cell_stop(sheet, "lane", "step-2").rect
    assert below.y > waits.rect.bottom


def test_a_lane_of_curves_is_walked_by_its_cells_and_collapsed_ones_are_passed_over():
    point = CurvePoint(id="high", step="step-1", value=1)
    curves = CurveLane(id="curves", kind="sentiment", name="Mood", curves=(Curve(id="curve", points=(point,)),))
    lanes = [lane_of(id="above"), lane_of(card("hid"), id="shut", collapsed=True), curves, lane_of(id="below")]
    sheet = sheet_with(stages_of(100, 100), lanes)
    start = cell_stop(sheet, "above", "step-1")
    assert after(sheet, start, "down") == ("cell", "curves", "", "step-1")
    assert after(sheet, stop_of(sheet, "high"), "down") == ("cell", "below", "", "step-1")
    assert after(sheet, stop_of(sheet, "high"), "left") == ("cell", "curves", "", "step-0")
    assert after(sheet, start, "left", "left", "down")[:2] == ("lane", "shut")
    assert after(sheet, start, "left", "left", "down", "right")[:2] == ("lane", "shut"), "there is nothing in sight"


def test_home_and_end_and_the_corners():
    cards = lane_of(card("asks"), card("pays", 2))
    sheet = sheet_with(stages_of(100, 100, 100, steps=2), [cards, lane_of(card("eats", 1), id="below")])
    asks = stand_on(stop_of(sheet, "asks"))
    assert end_of_row(sheet, asks, last=True).stop.element_id == "pays"
    assert end_of_row(sheet, end_of_row(sheet, asks, last=True), last=False).stop.element_id == "asks"
    assert end_of_row(sheet, stand_on(stop_of(sheet, "stage-0")), last=True).stop.element_id == "stage-2"
    assert end_of_row(sheet, stand_on(stop_of(sheet, "step-2")), last=False).stop.element_id == "step-0"
    title = stand_on(stop_of(sheet, "below"))
    assert end_of_row(sheet, title, last=False) == title
    assert name(end_of_row(sheet, title, last=True).stop) == ("cell", "below", "", "step-2")
    assert corner(sheet, last=False).stop.element_id == "asks"
    assert name(corner(sheet, last=True).stop) == ("cell", "below", "", "step-2")


def test_on_a_bare_map_there_is_nowhere_to_go_but_the_title():
    sheet = sheet_with()
    title = stand_on(header_stops(sheet)[0])
    assert [walk(sheet, title, way) for way in WAYS] == [None] * 4
    assert corner(sheet, last=False) is None


def test_the_header_is_walked_by_its_columns():
    sheet = sheet_of(pizza_night())
    title = header_stops(sheet)[0]
    found = {(stop.element_id, stop.field) for stop in reached(sheet, title) if stop.kind == "text"}
    assert found == {(stop.element_id, stop.field) for stop in header_stops(sheet)}
    quote = stop_of(sheet, "persona-eva", "quote")
    assert after(sheet, quote, "up") == ("text", "persona-eva", "name", "")
    assert after(sheet, quote, "right", "left") == name(quote)
    assert after(sheet, title, "down", "up") == name(title)
    assert isinstance(title, Stop)
