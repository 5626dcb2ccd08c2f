import pytest

from journeyeditor.edits import EditError, personas
from journeyeditor.edits.pasting.people import import_personas
from journeyeditor.model import FORMAT, VERSION, Asset, Document, Empathy, Fact, JourneyMap, Persona
from tests.edits.pizza import is_sound

PHOTO = Asset(id="face", media_type="image/png", name="face.png", data="iVBORw0KGgoA")
OTHER = Asset(id="other", media_type="image/png", data="AAAA")


@pytest.fixture
def source():
    """A document whose ids are taken here for other things."""
    ada = Persona(
        id="eva", name="Ada", photo="face", facts=(Fact(id="ask", name="Pet"),), empathy=Empathy(hears=("A bell",))
    )
    people = (ada, Persona(id="tom", name="Bo"), Persona(id="cleo", name="Cleo"))
    journey = JourneyMap(id="m", title="There")
    return Document(format=FORMAT, version=VERSION, title="", personas=people, maps=(journey,), assets=(OTHER, PHOTO))


def test_a_persona_comes_with_its_photo_and_nothing_else(document, source):
    change = import_personas(document, source, ["eva"])
    (new_id,) = change.touched
    ada = change.document.persona(new_id)
    assert [persona.name for persona in change.document.personas[len(document.personas) :]] == ["Ada"]
    assert ada.empathy.hears == ("A bell",)
    assert change.document.asset(ada.photo).data == PHOTO.data
    assert len(change.document.assets) == len(document.assets) + 1
    assert change.document.maps[0] is document.maps[0]
    assert is_sound(change.document)
    assert str(change.label) == "Import persona “Ada”"


def test_one_that_is_here_already_stays_one(document, source):
    once = import_personas(document, source, ["eva", "tom"]).document
    again = import_personas(once, source, ["eva", "cleo"])
    assert [persona.name for persona in again.document.personas][-3:] == ["Ada", "Bo", "Cleo"]
    assert again.touched[0] == once.personas[-2].id
    assert import_personas(again.document, source, ["cleo"]).document is again.document
    renamed = personas.update_persona(again.document, again.touched[0], name="Ada B.").document
    assert import_personas(renamed, source, ["eva"]).document.personas[-1].name == "Ada"


def test_who_is_not_there_does_not_come(document, source):
    with pytest.raises(EditError, match="There is no persona nobody"):
        import_personas(document, source, ["nobody"])
