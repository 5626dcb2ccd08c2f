"""Whatever the bytes are, the answer is a document or one sentence."""

import codecs
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.files import (
    BadContent,
    FileProblem,
    NotJson,
    NotOurs,
    TooLarge,
    TooNew,
    decode,
    encode,
)
from journeyeditor.resources import sample_path
from tests.strategies import examples
from tests.yardstick import SOON, work_of

HEAD = b'{"format":"journeyeditor","version":1,"title":"T",\n"maps":[{"id":"m","title":"M"}]'
SAMPLE = sample_path("getting-a-haircut.journey").read_bytes()


def problem_of(data):
    with pytest.raises(FileProblem) as caught:
        decode(data)
    return caught.value


def with_extra(json_text):
    return HEAD + b',\n"extra":' + json_text + b"}"


@pytest.mark.parametrize(
    ("data", "kind", "words"),
    [
        (b"", NotJson, "The file is empty."),
        (b" \r\n\t ", NotJson, "is empty"),
        (codecs.BOM_UTF8, NotJson, "is empty"),
        (b"\0" * 4096, NotJson, "nothing but zero bytes"),
        (SAMPLE.decode().encode("utf-16"), NotJson, "UTF-16"),
        (SAMPLE.decode().encode("utf-16-be"), NotJson, "UTF-16"),
        (SAMPLE.decode().encode("utf-32"), NotJson, "UTF-32"),
        (b'{"title":\n"Caf\xe9"}', NotJson, "from line 2, column 5 it is not text in UTF-8"),
        (b'{"title": "\xed\xa0\x80"}', NotJson, "not text in UTF-8"),
        (b"\x89PNG\r\n\x1a\n", NotJson, "is not a journey map"),
        (b"Dear diary", NotJson, "does not begin with a brace (line 1, column 1)"),
        (b"\n\n[1, 2", NotJson, "does not begin with a brace (line 3, column 1)"),
        (SAMPLE[:700], NotJson, "is cut off: it ends in the middle, at line "),
        (SAMPLE.rstrip()[:-1], NotJson, "is cut off"),
        (SAMPLE + b"\0\0", NotJson, "something follows the end"),
        (SAMPLE + SAMPLE, NotJson, "something follows the end"),
        (b'{"a": 1\n "b": 2}', NotJson, "at line 2, column 2: a comma or a closing bracket is missing"),
        (b'{"a" 1}', NotJson, "a colon is missing"),
        (b'{"a": }', NotJson, "a value is missing"),
        (b"{'a': 1}", NotJson, "a name in double quotation marks is missing"),
        (b'{"a": 1 /* why */}', NotJson, "at line 1, column 9"),
        (b'{"a": "x\ny"}', NotJson, "a text goes over the end of its line"),
        (rb'{"a": "C:\Users"}', NotJson, "a backslash"),
        (b"[" * 100_000, NotJson, "too many brackets"),
        (b'{"a":' * 100_000, NotJson, "too many brackets"),
        (with_extra(b"[" * 500 + b"]" * 500), NotJson, "too many brackets"),
        (with_extra(b"NaN"), NotJson, "at line 3, column 9: this number is too large, or not a number"),
        (with_extra(b'["NaN", "\\"", -Infinity]'), NotJson, "at line 3, column 23"),
        (with_extra(b"1e999"), NotJson, "at line 3, column 9: this number"),
        (with_extra(b"[1, 2.5, -" + b"9" * 5000 + b"]"), NotJson, "at line 3, column 18: this number"),
        (with_extra(rb'"\ud800"'), NotJson, "half of a character is missing"),
        (with_extra(rb'["\udc00", 1]'), NotJson, "at line 3"),
        (b'{"\xc3\xa9": "\xc3\xa9", "title": "x" y}', NotJson, "at line 1, column 25"),
        (b"[]", NotOurs, "was not written by Journey Editor"),
        (b"null", NotOurs, "was not written by Journey Editor"),
        (b"{}", NotOurs, "was not written by Journey Editor"),
        (b'{"format": ["journeyeditor"]}', NotOurs, "was not written by Journey Editor"),
        (b'{"format": "excalidraw", "version": 1}', NotOurs, "was not written by Journey Editor"),
        (b'{"format": "journeyeditor", "version": 2, "maps": 5}', TooNew, "in version 2 of the format"),
        (b'{"version": 7, "format": "journeyeditor"}', TooNew, "newer"),
        (b'{"format": "journeyeditor", "version": 1' + b"0" * 4000 + b"}", TooNew, "…"),
        (b'{"format": "journeyeditor"}', BadContent, "its version should be a whole number"),
        (HEAD + b',"title":"again"}', BadContent, "“again” has the field “title” twice"),
        (with_extra(b'{"a":1,"b":2,"a":3}'), BadContent, "the field “a” stands twice"),
        (with_extra(b'{"\\u001b[2J\\ud800":1,"\\u001b[2J\\ud800":1}'), BadContent, "the field “[2J” stands twice"),
        (b" " * (64 * 2**20 + 1), TooLarge, "larger than 64 MiB"),
        (with_extra(b"[" + b"[]," * 500_000 + b"[]]"), TooLarge, "more than 500,000 values"),
    ],
)
def test_bytes_that_are_no_document(data, kind, words):
    problem = problem_of(data)
    assert type(problem) is kind
    assert words in str(problem)


