"""Finding in every text of a document, and replacing as one change."""

import re
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.editor.finding.search import Query, QueryError, Search, replace
from journeyeditor.edits import EditError, cards, lanes
from journeyeditor.files import encode
from journeyeditor.model import Card, CardLane, Document, JourneyMap, Stage, Step, broken_invariants
from journeyeditor.model.texts import texts_in
from tests.edits.pizza import MAP, pizza
from tests.strategies import documents, examples, texts


def saying(*words):
    """Return a document of one card for each of some texts."""
    notes = tuple(Card(id=f"card-{number}", step="s", text=text) for number, text in enumerate(words))
    lane = CardLane(id="lane", kind="actions", name="", cards=notes)
    journey = JourneyMap(
        id="map-1", title="", stages=(Stage(id="stage", name="", steps=(Step(id="s"),)),), lanes=(lane,)
    )
    return Document(format="journeyeditor", version=1, title="", maps=(journey,))


def found(document, text, **options):
    return [hit.text[hit.start : hit.end] for hit in Search(Query(text, **options)).hits(document)]


def replaced(document, by, text, **options):
    query = Query(text, **options)
    change = replace(document, query, Search(query).hits(document), by)
    return change, [card.text for card in change.document.maps[0].card_lanes[0].cards]


# ------------------------------------------------------------------------------------------------------------ finding


@pytest.mark.parametrize(
    ("text", "options", "expected"),
    [
        ("pay", {}, ["Pay", "pay"]),
        ("pay", {"match_case": True}, ["pay"]),
        ("pay", {"whole_words": True}, ["Pay"]),
        ("cafe", {}, ["Café", "cafe\u0301"]),
        ("café", {}, ["Café", "cafe\u0301"]),
        ("cafe", {"match_case": True}, []),
        ("café", {"match_case": True}, ["cafe\u0301"]),
        ("strasse", {}, ["STRASSE", "Straße"]),
        ("stras", {}, ["STRAS"]),
        ("ピザ", {}, ["ピザ", "ピザ"]),
        ("한", {}, ["한"]),
        ("하", {}, []),
        ("שלום", {}, ["שָׁלוֹם", "שלום"]),
        ("👩", {}, ["👩"]),
        ("", {}, []),
        ("\u0301", {}, []),
        ("ell\nhe", {}, ["ell\nhe"]),
        (r"p\w+", {"is_expression": True}, ["Pay", "prepay"]),
        (r"^p\w+", {"is_expression": True, "match_case": True}, ["prepay"]),
        (r"pay", {"is_expression": True, "whole_words": True}, ["Pay"]),
        (r"x*", {"is_expression": True}, []),
        (r"(?:a|e)y", {"is_expression": True}, ["ay", "ay"]),
    ],
)
def test_what_is_found(text, options, expected):
    document = saying(
        "Pay", "prepay", "Café", "cafe\u0301", "STRASSE", "Straße", "ピザとピザ", "한국", "שָׁלוֹם", "שלום", "👩‍👧",
        "well\nhere",
    )  # fmt: skip
    assert found(document, text, **options) == expected


def test_hits_never_overlap():
    assert found(saying("aaaaa"), "aa") == ["aa", "aa"]


def test_everything_is_searched_whatever_hides_it():
    document = pizza()
    document = cards.update_card(
        document, MAP, "ask", notes="needle one", owner="needle two", tags=("x", "needle three")
    ).document
    document = lanes.update_lane(document, MAP, "pains", hidden=True).document
    document = cards.set_card_text(document, MAP, "slow", "needle four").document
    document = document.with_(personas=(document.personas[0].with_(goals=("needle five",)), document.personas[1]))
    document = document.with_(theme=document.theme.with_(footer="Needle six"))
    hits = Search(Query("needle")).hits(document)
    assert {hit.text.split()[-1] for hit in hits} >= {"one", "two", "three", "four", "five", "six"}
    assert [hit.text for hit in Search(Query("on the site")).hits(document)] == ["On the site"]
    assert [hit.path[-1] for hit in Search(Query("page is slow")).hits(document)] == ["reason"]


@examples(60)
@given(documents(), texts | st.sampled_from(["e", "a", "s"]))
def test_every_hit_is_in_the_document(document, wanted):
    everything = dict(texts_in(document))
    for hit in Search(Query(wanted)).hits(document):
        assert everything[hit.path] == hit.text
        assert 0 <= hit.start < hit.end <= len(hit.text)


@examples(60)
@given(st.text("aAbB c", max_size=12), st.text("aAbB c", min_size=1, max_size=3))
def test_plain_letters_are_found_as_anybody_would(text, wanted):
    hits = Search(Query(wanted)).hits(saying(text))
    expected = [match.span() for match in re.finditer(re.escape(wanted.lower()), text.lower())]
    assert [(hit.start, hit.end) for hit in hits] == expected


