"""Small pictures of themes."""

import pytest

from journeyeditor.layout import Rect
from journeyeditor.model import Theme
from journeyeditor.model.themes import THEMES
from journeyeditor.picture.draw.specimen import SIZE, draw_specimen
from tests.layout.fixed_type import FixedType
from tests.layout.sheets import inside
from tests.picture.drawn import extent


@pytest.mark.parametrize("theme", [*THEMES, Theme(name="Round", corner=24)], ids=lambda theme: theme.name)
def test_all_of_it_lies_within_its_frame(theme):
    picture = draw_specimen(theme, FixedType())
    assert all(inside(extent(part), Rect(0, 0, *SIZE)) for group in picture.groups for part in group.parts)
    assert picture.background == theme.paper


def test_no_two_themes_look_alike():
    pictures = [draw_specimen(theme, FixedType()) for theme in THEMES]
    assert len({(picture.background, picture.groups[0].parts) for picture in pictures}) == len(THEMES)
