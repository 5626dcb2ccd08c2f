"""Cards, drawn."""

import math

from journeyeditor.layout import measures as m
from journeyeditor.layout.cards import BARRED
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.memory import Memory
from journeyeditor.layout.placed import CardBody, PlacedCard
from journeyeditor.layout.wording import Wording
from journeyeditor.model import Document
from journeyeditor.picture.draw.charts import draw_chart
from journeyeditor.picture.draw.words import evidence_mark, icon_in_words, words
from journeyeditor.picture.palette import Tone, palette_of
from journeyeditor.picture.primitives import Box, Group, LinkArea, Path, Photo, Primitive, Shape

EDGED = ("chip", "figure")
"""The forms that have an edge in every theme."""


def _left_bar(height: float, radius: float) -> Path:
    """Return a bar along the left edge of a card whose corners have a radius."""
    width = m.CARD_BAR
    r = min(radius, height / 2)
    if r <= 0:
        return (("M", 0, 0), ("L", width, 0), ("L", width, height), ("L", 0, height), ("Z",))
    # The bar follows the corner as far as it is wide: a part of a quarter of a circle, or all of one.
    right = max(width, r)
    angle = math.acos(max(r - width, 0) / r)
    across, down = r * math.cos(angle), r * math.sin(angle)
    pull = 4 / 3 * math.tan(angle / 4) * r
    x, y = r - across, r - down
    steer_x, steer_y = x - pull * math.sin(angle), y + pull * math.cos(angle)
    top = (("M", min(width, right), y), ("L", x, y)) if r < width else (("M", x, y),)
    return (
        *top,
        ("C", steer_x, steer_y, 0, r - pull, 0, r),
        ("L", 0, height - r),
        ("C", 0, height - r + pull, steer_x, height - steer_y, x, height - y),
        *((("L", width, height - y),) if r < width else ()),
        ("Z",),
    )


def _ground(body: CardBody, tone: Tone, radius: float, edged: bool) -> list[Primitive]:
    """Return what a card is written on, and the bar along its left edge."""
    size = body.size
    parts: list[Primitive] = [Box(size, tone.ground, radius)]
    if edged:
        parts = [Box(size.inset(0.375, 0.375), tone.ground, radius, tone.edge, 0.75)]
    if body.form in BARRED:
        parts.append(Shape(_left_bar(size.height, radius), fill=tone.edge))
    return parts


def draw_body(body: CardBody, tone: Tone, document: Document, say: Wording) -> tuple[Primitive, ...]:
    """Return the inside of a card, from its top left corner."""
    card, theme = body.card, document.theme
    radius = theme.corner
    if card.colour is not None:
        tone = palette_of(theme).coloured(card.colour)
    edged = body.form in EDGED or theme.cards == "outlined"
    parts = _ground(body, tone, radius, edged)
    if body.image is not None and card.image is not None:
        asset = document.asset(card.image.asset)
        parts.append(
            Photo(body.image, asset.media_type, asset.data, radius, card.image.crop, card.image.alternative_text)
        )
    if body.icon is not None:
        icon = words(body.icon, tone.ink if edged else tone.edge, decoration=True)
        parts.append(icon._replace(alternative_text=say(icon_in_words(card.icon))))
    if body.figure is not None:
        parts.append(words(body.figure, tone.ink))
    if body.chart is not None:
        coloured = card.colour is not None
        parts += draw_chart(body.chart, tone, tone.quiet_ink if coloured else palette_of(theme).accent_ink)
    parts.append(words(body.text, tone.ink))
    if body.evidence is not None and card.evidence is not None:
        parts.append(evidence_mark(body.evidence, card.evidence, tone.quiet_ink, say))
    for mark in body.marks:
        parts.append(words(mark.icon, tone.quiet_ink, decoration=True))
        parts.append(words(mark.words, tone.quiet_ink))
    if card.link is not None:
        parts.append(LinkArea(Rect(0, 0, body.size.width, body.size.height), card.link))
    return tuple(parts)


def draw_card(placed: PlacedCard, tone: Tone, document: Document, say: Wording, memory: Memory) -> Group:
    """Return a card; the same object as before where nothing changed, and with the same inside where it only moved."""
    causes = tone, document.theme, document.assets, say

    def make(inner: Memory) -> Group:
        body, at = placed.body, placed.at
        parts = inner.recall("inside", (body, *causes), lambda _: draw_body(body, tone, document, say))
        return Group(placed.card.id, "card", "grid", at, body.size, parts, placed.card.text, Point(at.x + 1, at.y + 1))

    return memory.recall(placed.card.id, (placed, *causes), make)
