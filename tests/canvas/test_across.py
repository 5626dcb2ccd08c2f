"""What reaches across lanes is painted anew where it looks otherwise, and nowhere else."""

from PySide6.QtCore import QRectF

from journeyeditor.canvas.across import AcrossSection
from journeyeditor.canvas.slices import slices_of
from journeyeditor.canvas.tiles import Tiles
from journeyeditor.edits import cards, connectors
from tests.layout.sheets import card, document_with, lane_of, stages_of
from tests.picture.drawn import picture_of

LONG = "so many words that the card becomes higher than all others in its lane, and the lane with it " * 2


def joined():
    """Four lanes: one connector leads from the first to the last, another is between the two in the middle."""
    lanes = [lane_of(card(f"{row}{column}", column), id=row) for row, column in zip("abcd", (0, 1, 2, 0), strict=True)]
    document = document_with(stages_of(120, 120, 120), lanes)
    document = connectors.connect(document, "map", "a0", "d0").document
    return connectors.connect(document, "map", "b1", "c2").document


def lanes_painted_anew(before, after):
    """Return the lanes in which connectors are painted anew once a document has become another."""
    pictures = [picture_of(document) for document in (before, after)]
    sections = [next(one for one in picture.sections if one.name == "connectors") for picture in pictures]
    slices = [slices_of(picture.sections, QRectF(0, 0, picture.width, picture.height)) for picture in pictures]
    shown = AcrossSection(sections[0], Tiles(), lambda *_: None)
    assert shown.take_spoilt(sections[0], slices[0])
    shown.show_section(sections[1])
    spoilt = shown.take_spoilt(sections[1], slices[1])
    assert shown.take_spoilt(sections[1], slices[1]) == ()
    return {name.removeprefix("lane ") for name, _ in spoilt}


def test_what_has_but_moved_with_its_lanes_is_not_painted_again(qapp):
    grown = cards.set_card_text(joined(), "map", "a0", LONG).document
    assert lanes_painted_anew(joined(), grown) == {"a"}
    assert lanes_painted_anew(joined(), joined()) == set()


def test_what_changes_is_painted_again_where_it_runs(qapp):
    (_, second) = joined().maps[0].connectors
    changed = connectors.disconnect(joined(), "map", second.id).document
    assert lanes_painted_anew(joined(), changed) == lanes_painted_anew(changed, joined()) == {"b", "c"}
