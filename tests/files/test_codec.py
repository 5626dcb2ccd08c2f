"""A document as bytes and back: canonical, short to compare, and whole even where a newer writer added to it."""

import difflib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.files import decode, encode
from journeyeditor.model import Card, Curve, JourneyMap
from journeyeditor.resources import sample_path

SAMPLES = ["pizza-night.journey", "getting-a-haircut.journey"]

json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(codec="utf-8"), max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(st.characters(codec="utf-8"), max_size=5), inner, max_size=3)
    ),
    max_leaves=8,
)


def changed_lines(before, after):
    lines = difflib.ndiff(encode(before).decode().splitlines(), encode(after).decode().splitlines())
    return [line for line in lines if line[0] in "+-"]


def with_card(document, **changes):
    """The document with its first card changed."""
    journey = document.maps[0]
    lane = journey.lanes[0]
    lane = lane.with_(cards=(lane.cards[0].with_(**changes), *lane.cards[1:]))
    return document.with_(maps=(journey.with_(lanes=(lane, *journey.lanes[1:])),))


def test_a_document_comes_back_equal(document):
    assert decode(encode(document)) == document


@pytest.mark.parametrize("name", SAMPLES)
def test_saving_an_unchanged_sample_gives_the_same_bytes(name):
    data = sample_path(name).read_bytes()
    assert encode(decode(data)) == data


def test_asking_a_document_for_its_columns_does_not_change_its_bytes(document):
    before = encode(document)
    assert document.maps[0].column_of
    assert document.maps[0].stage_of
    assert encode(document) == before


def test_one_word_is_one_line(document):
    changed = changed_lines(document, with_card(document, text="Asks friends for a cheap pizzeria"))
    assert [line[0] for line in changed] == ["-", "+"]
    assert "cheap" in changed[1]


def test_one_new_field_is_one_line_and_a_comma(document):
    assert len(changed_lines(document, with_card(document, owner="Sales"))) <= 3


def test_one_item_of_a_list_is_one_line(document):
    eva = document.personas[0]
    after = document.with_(personas=(eva.with_(goals=("A loud evening", eva.goals[1])),))
    assert [line[0] for line in changed_lines(document, after)] == ["-", "+"]


def test_the_first_lines_say_what_this_is(document):
    lines = encode(document).decode().split("\n")
    assert lines[:4] == ["{", '  "format": "journeyeditor",', '  "version": 1,', '  "title": "Dinner",']


def test_text_stands_as_it_is_in_utf8_with_line_feeds(document):
    data = encode(document.with_(title="Ångström 🍕 مرحبا\nsecond line"))
    assert "Ångström 🍕 مرحبا\\nsecond line".encode() in data
    assert not data.startswith(b"\xef\xbb\xbf")
    assert b"\r" not in data
    assert data.endswith(b"\n}\n")


def test_fields_keep_the_order_of_their_declaration(document):
    raw = json.loads(encode(document))
    card = raw["maps"][0]["lanes"][1]["cards"][0]
    assert list(card) == [name for name in Card.model_fields if name in card]
    journey = raw["maps"][0]
    assert list(journey) == [name for name in JourneyMap.model_fields if name in journey]


def test_defaults_are_left_out_and_required_fields_are_not(document):
    raw = json.loads(encode(document))
    assert raw["maps"][0]["lanes"][2]["curves"][0] == {
        "id": "curve-1",
        "points": [
            {"id": "p-1", "step": "step-1", "value": 1.0},
            {"id": "p-2", "step": "step-3", "at": 0.25, "value": -1.5},
        ],
    }
    assert raw["maps"][0]["stages"][1]["steps"] == [{"id": "step-3"}]


@pytest.mark.parametrize(
    ("value", "written"), [(0.1 + 0.2, b"0.3"), (1, b"1.0"), (-0.00001, b"0.0"), (2 / 3, b"0.6667")]
)
def test_numbers_are_short_and_always_written_alike(document, value, written):
    journey = document.maps[0]
    lane = journey.lanes[2]
    point = lane.curves[0].points[0].with_(value=value)
    after = document.with_(
        maps=(journey.with_(lanes=(lane.with_(curves=(Curve(id="curve-1", points=(point,)),)),)),),
    )
    assert b'"value": ' + written + b"\n" in encode(after)


def test_a_byte_order_mark_is_accepted_and_not_kept(document):
    data = encode(document)
    assert encode(decode(b"\xef\xbb\xbf" + data)) == data


def test_layout_and_order_of_the_json_do_not_matter(document):
    raw = json.loads(encode(document))
    shuffled = json.dumps(dict(reversed(raw.items())), separators=(",", ":")).encode()
    assert encode(decode(shuffled)) == encode(document)


def test_windows_line_ends_do_not_matter(document):
    assert decode(encode(document).replace(b"\n", b"\r\n")) == document


@given(extra=json_values, name=st.text(st.characters(codec="utf-8"), min_size=1, max_size=8))
def test_what_a_newer_writer_added_is_kept_exactly(extra, name):
    name = "x-" + name
    raw = {
        "format": "journeyeditor",
        "version": 1,
        "title": "T",
        "maps": [{"id": "m", "title": "M", "lanes": [{"id": "l", "kind": "notes", "name": "N", name: extra}]}],
        name: extra,
    }
    data = encode(decode(json.dumps(raw).encode()))
    again = json.loads(data)
    assert json.dumps(again) == json.dumps(raw)
    assert encode(decode(data)) == data


@pytest.mark.parametrize(
    "name", ["steps", "column_of", "map", "with_", "model_fields", "model_extra", "__dict__", "self", ""]
)
def test_an_addition_may_have_any_name(document, name):
    raw = json.loads(encode(document))
    raw["maps"][0][name] = "new"
    opened = decode(json.dumps(raw).encode())
    assert len(opened.maps[0].steps) == 3
    assert json.loads(encode(opened))["maps"][0][name] == "new"


def test_additions_outlast_an_edit(document):
    raw = json.loads(encode(document))
    raw["maps"][0]["lanes"][0]["cards"][0]["mood"] = {"b": 1, "a": [1.0, 2]}
    after = with_card(decode(json.dumps(raw).encode()), text="New")
    assert json.loads(encode(after))["maps"][0]["lanes"][0]["cards"][0]["mood"] == {"b": 1, "a": [1.0, 2]}


@pytest.mark.parametrize("kind", ["sentiment", "arc"])
def test_a_lane_of_cards_cannot_become_one_that_would_come_back_as_curves(document, kind):
    with pytest.raises(ValueError, match="this one is for curves"):
        document.maps[0].lanes[0].with_(kind=kind)


def test_two_thousand_cards_open_and_save_in_some_times_what_plain_json_takes(document, seconds):
    journey = document.maps[0]
    cards = tuple(
        Card(id=f"card-{n}", step="step-1", text=f"Asks friends for a good pizzeria, {n}") for n in range(2000)
    )
    large = document.with_(maps=(journey.with_(lanes=(journey.lanes[0].with_(cards=cards),)),))
    data = encode(large)
    plain = json.loads(data)
    assert seconds(lambda: decode(data)) < 40 * seconds(lambda: json.loads(data))
    assert seconds(lambda: encode(large)) < 2 * seconds(lambda: json.dumps(plain, indent=2))
