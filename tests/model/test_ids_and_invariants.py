import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.model import (
    Card,
    CardLane,
    Connector,
    Curve,
    CurveLane,
    CurvePoint,
    Document,
    Image,
    JourneyMap,
    Link,
    Persona,
    Stage,
    Step,
    Theme,
    View,
    broken_invariants,
    elements,
    fresh_id,
    fresh_ids,
)
from tests.strategies import documents, examples


def document_with(**fields):
    """Return a document of one map with some of the map's fields, or of the document's own."""
    own = {name: fields.pop(name) for name in list(fields) if name in Document.model_fields}
    stages = (Stage(id="A", name="First", steps=(Step(id="a1"), Step(id="a2"))),)
    journey = JourneyMap(**{"id": "map-1", "title": "Pizza", "stages": stages, **fields})
    return Document(**{"format": "journeyeditor", "version": 1, "title": "x", "maps": (journey,), **own})


def cards(*cards):
    return (CardLane(id="lane-1", kind="actions", name="Does", cards=cards),)


def curves(*points, **fields):
    return (CurveLane(id="lane-1", kind="sentiment", name="Feels", curves=(Curve(id="c", points=points, **fields),)),)


@examples(60)
@given(documents())
def test_a_sound_document_has_nothing_to_tell(document):
    assert list(broken_invariants(document)) == []


def card(**fields):
    return Card(**{"id": "card-1", "step": "a1", "text": "Ask", **fields})


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"lanes": cards(card(), card())}, "two elements have the id"),
        ({"lanes": cards(card(id="A"))}, "two elements have the id"),
        ({"lanes": cards(card(step="b1"))}, "the card “Ask” in the lane “Does” names the step “b1”"),
        ({"lanes": cards(card(personas=("eva",)))}, "names the persona “eva”"),
        ({"lanes": cards(card(answers=("card-2",)))}, "names the card “card-2”"),
        ({"lanes": cards(card(image=Image(asset="picture")))}, "names the picture “picture”"),
        ({"lanes": cards(card(link=Link(kind="map", target="map-2")))}, "names the map “map-2”"),
        ({"lanes": curves(CurvePoint(id="p", step="b1", value=0))}, "a curve in the lane “Feels” names the step “b1”"),
        ({"lanes": curves(CurvePoint(id="p", step="a1", value=3))}, "has the value 3, but its scale goes from -2 to 2"),
        ({"lanes": curves(persona="eva")}, "names the persona “eva”"),
        ({"connectors": (Connector(id="k", source="x", target="y"),)}, "a connector of the map “Pizza” names the card"),
        ({"based_on": "map-2"}, "the map “Pizza” names the map “map-2”"),
        ({"stages": (Stage(id="A", name="", steps=(Step(id="a1", detail="m"),)),)}, "a step of the map “Pizza” names"),
        ({"theme": Theme(logo="logo")}, "the theme names the logo “logo”"),
        ({"personas": (Persona(id="eva", name="Eva", photo="photo"),)}, "the persona “Eva” names the picture “photo”"),
        ({"views": (View(id="v", name="Talk", map="map-2"),)}, "the view “Talk” names the map “map-2”"),
        ({"views": (View(id="v", name="Talk", map="map-1", hidden_lanes=("l",)),)}, "names the lane “l”"),
        ({"views": (View(id="v", name="Talk", map="map-1", personas=("eva",)),)}, "names the persona “eva”"),
    ],
)
def test_what_cannot_be_is_told(fields, told):
    assert told in " / ".join(map(str, broken_invariants(document_with(**fields))))


def test_a_web_address_is_no_map():
    assert not list(broken_invariants(document_with(lanes=cards(card(link=Link(kind="web", target="map-2"))))))


def test_every_element_comes_once_in_the_order_of_the_file():
    document = document_with(lanes=cards(card()), personas=(Persona(id="eva", name="Eva"),))
    assert [element.id for element in elements(document)] == ["eva", "map-1", "A", "a1", "a2", "lane-1", "card-1"]


def test_a_fresh_id_is_above_those_there_are():
    document = document_with(lanes=cards(card(id="card-7"), card(id="card-x"), card(id="card-012")))
    assert fresh_id(document, "card") == "card-13"
    assert fresh_id(document, "lane") == "lane-2"
    assert fresh_id(document, "stage") == "stage-1"


def test_fresh_ids_go_on():
    ids = fresh_ids(document_with(), "card")
    assert [next(ids) for _ in range(3)] == ["card-1", "card-2", "card-3"]


def test_an_id_full_of_digits_leaves_room_for_others():
    full = f"card-{'9' * 75}"
    document = document_with(lanes=cards(card(id=full), card(id=f"card-{10**15}"), card(id=f"card-{10**15 - 1}")))
    assert fresh_id(document, "card") == f"card-{10**15 + 1}"


@examples(40)
@given(documents(stages=2, lanes=2), st.sampled_from(["card", "stage", "map"]))
def test_a_fresh_id_is_fresh_and_the_same_each_time(document, kind):
    new = fresh_id(document, kind)
    assert new not in {element.id for element in elements(document)}
    assert new == fresh_id(document, kind)
