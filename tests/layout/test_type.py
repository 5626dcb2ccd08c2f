"""What a sheet is set in: the families and the weight of its theme."""

import pytest

from journeyeditor.layout import TextStyle
from journeyeditor.layout.type import Typed
from journeyeditor.model import Theme
from tests.layout.fixed_type import FixedType
from tests.layout.sheets import card, document_with, lane_of, sheet_of, stages_of

TEXT, HEADING = TextStyle(10, 600), TextStyle(13, 600, role="heading")


@pytest.mark.parametrize(
    ("theme", "text", "heading"),
    [
        (Theme(), "", ""),
        (Theme(font="Lato"), "Lato", "Lato"),
        (Theme(heading_font="Bodoni"), "", "Bodoni"),
        (Theme(font="Lato", heading_font="Bodoni"), "Lato", "Bodoni"),
    ],
)
def test_headings_are_set_in_their_own_family_or_in_that_of_all_type(theme, text, heading):
    typed = Typed(FixedType(), theme)
    assert typed.set("Eva", TEXT, 100).style.family == text
    assert typed.set("Eva", HEADING, 100).style.family == heading
    assert typed.icon("phone", 10) == FixedType().icon("phone", 10)


def test_only_titles_take_the_weight_of_headings():
    sheet = sheet_of(
        document_with(stages_of(100), [lane_of(card("Asks"))]).with_(theme=Theme(heading_weight="light", font="Lato"))
    )
    assert sheet.header.title.block.style.weight == 300
    assert sheet.stages[0].name.block.style.weight == 600
    assert sheet.lanes[0].cards[0].body.text.block.style.family == "Lato"
