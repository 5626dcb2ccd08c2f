import datetime

import pytest

from journeyeditor.edits import EditError, header, personas
from journeyeditor.model import Scope
from tests.edits.pizza import MAP, ids, is_sound, journey_of, named


def test_fields_of_a_map(document):
    change = header.update_map(document, MAP, scenario="A rainy night", goal="Eat")
    assert journey_of(change.document).scenario == "A rainy night"
    assert str(change.label) == "Change map “Pizza night”"
    assert str(header.update_map(document, MAP, business_goal="x").label) == "Change business goal of map “Pizza night”"
    assert journey_of(change.document).lanes[0] is journey_of(document).lanes[0]
    assert change.document.maps[1] is document.maps[1]
    assert header.update_map(document, MAP, title="Pizza night").document is document


def test_a_map_names_only_what_is_there(document):
    assert journey_of(header.update_map(document, MAP, personas=("tom",)).document).personas == ("tom",)
    for fields in ({"personas": ("nobody",)}, {"based_on": "map-9"}, {"lanes": journey_of(document).lanes[:2]}):
        with pytest.raises(EditError, match="does not exist"):
            header.update_map(document, MAP, **fields)


def test_scope_and_dates(document):
    after = header.update_scope(document, MAP, starts="At the sofa").document
    change = header.update_scope(after, MAP, ends="At the sofa")
    assert journey_of(change.document).scope == Scope(starts="At the sofa", ends="At the sofa")
    assert str(change.label) == "Change ends of scope of map “Pizza night”"
    day = datetime.date(2026, 5, 1)
    assert journey_of(header.update_dates(document, MAP, next_review=day).document).dates.next_review == day


def test_fields_of_the_document(document):
    change = header.update_document(document, title="Supper", language="de-CH")
    assert (change.document.title, change.document.language) == ("Supper", "de-CH")
    assert str(change.label) == "Change document “Dinner”"
    with pytest.raises(EditError, match="language: "):
        header.update_document(document, language="?")
    assert change.document.maps[0] is document.maps[0]


def test_fields_of_the_theme(document):
    change = header.update_theme(document, accent="#112233")
    assert change.document.theme.accent == "#112233"
    assert str(change.label) == "Change accent of theme"
    assert header.update_theme(document, logo="picture").document.theme.logo == "picture"
    with pytest.raises(EditError, match="the theme names the logo"):
        header.update_theme(document, logo="none")


def order(document):
    return [persona.id for persona in document.personas]


def test_a_copy_of_a_persona_follows_it_and_is_on_no_map(document):
    change = personas.duplicate_persona(document, "eva")
    assert order(change.document) == ["eva", "persona-1", "tom"]
    copy, eva = (next(one for one in change.document.personas if one.id == name) for name in ("persona-1", "eva"))
    assert copy.name == f"{eva.name} (copy)"
    assert (copy.photo, copy.goals, copy.colour) == (eva.photo, eva.goals, eva.colour)
    assert change.document.maps[0] is document.maps[0]


def test_a_new_persona(document):
    change = personas.add_persona(document, "Ida", 0)
    assert order(change.document) == ["persona-1", "eva", "tom"]
    assert str(change.label) == "Add persona “Ida”"
    assert order(personas.add_persona(document, "Ida").document)[-1] == "persona-1"


def test_fields_of_a_persona(document):
    change = personas.update_persona(document, "eva", quote="I'm hungry")
    assert named(change.document, "eva").quote == "I'm hungry"
    assert str(change.label) == "Change quote of persona “Eva Molin”"
    for fields in ({"age": 151}, {"photo": "none"}):
        with pytest.raises(EditError):
            personas.update_persona(document, "eva", **fields)


def test_a_persona_moves(document):
    assert order(personas.move_persona(document, "tom", 0).document) == ["tom", "eva"]
    assert personas.move_persona(document, "tom", 1).document is document


def test_a_deleted_persona_is_named_nowhere(document):
    change = personas.delete_persona(document, "eva")
    after = change.document
    assert str(change.label) == "Delete persona “Eva Molin”"
    assert journey_of(after).personas == ()
    assert named(after, "ask").personas == ()
    assert named(after, "curve").persona is None
    assert named(after, "talk").personas == ()
    assert ids(after) == ids(document) - {"eva"}
    assert is_sound(after)
    assert named(after, "look") is named(document, "look")


@pytest.mark.parametrize(
    "edit",
    [
        lambda document: header.update_map(document, "map-9", title="x"),
        lambda document: personas.add_persona(document, "x", 3),
        lambda document: personas.update_persona(document, "ask", name="x"),
        lambda document: personas.move_persona(document, "tom", 2),
        lambda document: personas.delete_persona(document, "ask"),
    ],
)
def test_what_is_not_there_is_refused(document, edit):
    with pytest.raises(EditError, match=r"^There is no (map|persona|place) "):
        edit(document)
