"""The sheets around a map: all that they tell of, once, within the page, in the order that they promise."""

import datetime
import math
from collections import Counter
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.layout.around import SheetKind, lay_out_around, notes_of
from journeyeditor.layout.around.dots import centre_of, dots_of, place_at
from journeyeditor.layout.around.flow import Entry, balanced, flow, in_pieces
from journeyeditor.layout.around.leaf import Bar, Block, Lead, Logo, Swatch, Written
from journeyeditor.layout.geometry import Rect
from journeyeditor.layout.typesetter import TextStyle
from journeyeditor.model import Asset, Empathy, Evidence, Fact, Persona, Source, Theme
from journeyeditor.model.priorities import opportunities_of
from journeyeditor.templates.template import Template
from tests.layout.fixed_type import FixedType
from tests.layout.sheets import card, document_with, inside, lane_of, pizza_night, stages_of
from tests.strategies import documents, examples

PNG_300_BY_100 = "iVBORw0KGgoAAAANSUhEUgAAASwAAABkCAIAAADi"
WIDE, HIGH = (842.0, 595.0), (595.0, 842.0)
KINDS = [kind for kind in get_args(SheetKind) if kind != "comparison"]


def sheet(kind, document, size=WIDE):
    return lay_out_around(kind, document, document.maps[0], size, FixedType())


def blocks_of(leaflet):
    return [placed.block for leaf in leaflet.leaves for placed in leaf.blocks]


def words_of(leaflet):
    """Return all words of a sheet, in the order in which they are read."""
    return [
        piece.block.text
        for block in blocks_of(leaflet)
        for piece in block.pieces
        if isinstance(piece, Written) and piece.block.text and not piece.decoration
    ]


def rect_of(placed):
    return Rect(*placed.at, placed.block.width, placed.block.height)


def document_of(*lanes, **fields):
    return document_with(stages_of(100, 100, 100), lanes, **fields)


# ------------------------------------------------------------------------------------------------------------- any map


@examples(25)
@given(documents(), st.sampled_from(KINDS), st.sampled_from([WIDE, HIGH]))
def test_every_leaf_shows_something_and_all_of_it_within_the_page(document, kind, size):
    leaflet = sheet(kind, document, size)
    if leaflet is None:
        return
    page = Rect(0, 0, *size)
    for leaf in leaflet.leaves:
        assert leaf.blocks
        for placed in leaf.blocks:
            rect = rect_of(placed)
            assert inside(rect, page)


@examples(25)
@given(documents(), st.sampled_from([kind for kind in KINDS if kind != "cover"]), st.sampled_from([WIDE, HIGH]))
def test_no_block_lies_on_another(document, kind, size):
    leaflet = sheet(kind, document, size)
    for leaf in leaflet.leaves if leaflet else ():
        rects = [rect_of(placed).inset(0.01, 0.01) for placed in leaf.blocks]
        assert not [1 for n, one in enumerate(rects) for other in rects[n + 1 :] if one.touches(other)]


@examples(25)
@given(documents(), st.sampled_from(KINDS))
def test_blocks_have_names_of_their_own(document, kind):
    leaflet = sheet(kind, document)
    for leaf in leaflet.leaves if leaflet else ():
        assert max(Counter(placed.block.name for placed in leaf.blocks).values()) == 1


@pytest.mark.parametrize("kind", KINDS)
def test_an_empty_map_has_a_cover_alone(kind):
    assert (sheet(kind, document_with()) is not None) == (kind == "cover")


TEXTS = ("title", "scenario", "goal", "owner", "author", "client", "confidentiality", "name", "role", "quote")


