"""Stages and steps across, lanes down, cards in their cells."""

from itertools import combinations, pairwise

import pytest
from hypothesis import given

from journeyeditor.layout import Rect
from journeyeditor.layout import measures as m
from journeyeditor.layout.geometry import up_to_half
from journeyeditor.model import CurveLane, Metric
from tests.layout.sheets import card, inside, lane_of, rect_of, sheet_with, sheets, stages_of
from tests.strategies import examples


def cards_of(sheet):
    return [card for lane in sheet.lanes for card in lane.cards]


def is_on_half_point(length):
    return (2 * length).is_integer()


# -------------------------------------------------------------------------------------------------------------- across


@examples(18)
@given(sheets)
def test_stages_cover_exactly_the_columns_of_their_steps(sheet):
    edge = sheet.grid.x
    for stage in sheet.stages:
        assert stage.rect.x == edge
        for step in stage.steps:
            assert (step.rect.x, step.rect.width) == (step.column.x, step.column.width)
            assert (step.column.x, step.column.y, step.column.bottom) == (edge, sheet.grid.y, sheet.grid.bottom)
            assert (step.rect.y, step.rect.bottom) == (stage.rect.bottom, sheet.grid.y)
            edge = step.column.right
        assert stage.rect.right == pytest.approx(edge)
    assert sheet.grid.right == pytest.approx(edge)


@examples(18)
@given(sheets)
def test_a_step_is_as_wide_as_somebody_chose_up_to_the_half_point(sheet):
    natural = {step.column.width - 2 * (step.inset - m.CARD_INSET) for step in sheet.steps if step.step.width is None}
    assert all(width == pytest.approx(m.WIDEST_STEP) for width in natural)
    for step in sheet.steps:
        assert step.step.width is None or step.column.width == up_to_half(step.step.width)


@pytest.mark.parametrize(("count", "width"), [(1, 152), (9, 152), (12, 120), (16, 88), (60, 88)])
def test_steps_share_the_grid_where_they_are_few_and_stay_wide_enough_where_they_are_many(count, width):
    sheet = sheet_with(stages_of(*[None] * count))
    assert {step.column.width for step in sheet.steps} == {width}


# ---------------------------------------------------------------------------------------------------------------- down


@examples(18)
@given(sheets)
def test_lanes_stack_with_nothing_between_them_but_the_lines_of_a_blueprint(sheet):
    lines = {line.lane_id: line for line in sheet.lines}
    edge = sheet.grid.y
    for lane in sheet.lanes:
        if lane.lane.id in lines:
            line = lines.pop(lane.lane.id)
            assert line.kind == lane.lane.line_above
            assert line.start.y == line.end.y == edge + m.LINE_BAND / 2
            edge += m.LINE_BAND
        assert lane.rect.y == edge
        assert lane.rect.right == sheet.grid.right
        edge = lane.rect.bottom
    assert sheet.grid.bottom == edge
    assert not lines


@examples(18)
@given(sheets)
def test_edges_of_lanes_and_cards_stand_on_half_points(sheet):
    for rect in [lane.rect for lane in sheet.lanes] + [placed.rect for placed in cards_of(sheet)]:
        assert is_on_half_point(rect.y)
        assert is_on_half_point(rect.height)


@examples(18)
@given(sheets)
def test_hidden_lanes_are_absent_and_collapsed_ones_show_their_title_alone(sheet):
    assert [lane.lane for lane in sheet.lanes] == [lane for lane in sheet.journey.lanes if not lane.hidden]
    for lane in sheet.lanes:
        is_for_curves = isinstance(lane.lane, CurveLane)
        shown = () if lane.lane.collapsed or is_for_curves else lane.lane.cards
        column_of = sheet.journey.column_of
        assert [card.card for card in lane.cards] == sorted(shown, key=lambda card: column_of[card.step])
        assert (lane.plot is not None) == (is_for_curves and not lane.lane.collapsed)


@examples(18)
@given(sheets)
def test_a_lane_is_as_high_as_somebody_chose_but_never_lower_than_what_stands_in_it(sheet):
    for lane in sheet.lanes:
        assert lane.lane.collapsed or lane.rect.height >= (lane.lane.height or m.LEAST_LANE)
        assert inside(lane.title.rect, lane.rect)


@pytest.mark.parametrize(("chosen", "height"), [(None, 40), (16, 40), (123.2, 123.5), (4000, 4000)])
def test_the_height_that_somebody_chose_is_kept(chosen, height):
    sheet = sheet_with(stages_of(100), [lane_of(card("Asks"), height=chosen)])
    assert sheet.lanes[0].rect.height == height


def test_a_zone_without_room_for_its_name_has_none():
    lanes = [lane_of(id="front", kind="frontstage", collapsed=True), lane_of(id="back", kind="backstage", height=90)]
    assert [zone.name.text for zone in sheet_with(stages_of(100), lanes).zones] == ["", "Backstage"]


@examples(18)
@given(sheets)
def test_zones_stand_beside_runs_of_their_lanes(sheet):
    named = [next(zone.zone for zone in sheet.zones if lane.rect.y < zone.rect.bottom) for lane in sheet.lanes]
    assert named == [lane.lane.zone_of for lane in sheet.lanes]
    assert all(before.zone != after.zone for before, after in pairwise(sheet.zones))
    assert all(zone.name.width <= zone.rect.height for zone in sheet.zones)


