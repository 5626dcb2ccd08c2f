"""What is seen of a place where the keyboard is."""

from journeyeditor.layout import Rect, Sheet
from journeyeditor.layout.placed import PlacedText
from journeyeditor.layout.stops import Stop
from journeyeditor.layout.texts import text_of
from journeyeditor.typeset.direction import begins_leftwards

_ASIDE = 4.0
_ABOVE = -1.5
"""How far a frame is from the words aside and above, in points; close neighbours stand above and below."""


def area_of(sheet: Sheet, stop: Stop) -> Rect:
    """Return what a place covers on the sheet; of a text in the header, what its words do."""
    text = text_of(sheet, stop.element_id, stop.field) if stop.kind == "text" else None
    return stop.rect if text is None else _around_words(text)


def _around_words(text: PlacedText) -> Rect:
    width = min(text.block.width, text.rect.width)
    left = text.rect.right - width if begins_leftwards(text.block.text) else text.rect.x
    return Rect(left, text.rect.y, width, text.rect.height).inset(-_ASIDE, -_ABOVE)
