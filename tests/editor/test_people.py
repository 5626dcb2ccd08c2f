"""The personas of a document: where they are used, on which map they are, how they come and go."""

import pytest

from journeyeditor.editor import Editor, people
from journeyeditor.edits import cards, curve, header, personas, views
from journeyeditor.model import View
from tests.edits.pizza import MAP, pizza


@pytest.fixture
def editor():
    document = pizza()
    document = header.update_map(document, "map-2", personas=("eva",)).document
    document = cards.update_card(document, MAP, "ask", personas=("eva",)).document
    return Editor(document)


def words(editor, persona_id):
    return [str(message) for message in people.uses_in_words(people.uses_of(editor.document, persona_id))]


def test_a_persona_tells_where_it_is_used(editor):
    lane = editor.journey.curve_lanes[0]
    before = people.uses_of(editor.document, "eva")
    document = curve.add_curve(editor.document, MAP, lane.id, persona="eva").document
    document = views.add_view(document, View(id="v", name="", map=MAP, personas=("eva",)), "Hers").document
    after = people.uses_of(document, "eva")
    assert (after.curves, after.views) == (before.curves + 1, before.views + 1)
    assert words(editor, "eva")[:2] == ["on 2 maps", "1 card"]
    copy_id = people.duplicate_persona(editor, "eva")
    assert words(editor, copy_id) == []


def test_a_persona_comes_to_the_map_in_sight_and_leaves_it(editor):
    people.put_on_map(editor, "tom", True)
    assert editor.journey.personas == ("eva", "tom")
    assert str(editor.history.undo_label).startswith("Put persona")
    people.put_on_map(editor, "tom", True)
    people.put_on_map(editor, "eva", False)
    assert editor.journey.personas == ("tom",)
    assert editor.document.map("map-2").personas == ("eva",)
    editor.undo()
    editor.undo()
    assert editor.journey.personas == ("eva",)


def test_a_photo_goes_with_the_last_who_shows_it(editor):
    asset_id = editor.document.assets[0].id
    document = personas.update_persona(editor.document, "tom", photo=asset_id).document
    editor = Editor(document)
    people.delete_persona(editor, "tom")
    assert asset_id in [asset.id for asset in editor.document.assets]  # a card shows it too
    assert editor.history.index == 1
