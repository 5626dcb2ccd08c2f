import pytest

from journeyeditor.editor import Editor
from tests.edits.pizza import is_sound, pizza


@pytest.fixture
def editor():
    """An editor of the small document; after each test the document is sound."""
    editor = Editor(pizza())
    yield editor
    assert is_sound(editor.document)
