"""The ways of connectors: straight where they can be, around cards where they must, never through one."""

from itertools import combinations, pairwise, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.edits import cards, connectors, lanes, steps
from journeyeditor.layout import Memory, Point, lay_out
from journeyeditor.layout import measures as m
from journeyeditor.model import Connector, CurveLane
from tests.layout.fixed_type import FixedType
from tests.layout.sheets import card, document_with, lane_of, sheet_of, sheet_with, stages_of
from tests.strategies import documents, examples


def pieces(placed):
    return list(pairwise(placed.way))


def crosses(piece, rect):
    (x1, y1), (x2, y2) = piece
    left, right, top, bottom = min(x1, x2), max(x1, x2), min(y1, y2), max(y1, y2)
    inner = rect.inset(0.01, 0.01)
    return left < inner.right and right > inner.x and top < inner.bottom and bottom > inner.y


def expect_to_keep_clear(sheet):
    """Expect that no way runs through a card, that all run straight, and from the edge of a card to that of another."""
    cards = {placed.card.id: placed.rect for lane in sheet.lanes for placed in lane.cards}
    for placed in sheet.connectors:
        for piece in pieces(placed):
            (x1, y1), (x2, y2) = piece
            assert (x1 == x2) != (y1 == y2)
            assert [name for name, rect in cards.items() if crosses(piece, rect)] == []
        for end, name in ((placed.way[0], placed.connector.source), (placed.way[-1], placed.connector.target)):
            rect = cards[name]
            assert rect.x <= end.x <= rect.right
            assert rect.y <= end.y <= rect.bottom
            assert end.x in (rect.x, rect.right) or end.y in (rect.y, rect.bottom)


def levels(placed):
    return [piece for piece in pieces(placed) if piece[0].y == piece[1].y]


def uprights(placed):
    """Return the pieces that run up and down, as if they ran across."""
    return [tuple(Point(y, x) for x, y in piece) for piece in pieces(placed) if piece[0].x == piece[1].x]


def run_close(piece, other):
    """Tell whether two pieces that run across lie on each other."""
    (x1, x2), (other_x1, other_x2) = (sorted(point.x for point in one) for one in (piece, other))
    return x1 + 0.5 < other_x2 and other_x1 + 0.5 < x2 and abs(piece[0].y - other[0].y) < 0.69


def expect_to_run_apart(sheet):
    """Expect that connectors of different cards never run on one line, and none along the edge of a step."""
    for one, other in combinations(sheet.connectors, 2):
        if one.connector.source != other.connector.source and one.connector.target != other.connector.target:
            for way in (levels, uprights):
                assert [pair for pair in product(way(one), way(other)) if run_close(*pair)] == []
    edges = {x for step in sheet.steps for x in (step.column.x, step.column.right)}
    for placed in sheet.connectors:
        assert [piece for piece in pieces(placed) if piece[0].x == piece[1].x in edges] == []


def expect_words_to_stand_clear(sheet):
    """Expect words on their lines, in one step and one lane, over no card, no other words and no line along them."""
    cards = [placed.rect for lane in sheet.lanes for placed in lane.cards]
    words = {placed.connector.id: placed.label.rect for placed in sheet.connectors if placed.connector.label}
    columns = [step.column for step in sheet.steps]
    rows = [lane.rect for lane in sheet.lanes]
    for placed in sheet.connectors:
        rect = words.get(placed.connector.id)
        if rect is None:
            continue
        assert any(column.x < rect.x and rect.right < column.right for column in columns)
        assert any(row.y < rect.y and rect.bottom < row.bottom for row in rows)
        assert [card for card in cards if card.touches(rect)] == []
        assert [name for name, other in words.items() if other is not rect and other.touches(rect)] == []
        assert any(crosses(piece, rect.inset(-6, -1)) for piece in pieces(placed))
        others = [other for other in sheet.connectors if other is not placed]
        assert [other for other in others if any(crosses(piece, rect) for piece in levels(other))] == []


