"""A page for each kind of lane, made from what the application knows of it."""

from collections.abc import Sequence
from functools import partial

from journeyeditor.editor.properties.of_cards import CARD, telling_groups
from journeyeditor.model import LANE_KINDS, CardForm, Zone
from journeyeditor.window.actions.action import action_text
from journeyeditor.window.actions.listings.lane_kinds_told import HOLDS
from journeyeditor.window.helping.page import Page, Part, help_text

CHAPTER_OF: dict[Zone, str] = {
    "customer": "Lanes: what the customer does and feels",
    "frontstage": "Lanes: what the customer meets",
    "backstage": "Lanes: what the customer does not see",
    "insight": "Lanes: what the team concludes",
}
_LOOK: dict[CardForm, str] = {
    "card": "Its cards are plain: select a cell and type.",
    "chip": "Its cards are small labels, with an icon where their words have one: select a cell and type.",
    "quote": "Its cards look like something said: write as people say it, in the first person.",
    "pain": "Its cards are pain points, and show how bad they are.",
    "idea": "Its cards are opportunities, and show their owner, impact and effort.",
    "figure": "Its cards are figures: a value with its unit, a target, a date and a source, as a bar, a gauge or a "
    "trend. They are typed, or read from a table: {figures.read}.",
}
_OWN_WAY = {
    "processes": "Its cards run across steps. The lane says how: one after the other, in any order, over time, in a "
    "circle, or there and back.",
    "images": "Paste a picture, or drag one to a cell; {card.crop-picture} cuts it. Say in a few words what it shows, "
    "for those who cannot see it.",
    "media": "A card holds a link in its properties; {link.open} follows it.",
    "linked-maps": "A card leads to another map of this file, or of another: choose its link in the properties.",
    "touchpoints": "A touchpoint can say how important it is, through which channels it is met, and who owns it.",
}
_MOST_TEMPLATES = 5


def lane_pages() -> tuple[Page, ...]:
    """Return a page for each kind, by zones."""
    return tuple(
        Page(f"lane/{kind}", CHAPTER_OF[zone], lane_kind.name, partial(_parts, kind), _see(kind))
        for zone in CHAPTER_OF
        for kind, lane_kind in LANE_KINDS.items()
        if lane_kind.zone == zone
    )


def _see(kind: str) -> tuple[str, ...]:
    if kind in ("sentiment", "arc"):
        return ("curve", "lanes")
    if kind in ("pain-points", "staff-pains", "opportunities", "ideas"):
        return ("opportunities", "lanes")
    return ("lanes", "writing")


def _parts(kind: str) -> list[Part]:
    parts = [Part(words=action_text(HOLDS[kind])), Part(help_text("How it is filled"), points=tuple(_ways(kind)))]
    if fields := _fields(kind):
        parts.append(Part(help_text("What its cards can say"), words=", ".join(map(action_text, fields)) + "."))
    if names := _templates(kind):
        parts.append(Part(help_text("Templates with it"), points=tuple(map(action_text, names))))
    return parts


def _ways(kind: str) -> list[str]:
    if kind in ("sentiment", "arc"):
        return [
            help_text("{tool.pencil} draws its curve through the steps; a click on a point selects it."),
            help_text("From where to where it goes, and what its levels are called, stands in {panel.properties}."),
        ]
    ways = [help_text(_OWN_WAY[kind])] if kind in _OWN_WAY else []
    return [
        help_text(_LOOK[LANE_KINDS[kind].form]),
        *ways,
        help_text("Whatever else its cards can say stands in {panel.properties}."),
    ]


def _fields(kind: str) -> Sequence[str]:
    """Return what the groups are called, and hold, that tell most of the cards of a kind."""
    telling = telling_groups(kind)
    return [field.label for group in CARD for field in group.fields if group.heading in telling]


def _templates(kind: str) -> Sequence[str]:
    from journeyeditor.templates import TEMPLATES

    return [template.name for template in TEMPLATES if kind in template.lane_kinds][:_MOST_TEMPLATES]
