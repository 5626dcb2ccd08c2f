import pytest

from tests.edits.pizza import is_sound, pizza


@pytest.fixture
def document():
    document = pizza()
    assert is_sound(document)
    return document
