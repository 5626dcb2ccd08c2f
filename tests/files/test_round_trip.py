"""Every document comes back from its bytes as it was, and every file of ours comes back from its document."""

import json

from hypothesis import given

from journeyeditor.files import decode, encode, load, save
from tests.strategies import documents, examples


@given(documents())
@examples(60)
def test_a_document_comes_back_equal_and_its_bytes_stay_the_same(document):
    data = encode(document)
    again = decode(data)
    assert again == document
    assert encode(again) == data


@given(documents())
@examples(30)
def test_other_spellings_of_the_same_file_give_the_same_bytes(document):
    data = encode(document)
    raw = json.loads(data)
    assert encode(decode(json.dumps(raw, separators=(",", ":")).encode())) == data
    assert encode(decode(json.dumps(raw, indent=7, ensure_ascii=False).encode())) == data
    assert decode(json.dumps(raw, sort_keys=True).encode()) == document


@given(documents())
@examples(30)
def test_a_saved_document_is_loaded(tmp_path_factory, document):
    path = tmp_path_factory.getbasetemp() / "any.journey"
    save(document, path)
    assert load(path) == document