def wordy(lengths, longest):
    """A document whose texts have so many words, all different, the last of each so long."""

    def text(name):
        return " ".join((*(f"{name}{number}" for number in range(lengths[name])), name + "w" * longest))

    said = {name: text(name) for name in TEXTS}
    empathy = Empathy(hears=(said["quote"],), thinks=(said["goal"], said["role"]), says=(said["scenario"],) * 3)
    fields = {"role": said["role"], "quote": said["quote"], "goals": (said["quote"],), "age": 30, "empathy": empathy}
    eva = Persona(id="eva", name=said["name"], **fields)
    source = Source(name=said["client"], method=said["quote"], link=said["name"])
    evidence = Evidence(level="researched", sources=(source,))
    fields = {"text": said["goal"], "owner": said["owner"], "notes": said["quote"], "evidence": evidence}
    asks = card("asks", channels=(said["client"],), **fields)
    pains = lane_of(card("pain", text=said["goal"]), id="pains", kind="pain-points", name=said["role"])
    ideas = lane_of(card("idea", text=said["goal"], owner=said["name"]), id="ideas", kind="ideas")
    fields = {name: said[name] for name in ("title", "scenario", "goal", "owner")}
    document = document_of(lane_of(asks, name=said["client"]), pains, ideas, personas=("eva",), **fields)
    theme = Theme(client=said["client"], confidentiality=said["confidentiality"], date=datetime.date(2026, 5, 4))
    return document.with_(personas=(eva,), author=said["author"], theme=theme)


lengths = st.fixed_dictionaries({name: st.sampled_from((0, 1, 5, 20, 90, 400)) for name in TEXTS})


@examples(40)
@given(lengths, st.sampled_from((0, 40, 300)), st.sampled_from(KINDS), st.sampled_from([WIDE, HIGH]))
def test_nothing_of_a_sheet_leaves_its_page_or_lies_on_anything_however_long(lengths, longest, kind, size):
    leaflet = sheet(kind, wordy(lengths, longest), size)
    for leaf in leaflet.leaves:
        rects = [rect_of(placed) for placed in leaf.blocks]
        words = [
            Rect(placed.at.x + piece.at.x, placed.at.y + piece.at.y, piece.block.width, piece.block.height)
            for placed in leaf.blocks
            for piece in placed.block.pieces
            if isinstance(piece, Written)
        ]
        assert all(inside(rect, Rect(0, 0, *size)) for rect in (*rects, *words))
        for found in (rects, words):
            inner = [rect.inset(0.01, 0.01) for rect in found]
            assert not [1 for n, one in enumerate(inner) for other in inner[n + 1 :] if one.touches(other)]


@examples(20)
@given(lengths, st.sampled_from((0, 300)), st.sampled_from([WIDE, HIGH]))
def test_no_word_is_lost_on_an_empathy_map(lengths, longest, size):
    document = wordy(lengths, longest)
    (eva,), found = document.personas, "".join("".join(words_of(sheet("empathy maps", document, size))).split())
    for text in (eva.name, *eva.empathy.hears, *eva.empathy.thinks, *eva.empathy.says, *eva.goals):
        assert "".join(text.split()) in found


def test_what_somebody_feels_stands_beside_the_face_of_those_alone_who_have_an_empathy_map():
    eva = Persona(id="eva", name="Eva", empathy=Empathy(feels=("Proud",)), frustrations=("Queues",))
    adam = Persona(id="adam", name="Adam", frustrations=("Forms",))
    document = document_of(personas=("eva", "adam")).with_(personas=(eva, adam))
    leaflet = sheet("empathy maps", document)
    assert len(leaflet.leaves) == 1
    words = words_of(leaflet)
    assert words == [
        *("Empathy map", "Eva", "Hears", "Thinks", "Feels", "Proud", "Says", "Does", "Pains", "Queues", "Gains")
    ]


@examples(40)
@given(lengths, st.sampled_from((0, 300)), st.sampled_from([WIDE, HIGH]))
def test_no_word_is_lost_on_a_cover(lengths, longest, size):
    document = wordy(lengths, longest)
    theme, (eva,), journey = document.theme, document.personas, document.maps[0]
    said = (journey.title, journey.scenario, journey.goal, journey.owner, document.author, theme.client)
    wanted = Counter(" ".join((*said, theme.confidentiality, eva.name, eva.role, eva.quote)).split())
    found = Counter(" ".join(words_of(sheet("cover", document, size))).split())
    assert not wanted - found


# --------------------------------------------------------------------------------------------------------------- lists


