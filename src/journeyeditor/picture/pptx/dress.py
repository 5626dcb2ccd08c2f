"""The look of a deck: the colours and the type of a document's theme, so that what is added looks alike."""

from lxml import etree
from pptx.presentation import Presentation as Deck

from journeyeditor.model import Theme
from journeyeditor.typeset import SERIF_FAMILY, TEXT_FAMILY

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_PANOSE = {TEXT_FAMILY: "020B0503030403020204", SERIF_FAMILY: "02040603050405020204"}
"""What tells programs which other font comes nearest."""
_THEME = "/theme"


def dress(deck: Deck, theme: Theme) -> None:
    """Give the master of a deck the colours and the type of a theme."""
    for relation in deck.slide_masters[0].part.rels.values():
        if relation.reltype.endswith(_THEME):
            part = relation.target_part
            root = etree.fromstring(part.blob)
            _colour(root, theme)
            _set_type(root, theme)
            part._blob = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _colour(root: etree._Element, theme: Theme) -> None:
    colours = {
        "dk1": theme.ink,
        "lt1": theme.paper,
        "dk2": theme.accent,
        "lt2": theme.paper,
        "accent1": theme.accent,
        "accent2": theme.second,
        "hlink": theme.accent,
        "folHlink": theme.second,
    }
    for name, colour in colours.items():
        for slot in root.iter(f"{_A}{name}"):
            for old in list(slot):
                slot.remove(old)
            etree.SubElement(slot, f"{_A}srgbClr", val=colour[1:].upper())


def _set_type(root: etree._Element, theme: Theme) -> None:
    text = theme.font or TEXT_FAMILY
    for slot, family in (("majorFont", theme.heading_font or text), ("minorFont", text)):
        for found in root.iter(f"{_A}{slot}"):
            latin = found.find(f"{_A}latin")
            latin.set("typeface", family)
            if family in _PANOSE:
                latin.set("panose", _PANOSE[family])
