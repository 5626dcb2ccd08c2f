"""The map in words, for somebody who hears it."""

from hypothesis import given

from journeyeditor import files
from journeyeditor.editor import Cell
from journeyeditor.editor.spoken import cell_key, spoken_map
from journeyeditor.edits import cards, lanes
from journeyeditor.model import Comment, Connector, elements_of_map
from journeyeditor.resources import sample_path
from tests.layout.sheets import card, document_with, lane_of, stages_of
from tests.strategies import documents, examples

PIZZA = files.load(sample_path("pizza-night.journey"))
MAP = PIZZA.maps[0].id


def said(document, key):
    spoken = spoken_map(document, document.maps[0].id)[key]
    return ", ".join(str(message) for message in spoken.words)


def by_text(text):
    return next(card.id for lane in PIZZA.maps[0].card_lanes for card in lane.cards if card.text == text)


def test_a_card_says_its_text_and_where_it_stands():
    words = said(PIZZA, by_text("Signboard"))
    assert words.startswith("Signboard, ")
    assert words.endswith("Card 2 of 2, Touchpoints, Arrival, Find parking")


def test_a_cell_says_how_many_cards_it_has():
    journey = PIZZA.maps[0]
    lane = next(lane for lane in journey.card_lanes if lane.name == "Touchpoints")
    step = next(step for step in journey.steps if step.name == "Find parking")
    assert said(PIZZA, cell_key(Cell(lane.id, step.id))) == "2 cards, Touchpoints, Arrival, Find parking"
    empty = cards.delete_cards(PIZZA, MAP, [card.id for card in lane.cards]).document
    assert said(empty, cell_key(Cell(lane.id, step.id))) == "Empty cell, Touchpoints, Arrival, Find parking"


def test_a_point_says_its_level_its_value_and_its_reason():
    point = next(
        point
        for lane in PIZZA.maps[0].curve_lanes
        for curve in lane.curves
        for point in curve.points
        if point.reason == "Trusted voices"
    )
    words = said(PIZZA, point.id)
    assert words.startswith("Happy, 1 on a scale from \N{MINUS SIGN}2 to 2, Trusted voices, ")
    assert words.endswith("Feelings, Research, Ask friends")


def test_a_figure_says_what_it_measures_and_how_much():
    assert said(PIZZA, "card-105").startswith("Search views, 1,800 a month, Assumption, Card 1 of 1, Metrics")


def test_a_lane_says_whether_it_is_locked_or_collapsed_and_one_that_is_hidden_says_nothing():
    lane = PIZZA.maps[0].lanes[1]
    closed = lanes.update_lane(PIZZA, MAP, lane.id, collapsed=True, locked=True).document
    spoken = spoken_map(closed, MAP)
    assert said(closed, lane.id).endswith("Collapsed, Locked")
    assert spoken[lane.id].children == ()
    hidden = lanes.update_lane(PIZZA, MAP, lane.id, hidden=True).document
    assert lane.id not in spoken_map(hidden, MAP)


@examples(30)
@given(documents())
def test_everything_in_sight_is_said_once_and_reached_from_the_map(document):
    journey = document.maps[0]
    spoken = spoken_map(document, journey.id)
    reached, waiting = [], [journey.id]
    while waiting:
        key = waiting.pop()
        reached.append(key)
        assert spoken[key].words
        assert all(spoken[child].parent == key for child in spoken[key].children)
        waiting += spoken[key].children
    assert sorted(reached) == sorted(spoken)
    unseen = {
        element.id
        for lane in journey.lanes
        if lane.hidden or lane.collapsed
        for element in elements_of_map(journey.with_(stages=(), lanes=(lane,), connectors=(), notes=()))
    }
    sounding = {element.id for element in elements_of_map(journey.with_(connectors=(), notes=()))} - unseen
    comments = {element.id for element in elements_of_map(journey) if isinstance(element, Comment)}
    assert sounding - comments <= set(spoken)


def test_a_card_says_where_its_connectors_lead():
    wire = Connector(id="wire", source="a", target="b", label="then")
    document = document_with(stages_of(100, 100), [lane_of(card("a"), card("b", 1))], connectors=(wire,))
    words = [str(message) for message in spoken_map(document, "map")["a"].words]
    assert words[:3] == ["a", "then", "leads to b"]
    assert said(document, "wire") == "then, From a to b"