def wired(*pairs, lanes, widths=(100, 100, 100, 100), **fields):
    wires = tuple(Connector(id=f"w{n}", source=one, target=other) for n, (one, other) in enumerate(pairs))
    return sheet_with(stages_of(*widths), lanes, connectors=wires, **fields)


@st.composite
def crowded(draw):
    """A map of several lanes, cards over one step or several, and connectors with and without words between them."""
    columns = draw(st.integers(1, 5))
    lanes, names = [], []
    for number in range(draw(st.integers(1, 4))):
        cards = []
        for _ in range(draw(st.integers(0, 6))):
            name = f"c{len(names)}"
            names.append(name)
            place = {"column": draw(st.integers(0, columns - 1)), "span": draw(st.integers(1, 4))}
            cards.append(card(name, text=draw(st.sampled_from(("x", "some words more", "x " * 40))), **place))
        lanes.append(lane_of(*cards, id=f"lane-{number}"))
        if draw(st.booleans()):
            lanes.append(CurveLane(id=f"feels-{number}", kind="sentiment", name="", curves=()))
    pairs = draw(st.lists(st.tuples(*[st.sampled_from(names)] * 2), max_size=4)) if names else []
    says = draw(st.lists(st.sampled_from(("", "yes", "asks for the booking", "x " * 60)), min_size=4, max_size=4))
    wires = tuple(Connector(id=f"w{n}", source=a, target=b, label=says[n]) for n, (a, b) in enumerate(pairs) if a != b)
    return document_with(stages_of(*[100] * columns), lanes, connectors=wires)


@examples(60)
@given(crowded())
def test_no_way_runs_through_a_card(document):
    sheet = sheet_of(document)
    assert len(sheet.connectors) == len(document.maps[0].connectors)
    expect_to_keep_clear(sheet)
    expect_to_run_apart(sheet)
    expect_words_to_stand_clear(sheet)


@examples(25)
@given(documents())
def test_nor_on_any_map(document):
    sheet = sheet_of(document)
    expect_to_keep_clear(sheet)
    expect_words_to_stand_clear(sheet)


def test_neighbours_are_joined_by_a_straight_line():
    sheet = wired(("a", "b"), ("a", "c"), lanes=[lane_of(card("a"), card("b", 1)), lane_of(card("c"), id="below")])
    across, down = sheet.connectors
    assert len(across.way) == len(down.way) == 2
    assert across.way[0].y == across.way[1].y
    assert down.way[0].x == down.way[1].x
    back = wired(("b", "a"), lanes=[lane_of(card("a"), card("b", 1))]).connectors[0]
    assert back.way == across.way[::-1]


def test_a_card_between_is_gone_around():
    sheet = wired(("a", "c"), lanes=[lane_of(card("a"), card("b", 1), card("c", 2))])
    (placed,) = sheet.connectors
    assert len(placed.way) == 4
    expect_to_keep_clear(sheet)


def test_a_curve_is_crossed_at_the_edge_of_a_step():
    feels = CurveLane(id="feels", kind="sentiment", name="", curves=())
    sheet = wired(("a", "b"), lanes=[lane_of(card("a")), feels, lane_of(card("b"), id="below")])
    plot = sheet.lanes[1].rect.inset(0, m.LANE_PADDING)
    down = [piece for piece in pieces(sheet.connectors[0]) if piece[0].x == piece[1].x and crosses(piece, plot)]
    assert down
    edges = {x for step in sheet.steps for x in (step.column.x, step.column.right)}
    assert all(1 < min(abs(piece[0].x - edge) for edge in edges) < m.WIRED_INSET for piece in down)