def test_opportunities_come_by_impact_then_by_effort_with_their_owners():
    ideas = [
        card("Small", 0, impact=1),
        card("Hard", 1, impact=4, effort=5, owner="Sales"),
        card("Easy", 2, impact=4, effort=1, owner="Kitchen", due=datetime.date(2026, 5, 4)),
        card("Unrated", 0),
    ]
    leaflet = sheet("opportunities", document_of(lane_of(*ideas, kind="ideas")))
    words = words_of(leaflet)
    places = [words.index(name) for name in ("Easy", "Hard", "Small", "Unrated")]
    assert places == sorted(places)
    assert words[places[0] - 1 : places[0] + 6] == ["1", "Easy", "Stage 2", "4", "1", "Kitchen", "2026-05-04"]


def test_a_column_in_which_nothing_stands_is_left_out():
    leaflet = sheet("opportunities", document_of(lane_of(card("Easy"), kind="ideas")))
    assert {"Owner", "Due", "Status", "Impact", "Answers"}.isdisjoint(words_of(leaflet))


def test_an_opportunity_names_the_pain_points_that_it_answers_and_they_name_it():
    document = document_of(
        lane_of(card("Cold"), kind="pain-points"), lane_of(card("Oven", answers=("Cold",)), id="ideas", kind="ideas")
    )
    assert "Cold" in words_of(sheet("opportunities", document))
    assert "Oven" in words_of(sheet("pain points", document))


def test_pain_points_come_by_severity_the_worst_first():
    pains = [
        card("Slow", 0, severity="trivial"),
        card("Shut", 1, severity="abandons", affected="30 %", evidence=Evidence(level="assumption")),
        card("Queue", 2, severity="work-around"),
        card("Maybe", 0),
    ]
    words = words_of(sheet("pain points", document_of(lane_of(*pains, kind="pain-points"))))
    order = ["Ends the journey  ·  1", "Shut", "Needs a detour  ·  1", "Queue", "Trivial  ·  1", "Slow", "Maybe"]
    assert [word for word in words if word in order] == order
    assert {"30 %", "Assumption"} <= set(words)


def test_what_cannot_be_seen_on_the_map_is_on_no_list():
    hidden = lane_of(card("Secret", notes="Hush"), kind="pain-points", hidden=True)
    assert sheet("pain points", document_of(hidden)) is None
    assert sheet("notes", document_of(hidden)) is None


def test_notes_are_numbered_as_the_map_is_read():
    document = document_of(
        lane_of(card("Late", 2, notes="Third"), card("Early", 0, notes="Second"), id="below"),
        lane_of(card("Last", 0, notes="Fourth"), id="last"),
    )
    first = lane_of(card("First", 1, notes="First of all"), id="top")
    journey = document.maps[0]
    journey = journey.with_(lanes=(first, *journey.lanes))
    assert [note.card.id for note in notes_of(journey)] == ["First", "Early", "Late", "Last"]
    words = words_of(sheet("notes", document.with_(maps=(journey,))))
    assert words[words.index("Late") - 1] == "3"


def test_a_row_leads_to_its_card():
    leaflet = sheet("opportunities", document_of(lane_of(card("Easy"), kind="ideas")))
    assert [piece.card_id for block in blocks_of(leaflet) for piece in block.pieces if isinstance(piece, Lead)] == [
        "Easy"
    ]


def test_a_column_is_as_wide_as_its_longest_word():
    ideas = [card(f"Idea-{number}", owner="Restaurantmanagement") for number in range(3)]
    pains = [card("Slow")]
    full = [idea.with_(impact=3, effort=2, answers=("Slow",), status="Planned") for idea in ideas]
    lanes = [lane_of(*full, kind="ideas", id="ideas"), lane_of(*pains, kind="pain-points")]
    leaflet = sheet("opportunities", document_of(*lanes), HIGH)
    row = next(block for block in blocks_of(leaflet) if block.kind == "row")
    owner, status = [
        next(piece for piece in row.pieces if isinstance(piece, Written) and piece.block.text == text)
        for text in ("Restaurantmanagement", "Planned")
    ]
    assert owner.block.lines == ("Restaurantmanagement",)
    assert owner.at.x + owner.block.width < status.at.x


