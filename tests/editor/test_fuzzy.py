"""Which of some names is meant by a few letters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.editor.finding.folding import fold, has_marks
from journeyeditor.editor.finding.fuzzy import fit, folded_words
from tests.strategies import examples, texts

NAMES = (
    "New", "Open…", "Save", "Save as…", "Export to PDF", "Export to PDF as…", "Undo", "Redo", "Edit text", "Duplicate",
    "Delete", "Move left", "Move right", "Select all", "Select nothing", "Select and move", "Draw the curve", "Card",
    "Step after", "Step before", "Stage after", "Stage before", "Lane below", "Lane above", "Collapse lane", "New map",
    "Duplicate map", "Delete map", "Zoom in", "Zoom out", "Actual size", "Fit map", "Fit selection", "Full screen",
    "Keyboard shortcuts", "Æsthetics café", "People, policies and technology", "Jobs, value and capabilities",
)  # fmt: skip


def ranked(typed):
    words = folded_words(typed)
    fits = [(fit(words, fold(name)), name) for name in NAMES]
    return [name for found, name in sorted((one for one in fits if one[0]), key=lambda one: -one[0].score)]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("new", "New"),
        ("nm", "New map"),
        ("sav", "Save"),
        ("sa", "Save as…"),
        ("save as", "Save as…"),
        ("epa", "Export to PDF as…"),
        ("pdf", "Export to PDF"),
        ("zi", "Zoom in"),
        ("zo", "Zoom out"),
        ("dup", "Duplicate"),
        ("dplct", "Duplicate"),
        ("map dup", "Duplicate map"),
        ("delm", "Delete map"),
        ("fsc", "Full screen"),
        ("colla", "Collapse lane"),
        ("lane", "Lane below"),
        ("STEP B", "Step before"),
        ("cafe", "Æsthetics café"),
        ("café", "Æsthetics café"),
        ("keyb", "Keyboard shortcuts"),
    ],
)
def test_what_is_meant_comes_first(typed, first):
    assert ranked(typed)[0] == first


@pytest.mark.parametrize("typed", ["xq", "zoomzoom", "save nothing at all", "teup"])
def test_letters_that_stand_there_by_chance_mean_nothing(typed):
    assert ranked(typed) == []


def test_a_word_that_is_there_leaves_no_room_for_chance():
    assert set(ranked("lane")) == {"Lane below", "Lane above", "Collapse lane"}


def test_nothing_typed_fits_everything():
    assert len(ranked("  ")) == len(NAMES)


def test_the_menu_helps_but_does_not_do_alone():
    menu = fold("Insert")
    assert fit(folded_words("insert card"), fold("Card"), menu) is not None
    assert fit(folded_words("insert"), fold("Card"), menu) is None


def test_places_are_those_of_the_letters_that_were_written():
    assert fit(folded_words("cafe"), fold("Æsthetics café")).places == (10, 11, 12, 13)
    assert fit(folded_words("cafe"), fold("Æsthetics cafe\u0301")).places == (10, 11, 12, 13)
    assert fit(folded_words("strasse"), fold("Straße")).places == (0, 1, 2, 3, 4, 5)


@examples(60)
@given(texts, texts)
def test_any_text_may_be_typed_and_searched(typed, name):
    found = fit(folded_words(typed), fold(name))
    if found is not None:
        assert all(0 <= place < len(name) for place in found.places)


@examples(60)
@given(texts | st.text(min_size=1, max_size=20))
def test_every_name_fits_itself(name):
    found = fit(folded_words(name), fold(name))
    assert found is not None


@examples(60)
@given(texts)
def test_folding_twice_is_folding_once(text):
    once = fold(text)
    assert fold(once.text).text == once.text
    assert len(once.origins) == len(once.text) + 1
    assert list(once.origins) == sorted(once.origins)


def test_marks():
    assert has_marks("café")
    assert has_marks("cafe\u0301")
    assert not has_marks("cafe ピザ".replace("ピ", "ヒ").replace("ザ", "サ"))
    assert fold("É", marks=False).text == "e\u0301"
    assert fold("É", case=False).text == "E"
