"""Maps as Markdown: readable as it stands, and read back as far as a table goes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from journeyeditor.exchange.markdown import escaped, read_markdown, unescaped, write_markdown
from journeyeditor.exchange.tables.grid import words_of
from journeyeditor.files import FileProblem, load
from journeyeditor.resources import sample_path
from tests.strategies import documents, examples

PIZZA = load(sample_path("pizza-night.journey"))
ODD = st.text(
    st.sampled_from("ab\\|`*_[]<>#+-=:.)1&;~$!\n ") | st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp", "Zs"])
)


def plain(text):
    return "\n".join(line.strip() for line in text.split("\n")).strip()


def cards(document):
    journey = document.maps[0]
    return [
        [[plain(words_of(card)) for card in lane.cells.get(step.id, ())] for step in journey.steps]
        for lane in journey.card_lanes
    ]


def test_a_map_is_a_table_that_every_reader_of_markdown_shows():
    text = write_markdown(PIZZA, PIZZA.maps[0]).data.decode()
    html = MarkdownIt("commonmark", {"html": False}).enable("table").render(text)
    assert html.count("<table>") == 1
    assert "<h1>Dinner at a pizza restaurant</h1>" in html
    for lane in PIZZA.maps[0].card_lanes:
        assert all(card.text.split("\n")[0].replace("&", "&amp;") in html for card in lane.cards)


@examples(40, deadline=None)
@given(documents())
def test_cards_and_their_order_come_back(document):
    journey = document.maps[0]
    back = read_markdown(write_markdown(document, journey).data.decode(), "map").document
    lanes = zip(journey.card_lanes, cards(document), strict=True)
    kept = [(lane.kind, found) for lane, found in lanes if plain(lane.name) or any(found)]
    assert [(lane.kind, found) for lane, found in zip(back.maps[0].card_lanes, cards(back), strict=True)] == kept


@given(ODD)
def test_any_words_are_words_and_come_back(text):
    assert unescaped(escaped(text)) == plain(text)
    html = MarkdownIt("commonmark").enable("table").render(f"| {escaped(text)} |\n| --- |\n")
    assert html.count("<th>") == html.count("<") - html.count("</") - html.count("<br>") - 3


def test_a_table_of_others_is_a_map():
    text = (
        "# Shopping\n\nSome words.\n\n| | Find | Buy |\n|---|:-:|---|\n| **Doing** | Looks \\| asks<br>Reads | Pays |\n"
    )
    taken = read_markdown(text, "map")
    assert taken.document.maps[0].title == "Shopping"
    assert cards(taken.document) == [[["Looks | asks", "Reads"], ["Pays"]]]
    assert [str(note) for note in taken.notes] == ["What stands around the table is left out"]


@pytest.mark.parametrize("text", ["", "Only words", "| a |\n| b |"])
def test_what_has_no_table_is_refused_in_words(text):
    with pytest.raises(FileProblem):
        read_markdown(text, "map")