def test_a_long_list_goes_on_with_its_head_and_loses_nothing():
    ideas = [card(f"Idea-{number}", number % 3) for number in range(120)]
    leaflet = sheet("opportunities", document_of(lane_of(*ideas, kind="ideas")))
    assert len(leaflet.leaves) > 2
    for leaf in leaflet.leaves:
        assert [placed.block.kind for placed in leaf.blocks].count("table head") == 1
    assert {idea.text for idea in ideas} <= set(words_of(leaflet))


def test_a_note_longer_than_a_page_goes_on_and_keeps_every_word():
    note = " ".join(f"word{number}" for number in range(2500))
    leaflet = sheet("notes", document_of(lane_of(card("Asks", notes=note))))
    assert len(leaflet.leaves) > 1
    found = " ".join(word for word in words_of(leaflet) if word.startswith("word"))
    assert found.split() == note.split()


# ----------------------------------------------------------------------------------------------- cover, people, legend


def test_a_cover_tells_of_what_and_of_whom_the_map_is():
    document = pizza_night()
    theme = Theme(client="Pizza and Sons", date=datetime.date(2026, 5, 4), confidentiality="Confidential")
    words = words_of(sheet("cover", document.with_(theme=theme)))
    journey, eva = document.maps[0], document.personas[0]
    assert {journey.title, journey.scenario, journey.goal, eva.name, eva.quote} <= set(words)
    assert {"Pizza and Sons", "4 May 2026", "Confidential"} <= set(words)


@pytest.mark.parametrize("size", [WIDE, HIGH])
def test_a_long_title_is_set_smaller_so_that_the_cover_holds_it(size):
    def title_of(text):
        (block,) = [block for block in blocks_of(sheet("cover", document_with(title=text), size)) if block.title]
        written = next(piece for piece in block.pieces if isinstance(piece, Written) and piece.block.text == text)
        field = next(piece for piece in block.pieces if isinstance(piece, Bar))
        assert inside(Rect(*written.at, written.block.width, written.block.height), field.rect)
        return written.block.style.size

    assert title_of("How a large family finds its way through the year " * 4) < title_of("Dinner")


def test_the_logo_keeps_its_proportions_on_the_cover():
    logo = Asset(id="logo", media_type="image/png", data=PNG_300_BY_100)
    document = document_with().with_(theme=Theme(logo="logo"), assets=(logo,))
    pieces = [piece for block in blocks_of(sheet("cover", document)) for piece in block.pieces]
    (placed,) = [piece for piece in pieces if isinstance(piece, Logo)]
    assert placed.rect.width / placed.rect.height == pytest.approx(3)


@pytest.mark.parametrize("size", [WIDE, HIGH])
def test_a_persona_sheet_tells_all_that_is_known(size):
    story = "She " + "walks and walks " * 200
    eva = Persona(
        id="eva",
        name="Eva",
        age=29,
        role="Journalist",
        quote="I would do anything for a good pizza",
        background=story,
        goals=("Eat", "Rest"),
        frustrations=("Wait",),
        channels=("Phone",),
        facts=(Fact(id="fact", name="Allergy", text="Peanuts"),),
    )
    document = document_with(personas=("eva",)).with_(personas=(eva,))
    leaflet = sheet("personas", document, size)
    words = words_of(leaflet)
    assert {"Eva", "29", "Journalist", eva.quote, "Eat", "Rest", "Wait", "Phone", "Allergy", "Peanuts"} <= set(words)
    assert "needs" not in {word.lower() for word in words}, "nothing is known of them"
    assert story.split() == [word for words in words for word in words.split() if word in ("She", "walks", "and")]


