"""The legend: what stands on a map and means something, with the words for it; nothing that the map does not have."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from journeyeditor.layout.around import style
from journeyeditor.layout.around.flow import Entry, balanced, flow, in_pieces
from journeyeditor.layout.around.leaf import Block, Dashes, Leaflet, Mood, Piece, Stroke, Swatch, Written
from journeyeditor.layout.around.lists import one_line
from journeyeditor.layout.around.style import Subject
from journeyeditor.layout.cards import SEVERITY_ICONS
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.lanes import LINE_NAMES
from journeyeditor.model import BlueprintLine, CardLane, CurveLane, Severity
from journeyeditor.model.channels import channel_icon
from journeyeditor.model.curve_in_words import MOMENT_NAMES
from journeyeditor.model.evidence import LEVEL_SIGNS, backed_in
from journeyeditor.model.lane_kinds import is_told_by_colour
from journeyeditor.model.priorities import SEVERITY_WORDS, cards_in

_SIGN = 34.0
"""The room for a sign before its words."""
_ICON = 15
_SEVERITY_MEANINGS: dict[Severity, str] = {
    "abandons": "The customer gives up, and the journey ends here",
    "work-around": "The customer finds a way round it, at the cost of time or nerves",
    "trivial": "The customer notices, and goes on",
}
_LINE_WORDS: dict[BlueprintLine, str] = {
    "interaction": "The customer and the staff meet across it",
    "visibility": "What lies below it the customer does not see",
    "internal interaction": "What lies below it supports those who serve the customer",
}
_NARROWEST = 165.0
_MOST_FOR_AN_ITEM = 0.5
"""The most of the height of a page that a name takes in one block."""


class _Item(NamedTuple):
    """A sign with what it means."""

    name: str
    meaning: str
    sign: tuple[Piece, ...] = ()
    icon: str = ""


def lay_out_legend(subject: Subject) -> Leaflet | None:
    """Return the legend of a map; nothing where nothing on it needs one."""
    room = subject.page.room
    columns = style.columns_of(room, max(1, min(4, int(room.width // _NARROWEST))))
    width = columns[0].width
    title = style.title_of(subject, "Legend", "How to read this map.")[0]
    below = title.block.height + 2 * style.LINE
    entries = list(_entries(subject, width))
    if not entries:
        return None

    def frames(number: int) -> Sequence[Rect]:
        top = below if number == 0 else 0.0
        return [Rect(column.x, column.y + top, width, column.height - top) for column in columns]

    first, *others = balanced(entries, frames)
    head = flow([title], lambda _: [room])[0].blocks
    leaves = (first._replace(blocks=(*head, *first.blocks)), *others)
    return Leaflet(subject.typesetter.say("Legend"), subject.page.width, subject.page.height, leaves)


def _entries(subject: Subject, width: float) -> Iterator[Entry]:
    say = subject.typesetter.say
    sections = (
        ("Cards", _cards(subject)),
        ("Channels", _channels(subject)),
        ("Pain points", _severities(subject)),
        ("Evidence", _evidence(subject)),
        ("Feelings", _moods(subject)),
        ("Curves", _curves(subject)),
        ("Lines", _lines(subject)),
    )
    for title, items in sections:
        if items:
            yield style.heading(f"legend-{title.lower()}", say(title), width, subject.typesetter)
        for number, item in enumerate(items):
            name = f"legend-{title.lower()}-{number}"
            for part, block in enumerate(_set(subject, name, item, width)):
                is_last = number == len(items) - 1
                yield Entry(block, gap=0.0 if part else style.LINE, with_next=not is_last)


def _set(subject: Subject, name: str, item: _Item, width: float) -> Iterator[Block]:
    """Yield an item: its sign with its words and their meaning, in further blocks where a name is very long."""
    typesetter, room = subject.typesetter, subject.page.room.height * _MOST_FOR_AN_ITEM
    words, *more = in_pieces(item.name, style.STRONG, width - _SIGN, room, typesetter)
    found: list[Piece] = [*item.sign, Written(Point(_SIGN, 0), words)]
    height = words.height
    if item.icon:
        icon = typesetter.icon(item.icon, _ICON)
        found.append(Written(Point(4, (words.height - icon.height) / 2), icon, "accent", decoration=True))
    if item.meaning and not more:
        meaning = typesetter.set(item.meaning, style.SMALL, width - _SIGN)
        found.append(Written(Point(_SIGN, words.height), meaning, "quiet"))
        height += meaning.height
    yield Block(name, "prose", width, max(height, 16.0), tuple(found))
    for number, block in enumerate(more):
        yield Block(f"{name}-{number}", "prose", width, block.height, (Written(Point(_SIGN, 0), block),))


def _cards(subject: Subject) -> list[_Item]:
    """Return the lanes of cards, each with a card in its colours, or its icon where its cards look like others."""
    lanes = [lane for lane in subject.journey.card_lanes if not lane.hidden and lane.cards]
    alike = subject.document.theme.cards == "outlined"
    items = []
    for lane in lanes:
        kind = subject.typesetter.say(lane.kind_of.name)
        name = one_line(lane.name) or kind
        if alike and not is_told_by_colour(lane.kind):
            items.append(_Item(name, _other_name(lane, kind), icon=lane.kind_of.icon))
        else:
            items.append(_Item(name, _other_name(lane, kind), (Swatch(Rect(2, 1, 24, 13), lane),)))
    return items


def _other_name(lane: CardLane, kind: str) -> str:
    """Return what the kind of a lane is called, where the lane is called otherwise."""
    name = kind if lane.kind != "own" else ""
    return name if name.casefold() != one_line(lane.name).casefold() else ""


def _channels(subject: Subject) -> list[_Item]:
    names = dict.fromkeys(one_line(name) for card, _ in cards_in(subject.journey) for name in card.channels)
    return [_Item(name, "", icon=channel_icon(name)) for name in names if name]


def _severities(subject: Subject) -> list[_Item]:
    found = {card.severity for card, _ in cards_in(subject.journey)}
    say = subject.typesetter.say
    return [
        _Item(say(SEVERITY_WORDS[severity]), say(words), icon=SEVERITY_ICONS[severity])
        for severity, words in _SEVERITY_MEANINGS.items()
        if severity in found
    ]


def _evidence(subject: Subject) -> list[_Item]:
    found = Counter(one.evidence.level for one in backed_in(subject.journey))
    say = subject.typesetter.say
    return [
        _Item(say(sign.name), say("{meaning} ({count})", meaning=say(sign.meaning), count=found[level]), icon=sign.icon)
        for level, sign in LEVEL_SIGNS.items()
        if level in found
    ]


def _shown_curves(subject: Subject) -> list[CurveLane]:
    lanes = subject.journey.curve_lanes
    return [lane for lane in lanes if not lane.hidden and not lane.collapsed and lane.curves]


def _moods(subject: Subject) -> list[_Item]:
    """Return the levels of the scales, the highest first, and the moments of truth that there are."""
    labels: dict[str, float] = {}
    for lane in _shown_curves(subject):
        if lane.kind != "sentiment":
            continue
        last = len(lane.scale.labels) - 1
        for number in range(last, -1, -1):
            labels.setdefault(one_line(lane.scale.labels[number]), number / last)
    items = [_Item(name, "", (Mood(Point(13, 7), 15, share),)) for name, share in labels.items() if name]
    moments = {
        point.moment_of_truth.kind
        for lane in _shown_curves(subject)
        for curve in lane.curves
        for point in curve.points
        if point.moment_of_truth is not None
    }
    say = subject.typesetter.say
    sign = Mood(Point(13, 8), 13, 0.5, ringed=True)
    items += [
        _Item(say(name), say("Decides how the journey is remembered"), (sign,))
        for kind, name in MOMENT_NAMES.items()
        if kind in moments
    ]
    return items


def _curves(subject: Subject) -> list[_Item]:
    """Return the curves, where there are several, one of them is only wished for, or one tells of no feelings."""
    curves = [(curve, lane) for lane in _shown_curves(subject) for curve in lane.curves]
    if len(curves) < 2 and all(curve.state == "current" and lane.kind == "sentiment" for curve, lane in curves):
        return []
    people = {persona.id: persona for persona in subject.document.personas}
    items = []
    for curve, lane in curves:
        persona = people.get(curve.persona or "")
        name = one_line(curve.name) or (one_line(persona.name) if persona else "") or one_line(lane.name)
        meaning = subject.typesetter.say("As it should be" if curve.state == "future" else "As it is today")
        if lane.kind != "sentiment":
            name = one_line(lane.name) if name == one_line(lane.name) else f"{name}, {one_line(lane.name)}"
            meaning = f"{meaning}, {_ends(lane, subject)}"
        items.append(_Item(name, meaning, (Stroke(Point(1, 8), 26, curve, persona),)))
    return items


def _ends(lane: CurveLane, subject: Subject) -> str:
    low, high = one_line(lane.scale.labels[0]), one_line(lane.scale.labels[-1])
    return subject.typesetter.say("from {low} to {high}", low=low, high=high)


def _lines(subject: Subject) -> list[_Item]:
    found = {lane.line_above for lane in subject.journey.lanes if not lane.hidden}
    say = subject.typesetter.say
    return [
        _Item(say(LINE_NAMES[line]), say(words), (Dashes(Point(1, 8), 26),))
        for line, words in _LINE_WORDS.items()
        if line in found
    ]
