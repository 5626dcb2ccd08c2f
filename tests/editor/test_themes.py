"""Themes as a whole, from one document to the next."""

from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.editor import themes
from journeyeditor.editor.editor import Editor
from journeyeditor.edits import header
from journeyeditor.model import LOOK, Theme
from journeyeditor.model.themes import THEMES
from tests.edits.pizza import pizza
from tests.strategies import documents, examples


@examples(20)
@given(documents(), st.sampled_from(THEMES))
def test_a_theme_gives_its_look_and_nothing_else(document, theme):
    editor = Editor(document)
    themes.use_theme(editor, theme)
    now, before = editor.document.theme, document.theme
    for name in Theme.model_fields:
        assert getattr(now, name) == getattr(theme if name in LOOK else before, name)
    assert not themes.is_changed(editor)
    assert themes.theme_in_use(editor) is theme


def test_the_theme_in_use_is_no_step(editor):
    themes.use_theme(editor, THEMES[0])
    assert editor.history.index == 0


def test_a_reset_takes_back_changes_of_the_look_alone():
    editor = Editor(pizza())
    themes.use_theme(editor, THEMES[2])
    editor.apply(header.update_theme(editor.document, accent="#111111", client="Sons"))
    assert themes.is_changed(editor)
    themes.reset_theme(editor)
    assert editor.document.theme.accent == THEMES[2].accent
    assert editor.document.theme.client == "Sons"


def test_a_theme_of_another_name_goes_back_to_the_first(editor):
    editor.apply(header.update_theme(editor.document, name="Ours", accent="#111111"))
    themes.reset_theme(editor)
    assert editor.document.theme.name == THEMES[0].name


def test_what_is_selected_stays_selected(editor):
    editor.select(["ask"])
    themes.use_theme(editor, THEMES[1])
    assert editor.selection == ("ask",)