def test_what_stands_under_one_heading_of_a_persona_stands_in_one_column():
    lists = {name: (f"{name} one", f"{name} two") for name in ("goals", "needs", "frustrations")}
    eva = Persona(id="eva", name="Eva", background="Words. " * 20, channels=("Email", "Phone", "Web app"), **lists)
    (leaf,) = sheet("personas", document_with(personas=("eva",)).with_(personas=(eva,)), (842, 595)).leaves
    sections = {placed.block.name.rsplit("-", 2)[0] for placed in leaf.blocks if placed.block.kind == "prose"}
    assert len(sections) == 5
    for section in sections:
        assert len({placed.at.x for placed in leaf.blocks if placed.block.name.startswith(section)}) == 1, section


def test_a_legend_explains_what_is_on_the_map_and_nothing_else():
    asks = card("Asks", channels=("Phone", "Email"), severity="abandons")
    words = set(words_of(sheet("legend", document_of(lane_of(asks, kind="pain-points", name="Trouble")))))
    assert {"Phone", "Email", "Ends the journey", "Trouble", "Pain points"} <= words
    assert {"Needs a detour", "Evidence", "Feelings", "Lines"}.isdisjoint(words)


def test_lanes_whose_cards_look_alike_are_told_by_their_icons():
    lanes = [lane_of(card(kind), id=kind, kind=kind) for kind in ("actions", "pain-points", "happy-moments")]
    document = document_of(*lanes)

    def swatches(theme):
        leaflet = sheet("legend", document.with_(theme=theme))
        return [piece.lane.kind for block in blocks_of(leaflet) for piece in block.pieces if isinstance(piece, Swatch)]

    assert swatches(Theme()) == ["actions", "pain-points", "happy-moments"]
    assert swatches(Theme(cards="outlined")) == ["pain-points", "happy-moments"]


def test_a_legend_of_a_real_map_tells_its_levels_and_its_lines():
    words = set(words_of(sheet("legend", pizza_night())))
    assert {"Delighted", "Very unhappy", "Moment of truth", "Line of visibility", "Researched"} <= words


def test_a_legend_tells_of_tension_by_the_ends_of_its_scale_and_not_as_a_feeling():
    lane = Template("t", "T", "", "Now", "arc").document().maps[0].lanes[0]
    words = set(words_of(sheet("legend", document_of(lane))))
    assert {"Dramatic arc", "As it is today, from Very low to Very high"} <= words
    assert "Feelings" not in words


# ---------------------------------------------------------------------------------------------------------------- flow

COLUMNS = [Rect(0, 0, 50, 100), Rect(60, 0, 50, 100)]


def entries_of(*heights, **fields):
    return [Entry(Block(f"b{n}", "prose", 50, height, ()), **fields) for n, height in enumerate(heights)]


def test_blocks_go_on_in_the_next_column_and_on_the_next_leaf():
    leaves = flow(entries_of(60, 60, 60, 30), lambda _: COLUMNS)
    assert [[(placed.at.x, placed.at.y) for placed in leaf.blocks] for leaf in leaves] == [
        [(0, 0), (60, 0)],
        [(0, 0), (0, 60)],
    ]


def test_a_heading_is_never_the_last_of_its_column():
    first, head, below = entries_of(70, 20, 30)
    (leaf,) = flow([first, head._replace(with_next=True), below], lambda _: COLUMNS)
    assert [placed.at.x for placed in leaf.blocks] == [0, 60, 60]


def test_columns_are_balanced_where_there_is_room():
    (leaf,) = balanced(entries_of(20, 20, 20, 20), lambda _: COLUMNS)
    assert [placed.at.x for placed in leaf.blocks] == [0, 0, 60, 60]


def test_balanced_columns_part_nothing_that_belongs_together():
    chain = entries_of(20, 20, 20, with_next=True)
    chain[-1] = chain[-1]._replace(with_next=False)
    (leaf,) = balanced([*chain, *entries_of(20)], lambda _: COLUMNS)
    assert [placed.at.x for placed in leaf.blocks] == [0, 0, 0, 60]


