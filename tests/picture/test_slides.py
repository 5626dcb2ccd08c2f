"""A map as slides: every stage in order, each with its notes, its curve apart from what stands still."""

import pytest

from journeyeditor.editor.beginning import Beginning, begun
from journeyeditor.editor.new_document import new_document
from journeyeditor.model import Stage
from journeyeditor.picture.slides import notes_of_stage, slides_of
from tests.layout.sheets import card, document_with, lane_of, pizza_night, stages_of
from tests.picture.scenes import typesetter

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def slides(qapp):
    return slides_of(pizza_night(), pizza_night().maps[0].id, typesetter())


def test_cover_and_people_come_first_then_each_stage_then_what_to_begin_with(slides):
    journey = pizza_night().maps[0]
    ids = list(dict.fromkeys(slide.stage_id for slide in slides if slide.stage_id))
    assert ids == [stage.id for stage in journey.stages]
    shown = [slide.title.rpartition(": ")[2] for slide in slides if not slide.stage_id]
    assert shown == ["Cover", "Eva Molin", "Impact and effort"]
    assert [slide.stage_id == "" for slide in slides] == [True, True, *[False] * (len(slides) - 3), True]


def test_all_of_a_stage_is_shown_and_its_curve_draws_itself_within_the_page(slides):
    for slide in slides:
        assert {group.kind for group in slide.still.groups}.isdisjoint({"curve", "point"})
        if slide.drawn is not None:
            assert {group.kind for group in slide.drawn.groups} == {"curve", "point"}
            assert slide.course.x >= 0
            assert slide.course.right <= slide.page.width + 1e-6
    drawn = {slide.stage_id for slide in slides if slide.drawn is not None}
    assert drawn == {stage.id for stage in pizza_night().maps[0].stages}


def test_slides_have_the_shape_of_the_screen():
    document = pizza_night()
    for ratio in (16 / 9, 4 / 3, 0.6):
        slide = slides_of(document, document.maps[0].id, typesetter(), ratio)[0]
        assert slide.page.width / slide.page.height == pytest.approx(ratio, rel=0.01)


def test_somebody_of_whom_no_more_is_known_than_the_cover_says_has_no_slide():
    document = begun(new_document(), Beginning(persona="Eva", scenario="A night out"))
    titles = [slide.title.rpartition(": ")[2] for slide in slides_of(document, "map-1", typesetter())]
    assert titles[0] == "Cover"
    assert "Eva" not in titles


def test_a_speaker_finds_what_was_noted_of_a_stage_and_its_cards():
    (stage,) = stages_of(100)
    stage = Stage(**{**dict(stage), "notes": "Pause here", "definition": "How it begins"})
    cards = lane_of(card("Asks", notes="Eleven of fourteen"), card("Pays"))
    hidden = lane_of(card("secret", notes="Hush"), id="hidden", hidden=True)
    journey = document_with((stage,), [cards, hidden]).maps[0]
    assert notes_of_stage(journey, stage) == "Pause here\n\nHow it begins\n\nAsks: Eleven of fourteen"
