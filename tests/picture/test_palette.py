"""Every text of a sheet can be read on its ground (WCAG 2.1, success criterion 1.4.3), whatever colours a map has."""

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.layout import Point
from journeyeditor.model import (
    LANE_KINDS,
    OWN_LANE,
    Curve,
    CurveLane,
    CurvePoint,
    Metric,
    MomentOfTruth,
    Persona,
    Theme,
    Zone,
)
from journeyeditor.model.themes import THEMES
from journeyeditor.picture.contrast import contrast, ink_on, mixed
from journeyeditor.picture.moods import mood_face
from journeyeditor.picture.palette import INK, MOOD_HIGH, MOOD_LOW, OURS, PAPER, palette_of
from journeyeditor.picture.primitives import Words
from tests.layout.sheets import card, document_with, lane_of, stages_of
from tests.picture.drawn import picture_of, words_in
from tests.strategies import examples

TEXT, GRAPHICS = 4.5, 3.0
"""The least contrast of text (success criterion 1.4.3) and of what else must be seen (1.4.11)."""

ANY_COLOUR = st.integers(0, 0xFFFFFF).map("#{:06X}".format)


def themes():
    """Draw themes of any colours in any style."""
    styles = {name: st.sampled_from(get_args(Theme.model_fields[name].annotation)) for name in ("stages", "cards")}
    colours = dict.fromkeys(("accent", "second", "paper", "ink"), ANY_COLOUR)
    return st.builds(Theme, **colours, **styles)


def colourful(colour=None, theme=None):
    """Return a map with a lane of every kind and something of everything that can have a colour, in one colour."""
    full = {"owner": "Sales", "metric": Metric(value=7), "colour": colour}
    lanes = [
        CurveLane(id=kind, kind=kind, name=kind, curves=two_curves(kind, colour))
        if kind in ("sentiment", "arc")
        else lane_of(card(f"card-{kind}", **full), id=kind, kind=kind, name=kind, line_above="visibility")
        for kind in [*LANE_KINDS, "own"]
    ]
    eva = Persona(id="eva", name="Eva", quote="Yes!", role="customer", **({"colour": colour} if colour else {}))
    stages = tuple(stage.with_(colour=colour) for stage in stages_of(100))
    document = document_with(stages, lanes, personas=("eva",), goal="Dinner")
    look = (theme or Theme()).with_(client="Pizza and Sons", **({"accent": colour} if colour else {}))
    return document.with_(personas=(eva,), theme=look)


def two_curves(kind, colour):
    points = [
        CurvePoint(id=f"{kind}-{n}", step="step-0", value=n, reason="So so", moment_of_truth=MomentOfTruth())
        for n in range(2)
    ]
    return tuple(Curve(id=f"curve-of-{point.id}", name="Eva", colour=colour, points=(point,)) for point in points)


def grounds_of(group, palette):
    """Return what the words of a group may stand on."""
    if group.kind in ("point", "curve"):
        return [palette.paper, palette.above, palette.below]
    if group.kind in ("lane", "legend"):
        return [palette.paper, palette.shade]
    has_ground = group.kind in ("card", "zone") or (group.kind == "stage" and not isinstance(group.parts[0], Words))
    return [group.parts[0].fill] if has_ground else [palette.paper]


def assert_all_can_be_read(document):
    palette = palette_of(document.theme)
    for group in picture_of(document).groups:
        for words in words_in(group):
            for ground in grounds_of(group, palette):
                assert contrast(words.colour, ground) >= TEXT, (group.kind, words.block.text, ground)


def test_all_text_can_be_read_on_a_sheet_in_our_own_colours():
    assert_all_can_be_read(colourful())


@examples(30)
@given(ANY_COLOUR)
def test_all_text_can_be_read_on_a_sheet_in_any_colour(colour):
    assert_all_can_be_read(colourful(colour))


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_all_text_can_be_read_in_every_theme(theme):
    assert_all_can_be_read(colourful(theme=theme))


@examples(40)
@given(themes())
def test_all_text_can_be_read_in_a_theme_of_any_colours(theme):
    assert_all_can_be_read(colourful(theme=theme))


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_the_colours_of_a_theme_that_we_made_need_no_correction(theme):
    palette = palette_of(theme)
    assert (palette.ink, palette.accent_ink, palette.second_ink) == (theme.ink, theme.accent, theme.second)


@examples(60)
@given(themes(), st.sampled_from(get_args(Zone)))
def test_ink_can_be_read_on_every_tone(theme, zone):
    palette = palette_of(theme)
    for kind in [*LANE_KINDS, "own"]:
        tone = palette.tone_of(kind, LANE_KINDS.get(kind, OWN_LANE), zone)
        assert contrast(tone.ink, tone.ground) >= TEXT
        assert contrast(tone.quiet_ink, tone.ground) >= TEXT
    assert contrast(palette.zone_ink(zone), palette.zone_ground(zone)) >= TEXT


@examples(60)
@given(ANY_COLOUR)
def test_ink_can_be_read_on_any_ground(ground):
    assert contrast(ink_on(ground), ground) >= TEXT


@examples(60)
@given(themes(), st.floats(0, 1))
def test_a_face_can_be_seen_and_so_can_its_features(theme, share):
    palette = palette_of(theme)
    face = mood_face(Point(0, 0), 17, share, palette.mood(share), palette.paper)
    assert contrast(face[1].fill, palette.paper) >= GRAPHICS
    assert all(contrast(feature.fill or feature.stroke, face[1].fill) >= GRAPHICS for feature in face[2:])


@pytest.mark.parametrize(("one", "other", "ratio"), [(PAPER, "#000000", 21), ("#777777", PAPER, 4.48), (INK, INK, 1)])
def test_contrast_is_that_of_the_guideline(one, other, ratio):
    assert contrast(one, other) == contrast(other, one) == pytest.approx(ratio, abs=0.005)


def test_colours_mix_channel_by_channel():
    assert mixed("#000000", "#FF8040", 0) == "#000000"
    assert mixed("#000000", "#FF8040", 0.5) == "#804020"
    assert mixed("#000000", "#FF8040", 1) == "#FF8040"


@pytest.mark.parametrize("colour", ["#FFFFFF", "#FFF5D9", "#F2C14E", "#000000", "#0B6470", "#7FB7BE"])
def test_a_line_of_any_colour_can_be_seen_on_paper(colour):
    shown = OURS.line(colour)
    assert contrast(shown, PAPER) >= GRAPHICS
    assert shown == colour or contrast(colour, PAPER) < GRAPHICS


@examples(60)
@given(themes(), st.sampled_from([MOOD_LOW, MOOD_HIGH]))
def test_marks_that_help_to_read_can_be_read(theme, colour):
    palette = palette_of(theme)
    for ground in (palette.paper, palette.above, palette.below):
        assert contrast(palette.words(colour), ground) >= TEXT
