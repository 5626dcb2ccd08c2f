"""Slides of PowerPoint: shapes that can be edited, told in words, with nothing cut."""

import base64
import io
import zlib

import pytest
from hypothesis import given
from pptx import Presentation
from pptx.enum.shapes import MSO_SHAPE_TYPE
from pptx.util import Emu

from journeyeditor.files import load
from journeyeditor.model import Asset, Crop, Image, PageSetup
from journeyeditor.model.seen import whole_views
from journeyeditor.picture.export import export
from journeyeditor.picture.formats import FORMATS
from journeyeditor.resources import sample_path
from tests.bombs import png
from tests.strategies import documents, examples

PIZZA = load(sample_path("pizza-night.journey"))
PIXELS = zlib.compress(bytes(601 * 400))
PPTX = FORMATS["pptx"]


def deck_of(document, mode="one page"):
    views = [view.on(PageSetup(paper="slide", mode=mode, orientation="landscape")) for view in whole_views(document)]
    (file,) = export(document, views, PPTX).files
    return file.data, Presentation(io.BytesIO(file.data))


def shapes_of(slide):
    """All shapes of a slide, those of its groups as well."""
    found = list(slide.shapes)
    for shape in found:
        if shape.shape_type == MSO_SHAPE_TYPE.GROUP:
            found += shape.shapes
    return found


def texts_of(slide):
    return [shape.text_frame.text for shape in shapes_of(slide) if shape.has_text_frame and shape.text_frame.text]


def described(shapes):
    return [shape._element._nvXxPr.cNvPr.get("descr") for shape in shapes]


@pytest.fixture(scope="module")
def slides(qapp):
    return deck_of(PIZZA, "stages")[1]


def test_a_map_on_a_slide_is_all_there_as_shapes(qapp):
    data, deck = deck_of(PIZZA)
    (slide,) = deck.slides
    assert (deck.slide_width, deck.slide_height) == (Emu(12_192_000), Emu(6_858_000))
    texts = texts_of(slide)
    journey = PIZZA.maps[0]
    for lane in journey.card_lanes:
        assert {card.text for card in lane.cards if card.text} <= set(texts)
    assert {stage.name for stage in journey.stages} <= set(texts)
    assert MSO_SHAPE_TYPE.PICTURE not in {shape.shape_type for shape in shapes_of(slide)}
    assert any(text and "starts" in text for text in described(shapes_of(slide)))
    assert data == deck_of(PIZZA)[0]


def test_each_stage_has_a_slide_after_the_one_that_says_whose_journey_it_is(slides):
    journey = PIZZA.maps[0]
    assert [slide.shapes.title.text for slide in slides.slides] == [
        journey.title,
        *(f"{journey.title}: {stage.name}" for stage in journey.stages),
    ]
    assert "Eva Molin" in texts_of(slides.slides[0])
    for stage, slide in zip(journey.stages, list(slides.slides)[1:], strict=True):
        steps = {step.id for step in stage.steps}
        cards = {card.text for lane in journey.card_lanes for card in lane.cards if card.step in steps and card.text}
        assert cards <= set(texts_of(slide))


def test_nothing_stands_beyond_the_edges_of_a_slide(slides):
    for slide in slides.slides:
        title = slide.shapes.title
        for shape in shapes_of(slide):
            if shape.shape_type != MSO_SHAPE_TYPE.GROUP and shape.shape_id != title.shape_id:
                assert shape.left >= 0
                assert shape.left + shape.width <= slides.slide_width
                assert 0 <= shape.top <= shape.top + shape.height <= slides.slide_height


def test_names_of_shapes_are_told_and_their_numbers_are_their_own(slides):
    for slide in slides.slides:
        numbers = [shape.shape_id for shape in shapes_of(slide)]
        assert len(numbers) == len(set(numbers))
        assert slide.has_notes_slide is (slide is not slides.slides[0] or slide.has_notes_slide)


def test_type_and_colours_are_those_of_the_theme(slides):
    master = slides.slide_masters[0].part
    (theme,) = (rel.target_part.blob for rel in master.rels.values() if rel.reltype.endswith("/theme"))
    assert PIZZA.theme.accent[1:].upper().encode() in theme
    assert b'typeface="Source Sans Pro"' in theme


@examples(12, deadline=None)
@given(documents())
def test_any_document_is_a_sound_deck(qapp, document):
    for mode in ("one page", "stages"):
        _, deck = deck_of(document, mode)
        assert len(deck.slides) >= len(document.maps)
        assert all(slide.shapes.title is not None for slide in deck.slides)


def test_a_picture_of_a_card_is_cropped_and_told(qapp):
    asset = Asset(id="field", media_type="image/png", data=base64.b64encode(png(600, 400, PIXELS)).decode())
    journey = PIZZA.maps[0]
    lane = journey.card_lanes[0]
    image = Image(asset="field", alternative_text="A field", crop=Crop(left=0.25))
    shown = lane.with_(cards=(lane.cards[0].with_(image=image), *lane.cards[1:]))
    lanes = tuple(shown if one is lane else one for one in journey.lanes)
    document = PIZZA.with_(assets=(asset,), maps=(journey.with_(lanes=lanes),))
    (slide,) = deck_of(document)[1].slides
    (picture,) = (shape for shape in shapes_of(slide) if shape.shape_type == MSO_SHAPE_TYPE.PICTURE)
    assert described([picture]) == ["A field"]
    assert picture.crop_left >= 0.25
    assert picture.width / picture.height == pytest.approx(
        600 * (1 - picture.crop_left - picture.crop_right) / (400 * (1 - picture.crop_top - picture.crop_bottom)), 0.01
    )