# --------------------------------------------------------------------------------------------------------------- cards


@examples(30)
@given(sheets)
def test_every_card_lies_in_its_lane_and_in_the_columns_that_it_covers(sheet):
    steps = sheet.steps
    for lane in sheet.lanes:
        for placed in lane.cards:
            first = sheet.journey.column_of[placed.card.step]
            last = min(first + placed.card.span, len(steps)) - 1
            assert placed.lane_id == lane.lane.id
            assert inside(placed.rect, lane.rect)
            assert placed.rect.x == pytest.approx(steps[first].column.x + steps[first].inset)
            assert placed.rect.right == pytest.approx(steps[last].column.right - steps[last].inset)


@examples(30)
@given(sheets)
def test_no_two_cards_overlap(sheet):
    for one, other in combinations([placed.rect for placed in cards_of(sheet)], 2):
        assert not one.touches(other)


@examples(30)
@given(sheets)
def test_what_a_card_shows_stands_inside_it_from_top_to_bottom(sheet):
    for body in (placed.body for placed in cards_of(sheet)):
        texts = [body.text.rect] if body.text.block.text else []
        texts += [rect_of(mark.words) for mark in body.marks]
        signs = [rect_of(label) for label in (body.icon, body.figure) if label]
        assert all(inside(rect, body.size) for rect in texts + signs)
        assert all(above.bottom <= below.y for above, below in pairwise(texts))


def test_text_stands_beside_the_icon_of_its_card_or_below_it_where_there_is_no_room():
    pains = lane_of(card("Asks", icon="phone"), card("Pays", 1, icon="phone"), kind="pain-points")
    wide, narrow = (placed.body for placed in sheet_with(stages_of(120, 40), [pains]).lanes[0].cards)
    assert wide.text.rect.x > wide.icon.at.x + wide.icon.block.width
    assert narrow.text.rect.x == narrow.icon.at.x
    assert narrow.text.rect.y > narrow.icon.at.y + narrow.icon.block.style.size


def test_an_icon_beside_a_figure_without_words_stands_in_its_card():
    (placed,) = (
        sheet_with(stages_of(100), [lane_of(card("x", text="", icon="phone", metric=Metric(value=7)))]).lanes[0].cards
    )
    icon = placed.body.icon
    assert icon.at.y + icon.block.height <= placed.rect.height


def test_a_card_that_reaches_beyond_the_map_ends_with_it():
    sheet = sheet_with(stages_of(100, 100), [lane_of(card("Waits", 1, span=1000))])
    assert sheet.lanes[0].cards[0].rect.right == sheet.grid.right - m.CARD_INSET


def test_a_card_stands_below_all_that_cover_a_step_of_its_own():
    cards = card("Asks"), card("Waits", span=2), card("Pays", 1)
    asks, waits, pays = (placed.rect for placed in sheet_with(stages_of(100, 100), [lane_of(*cards)]).lanes[0].cards)
    assert asks.bottom + m.CARD_GAP == waits.y
    assert waits.bottom + m.CARD_GAP == pays.y


# ------------------------------------------------------------------------------------------------------- the whole map


@examples(18)
@given(sheets)
def test_everything_lies_inside_the_sheet(sheet):
    paper = Rect(0, 0, sheet.width, sheet.height).inset(m.MARGIN / 2, m.MARGIN / 2)
    rects = [sheet.header.rect, sheet.band, sheet.grid]
    rects += [zone.rect for zone in sheet.zones] + [lane.rect for lane in sheet.lanes]
    for curve in (curve for lane in sheet.lanes if lane.plot for curve in lane.plot.curves):
        rects += [point.face for point in curve.points] + [point.reason.rect for point in curve.points]
        rects += [rect_of(curve.legend)] if curve.legend else []
    assert all(inside(rect, paper) for rect in rects)


def test_a_map_without_stages_and_lanes_is_a_header_above_an_empty_grid():
    sheet = sheet_with()
    assert (sheet.stages, sheet.steps, sheet.lanes, sheet.zones, sheet.lines) == ((), (), (), (), ())
    assert (sheet.grid.width, sheet.grid.height) == (0, 0)
    assert sheet.header.title.block.text == "A map"


def test_a_map_of_one_stage_one_lane_and_one_card():
    sheet = sheet_with(stages_of(None), [lane_of(card("Asks"))])
    assert [stage.name.block.text for stage in sheet.stages] == ["Stage 0"]
    assert [lane.title.block.text for lane in sheet.lanes] == ["Actions"]
    assert [card.text.block.text for card in cards_of(sheet)] == ["Asks"]
    assert sheet.grid.height == sheet.lanes[0].rect.height == m.LEAST_LANE


def test_a_map_of_sixty_stages_is_as_wide_as_they_need():
    sheet = sheet_with(stages_of(*[None] * 60), [lane_of(*(card(f"card-{n}", n) for n in range(60)))])
    assert len(sheet.stages) == len(cards_of(sheet)) == 60
    assert sheet.grid.width == 60 * m.NARROWEST_STEP
    assert sheet.width == sheet.grid.right + m.MARGIN
