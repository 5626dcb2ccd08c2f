"""Every text of a sheet can be read on its ground (WCAG 2.1, success criterion 1.4.3), whatever colours a map has."""

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
from journeyeditor.picture import palette
from journeyeditor.picture.draw.sentiment import draw_levels
from journeyeditor.picture.palette import INK, PAPER, QUIET_INK, contrast, ink_on, mixed, mood_colour, tone_of
from tests.layout.sheets import card, document_with, lane_of, sheet_of, stages_of
from tests.picture.drawn import picture_of, words_in
from tests.strategies import examples

TEXT, GRAPHICS = 4.5, 3.0
"""The least contrast of text (success criterion 1.4.3) and of what else must be seen (1.4.11)."""

ANY_COLOUR = st.integers(0, 0xFFFFFF).map("#{:06X}".format)


def colourful(colour=None):
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
    theme = Theme(client="Pizza and Sons", **({"accent": colour} if colour else {}))
    return document.with_(personas=(eva,), theme=theme)


def two_curves(kind, colour):
    points = [
        CurvePoint(id=f"{kind}-{n}", step="step-0", value=n, reason="So so", moment_of_truth=MomentOfTruth())
        for n in range(2)
    ]
    return tuple(Curve(id=f"curve-of-{point.id}", name="Eva", colour=colour, points=(point,)) for point in points)


def grounds_of(group, tints):
    """Return what the words of a group may stand on."""
    if group.kind in ("point", "curve"):
        return [PAPER, *tints]
    return [group.parts[0].fill] if group.kind in ("stage", "card", "zone") else [PAPER]


def assert_all_can_be_read(document):
    (plot, *_) = [lane for lane in sheet_of(document).lanes if lane.plot]
    tints = [part.fill for part in draw_levels(plot, plot.plot).parts[:2]]
    for group in picture_of(document).groups:
        for words in words_in(group):
            for ground in grounds_of(group, tints):
                assert contrast(words.colour, ground) >= TEXT, (group.kind, words.block.text, ground)


def test_all_text_can_be_read_on_a_sheet_in_our_own_colours():
    assert_all_can_be_read(colourful())


@examples(30)
@given(ANY_COLOUR)
def test_all_text_can_be_read_on_a_sheet_in_any_colour(colour):
    assert_all_can_be_read(colourful(colour))


@pytest.mark.parametrize("zone", get_args(Zone))
def test_ink_can_be_read_on_every_tone(zone):
    for kind in [*LANE_KINDS, "own"]:
        tone = tone_of(kind, LANE_KINDS.get(kind, OWN_LANE), zone)
        assert contrast(tone.ink, tone.ground) >= TEXT
        assert contrast(QUIET_INK, tone.ground) >= TEXT


@examples(200)
@given(ANY_COLOUR)
def test_ink_can_be_read_on_any_ground(ground):
    assert contrast(ink_on(ground), ground) >= TEXT


@examples(100)
@given(st.floats(0, 1))
def test_a_face_can_be_seen_and_so_can_its_features(share):
    assert contrast(mood_colour(share), PAPER) >= GRAPHICS


@pytest.mark.parametrize(("one", "other", "ratio"), [(PAPER, "#000000", 21), ("#777777", PAPER, 4.48), (INK, INK, 1)])
def test_contrast_is_that_of_the_guideline(one, other, ratio):
    assert contrast(one, other) == contrast(other, one) == pytest.approx(ratio, abs=0.005)


def test_colours_mix_channel_by_channel():
    assert mixed("#000000", "#FF8040", 0) == "#000000"
    assert mixed("#000000", "#FF8040", 0.5) == "#804020"
    assert mixed("#000000", "#FF8040", 1) == "#FF8040"


@pytest.mark.parametrize("colour", ["#FFFFFF", "#FFF5D9", "#F2C14E", "#000000", "#0B6470", "#7FB7BE"])
def test_a_line_of_any_colour_can_be_seen_on_paper(colour):
    shown = palette.line_on_paper(colour)
    assert contrast(shown, palette.PAPER) >= palette.LEAST_CONTRAST_OF_LINES
    assert shown == colour or contrast(colour, palette.PAPER) < palette.LEAST_CONTRAST_OF_LINES


@pytest.mark.parametrize("ground", [palette.TINT_ABOVE, palette.TINT_BELOW, palette.PAPER])
def test_marks_that_help_to_read_can_be_read(ground):
    assert contrast(palette.MOOD_HIGH, ground) >= palette.LEAST_CONTRAST
    assert contrast(palette.MOOD_LOW, ground) >= palette.LEAST_CONTRAST
