"""Stages and the heads of their steps, drawn."""

from collections.abc import Iterator

from journeyeditor.layout import measures as m
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.placed import PlacedStage, PlacedStep
from journeyeditor.layout.wording import Wording
from journeyeditor.model import Link, Theme
from journeyeditor.picture.contrast import readable
from journeyeditor.picture.draw.words import evidence_mark, words
from journeyeditor.picture.palette import Palette, palette_of
from journeyeditor.picture.primitives import Box, Group, Line, LinkArea, Primitive, Shape
from journeyeditor.picture.shapes import arrow

_ROUNDED = 10.0
_UNDERLINE = 3.0


def draw_stage(placed: PlacedStage, theme: Theme, first: bool, last: bool, say: Wording) -> Group:
    """Return a stage with its name, in the shape of a theme."""
    rect = placed.rect
    origin = Point(rect.x, rect.y)
    colour = placed.stage.colour or theme.accent
    # A stage points into the next one, which lets it in: between them a gap of even width.
    points = theme.stages == "arrows"
    reach = rect.width if last else rect.width - m.STAGE_GAP + (m.STAGE_NOTCH if points else 0)
    block = Rect(0, 0, reach, rect.height)
    ground, ink = stage_ground(block, theme, colour, first)
    name = words(placed.name, ink, origin)
    # What a text stands on is the first of the parts of its group.
    parts: list[Primitive] = [name, ground] if theme.stages == "underlined" else [ground, name]
    if placed.evidence is not None and placed.stage.evidence is not None:
        parts.append(evidence_mark(placed.evidence, placed.stage.evidence, ink, say, origin))
    return Group(placed.stage.id, "stage", "band", origin, block, tuple(parts), placed.stage.name)


def draw_names_again(placed: PlacedStage, theme: Theme) -> Iterator[Group]:
    """Yield the name of a stage on the further pages that it goes on on."""
    colour = placed.stage.colour or theme.accent
    _, ink = stage_ground(placed.rect, theme, colour, first=True)
    for number, name in enumerate(placed.names_again, 1):
        origin = Point(name.rect.x, name.rect.y)
        bounds = Rect(0, 0, name.rect.width, name.rect.height)
        element_id = f"{placed.stage.id}-again-{number}"
        yield Group(element_id, "name again", "band", origin, bounds, (words(name, ink, origin),), again=True)


def stage_ground(
    block: Rect, theme: Theme, colour: str, first: bool, notch: float = m.STAGE_NOTCH
) -> tuple[Shape | Box, str]:
    """Return the ground of a stage in the shape of a theme and in a colour, and the ink of the name upon it."""
    palette = palette_of(theme)
    match theme.stages:
        case "arrows":
            return Shape(arrow(block, notch, first), fill=colour), palette.ink_on(colour)
        case "blocks":
            return Box(block, colour), palette.ink_on(colour)
        case "rounded":
            return Box(block, colour, min(_ROUNDED, block.height / 2)), palette.ink_on(colour)
    line = Rect(block.x, block.bottom - _UNDERLINE, block.width, _UNDERLINE)
    return Box(line, palette.line(colour)), readable(colour, (palette.paper,), palette.ink)


def draw_step(placed: PlacedStep, palette: Palette, say: Wording) -> Group:
    """Return the head of a step; the mark of its detail leads to the map that shows it."""
    rect = placed.rect
    origin = Point(rect.x, rect.y)
    inset = placed.inset
    parts: list[Primitive] = [
        Line(Point(inset, rect.height - 0.5), Point(rect.width - inset, rect.height - 0.5), palette.rule, 1.0),
        words(placed.name, palette.ink, origin),
    ]
    if placed.detail is not None and placed.step.detail is not None:
        told = say("Shown in detail by another map")
        mark = words(placed.detail, palette.accent_ink, origin)
        parts.append(mark._replace(decoration=True, alternative_text=told))
        size = mark.block.height
        parts.append(LinkArea(Rect(*mark.at, size, size), Link(kind="map", target=placed.step.detail, label=told)))
    return Group(
        placed.step.id, "step", "band", origin, Rect(0, 0, rect.width, rect.height), tuple(parts), placed.step.name
    )
