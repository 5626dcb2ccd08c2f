"""Stages and the heads of their steps, drawn."""

from journeyeditor.layout import measures as m
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.sheet import PlacedStage, PlacedStep
from journeyeditor.picture.draw.words import words
from journeyeditor.picture.palette import INK, RULE, ink_on
from journeyeditor.picture.primitives import Group, Line, Shape
from journeyeditor.picture.shapes import arrow


def draw_stage(placed: PlacedStage, accent: str, first: bool, last: bool) -> Group:
    """Return the arrow of a stage with its name."""
    rect = placed.rect
    origin = Point(rect.x, rect.y)
    ground = placed.stage.colour or accent
    # A stage points into the next one, which lets it in: between them a gap of even width.
    reach = rect.width if last else rect.width + m.STAGE_NOTCH - m.STAGE_GAP
    block = Rect(0, 0, reach, rect.height)
    parts = (
        Shape(arrow(block, m.STAGE_NOTCH, first), fill=ground),
        words(placed.name, ink_on(ground), origin),
    )
    return Group(placed.stage.id, "stage", "band", origin, block, parts, placed.stage.name)


def draw_step(placed: PlacedStep) -> Group:
    """Return the head of a step."""
    rect = placed.rect
    origin = Point(rect.x, rect.y)
    inset = m.CARD_INSET
    parts = (
        Line(Point(inset, rect.height - 0.5), Point(rect.width - inset, rect.height - 0.5), RULE, 1.0),
        words(placed.name, INK, origin),
    )
    return Group(placed.step.id, "step", "band", origin, Rect(0, 0, rect.width, rect.height), parts, placed.step.name)
