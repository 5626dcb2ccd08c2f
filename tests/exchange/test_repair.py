"""Damaged files, made into documents again."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor import files
from journeyeditor.exchange.repair import repaired
from journeyeditor.files import FileProblem
from journeyeditor.resources import sample_path
from tests.strategies import examples

DATA = sample_path("pizza-night.journey").read_bytes()
PIZZA = files.decode(DATA)


def changed(change):
    """The sample after a change to its raw content."""
    raw = json.loads(DATA)
    change(raw)
    return json.dumps(raw).encode()


def told(data):
    found = repaired(data)
    assert files.decode(files.encode(found.document)) == found.document
    return found.document, [str(repair) for repair in found.repairs]


def cards_of(document):
    return [card.id for lane in document.maps[0].card_lanes for card in lane.cards]


def test_a_file_that_is_cut_off_keeps_all_that_stands_before():
    before = DATA[: DATA.index(b'"card-60"')]
    document, repairs = told(before)
    assert document.title == "Pizza night"
    assert document.maps[0].stages == PIZZA.maps[0].stages
    assert cards_of(document) == cards_of(PIZZA)[: before.count(b'"id": "card-')]
    assert any("what stands after it is lost" in repair for repair in repairs)


def test_one_damaged_line_costs_no_more_than_what_it_says():
    document, repairs = told(DATA.replace(b'"text": "Gets seated",', b'"text": "Gets sea#,', 1))
    assert len(cards_of(document)) == len(cards_of(PIZZA))
    assert len(repairs) == 1
    assert "Gets sea#" in repairs[0]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda raw: raw["maps"][0]["lanes"][1]["cards"][0].update(impact=9), "card 1, impact"),
        (lambda raw: raw["maps"][0]["lanes"][1]["cards"][0].update(step="nowhere"), "1 parts that are not there"),
        (
            lambda raw: raw["maps"][0]["lanes"][1]["cards"].append({"id": "card-1", "step": "step-look-around"}),
            "card-1",
        ),
        (lambda raw: raw["maps"][0].update(evidence="certain"), "evidence"),
        (lambda raw: raw["personas"][0].update(photo="asset-9"), "1 parts that are not there"),
        (lambda raw: raw["maps"][0]["lanes"][5]["curves"][0]["points"][0].update(value=40), "back onto its scale"),
        (lambda raw: raw["maps"][0]["stages"].append("no stage"), "stage"),
        (lambda raw: raw["maps"].append({"id": "map-2"}) or raw.pop("title"), ""),
    ],
)
def test_what_does_not_fit_is_left_out_and_told(change, words):
    data = changed(change)
    document, repairs = told(data)
    if words:
        assert any(words in repair for repair in repairs)
        with pytest.raises(FileProblem):
            files.decode(data)
    assert len(cards_of(document)) >= len(cards_of(PIZZA)) - 1


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no map",
        b"[1, 2]",
        b'{"format": "other"}',
        DATA.replace(b'"version": 1', b'"version": 7'),
        b"{" * 5000,
        DATA[:200],
    ],
)
def test_where_too_little_is_left_there_is_no_copy(data):
    assert repaired(data) is None


def test_a_text_of_another_encoding_is_read():
    document, repairs = told(DATA.decode().encode("utf-16"))
    assert document == PIZZA
    assert repairs == ["The file was in UTF-16 instead of UTF-8"]


@examples(60)
@given(
    st.lists(
        st.tuples(st.integers(0, len(DATA)), st.integers(0, 400), st.binary(max_size=6) | st.just(bytes(200))),
        min_size=1,
        max_size=5,
    )
)
def test_whatever_happened_to_a_file_its_copy_is_sound(damage):
    data = DATA
    for place, length, new in damage:
        data = data[:place] + new + data[place + length :]
    found = repaired(data)
    if found is not None:
        assert files.decode(files.encode(found.document)) == found.document
        assert found.repairs or found.document == PIZZA or files.decode(data) == found.document
