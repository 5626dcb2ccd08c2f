"""Text shaped and broken into lines by Qt."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.layout import TextStyle
from journeyeditor.typeset import SERIF_FAMILY, TEXT_FAMILY, QtTypesetter, begins_leftwards, families, is_installed
from journeyeditor.typeset.faces import face_key
from tests.strategies import examples

pytestmark = pytest.mark.usefixtures("qapp")

PLAIN = TextStyle(10)
SCRIPTS = {
    "Arabic": "مرحبا بالعالم",
    "Hebrew": "שלום עולם",
    "Japanese": "ピザ屋を探す",
    "an emoji of several": "👩‍👩‍👧 eats",
    "marks that combine": "x̣̂́ Café",
    "both directions": "Eva sagt שלום und 123",
    "surrogates": "𝄞 and 𐎠",
    "what cannot be seen": "\u200b\u200d\u00ad\ufeff",
    "tabs": "a\tb",
}
latin = st.text("abc ÄŒéß–“” \n", max_size=60)


@pytest.fixture(scope="module")
def typesetter(qapp):
    return QtTypesetter()


def squeezed(text):
    return "".join(text.split())


def columns_of(line):
    """Return where the glyphs of a line stand, from left to right as they come."""
    return [x for run in line.runs for x, _ in run.places]


# --------------------------------------------------------------------------------------------------------------- lines


@examples(60)
@given(text=latin, width=st.floats(20, 200), alignment=st.sampled_from(["start", "centre", "end"]))
def test_lines_fit_their_width_and_together_say_the_text(typesetter, text, width, alignment):
    block = typesetter.set(text, PLAIN._replace(alignment=alignment), width)
    assert squeezed("".join(line.text for line in block.lines)) == squeezed(text)
    assert block.width <= width
    for line in block.lines:
        if line.text.strip():
            places = columns_of(line)
            assert places == sorted(places)
            assert places[0] >= -0.01
            assert places[len(line.text.rstrip()) - 1] <= width


@examples(50)
@given(text=latin, size=st.integers(8, 30))
def test_lines_stand_evenly_below_each_other_and_fill_the_height(typesetter, text, size):
    block = typesetter.set(text, TextStyle(size), 80)
    pitch = block.height / len(block.lines)
    assert (2 * pitch).is_integer()
    assert block.lines[0].baseline < pitch
    assert all(after.baseline - before.baseline == pytest.approx(pitch) for before, after in pairwise(block.lines))
    assert all(y == pytest.approx(line.baseline) for line in block.lines for run in line.runs for _, y in run.places)


def test_other_scripts_do_not_spread_the_lines(typesetter):
    block = typesetter.set("Eva\nピザ屋\nEva", PLAIN, 200)
    first, second, third = (line.baseline for line in block.lines)
    assert third - first == 2 * typesetter.set("Eva", PLAIN, 200).height
    assert second - first == pytest.approx(third - second)


def test_breaks_come_between_words_where_they_can(typesetter):
    block = typesetter.set("Asks friends for a pizzeria", PLAIN, 55)
    assert [line.text.strip() for line in block.lines] == ["Asks friends", "for a pizzeria"]
    assert len(typesetter.set("Donaudampfschifffahrtsgesellschaft", PLAIN, 60).lines) > 1


def test_line_breaks_of_the_text_are_kept(typesetter):
    assert [line.text for line in typesetter.set("one\n\ntwo", PLAIN, 100).lines] == ["one\n", "\n", "two"]


def test_an_empty_text_is_one_line_high(typesetter):
    empty = typesetter.set("", PLAIN, 100)
    assert (empty.width, len(empty.lines), empty.lines[0].runs) == (0, 1, ())
    assert empty.height == typesetter.set("x", PLAIN, 100).height


@pytest.mark.parametrize("width", [0, -20, 0.5])
def test_where_there_is_no_room_each_letter_has_a_line(typesetter, width):
    assert [line.text for line in typesetter.set("abc", PLAIN, width).lines] == ["a", "b", "c"]


# ----------------------------------------------------------------------------------------------------------- alignment


@pytest.mark.parametrize(("alignment", "share"), [("start", 0), ("centre", 0.5), ("end", 1)])
@pytest.mark.parametrize(("text", "mirrored"), [("Eva", False), ("שלום", True)])
def test_lines_stand_where_they_are_aligned(typesetter, text, mirrored, alignment, share):
    block = typesetter.set(text, PLAIN._replace(alignment=alignment), 200)
    left = min(columns_of(block.lines[0]))
    assert left == pytest.approx((200 - block.width) * (1 - share if mirrored else share), abs=0.5)


@pytest.mark.parametrize(
    ("text", "leftwards"), [("", False), ("Eva שלום", False), ("שלום Eva", True), ("123 – مرحبا", True), ("1 2", False)]
)
def test_the_first_letter_tells_where_a_text_begins(text, leftwards):
    assert begins_leftwards(text) == leftwards


# ------------------------------------------------------------------------------------------------------------- scripts


@pytest.mark.parametrize("text", SCRIPTS.values(), ids=SCRIPTS)
def test_any_script_can_be_set(typesetter, text):
    block = typesetter.set(text, PLAIN, 60)
    assert "".join(line.text for line in block.lines) == text
    assert block.complete in (True, False)
    assert block.height > 0


def test_what_no_font_has_is_told(typesetter):
    assert typesetter.set("Eva’s pizza – Ω, 3 × 5 €", PLAIN, 200).complete
    assert not typesetter.set("\U0010fffd", PLAIN, 200).complete
    assert not typesetter.set("Eva \U0010fffd\nPizza", PLAIN, 200).complete


@pytest.mark.parametrize("text", SCRIPTS.values(), ids=SCRIPTS)
def test_the_screen_shows_the_glyphs_of_all_lines_in_one_run_for_each_face(typesetter, text):
    block = typesetter.set(f"Eva and Ben\n{text}", PLAIN, 60)
    shown = block.shaped.glyph_runs()
    glyphs = [(face_key(run.rawFont()), glyph, at) for run in shown for glyph, at in _glyphs_of(run)]
    known = [
        (run.face.key, glyph, at)
        for line in block.lines
        for run in line.runs
        for glyph, at in zip(run.glyphs, run.places, strict=True)
    ]
    runs = [run for run in block.runs if run]
    whole = [(run.face.key, glyph, at) for run in runs for glyph, at in zip(run.glyphs, run.places, strict=True)]
    assert sorted(whole) == sorted(known)
    assert sorted(glyphs) == sorted(known)
    assert len(shown) <= 2 * len({run.face.key for line in block.lines for run in line.runs})


def _glyphs_of(run):
    places = [(place.x(), place.y()) for place in run.positions()]
    return list(zip(run.glyphIndexes(), places, strict=True))


def test_letters_that_run_to_the_left_are_read_from_the_right(typesetter):
    places = columns_of(typesetter.set("שלום", PLAIN, 200).lines[0])
    assert places == sorted(places, reverse=True)


# --------------------------------------------------------------------------------------------------------------- faces


def test_text_is_set_in_the_family_that_comes_along(typesetter):
    for style in (PLAIN, TextStyle(10, 600), TextStyle(10, italic=True), TextStyle(10, family="No such family")):
        (run,) = typesetter.set("Eva", style, 200).lines[0].runs
        assert run.size == 10
        assert style.family or run.face.family == TEXT_FAMILY
    cuts = {typesetter.set("Eva", TextStyle(10, weight), 200).lines[0].runs[0].face.key for weight in (400, 600, 700)}
    assert len(cuts) == 3


def test_a_glyph_moves_the_pen_as_far_as_its_face_says(typesetter):
    (run,) = typesetter.set("nn", TextStyle(20), 200).lines[0].runs
    face = run.face
    (glyph,) = set(run.glyphs)
    assert face.glyphs_of("n") == (glyph,)
    assert run.places[1][0] - run.places[0][0] == pytest.approx(face.advance(glyph) / face.units_per_em * 20, abs=0.02)


def test_outlines_are_those_of_the_letters(typesetter):
    (run,) = typesetter.set("H o", PLAIN, 200).lines[0].runs
    stem, space, ring = (run.face.outline(glyph) for glyph in run.glyphs)
    assert {pen for pen, _ in stem} == {"M", "L"}
    assert space == ()
    assert [pen for pen, _ in ring].count("M") == 2


# -------------------------------------------------------------------------------------------------------------- memory


@examples(20)
@given(text=latin)
def test_the_same_text_is_set_once(typesetter, text):
    block = typesetter.set(text, PLAIN, 100)
    assert typesetter.set(text, TextStyle(10), 100.0) is block
    assert typesetter.set(text, TextStyle(11), 100) is not block
    assert typesetter.set(text, PLAIN, 101) is not block


# ------------------------------------------------------------------------------------------------------------ families


def faces_of(block):
    return {(run.face.family, run.face.style_name) for line in block.lines for run in line.runs}


def test_a_family_that_is_missing_is_replaced_by_the_one_of_the_application(typesetter):
    missing = typesetter.set("Eva", PLAIN._replace(family="No such family"), 100)
    assert faces_of(missing) == faces_of(typesetter.set("Eva", PLAIN, 100))
    assert not is_installed("No such family")


@pytest.mark.parametrize("family", [TEXT_FAMILY, SERIF_FAMILY])
def test_our_families_have_the_weights_that_themes_ask_for(typesetter, family):
    styles = [PLAIN._replace(family=family, weight=weight) for weight in (300, 400, 600, 700, 900)]
    found = {faces_of(typesetter.set("Eva", style, 100)).pop() for style in styles}
    assert len(found) == 5
    assert all(name.startswith(family) for name, _ in found)


def test_families_to_choose_from_begin_with_our_own_and_leave_icons_out():
    assert families()[:2] == [TEXT_FAMILY, SERIF_FAMILY]
    assert all(is_installed(family) for family in families())
    assert not [family for family in families() if "Icons" in family]
