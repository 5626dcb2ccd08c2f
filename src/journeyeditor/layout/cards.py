"""The inside of a card: its text, its marks, its figure or picture."""

from collections.abc import Sequence
from typing import NamedTuple

from journeyeditor.layout import measures as m
from journeyeditor.layout.charts import lay_out_chart
from journeyeditor.layout.geometry import Point, Rect, up_to_half
from journeyeditor.layout.placed import CardBody, Mark, PlacedLabel, PlacedText
from journeyeditor.layout.typesetter import TextBlock, TextStyle, Typesetter
from journeyeditor.layout.wording import Wording
from journeyeditor.model import Card, CardForm, Metric
from journeyeditor.model.channels import channel_icon
from journeyeditor.model.evidence import LEVEL_SIGNS
from journeyeditor.model.numbers import number_in_words, with_unit
from journeyeditor.model.priorities import SEVERITY_WORDS

_TEXT_STYLES: dict[CardForm, TextStyle] = {"quote": m.CARD_QUOTE}
BARRED: tuple[CardForm, ...] = ("pain", "idea", "quote")
"""The forms that have a bar along their left edge."""
SEVERITY_ICONS = {
    "trivial": "information-outline",
    "work-around": "alert-outline",
    "abandons": "close-octagon-outline",
}
"""The icon of each severity."""
_ICON = 13
_MARK_TAKES = m.EVIDENCE_MARK + m.BESIDE_MARK - m.CARD_PADDING_X / 2
"""How much room a mark of evidence takes from the words beside it."""
_LEAST_BESIDE_ICON = 32.0
"""The narrowest text that stands beside the icon of its card; a narrower one stands below it."""


class _Sign(NamedTuple):
    icon: str
    words: str


def figure_words(metric: Metric, language: str) -> str:
    """Return a figure with its unit, as texts in a language have it (BCP 47)."""
    return _in_its_unit(metric.value, metric, language)


def _in_its_unit(value: float, metric: Metric, language: str) -> str:
    return with_unit(number_in_words(value, language), metric.unit, language)


def _origin(metric: Metric) -> str:
    """Return when a figure was measured, and where it comes from."""
    date = metric.date.isoformat() if metric.date is not None else ""
    return ", ".join(part for part in (date, metric.source.strip()) if part)


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
        signs.append(_Sign(SEVERITY_ICONS[card.severity], say(SEVERITY_WORDS[card.severity])))
    signs += _ratings(card, say)
    if card.metric is not None and card.metric.target is not None:
        figure = _in_its_unit(card.metric.target, card.metric, say.language)
        signs.append(_Sign("target", say("Target {figure}", figure=figure)))
    if card.metric is not None and (origin := _origin(card.metric)):
        signs.append(_Sign("calendar-check-outline", origin))
    signs += [_Sign(channel_icon(channel), channel) for channel in card.channels]
    if card.owner:
        signs.append(_Sign("account-outline", card.owner))
    if card.status or card.due is not None:
        due = card.due.isoformat() if card.due is not None else ""
        signs.append(_Sign("calendar-check-outline", " · ".join(word for word in (card.status, due) if word)))
    if card.votes:
        signs.append(_Sign("thumb-up-outline", say("1 vote" if card.votes == 1 else "{count} votes", count=card.votes)))
    if card.recurring:
        signs.append(_Sign("repeat", say("Recurring")))
    if card.link is not None:
        # The id of a map says nothing to a reader.
        target = say("Another map") if card.link.kind == "map" else card.link.target
        signs.append(_Sign("open-in-new" if card.link.kind == "web" else "link", card.link.label or target))
    return signs


def _beside_mark(
    words: str, style: TextStyle, room: float, marked: bool, typesetter: Typesetter
) -> tuple[TextBlock, bool]:
    """Return a text, and whether a mark has room at the right of its first line without making it higher."""
    block = typesetter.set(words, style, room)
    if not marked:
        return block, False
    narrower = typesetter.set(words, style, room - _MARK_TAKES)
    return (narrower, True) if narrower.height <= block.height else (block, False)


def line_width(placed: PlacedText, words: str, typesetter: Typesetter) -> float:
    """Return how long the lines of a text are, in points, when it says something else where it is placed."""
    if placed.whole is None:
        return placed.rect.width
    _, beside = _beside_mark(words, placed.block.style, placed.whole, True, typesetter)
    return placed.whole - (_MARK_TAKES if beside else 0)


