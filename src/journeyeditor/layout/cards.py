"""The inside of a card: its text, its marks, its figure or picture."""

from typing import NamedTuple

from journeyeditor.layout import measures as m
from journeyeditor.layout.geometry import Point, Rect, up_to_half
from journeyeditor.layout.sheet import CardBody, Mark, PlacedLabel, PlacedText
from journeyeditor.layout.typesetter import TextStyle, Typesetter
from journeyeditor.layout.wording import Wording
from journeyeditor.model import Card, CardForm, Metric
from journeyeditor.model.channels import channel_icon

_TEXT_STYLES: dict[CardForm, TextStyle] = {"quote": m.CARD_QUOTE}
BARRED: tuple[CardForm, ...] = ("pain", "idea", "quote")
"""The forms that have a bar along their left edge."""
SEVERITIES = {
    "trivial": ("information-outline", "Trivial"),
    "work-around": ("alert-outline", "Work-around"),
    "abandons": ("close-octagon-outline", "Abandons"),
}
"""The icon and the word of each severity."""
_ICON = 13
_LEAST_BESIDE_ICON = 32.0
"""The narrowest text that stands beside the icon of its card; a narrower one stands below it."""


class _Sign(NamedTuple):
    icon: str
    words: str


def figure_words(metric: Metric) -> str:
    """Return a figure with its unit, as it is read."""
    value = f"{metric.value:,.10g}"
    return f"{value}{metric.unit}" if metric.unit in ("%", "‰", "°") else f"{value} {metric.unit}".strip()


def _ratings(card: Card, say: Wording) -> list[_Sign]:
    """Return what a card is worth and what it takes, from 1 to 5, in one line where it has both."""
    if card.impact is None and card.effort is None:
        return []
    if card.impact is None or card.effort is None:
        text = "Effort {effort}" if card.impact is None else "Impact {impact}"
    else:
        text = "Impact {impact}, effort {effort}"
    return [_Sign("scale-balance", say(text, impact=card.impact or 0, effort=card.effort or 0))]


def _signs(card: Card, say: Wording) -> list[_Sign]:
    """Return what a card says beside its text, most telling first."""
    signs = []
    if card.severity is not None:
        icon, words = SEVERITIES[card.severity]
        signs.append(_Sign(icon, say(words)))
    signs += _ratings(card, say)
    if card.metric is not None and card.metric.target is not None:
        figure = figure_words(card.metric.with_(value=card.metric.target))
        signs.append(_Sign("target", say("Target {figure}", figure=figure)))
    signs += [_Sign(channel_icon(channel), channel) for channel in card.channels]
    if card.owner:
        signs.append(_Sign("account-outline", card.owner))
    if card.recurring:
        signs.append(_Sign("repeat", say("Recurring")))
    if card.link is not None:
        # The id of a map says nothing to a reader.
        target = say("Another map") if card.link.kind == "map" else card.link.target
        signs.append(_Sign("open-in-new" if card.link.kind == "web" else "link", card.link.label or target))
    return signs


def lay_out_card(card: Card, form: CardForm, width: float, typesetter: Typesetter) -> CardBody:
    """Return the inside of a card of a width: it becomes as high as its text and marks need."""
    left = m.CARD_PADDING_X + (m.CARD_BAR if form in BARRED else 0)
    room = width - left - m.CARD_PADDING_X
    y = m.CARD_PADDING_Y
    image = None
    if card.image is not None:
        image = Rect(0, 0, width, up_to_half(width * 0.625))
        y += image.height
    figure = None
    if card.metric is not None:
        block = typesetter.set(figure_words(card.metric), m.CARD_FIGURE, room)
        figure = PlacedLabel(Point(left, y), block)
        y += block.height
    icon = None
    text_left = left
    if card.icon:
        icon = PlacedLabel(Point(left, y - 0.5), typesetter.icon(card.icon, _ICON))
        if room - _ICON - m.MARK_GAP >= _LEAST_BESIDE_ICON:
            text_left += _ICON + m.MARK_GAP
        else:
            y += _ICON + m.MARK_GAP
    words = card.text or (card.metric.measure if card.metric is not None else "")
    block = typesetter.set(words, _TEXT_STYLES.get(form, m.CARD), width - text_left - m.CARD_PADDING_X)
    text_rect = Rect(text_left, y, width - text_left - m.CARD_PADDING_X, block.height)
    if words or icon or not (figure or image):
        y += block.height
    marks = []
    for sign in _signs(card, typesetter.say):
        y += m.MARK_GAP
        mark_icon = typesetter.icon(sign.icon, m.MARK_ICON)
        label = typesetter.set(sign.words, m.SMALL, room - m.MARK_ICON - m.MARK_GAP)
        words_at = Point(left + m.MARK_ICON + m.MARK_GAP, y)
        marks.append(Mark(PlacedLabel(Point(left, y + 0.5), mark_icon), PlacedLabel(words_at, label)))
        y += label.height
    height = up_to_half(y + m.CARD_PADDING_Y)
    text = PlacedText(card.id, "text", text_rect, block)
    return CardBody(card, form, Rect(0, 0, width, height), text, tuple(marks), icon, figure, image)