@pytest.mark.parametrize("version", ["1.0", "2.0", "true", '"1"', '"2"', "0", "-1", "null", "[1]", "{}"])
def test_a_version_that_is_no_positive_whole_number(version):
    problem = problem_of(f'{{"format": "journeyeditor", "version": {version}}}'.encode())
    assert type(problem) is BadContent
    assert "its version should be a whole number" in str(problem)


def test_one_wrong_value_among_a_million_costs_no_more_than_a_good_file():
    cards = b",".join([b"{}"] * 300_000)
    data = HEAD.replace(b'"M"', b'"M","lanes":[{"id":"l","kind":"x","name":"","cards":[' + cards + b"]}]") + b"}"
    assert "card 1, id: is missing" in str(problem_of(data))
    assert work_of(lambda: problem_of(data)) < SOON / 2


def test_every_place_where_a_file_may_be_cut_off():
    for end in range(0, len(SAMPLE.rstrip()), 97):
        assert type(problem_of(SAMPLE[:end])) is NotJson


def answer(data):
    """Decode bytes; whatever the answer is, check what holds for it."""
    try:
        document = decode(data)
    except FileProblem as problem:
        sentence = str(problem)
        assert sentence.endswith(".")
        assert sentence.isprintable()
        assert len(sentence) < 400
        assert sentence.encode()
    else:
        again = encode(document)
        assert decode(again) == document
        assert encode(decode(again)) == again


@given(st.binary(max_size=200))
def test_any_bytes(data):
    answer(data)


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | st.text(), st.lists, max_leaves=20))
def test_any_json(value):
    answer(json.dumps(value).encode())


mutations = st.lists(
    st.tuples(
        st.integers(0, len(SAMPLE) - 1),
        st.integers(0, 12),
        st.sampled_from(
            [
                b"",
                b"\0",
                b"\xff",
                b'"',
                b"\\",
                b"{",
                b"}",
                b"[",
                b"]",
                b",",
                b":",
                b"null",
                b"-1",
                b"1e999",
                b"NaN",
                b"true",
            ]
        )
        | st.binary(max_size=4),
    ),
    min_size=1,
    max_size=4,
)


@examples(60)
@given(mutations)
def test_a_sample_with_some_bytes_changed(mutations):
    data = SAMPLE
    for place, length, new in mutations:
        data = data[:place] + new + data[place + length :]
    answer(data)


WRONG = [
    None,
    True,
    0,
    -1,
    1.5,
    10**30,
    "",
    "x",
    "\u0000",
    "\x1b[2J\ud800",
    [],
    ["x"],
    [[]],
    {},
    {"id": 1},
    "2025-02-30",
    "#12",
]


def places(value, place=()):
    """Every place in a JSON value."""
    yield place
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, part in parts:
        yield from places(part, (*place, key))


PLACES = [place for place in places(json.loads(SAMPLE)) if place]


@examples(60)
@given(place=st.sampled_from(PLACES), wrong=st.sampled_from(WRONG))
def test_a_sample_with_one_value_of_the_wrong_kind(place, wrong):
    raw = json.loads(SAMPLE)
    here = raw
    for key in place[:-1]:
        here = here[key]
    here[place[-1]] = wrong
    answer(json.dumps(raw).encode())


@examples(40)
@given(place=st.sampled_from(PLACES))
def test_a_sample_with_one_value_missing(place):
    raw = json.loads(SAMPLE)
    here = raw
    for key in place[:-1]:
        here = here[key]
    del here[place[-1]]
    answer(json.dumps(raw).encode())
