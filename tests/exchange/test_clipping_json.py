"""What is copied, as bytes: it comes back as it was, and what anybody else wrote is refused in words."""

import json
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.edits import EditError
from journeyeditor.edits.pasting.clipping import clip
from journeyeditor.edits.pasting.paste import paste
from journeyeditor.exchange.clipping_json import decode_clipping, encode_clipping
from journeyeditor.exchange.table import Entry, clipping_of, entries_of
from journeyeditor.files import FileProblem
from journeyeditor.model import broken_invariants
from tests.edits.attempts import Choice, clipping
from tests.edits.pizza import MAP, pizza
from tests.strategies import documents, examples

WHOLE = encode_clipping(clip(pizza(), MAP, "cards", {"ask", "menu", "box"}))


@examples(20)
@given(documents(), st.randoms(use_true_random=False))
def test_a_clipping_comes_back_as_it_was(document, random):
    found = clipping(Choice(random, document))
    assert decode_clipping(encode_clipping(found)) == found
    assert not list(broken_invariants(found.document))


def with_(**fields):
    return json.dumps({**json.loads(WHOLE), **fields}).encode()


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (b"{", "cut off"),
        (b"[]", "nothing that was copied"),
        (b'{"format":"journeyeditor"}', "nothing that was copied"),
        (with_(version=2), "another version"),
        (with_(version="1"), "another version"),
        (with_(kind="everything"), "does not say what was copied"),
        (with_(kind=["cards"]), "does not say what was copied"),
        (with_(outside="nowhere"), "a lane that does not exist"),
        (with_(outside=["lane"]), "a lane that does not exist"),
        (with_(document=None), "not a journey map"),
        (with_(document={"format": "journeyeditor", "version": 1, "title": "", "maps": []}), "maps"),
    ],
)
def test_what_is_no_clipping_is_refused_in_words(data, words):
    with pytest.raises(FileProblem, match=words) as caught:
        decode_clipping(data)
    assert str(caught.value).startswith("“Clipboard” ")


@examples(60)
@given(st.binary(max_size=40) | st.builds(lambda seed: damaged(Random(seed)), st.integers()))
def test_damaged_bytes_are_pasted_or_refused(data):
    document = pizza()
    try:
        change = paste(document, MAP, decode_clipping(data))
    except (FileProblem, EditError) as problem:
        assert str(problem)  # noqa: PT017
    else:
        assert not list(broken_invariants(change.document))


def damaged(random):
    """Return a clipping with a few bytes that are others."""
    data = bytearray(WHOLE)
    for _ in range(random.randint(1, 4)):
        data[random.randrange(len(data))] = random.choice(b'0123456789abc"{}[],:-')
    return bytes(data)


@pytest.mark.parametrize(
    ("entries", "words"),
    [
        ([], "no text"),
        ([Entry(0, 0, " ")], "no text"),
        ([Entry(0, 499, "a", 2)], "500 columns"),
        ([Entry(300, 0, "a")], "300 rows"),
        ([Entry(0, 0, "a" * 100_001)], "100,000 characters"),
        ([Entry(0, 0, "a")] * 20_001, "20,000 texts"),
    ],
)
def test_a_table_that_no_map_can_take_is_refused_in_words(entries, words):
    with pytest.raises(EditError, match=words):
        clipping_of(entries)


def test_a_table_of_whole_stages_has_their_names_around():
    found = [tuple(entry) for entry in entries_of(clip(pizza(), MAP, "stages", {"A", "B"}))]
    assert found == [
        (0, 1, "Hunger", 2), (1, 2, "Choose", 1), (0, 3, "Order", 1),
        (2, 0, "Does", 1), (3, 0, "Feels", 1), (4, 0, "Pains", 1),
        (2, 1, "Ask", 1), (2, 1, "Look", 1), (2, 2, "Menu", 2),
        (3, 1, "Happy", 1), (3, 3, "The page is slow", 1), (4, 2, "Slow", 1),
    ]  # fmt: skip
