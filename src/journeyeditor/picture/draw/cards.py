"""Cards, drawn."""

from journeyeditor.layout import measures as m
from journeyeditor.layout.cards import BARRED
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.sheet import CardBody, PlacedCard
from journeyeditor.model import Asset, Document, Theme
from journeyeditor.picture.draw.words import words
from journeyeditor.picture.palette import PAPER, QUIET_INK, Tone, mixed
from journeyeditor.picture.primitives import Box, Group, LinkArea, Path, Photo, Primitive, Shape

_EDGED = ("chip", "figure")


def _left_bar(height: float, radius: float) -> Path:
    """Return a bar along the left edge of a card whose corners have a radius."""
    width = m.CARD_BAR
    r = min(radius, width)
    k = r * 0.45
    return (
        ("M", width, 0),
        ("L", r, 0),
        ("C", k, 0, 0, k, 0, r),
        ("L", 0, height - r),
        ("C", 0, height - k, k, height, r, height),
        ("L", width, height),
        ("Z",),
    )


def draw_body(body: CardBody, tone: Tone, document: Document) -> tuple[Primitive, ...]:
    """Return the inside of a card, from its top left corner."""
    card, radius = body.card, document.theme.corner
    if card.colour is not None:
        tone = Tone(mixed(card.colour, PAPER, 0.85), mixed(card.colour, tone.ink, 0.2), tone.ink)
    size = body.size
    parts: list[Primitive] = []
    if body.form in _EDGED:
        parts.append(Box(size.inset(0.375, 0.375), tone.ground, radius, tone.edge, 0.75))
    else:
        parts.append(Box(size, tone.ground, radius))
    if body.form in BARRED:
        parts.append(Shape(_left_bar(size.height, radius), fill=tone.edge))
    if body.image is not None and card.image is not None:
        asset = document.asset(card.image.asset)
        parts.append(
            Photo(body.image, asset.media_type, asset.data, radius, card.image.crop, card.image.alternative_text)
        )
    if body.icon is not None:
        parts.append(words(body.icon, tone.ink if body.form in _EDGED else tone.edge, decoration=True))
    if body.figure is not None:
        parts.append(words(body.figure, tone.ink))
    parts.append(words(body.text, tone.ink))
    for mark in body.marks:
        parts.append(words(mark.icon, QUIET_INK, decoration=True))
        parts.append(words(mark.words, QUIET_INK))
    if card.link is not None:
        parts.append(LinkArea(Rect(0, 0, size.width, size.height), card.link))
    return tuple(parts)


class DrawingMemory:
    """Remembers how cards looked, so that the next picture draws only those that changed."""

    def __init__(self) -> None:
        """Start with none."""
        self._drawn: dict[str, tuple[CardBody, Tone, Theme, tuple[Asset, ...], Group]] = {}

    def draw_card(self, placed: PlacedCard, tone: Tone, document: Document) -> Group:
        """Return a card: what is inside it is the same object as before where nothing changed; so is a card at rest."""
        body, at = placed.body, placed.at
        known = self._drawn.get(placed.card.id)
        if (
            known is not None
            and known[0] is body
            and known[1] is tone
            and known[2] is document.theme
            and known[3] is document.assets
        ):
            group = known[4]
            if group.at == at:
                return group
            parts = group.parts
        else:
            parts = draw_body(body, tone, document)
        anchor = Point(at.x + 1, at.y + 1)
        group = Group(placed.card.id, "card", "grid", at, body.size, parts, placed.card.text, anchor)
        self._drawn[placed.card.id] = (body, tone, document.theme, document.assets, group)
        return group
