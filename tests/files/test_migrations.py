"""Files of every version that ever was are opened for ever, and mean what they meant.

A corpus of them lies beside, in a folder for each version; nobody changes a file in there. Those whose name begins with
a higher number were written by a later program of the same version, which knew more fields.
"""

import json
from pathlib import Path

import pytest

from journeyeditor.exchange.repair import repaired
from journeyeditor.files import BadContent, decode, encode
from journeyeditor.files.migrations import STEPS
from journeyeditor.model import VERSION

CORPUS = Path(__file__).with_name("corpus")
FILES = sorted(CORPUS.rglob("*.journey"))
PRESENT = [path for path in FILES if path.parent.name == f"version-{VERSION}"]


def name_of(path):
    return f"{path.parent.name}/{path.name}"


def texts_in(value):
    """The words in a raw document, and its other strings."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        return {text for inner in value for text in texts_in(inner)}
    return {value} if isinstance(value, str) else set()


def fields_in(fields, found):
    """Every kind of part in some fields, with the fields that it was written with."""
    for _, inner in fields:
        for part in inner if isinstance(inner, tuple) else (inner,):
            if hasattr(type(part), "model_fields"):
                found.setdefault(type(part), set()).update(part.model_fields_set)
                fields_in(part, found)
    return found


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_a_file_of_any_version_is_opened_and_loses_no_word(path):
    raw = json.loads(path.read_bytes())
    assert texts_in(raw) <= texts_in(json.loads(encode(decode(path.read_bytes()))))


@pytest.mark.parametrize("path", PRESENT, ids=name_of)
def test_a_file_of_this_version_is_written_as_it_was_read(path):
    assert encode(decode(path.read_bytes())) == path.read_bytes()


@pytest.mark.parametrize("path", sorted(CORPUS.rglob("*.meaning.json")), ids=name_of)
def test_what_is_left_out_means_what_it_meant(path):
    def check(meant, means, where):
        if isinstance(meant, dict):
            for name, value in meant.items():
                check(value, means[name], f"{where} {name}")
        elif isinstance(meant, list):
            assert len(meant) == len(means), where
            for number, value in enumerate(meant):
                check(value, means[number], f"{where} {number}")
        else:
            assert meant == means, where

    opened = decode(path.with_suffix("").with_suffix(".journey").read_bytes())
    check(json.loads(path.read_bytes()), json.loads(opened.model_dump_json()), "")


def test_every_field_of_this_version_stands_in_a_file_of_the_corpus():
    found = {}
    for path in PRESENT:
        fields_in([("document", decode(path.read_bytes()))], found)
    missing = {f"{kind.__name__}.{name}" for kind, seen in found.items() for name in {*kind.model_fields} - seen}
    assert missing == set(), "add a file that has them to the corpus"


def test_there_is_a_step_and_a_folder_for_every_version():
    assert len(STEPS) == VERSION - 1
    folders = {path.parent.name for path in FILES}
    assert folders == {f"version-{number}" for number in range(1, VERSION + 1)}


# What a change of the format would look like: versions before the first.


def columns_in_stages(raw):
    """A version in which stages and steps stood beside each other becomes one in which stages hold their steps."""
    for journey in raw["maps"]:
        for stage in journey["stages"]:
            stage["steps"] = [{"id": step} for step in stage.pop("columns")]
    return raw


def stages_for_phases(raw):
    """A version that called stages phases becomes one that calls them stages."""
    for journey in raw["maps"]:
        journey["stages"] = journey.pop("phases")
    return raw


WAY = (stages_for_phases, columns_in_stages)


def old(version, **journey):
    raw = {"format": "journeyeditor", "version": version, "title": "Old", "kept": {"by": "a newer one"}}
    return json.dumps({**raw, "maps": [{"id": "map-1", "title": "M", **journey}]}).encode()


@pytest.mark.parametrize(
    ("version", "field"),
    [(VERSION - 2, "phases"), (VERSION - 1, "stages")],
)
def test_steps_are_taken_in_order_from_where_a_file_stands(version, field):
    data = old(version, **{field: [{"id": "stage-1", "name": "Café", "columns": ["step-1"]}]})
    document = decode(data, WAY)
    assert document.version == VERSION
    assert [step.id for step in document.maps[0].steps] == ["step-1"]
    assert document.maps[0].stages[0].name == "Café"
    assert document.model_extra == {"kept": {"by": "a newer one"}}
    assert decode(encode(document), WAY) == document


@pytest.mark.parametrize("phases", [{}, {"phases": 5}, {"phases": ["x"]}, {"phases": [{"id": "stage-1"}]}])
def test_a_damaged_old_file_is_answered_with_a_sentence(phases):
    with pytest.raises(BadContent, match=rf"it is of version {VERSION - 2} of the format, and damaged\.$"):
        decode(old(VERSION - 2, **phases), WAY)


def test_what_is_wrong_after_the_steps_is_told_as_ever():
    data = old(VERSION - 1, stages=[{"id": "stage-1", "name": 5, "columns": ["step-1"]}])
    with pytest.raises(BadContent, match="name: should be text"):
        decode(data, WAY)


def test_a_version_before_the_first_step_is_refused():
    with pytest.raises(BadContent, match=f"a whole number from {VERSION - 1}"):
        decode(old(VERSION - 2, phases=[]), WAY[1:])


@pytest.mark.parametrize("version", [0, VERSION + 1, True, "1", None])
def test_only_a_file_of_a_known_version_is_repaired(version):
    assert repaired(old(version, stages=5)) is None
    assert repaired(old(VERSION, stages=5)) is not None
