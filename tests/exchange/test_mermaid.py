"""Journeys of Mermaid: what is written is read back, and what was written elsewhere is read as Mermaid reads it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.edits import cards, lanes, stages
from journeyeditor.exchange.mermaid import read_mermaid, write_mermaid
from journeyeditor.exchange.mermaid.escape import escaped, escaped_actor, escaped_task, unescaped
from journeyeditor.files import FileProblem, load
from journeyeditor.model import broken_invariants
from journeyeditor.resources import sample_path
from tests.strategies import documents, examples

PIZZA = load(sample_path("pizza-night.journey"))
PIECES = [
    "#",
    ";",
    ":",
    ",",
    "%",
    "%%",
    "%%{",
    "}%%",
    "<",
    '<b class="x">',
    "&amp;",
    "journey",
    "title",
    " ",
    "注",
    "🍕",
]
ODD = st.lists(st.sampled_from(PIECES), max_size=8).map("".join)


def journey(*lines):
    return "\n".join(["journey", *lines])


def tasks(document):
    (drawn,) = document.maps
    (lane,) = drawn.card_lanes
    values = {point.step: point.value for point in drawn.curve_lanes[0].curves[0].points}
    stage_of = {step.id: stage.name for stage in drawn.stages for step in stage.steps}
    return [(stage_of[card.step], card.text, values.get(card.step)) for card in lane.cards]


def test_a_journey_is_stages_steps_actions_and_a_curve():
    text = journey(
        "title My working day",
        "section Go to work",
        "Make tea: 5: Me",
        "Go upstairs: 3: Me",
        "section Work",
        "Work: 1: Me, Cat",
    )
    document, notes = read_mermaid(text)
    assert notes == ()
    assert list(broken_invariants(document)) == []
    assert document.maps[0].title == "My working day"
    assert [persona.name for persona in document.personas] == ["Me", "Cat"]
    assert tasks(document) == [
        ("Go to work", "Make tea", 2.0),
        ("Go to work", "Go upstairs", 0.0),
        ("Work", "Work", -2.0),
    ]


@examples(60)
@given(documents())
def test_nothing_is_lost_on_the_way_there_and_back(document):
    for drawn in document.maps:
        written = write_mermaid(document, drawn)
        assert read_mermaid(written.data.decode()).document == document


def test_what_was_changed_elsewhere_is_read_as_it_stands_there():
    text = write_mermaid(PIZZA, PIZZA.maps[0]).data.decode()
    before, _, after = text.rpartition("Pays for the meal")
    changed = f"{before}Pays by card{after}"
    document, notes = read_mermaid(changed)
    assert "Pays by card" in [card for _, card, _ in tasks(document)]
    assert str(notes[0]).startswith("The journey was changed since")


@given(ODD, ODD, ODD)
def test_any_words_come_back_as_they_were(title, task, actor):
    document = stages.rename_stage(PIZZA, "map-pizza", PIZZA.maps[0].stages[0].id, title).document
    card = PIZZA.maps[0].card_lanes[1].cards[0]
    document = cards.set_card_text(document, "map-pizza", card.id, task).document
    read = read_mermaid(write_mermaid(document, document.maps[0], whole=False).data.decode()).document
    for words, back in (
        (title, unescaped(escaped(title))),
        (task, unescaped(escaped_task(task))),
        (actor, unescaped(escaped_actor(actor))),
    ):
        assert back == (" ".join(words.split()) or "-")
    assert read.maps[0].stages[0].name == (" ".join(title.split()) or "-")


@pytest.mark.parametrize(
    ("line", "name", "value", "note"),
    [
        ("Arrive 10:30: 5: Me", "Arrive 10", 2.0, "has a score beyond 1 to 5"),
        ("Make tea: 5: Me: extra, Cat", "Make tea", 2.0, "has a colon too many"),
        ("Make tea: good: Me", "Make tea", None, "has no score"),
        ("Make tea: 2.5: Me", "Make tea", -0.5, "no whole number"),
        ("Pay: 5: Me,, Cat,", "Pay", 2.0, "an actor without a name"),
        ("Go<br>home: 3", "Go\nhome", 0.0, None),
        ("#116;itle check: 4", "title check", 1.0, None),
    ],
)
def test_odd_lines_are_read_as_mermaid_reads_them_and_told_of(line, name, value, note):
    document, notes = read_mermaid(journey("section S", line))
    assert tasks(document) == [("S", name, value)]
    assert any(note in str(one) for one in notes) if note else notes == ()


def test_a_title_that_looks_like_a_task_is_told_of():
    _, notes = read_mermaid(journey("Title check: 5: Me", "section S", "Pay: 3"))
    assert "looks like a task" in str(notes[0])


def test_comments_directives_and_front_matter_are_passed_over():
    text = "---\ntitle: Front\n---\n%%{init: {}}%%\njourney\n%% a comment\nsection S\nPay: 3: Me\n"
    document, notes = read_mermaid(text)
    assert (document.maps[0].title, notes) == ("Front", ())


@pytest.mark.parametrize("text", ["", "flowchart TD", "journey", "journey\ntitle T", "%% je:{}"])
def test_what_is_no_journey_is_refused_in_words(text):
    with pytest.raises(FileProblem) as problem:
        read_mermaid(text)
    assert "Mermaid" in str(problem.value)


def test_what_mermaid_cannot_say_is_told():
    notes = [str(note) for note in write_mermaid(PIZZA, PIZZA.maps[0]).notes]
    assert notes[0].startswith("Mermaid shows one lane: ")
    assert not any("one curve" in note for note in notes)
    (curve,) = PIZZA.maps[0].curve_lanes
    arc = lanes.update_lane(PIZZA, PIZZA.maps[0].id, curve.id, kind="arc").document
    told = [str(note) for note in write_mermaid(arc, arc.maps[0]).notes]
    assert "Mermaid shows one curve of feelings; curves left out: 1" in told


@given(st.text(max_size=300))
def test_any_text_is_a_map_or_refused(text):
    try:
        document = read_mermaid(f"journey\n{text}").document
    except FileProblem:
        return
    assert list(broken_invariants(document)) == []
