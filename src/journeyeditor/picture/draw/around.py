"""The sheets around a map, drawn: all leaves of one in one picture, one below the other."""

from collections.abc import Iterator

from journeyeditor.layout.around.leaf import (
    Bar,
    Course,
    Dashes,
    Fill,
    Ink,
    Lead,
    Leaflet,
    Logo,
    Mood,
    Piece,
    PlacedBlock,
    Portrait,
    Stroke,
    Swatch,
    Written,
)
from journeyeditor.layout.cards import BARRED
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.paging.pages import Page, Pane
from journeyeditor.layout.typesetter import TextStyle
from journeyeditor.layout.wording import Wording
from journeyeditor.model import Document
from journeyeditor.picture.contrast import mixed, readable
from journeyeditor.picture.draw.cards import EDGED
from journeyeditor.picture.draw.header import photo_of
from journeyeditor.picture.faces import likeness
from journeyeditor.picture.moods import mood_face
from journeyeditor.picture.palette import Palette, palette_of
from journeyeditor.picture.primitives import (
    Box,
    Group,
    Jump,
    Layer,
    Line,
    LinkArea,
    Photo,
    Picture,
    Primitive,
    Section,
    Shape,
    Words,
)
from journeyeditor.picture.shapes import disc, stroke_path

_LEAST_TITLE = 18
"""The size of the smallest title of a sheet, in points; smaller ones are titles of a part of it."""
_LAYER: Layer = "grid"
_COURSE_WIDTH = 3.0
_STROKE = 2.25
_APART = 100.0
"""What lies between two leaves in their picture, so that nothing of one reaches into the other."""


def draw_leaflet(document: Document, leaflet: Leaflet, say: Wording) -> Picture:
    """Return the picture of a sheet beside a map, all its leaves one below the other; see `leaves_on_pages`."""
    sections = tuple(
        Section(
            f"leaf {number}",
            tuple(_group(document, placed, say, number * (leaflet.height + _APART)) for placed in leaf.blocks),
        )
        for number, leaf in enumerate(leaflet.leaves)
    )
    height = len(sections) * (leaflet.height + _APART) - _APART
    return Picture(leaflet.width, height, sections, palette_of(document.theme).paper)


def leaves_on_pages(leaflet: Leaflet, scale: float) -> tuple[Page, ...]:
    """Return a page for each leaf in the picture of a sheet, ``scale`` points of paper for each of its points."""
    return tuple(
        Page(
            leaflet.width * scale,
            leaflet.height * scale,
            scale,
            (_pane(Rect(0, number * (leaflet.height + _APART), leaflet.width, leaflet.height)),),
        )
        for number in range(len(leaflet.leaves))
    )


def _pane(source: Rect) -> Pane:
    return Pane(frozenset({_LAYER}), source, Point(0, 0))


def _group(document: Document, placed: PlacedBlock, say: Wording, top: float) -> Group:
    block, at = placed.block, Point(placed.at.x, placed.at.y + top)
    parts = tuple(primitive for piece in block.pieces for primitive in _drawn(document, piece, say))
    bounds = Rect(0, 0, block.width, block.height)
    told = block.alternative_text
    return Group(block.name, block.kind, _LAYER, at, bounds, parts, block.title, alternative_text=told)


def _drawn(document: Document, piece: Piece, say: Wording) -> Iterator[Primitive]:
    palette = palette_of(document.theme)
    match piece:
        case Written():
            level = _level(piece.block.style)
            yield Words(piece.at, piece.block, _ink(palette, piece.ink), decoration=piece.decoration, level=level)
        case Bar():
            fills = {
                "accent": palette.accent,
                "second": palette.second_ink,
                "rule": palette.rule,
                "paper": palette.paper,
            }
            yield Box(piece.rect, fills.get(piece.fill, palette.shade), piece.radius)
        case Portrait():
            yield from _portrait(document, piece)
        case Logo():
            yield from _logo(document, piece.rect, say)
        case Lead():
            yield LinkArea(piece.rect, Jump(piece.card_id))
        case _:
            yield from _sign(document, palette, piece)


def _level(style: TextStyle) -> int:
    """Return the level of a text as a heading of its sheet; 0 for any other text."""
    if style.role == "title":
        return 1 if style.size >= _LEAST_TITLE else 2
    return 2 if style.role == "heading" else 0


def _sign(document: Document, palette: Palette, piece: Piece) -> Iterator[Primitive]:
    """Yield what a legend shows, as it looks on the map."""
    match piece:
        case Course():
            colour = mixed(palette.accent, palette.ink_on(palette.accent), 0.16)
            yield Shape(stroke_path(piece.start, piece.pieces), stroke=colour, stroke_width=_COURSE_WIDTH)
        case Stroke():
            own = piece.curve.colour or (piece.persona.colour if piece.persona else palette.second)
            dashes = (6.0, 4.0) if piece.curve.state == "future" else ()
            end = Point(piece.start.x + piece.length, piece.start.y)
            yield Line(piece.start, end, palette.line(own), _STROKE, dashes)
        case Mood():
            if piece.ringed:
                ring = disc(piece.centre, piece.diameter / 2 + 3)
                yield Shape(ring, fill=palette.paper, stroke=palette.ink, stroke_width=1.25)
            yield from mood_face(piece.centre, piece.diameter, piece.share, palette.mood(piece.share), palette.paper)
        case Dashes():
            end = Point(piece.start.x + piece.length, piece.start.y)
            yield Line(piece.start, end, palette.quiet_ink, 1.0, (5.0, 3.0))
        case Swatch():
            yield from _swatch(document, palette, piece)


def _swatch(document: Document, palette: Palette, piece: Swatch) -> Iterator[Primitive]:
    lane, rect = piece.lane, piece.rect
    tone = palette.tone_of(lane.kind, lane.kind_of, lane.zone_of)
    radius = min(document.theme.corner, rect.height / 3)
    if lane.kind_of.form in EDGED or document.theme.cards == "outlined":
        yield Box(rect.inset(0.375, 0.375), tone.ground, radius, tone.edge, 0.75)
    else:
        yield Box(rect, tone.ground, radius)
    if lane.kind_of.form in BARRED:
        yield Box(rect._replace(width=3.0), tone.edge)


def _fill(palette: Palette, fill: Fill) -> str:
    return {
        "accent": palette.accent,
        "second": palette.second_ink,
        "rule": palette.rule,
        "shade": palette.shade,
        "paper": palette.paper,
    }[fill]


def _ink(palette: Palette, ink: Ink) -> str:
    on_accent = palette.ink_on(palette.accent)
    return {
        "ink": palette.ink,
        "quiet": palette.quiet_ink,
        "accent": palette.accent_ink,
        "second": palette.second_ink,
        "on accent": on_accent,
        "quiet on accent": readable(mixed(on_accent, palette.accent, 0.2), (palette.accent,), on_accent),
    }[ink]


def _portrait(document: Document, piece: Portrait) -> Iterator[Primitive]:
    persona, rect = piece.persona, piece.rect
    if persona.photo is None:
        yield from likeness(rect, persona.colour, palette_of(document.theme).paper, persona.face)
    else:
        yield photo_of(rect, document.asset(persona.photo), persona.name, rect.width / 2)


def _logo(document: Document, rect: Rect, say: Wording) -> Iterator[Photo]:
    theme = document.theme
    if theme.logo is not None:
        yield photo_of(rect, document.asset(theme.logo), theme.client or say("Logo"))
