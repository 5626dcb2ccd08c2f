"""Every text of a document is found, and the way to it."""

import json

from hypothesis import given

from journeyeditor.files import encode
from journeyeditor.model import Card, Comment, Link, Persona
from journeyeditor.model.texts import text_fields, texts_in, way_to
from tests.edits.pizza import pizza
from tests.strategies import documents, examples


def test_fields_are_found_in_the_model_itself():
    assert text_fields(Comment).texts == ("author", "text")
    assert "goals" in text_fields(Persona).texts
    assert "icon" not in text_fields(Card).texts
    assert set(text_fields(Card).parts) == {"evidence", "link", "image", "metric", "comments"}


def test_the_id_of_a_map_is_no_text():
    assert [text for _, text in texts_in(Link(kind="map", target="map-2"))] == [""]
    assert [text for _, text in texts_in(Link(kind="web", target="https://example.org"))] == ["https://example.org", ""]


@examples(60)
@given(documents())
def test_a_way_leads_to_its_text(document):
    paths = dict(texts_in(document))
    for path, text in paths.items():
        assert list(way_to(document, path))[-1] == text
    assert len(paths) == len(list(texts_in(document)))


def test_what_the_file_says_in_words_is_all_there():
    document = pizza()
    found = {text for _, text in texts_in(document)}

    def words(value):
        if isinstance(value, dict):
            for inner in value.values():
                yield from words(inner)
        elif isinstance(value, list):
            for inner in value:
                yield from words(inner)
        elif isinstance(value, str) and " " in value:
            yield value

    in_file = set(words(json.loads(encode(document))))
    assert in_file
    assert in_file <= found