def test_ways_along_one_gap_run_beside_each_other():
    lanes = [lane_of(card("a"), card("b", 1)), lane_of(card("c", 2), card("d", 3), id="below")]
    sheet = wired(("a", "c"), ("b", "d"), lanes=lanes)
    heights = [piece[0].y for placed in sheet.connectors for piece in pieces(placed) if piece[0].y == piece[1].y]
    assert len(set(heights)) == 2
    fan = wired(("a", "c"), ("a", "d"), lanes=lanes)
    heights = [piece[0].y for placed in fan.connectors for piece in pieces(placed) if piece[0].y == piece[1].y]
    assert len(set(heights)) == 1  # from one card they leave together


@pytest.mark.parametrize("fields", [{"hidden": True}, {"collapsed": True}])
def test_what_leads_to_a_card_out_of_sight_is_out_of_sight(fields):
    lanes = [lane_of(card("a"), card("b", 1)), lane_of(card("c"), id="below", **fields)]
    sheet = wired(("a", "b"), ("a", "c"), lanes=lanes)
    assert [placed.connector.id for placed in sheet.connectors] == ["w0"]
    assert wired(("a", "b"), lanes=[lane_of(card("a"), card("b", 1), hidden=True)]).connectors == ()


@pytest.mark.parametrize(
    ("shape", "lines", "ends"),
    [
        ("linear", ["ab", "bc"], "arrow"),
        ("cyclic", ["ab", "bc", "ca"], "arrow"),
        ("bi-directional", ["ab", "bc"], "both"),
        ("non-linear", ["ab", "bc"], "none"),
        ("time-based", ["ab", "bc"], "arrow"),
    ],
)
def test_the_cards_of_a_process_are_joined_as_it_goes(shape, lines, ends):
    sheet = sheet_with(stages_of(100, 100, 100), [lane_of(card("a"), card("c", 2), card("b", 1), process=shape)])
    placed = sheet.processes
    assert [one.connector.source + one.connector.target for one in placed] == lines
    assert {(one.connector.ends, one.shape) for one in placed} == {(ends, shape)}
    assert sheet.connectors == ()
    expect_to_keep_clear(sheet._replace(connectors=placed))


def an_edit(draw, document):
    """Return a document after something else has come to stand near its connectors, or they to others."""
    journey = document.maps[0]
    step = draw(st.sampled_from(journey.steps)).id
    held = [held.id for lane in journey.card_lanes for held in lane.cards]
    edits = [
        lambda: steps.set_step_width(document, "map", step, draw(st.sampled_from((60, 99.7, 160)))),
        lambda: steps.move_step(document, "map", step, "stage-0", 0),
        lambda: lanes.move_lane(document, "map", journey.lanes[-1].id, 0),
        lambda: lanes.update_lane(document, "map", journey.lanes[0].id, height=draw(st.sampled_from((90.0, 300.0)))),
    ]
    if held:
        name, to = draw(st.sampled_from(held)), draw(st.sampled_from(journey.card_lanes)).id
        edits += [
            lambda: cards.move_cards(document, "map", [name], to_lane_id=to, to_step_id=step),
            lambda: cards.set_card_text(document, "map", name, draw(st.sampled_from(("y", "y " * 60)))),
        ]
    return draw(st.sampled_from(edits))().document


@examples(25)
@given(crowded(), st.data())
def test_a_way_is_the_same_whatever_was_there_before(document, data):
    memory = Memory()
    for _ in range(3):
        assert sheet_of(document, memory=memory) == sheet_of(document)
        document = an_edit(data.draw, document)


def test_what_stays_is_not_laid_out_again():
    lanes = [lane_of(card("a"), card("b", 1)), lane_of(card("c"), card("d", 2), id="below")]
    document = document_with(stages_of(100, 100, 100), lanes)
    document = connectors.connect(document, "map", "a", "b", "then").document
    document = connectors.connect(document, "map", "c", "d").document
    memory = Memory()
    before = lay_out(document, document.maps[0], FixedType(), memory).connectors
    changed = connectors.update_connector(document, "map", before[0].connector.id, label="next").document
    after = lay_out(changed, changed.maps[0], FixedType(), memory).connectors
    assert after[0] is not before[0]
    assert after[1] is before[1]
