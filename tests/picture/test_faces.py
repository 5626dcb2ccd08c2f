"""Drawn faces of personas: told apart by their form, in their circle, and told in words."""

from itertools import combinations

import pytest

from journeyeditor.editor.properties.people import add_persona
from journeyeditor.files import load
from journeyeditor.layout import lay_out
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.model.faces import FACES, PLAIN_FACE
from journeyeditor.picture.draw import draw
from journeyeditor.picture.faces import likeness
from journeyeditor.resources import sample_path
from tests.picture.scenes import typesetter

AREA = Rect(10, 20, 48, 48)


def outlines(face):
    """The shapes of a face, whatever their colours."""
    return {shape.path for shape in likeness(AREA, "#0B7285", face=face)}


def test_faces_differ_in_form_and_not_in_colour_alone():
    for one, other in combinations(FACES, 2):
        assert outlines(one) != outlines(other), (one, other)
    assert likeness(AREA, "#0B7285", face="of-a-newer-version") == likeness(AREA, "#0B7285", face=PLAIN_FACE)


@pytest.mark.parametrize("face", FACES)
def test_a_face_stays_in_its_circle_on_light_and_dark_paper(face):
    for paper in ("#FFFFFF", "#1E2428"):
        for shape in likeness(AREA, "#5F3DC4", paper, face):
            for _, *numbers in shape.path:
                places = zip(numbers[::2], numbers[1::2], strict=True)
                assert all(AREA.inset(-3, -3).contains(Point(*place)) for place in places)


def test_new_personas_get_faces_that_nobody_has_and_they_are_told_in_words(qapp):
    document = load(sample_path("pizza-night.journey"))
    map_id = document.maps[0].id
    for name in ("Ann", "Bo"):
        document = add_persona(document, map_id, name).document
    faces = [persona.face for persona in document.personas]
    assert len(set(faces)) == len(faces)
    picture = draw(document, lay_out(document, document.maps[0], typesetter()))
    told = [group.alternative_text for group in picture.groups if group.kind == "persona"]
    assert told == ["", FACES[faces[1]], FACES[faces[2]]]