def _lay_out_signs(card: Card, left: float, top: float, room: float, typesetter: Typesetter) -> list[Mark]:
    """Return what a card says beside its text, one sign below the other."""
    marks = []
    y = top
    for sign in _signs(card, typesetter.say):
        y += m.MARK_GAP
        icon = typesetter.icon(sign.icon, m.MARK_ICON)
        label = typesetter.set(sign.words, m.SMALL, room - m.MARK_ICON - m.MARK_GAP)
        words_at = Point(left + m.MARK_ICON + m.MARK_GAP, y)
        marks.append(Mark(PlacedLabel(Point(left, y + 0.5), icon), PlacedLabel(words_at, label)))
        y += label.height
    return marks


def _evidence_mark(card: Card, width: float, top: float, typesetter: Typesetter) -> PlacedLabel | None:
    """Return the mark of how sure a card of a width is; it stands in the padding as far as it can."""
    if card.evidence is None:
        return None
    icon = typesetter.icon(LEVEL_SIGNS[card.evidence.level].icon, m.EVIDENCE_MARK)
    return PlacedLabel(Point(width - m.CARD_PADDING_X / 2 - m.EVIDENCE_MARK, top), icon)


def lay_out_card(card: Card, form: CardForm, width: float, typesetter: Typesetter) -> CardBody:
    """Return the inside of a card of a width: it becomes as high as its text and marks need."""
    left = m.CARD_PADDING_X + (m.CARD_BAR if form in BARRED else 0)
    room = width - left - m.CARD_PADDING_X
    y = m.CARD_PADDING_Y
    image = None
    if card.image is not None:
        image = Rect(0, 0, width, up_to_half(width * 0.625))
        y += image.height
    mark_top, beside = y + 1, False
    figure = None
    if card.metric is not None:
        marked = card.evidence is not None
        words = figure_words(card.metric, typesetter.say.language)
        block, beside = _beside_mark(words, m.CARD_FIGURE, room, marked, typesetter)
        figure = PlacedLabel(Point(left, y), block)
        y += block.height
    chart = lay_out_chart(card.metric, left, y + m.MARK_GAP, room) if card.metric is not None else None
    if chart is not None:
        y = chart.rect.bottom + m.MARK_GAP
    icon = None
    text_left = left
    if card.icon:
        icon = PlacedLabel(Point(left, y - 0.5), typesetter.icon(card.icon, _ICON))
        if room - _ICON - m.MARK_GAP >= _LEAST_BESIDE_ICON:
            text_left += _ICON + m.MARK_GAP
        else:
            y += _ICON + m.MARK_GAP
    words = card.text or (card.metric.measure if card.metric is not None else "")
    text_room = room - (text_left - left)
    marked = card.evidence is not None and figure is None
    block, beside_text = _beside_mark(words, _TEXT_STYLES.get(form, m.CARD), text_room, marked, typesetter)
    beside = beside or beside_text
    text_rect = Rect(text_left, y, text_room - (_MARK_TAKES if beside_text else 0), block.height)
    if words or icon or marked or not (figure or image):
        y += block.height
    marks = _lay_out_signs(card, left, y, room, typesetter)
    y = max((mark.words.at.y + mark.words.block.height for mark in marks), default=y)
    if card.evidence is not None and not beside:
        mark_top, y = _below(marks, y, room)
    evidence = _evidence_mark(card, width, mark_top, typesetter)
    # A picture alone fills its card.
    is_bare = image is not None and y == m.CARD_PADDING_Y + image.height
    height = y - m.CARD_PADDING_Y if is_bare else up_to_half(y + m.CARD_PADDING_Y)
    text = PlacedText(card.id, "text", text_rect, block, text_room if marked else None)
    return CardBody(card, form, Rect(0, 0, width, height), text, tuple(marks), icon, figure, image, evidence, chart)


def _below(marks: Sequence[Mark], bottom: float, room: float) -> tuple[float, float]:
    """Return where a mark stands for which the words left no room, and where the card ends then.

    It stands beside the last of the signs, where that is short, else below all.
    """
    last = marks[-1].words if marks else None
    if last is not None and last.block.width + m.MARK_ICON + m.MARK_GAP + _MARK_TAKES <= room:
        return last.at.y + 1, bottom
    return bottom + m.MARK_GAP, bottom + m.MARK_GAP + m.EVIDENCE_MARK
