"""A theme at a glance: a small picture of a sheet in its colours, its type and its shapes."""

from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.type import Typed
from journeyeditor.layout.typesetter import TextStyle, Typesetter
from journeyeditor.model import LANE_KINDS, Theme
from journeyeditor.model.curve_shape import Knot, pieces
from journeyeditor.picture.draw.band import stage_ground
from journeyeditor.picture.palette import Palette, palette_of
from journeyeditor.picture.primitives import Box, Group, Line, Picture, Primitive, Section, Shape, Words
from journeyeditor.picture.shapes import disc, stroke_path

SIZE = (144.0, 96.0)
"""The size of the picture, in points."""
_TITLE = TextStyle(22, 600, role="title")
_STAGES = ((10.0, 46.0), (56.0, 40.0), (96.0, 40.0))
"""Where stages begin, and how wide they are."""
_CURVE = ((10.0, 62.0), (40.0, 54.0), (70.0, 72.0), (102.0, 52.0), (136.0, 60.0))
_CARDS = (("actions", 10.0), ("pain-points", 42.0), ("goals", 74.0), ("ideas", 106.0))


def draw_specimen(theme: Theme, typesetter: Typesetter) -> Picture:
    """Return a small picture of a theme."""
    palette = palette_of(theme)
    title = Typed(typesetter, theme).set("Aa", _TITLE, 60.0)
    parts: list[Primitive] = [
        Words(Point(10, 19 - title.height / 2), title, palette.ink),
        Box(Rect(60, 13, 34, 3), palette.second_ink, 1.5),
        Box(Rect(60, 20, 58, 2.5), palette.rule, 1.25),
        *_stages(theme),
        *_curve(palette),
        *_cards(theme, palette),
    ]
    group = Group("specimen", "specimen", "grid", Point(0, 0), Rect(0, 0, *SIZE), tuple(parts), theme.name)
    return Picture(*SIZE, (Section("specimen", (group,)),), palette.paper)


def _stages(theme: Theme) -> list[Primitive]:
    found: list[Primitive] = []
    for number, (left, width) in enumerate(_STAGES):
        block = Rect(left, 34, width, 12)
        ground, ink = stage_ground(block, theme, theme.accent, first=number == 0, notch=3.0)
        found += [ground, Box(Rect(left + 7, 39, width * 0.4, 2), ink, 1)]
    return found


def _curve(palette: Palette) -> list[Primitive]:
    knots = [Knot(*place) for place in _CURVE]
    line = stroke_path(knots[0], pieces(knots))
    neutral = Line(Point(10, 62), Point(136, 62), palette.levels[1], 0.5)
    faces = [Shape(disc(Point(*knots[at]), 3.5), fill=palette.mood(share)) for at, share in ((2, 0.0), (3, 1.0))]
    return [neutral, Shape(line, stroke=palette.line(palette.second), stroke_width=1.5), *faces]


def _cards(theme: Theme, palette: Palette) -> list[Primitive]:
    found: list[Primitive] = []
    for kind, left in _CARDS:
        tone = palette.tone_of(kind, LANE_KINDS[kind], LANE_KINDS[kind].zone)
        rect, radius = Rect(left, 79, 28, 11), min(theme.corner, 5.0)
        if theme.cards == "outlined":
            found.append(Box(rect.inset(0.375, 0.375), tone.ground, radius, tone.edge, 0.75))
        else:
            found.append(Box(rect, tone.ground, radius))
        if kind in ("pain-points", "ideas"):
            found.append(Box(Rect(left, 79 + min(radius, 2), 2, 11 - 2 * min(radius, 2)), tone.edge))
    return found
