"""The one change that the dialog of map details makes."""

import pytest

from journeyeditor.editor.map_details import PersonaDetails, change_map_details, map_details, personas_elsewhere
from journeyeditor.edits import EditError


def test_details_that_stay_the_same_are_no_step(editor):
    before = editor.document
    change_map_details(editor, map_details(editor))
    assert editor.document is before
    assert not editor.history.can_undo


def test_every_detail_comes_back(editor):
    before = editor.document
    eva = map_details(editor).personas[0]
    details = map_details(editor)._replace(
        document_title="Book",
        title="Pizza",
        kind="future-state",
        status="draft",
        scenario="Friday",
        goal="Eat",
        starts="Hungry",
        ends="Full",
        owner="Ada",
        personas=(
            PersonaDetails(name="Ida", age=70, role="Baker", quote="Mmm", goals=("Bread", "Rest"), colour="#123456"),
            eva._replace(name="Eva M.", age=30),
        ),
    )
    editor.select(["ask"])
    change_map_details(editor, details)
    found = map_details(editor)
    assert found == details._replace(personas=(details.personas[0]._replace(id="persona-1"), details.personas[1]))
    assert editor.selection == ("ask",)
    assert [str(label) for label in editor.history.labels] == ["Change map details"]
    editor.undo()
    assert editor.document == before


def test_a_persona_that_is_removed_stays_in_the_document(editor):
    change_map_details(editor, map_details(editor)._replace(personas=()))
    assert editor.journey.personas == ()
    assert [persona.name for persona in personas_elsewhere(editor)] == ["Eva Molin", "Tom"]


def test_a_persona_of_the_document_comes_onto_the_map(editor):
    details = map_details(editor)
    (tom,) = personas_elsewhere(editor)
    change_map_details(editor, details._replace(personas=(tom, *details.personas)))
    assert editor.journey.personas == ("tom", "eva")
    assert len(editor.document.personas) == 2


def test_a_detail_that_does_not_fit_changes_nothing(editor):
    before = editor.document
    details = map_details(editor)
    with pytest.raises(EditError):
        change_map_details(editor, details._replace(title="New", personas=(details.personas[0]._replace(age=200),)))
    assert editor.document is before
