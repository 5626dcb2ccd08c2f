"""Headers and footers, drawn."""

from collections.abc import Sequence

from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.placed import PlacedLabel
from journeyeditor.model import Theme
from journeyeditor.picture.draw.words import words
from journeyeditor.picture.palette import palette_of
from journeyeditor.picture.primitives import Group, Groups


def draw_running(labels: Sequence[PlacedLabel], theme: Theme) -> Groups:
    """Return the header and the footer of a page, in points of paper from its top left corner."""
    ink = palette_of(theme).quiet_ink
    return tuple(
        Group(
            f"running-{number}",
            "running",
            "header",
            Point(0, 0),
            Rect(*label.at, label.block.width, label.block.height),
            (words(label, ink),),
            label.block.text,
        )
        for number, label in enumerate(labels)
    )