@examples(40)
@given(st.lists(st.floats(1, 99), min_size=1, max_size=20), st.lists(st.booleans(), min_size=20, max_size=20))
def test_no_block_is_lost_and_none_leaves_its_column(heights, together):
    pairs = zip(entries_of(*heights), together, strict=False)
    entries = [one._replace(with_next=with_next) for one, with_next in pairs]
    leaves = balanced(entries, lambda _: COLUMNS)
    placed = [block for leaf in leaves for block in leaf.blocks]
    assert [one.block for one in placed] == [entry.block for entry in entries]
    assert all(one.at.y + one.block.height <= 100 + 1e-6 for one in placed)


@examples(40)
@given(st.text("ab c\n", max_size=300), st.integers(20, 60))
def test_a_text_in_pieces_keeps_its_letters(text, most):
    pieces = list(in_pieces(text, TextStyle(10), 40, most, FixedType()))
    assert "".join("".join(piece.text for piece in pieces).split()) == "".join(text.split())
    assert all(piece.height <= most for piece in pieces)


# ---------------------------------------------------------------------------------------------------------- priorities


def rated(*ratings):
    return [card(f"Idea-{n}", n % 3, impact=impact, effort=effort) for n, (impact, effort) in enumerate(ratings)]


@examples(30)
@given(st.lists(st.tuples(st.integers(1, 5), st.integers(1, 5)), min_size=1, max_size=40))
def test_every_dot_stands_at_its_impact_and_effort_and_covers_no_other(ratings):
    journey = document_of(lane_of(*rated(*ratings), kind="ideas")).maps[0]
    plot = Rect(20, 30, 340, 340)
    dots = dots_of(opportunities_of(journey), plot)
    assert len(dots) == len(ratings)
    for dot in dots:
        wanted = dot.opportunity.card.effort, dot.opportunity.card.impact
        assert place_at(dot.centre, plot) == wanted
        assert place_at(centre_of(wanted, plot), plot) == wanted
    for number, one in enumerate(dots):
        for other in dots[number + 1 :]:
            assert math.dist(one.centre, other.centre) >= one.radius + other.radius


@pytest.mark.parametrize("size", [WIDE, HIGH])
def test_the_matrix_has_a_number_for_each_rated_opportunity_and_its_list_tells_all(size):
    ideas = [*rated((5, 1), (2, 4)), card("Maybe", impact=3)]
    leaflet = sheet("priorities", document_of(lane_of(*ideas, kind="ideas")), size)
    (matrix,) = [block for block in blocks_of(leaflet) if block.kind == "matrix"]
    assert [piece.card_id for piece in matrix.pieces if isinstance(piece, Lead)] == ["Idea-0", "Idea-1"]
    assert matrix.alternative_text
    words = words_of(leaflet)
    places = [words.index(text) for text in ("Idea-0", "Idea-1", "Without impact or effort", "Maybe")]
    assert places == sorted(places)


def test_pain_points_by_stage_name_every_stage():
    pains = lane_of(card("Queue", 1, severity="abandons"), card("Noise", 1, severity="abandons"), kind="pain-points")
    words = words_of(sheet("pains by stage", document_of(pains)))
    assert {"Stage 0", "Stage 1", "Stage 2", "Ends the journey", "•\u00a0Queue\n•\u00a0Noise"} <= set(words)
    assert "Trivial" not in words


def test_a_source_stands_once_with_all_that_rests_on_it():
    may = Evidence(level="researched", sources=(Source(name="Interviews", kind="solicited"),))
    both = may.with_(sources=(*may.sources, Source(name="Sales")))
    cards = lane_of(card("Asks", evidence=may), card("Pays", evidence=both), card("Waits"))
    words = words_of(sheet("sources", document_of(cards)))
    assert words[words.index("Interviews") :] == [
        *("Interviews", "Solicited", "Asks  ·  Pays"),
        *("Sales", "Pays"),
    ]


def test_the_action_list_tells_who_does_what_and_when():
    plan = lane_of(card("Paint", owner="Ann", due=datetime.date(2026, 5, 4), status="Begun"), kind="action-plan")
    words = words_of(sheet("actions", document_of(plan)))
    assert words[words.index("Paint") :][:4] == ["Paint", "Ann", "2026-05-04", "Begun"]
