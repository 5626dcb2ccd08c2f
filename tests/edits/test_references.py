"""What the walk over a document finds is all that there is: nothing that names an element is overlooked."""

from journeyeditor.edits.building.references import elements_in, names_in, renamed, without
from journeyeditor.model import Link, Theme, elements
from tests.edits.pizza import MAP, named


def every_text(value):
    """Yield every text in a dump of a document."""
    for inner in value.values():
        for one in inner if isinstance(inner, list) else [inner]:
            if isinstance(one, dict):
                yield from every_text(one)
            elif isinstance(one, str):
                yield one


def test_the_walk_meets_every_element(document):
    assert list(elements_in(document)) == list(elements(document))


def test_the_walk_meets_every_name(document):
    document = document.with_(theme=Theme(logo="picture"))
    unmistakable = {element.id: f"id-of-{element.id}" for element in elements(document)}
    document = renamed(document, unmistakable)
    texts = list(every_text(document.model_dump(mode="json")))
    assert sorted(names_in(document)) == sorted(text for text in texts if text.startswith("id-of-"))
    assert not set(texts) & (set(unmistakable) - {"ideas"})


def test_every_id_is_renamed_and_back(document):
    there = {element.id: f"x-{element.id}" for element in elements(document)}
    back = {new: old for old, new in there.items()}
    after = renamed(document, there)
    assert {element.id for element in elements(after)} == set(back)
    assert not set(names_in(after)) & set(there)
    assert renamed(after, back) == document


def test_only_a_link_to_a_map_names_one():
    assert list(names_in(Link(kind="map", target="map-2"))) == ["map-2"]
    assert list(names_in(Link(kind="file", target="map-2"))) == []


def test_what_names_nothing_that_goes_stays_the_very_same(document):
    assert without(document, {"nobody"}) is document
    after = without(document, {"eva"})
    assert named(after, "slow") is named(document, "slow")
    assert after.maps[1] is document.maps[1]
    assert after.map(MAP).lanes[2] is document.map(MAP).lanes[2]
