"""Sheets to test with, laid out without Qt."""

from journeyeditor import files
from journeyeditor.layout import Rect, lay_out
from journeyeditor.model import FORMAT, VERSION, Card, CardLane, Document, JourneyMap, Stage, Step
from journeyeditor.resources import sample_path
from tests.layout.fixed_type import FixedType
from tests.strategies import documents


def sheet_of(document, **more):
    """Lay out the first map of a document."""
    return lay_out(document, document.maps[0], FixedType(), **more)


sheets = documents().map(sheet_of)


def document_with(stages=(), lanes=(), **fields):
    """Return a document with one map of some stages and lanes; further fields are those of the map."""
    journey = JourneyMap(**{"id": "map", "title": "A map"} | fields, stages=stages, lanes=tuple(lanes))
    return Document(format=FORMAT, version=VERSION, title="", maps=(journey,))


def sheet_with(stages=(), lanes=(), **fields):
    """Lay out a map of some stages and lanes."""
    return sheet_of(document_with(stages, lanes, **fields))


def stages_of(*widths, steps=1):
    """Return stages of so many steps each, whose steps are so wide: step-0, step-1, …"""
    columns = [Step(id=f"step-{number}", width=width) for number, width in enumerate(widths)]
    return tuple(
        Stage(id=f"stage-{first}", name=f"Stage {first}", steps=tuple(columns[first : first + steps]))
        for first in range(0, len(columns), steps)
    )


def card(name, column=0, **fields):
    return Card(**{"id": name, "step": f"step-{column}", "text": name} | fields)


def lane_of(*cards, **fields):
    return CardLane(**{"id": "lane", "kind": "actions", "name": "Actions"} | fields, cards=cards)


def pizza_night():
    return files.load(sample_path("pizza-night.journey"))


def rect_of(label):
    """Return what a label covers."""
    return Rect(*label.at, label.block.width, label.block.height)


def inside(inner, outer, slack=1e-6):
    """Tell whether a rectangle lies within another."""
    return (
        inner.x >= outer.x - slack
        and inner.y >= outer.y - slack
        and inner.right <= outer.right + slack
        and inner.bottom <= outer.bottom + slack
    )