def test_only_what_has_changed_is_searched_again():
    document = pizza()
    search = Search(Query("e"))
    first = search.hits(document)
    assert search.hits(document) == first
    other = cards.set_card_text(document, MAP, "ask", "Eeee").document
    assert search.hits(other) == Search(Query("e")).hits(other) != first
    assert search.hits(document) == first


# ---------------------------------------------------------------------------------------------------- bad expressions


@pytest.mark.parametrize("bad", ["(", ")", "[a", "*a", "a**", "a\\", "[z-a]", "a{3,2}", "(?P<1>a)", "(?<=a+)b"])
def test_what_is_no_expression_is_told_in_words(bad):
    with pytest.raises(QueryError) as told:
        Search(Query(bad, is_expression=True))
    assert re.fullmatch(r"[A-Z][^.]+\.( Try a simpler one\.)?", str(told.value))


@pytest.mark.parametrize(
    "slow",
    ["(a+)+b", "(a|a)*b", "(a*)*$", "((a?){20})b", "([ab]+c?)+x", r"(\w+\s?)*!", "a?" * 13 + "a" * 13, "a" * 501],
)
def test_what_could_take_forever_is_refused(slow):
    with pytest.raises(QueryError):
        Search(Query(slow, is_expression=True))


@pytest.mark.parametrize("slow", [".*.*.*.*x", r"\s*\s*\s*$!"])
def test_what_could_take_forever_for_a_long_text_is_refused(slow):
    with pytest.raises(QueryError):
        Search(Query(slow, is_expression=True)).hits(saying(" " * 20_000))
    assert Search(Query(slow, is_expression=True)).hits(saying(" " * 10)) == ()


def test_a_search_that_takes_too_long_ends():
    now = iter(range(0, 10_000, 3))
    search = Search(Query("a.*b", is_expression=True), clock=lambda: next(now))
    with pytest.raises(QueryError):
        search.hits(saying("a" * 9000))


@pytest.mark.parametrize("fine", [r"\w+@\w+\.\w+", "(ab)+", "[(+*]+", r"\(a+\)+", "(?:foo|bar) x", "a{2,3}b?"])
def test_ordinary_expressions_are_tried(fine):
    Search(Query(fine, is_expression=True)).hits(saying("someone@example.org said (aaa))) foo x"))


@examples(60)
@given(st.text(r"ab(|)*+?[]{}\^$.1,", max_size=10))
def test_any_expression_is_tried_or_refused(source):
    with suppress(QueryError):
        Search(Query(source, is_expression=True)).hits(saying("aabba ab", "ba"))


# ----------------------------------------------------------------------------------------------------------- replacing


def test_all_is_replaced_as_one_change():
    document = saying("Pays, pays", "Nothing", "prepays")
    change, words = replaced(document, "goes", "pays")
    assert words == ["goes, goes", "Nothing", "pregoes"]
    assert str(change.label) == "Replace 3 times by “goes”"
    assert change.touched == ("card-0", "card-2")
    assert change.document.maps[0].card_lanes[0].cards[1] is document.maps[0].card_lanes[0].cards[1]


def test_one_hit_is_replaced_alone():
    document = saying("a b a")
    query = Query("a")
    hits = Search(query).hits(document)
    change = replace(document, query, hits[1:], "c")
    assert change.document.maps[0].card_lanes[0].cards[0].text == "a b c"
    assert str(change.label) == "Replace “a” by “c”"


def test_what_an_expression_found_can_be_named():
    assert replaced(saying("Molin Eva"), r"\2 \1", r"(\w+) (\w+)", is_expression=True)[1] == ["Eva Molin"]
    assert replaced(saying("a b"), r"\1", "a")[1] == [r"\1 b"]
    for wrong in (r"\3", r"\g<x>", "\\", r"\q"):
        with pytest.raises(QueryError):
            replaced(saying("Molin Eva"), wrong, r"(\w+) (\w+)", is_expression=True)


def test_a_whole_word_expression_is_replaced_as_it_was_found():
    document = saying("prepay pay 7")
    assert replaced(document, r"<\1>", r"(pay)", is_expression=True, whole_words=True)[1] == ["prepay <pay> 7"]


def test_a_text_that_may_not_be_empty_stays():
    from journeyeditor.model import Link

    document = cards.update_card(saying("x"), "map-1", "card-0", link=Link(kind="web", target="zzz")).document
    with pytest.raises(EditError):
        replaced(document, "", "zzz")


@examples(60)
@given(documents(), texts | st.sampled_from(["e", "s"]), texts)
def test_replacing_leaves_a_sound_document_without_what_was_found(document, wanted, by):
    query = Query(wanted)
    hits = Search(query).hits(document)
    try:
        change = replace(document, query, hits, by)
    except EditError:
        return
    assert not list(broken_invariants(change.document))
    if not hits:
        assert change.document is document
    before, after = dict(texts_in(document)), dict(texts_in(change.document))
    assert before.keys() == after.keys()
    touched = {hit.path for hit in hits}
    assert all(after[path] == before[path] for path in before if path not in touched)
    assert encode(change.document)
