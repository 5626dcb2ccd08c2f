"""The lists beside a map: its opportunities with their owners, its pain points by severity, its notes."""

import datetime
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from journeyeditor.layout.around import style
from journeyeditor.layout.around.flow import Entry, flow
from journeyeditor.layout.around.leaf import Leaflet
from journeyeditor.layout.around.style import Subject
from journeyeditor.layout.around.table import Cell, Column, Row, table
from journeyeditor.layout.cards import SEVERITIES
from journeyeditor.model import Card, CardForm, CardLane, JourneyMap, Severity

_SEVERITY_HEADINGS: dict[Severity | None, str] = {
    "abandons": "Ends the journey",
    "work-around": "Needs a detour",
    "trivial": "Trivial",
    None: "Not rated",
}
"""From the worst on, in words that need no legend."""
_EVIDENCE = {"assumption": "Assumption", "partly researched": "Partly researched", "researched": "Researched"}


class NumberedNote(NamedTuple):
    """The notes of a card, by the number that stands on the card."""

    number: int
    card: Card
    lane: CardLane


def notes_of(journey: JourneyMap) -> tuple[NumberedNote, ...]:
    """Return the notes of a map in the order in which its cards are read: lane by lane, from left to right."""
    noted = [(card, lane) for card, lane in cards_in(journey) if card.notes.strip()]
    return tuple(NumberedNote(number, card, lane) for number, (card, lane) in enumerate(noted, start=1))


def cards_in(journey: JourneyMap, form: CardForm | None = None) -> Iterator[tuple[Card, CardLane]]:
    """Yield the cards that can be seen, of all forms or of one, each with its lane."""
    for lane in journey.card_lanes:
        if not lane.hidden and not lane.collapsed and form in (None, lane.kind_of.form):
            for card in sorted(lane.cards, key=lambda card: journey.column_of[card.step]):
                yield card, lane


def lay_out_opportunities(subject: Subject) -> Leaflet | None:
    """Return the list of opportunities, those of most impact and least effort first; nothing where there is none."""
    journey = subject.journey
    found = sorted((card for card, _ in cards_in(journey, "idea")), key=_worth)
    if not found:
        return None
    answered = {card.id: one_line(card.text) for card, _ in cards_in(journey)}
    columns = (
        Column("", width=16),
        Column("Opportunity", 3.2),
        Column("Answers", 2.4),
        Column("Stage", 1.3),
        Column("Impact", width=52),
        Column("Effort", width=52),
        Column("Owner", 1.3),
        Column("Due", width=62),
        Column("Status", 1.0),
    )
    rows = [
        Row(
            f"{card.id}-in-list",
            (
                Cell(str(number), style.SMALL, "quiet"),
                Cell(card.text, style.STRONG),
                Cell("\n".join(answered[name] for name in card.answers if name in answered), style.SMALL, "quiet"),
                Cell(stage_of(journey, card), style.SMALL, "quiet"),
                _rating(card.impact),
                _rating(card.effort),
                Cell(card.owner, icon="account-outline" if card.owner else ""),
                Cell(_day(card.due), style.SMALL),
                Cell(card.status, style.SMALL),
            ),
            card.id,
        )
        for number, card in enumerate(found, start=1)
    ]
    lead = "What would make the journey better: most impact first, then least effort."
    return _listed(subject, "Opportunities", lead, [("opportunities", columns, rows, "", "")])


def lay_out_pain_points(subject: Subject) -> Leaflet | None:
    """Return the pain points by severity, the worst first; nothing where there is none."""
    journey, say = subject.journey, subject.typesetter.say
    found = [card for card, _ in cards_in(journey, "pain")]
    if not found:
        return None
    answers: dict[str, list[str]] = {}
    for card, _ in cards_in(journey):
        for name in card.answers:
            answers.setdefault(name, []).append(one_line(card.text))
    columns = (
        Column("Pain point", 3.2),
        Column("Stage", 1.4),
        Column("Affected", 1.1),
        Column("Evidence", 1.2),
        Column("Answered by", 2.6),
    )
    parts = []
    for severity, words in _SEVERITY_HEADINGS.items():
        rows = [
            Row(
                f"{card.id}-in-list",
                (
                    Cell(card.text, style.STRONG),
                    Cell(stage_of(journey, card), style.SMALL, "quiet"),
                    Cell(card.affected, style.SMALL),
                    Cell(say(_EVIDENCE[card.evidence.level]) if card.evidence else "", style.SMALL, "quiet"),
                    Cell("\n".join(answers.get(card.id, ())), style.SMALL),
                ),
                card.id,
            )
            for card in found
            if card.severity == severity
        ]
        icon = SEVERITIES[severity][0] if severity else "help-circle-outline"
        if rows:
            parts.append((f"pain-points-{severity or 'unrated'}", columns, rows, f"{say(words)}  ·  {len(rows)}", icon))
    if len(parts) == 1 and not any(card.severity for card in found):
        parts = [(*parts[0][:3], "", "")]
    return _listed(subject, "Pain points", "What stands in the customer’s way, the worst first.", parts)


def lay_out_notes(subject: Subject) -> Leaflet | None:
    """Return the notes of the cards by their numbers; nothing where there is none."""
    found = notes_of(subject.journey)
    if not found:
        return None
    columns = (Column("", width=18), Column("Card", 1.6), Column("Note", 4.4), Column("Lane", 1.0))
    rows = [
        Row(
            f"{note.card.id}-in-notes",
            (
                Cell(str(note.number), style.STRONG, "second"),
                Cell(one_line(note.card.text), style.STRONG),
                Cell(note.card.notes.strip()),
                Cell(one_line(note.lane.name), style.SMALL, "quiet"),
            ),
            note.card.id,
        )
        for note in found
    ]
    return _listed(subject, "Notes", "", [("notes", columns, rows, "", "")])


_Part = tuple[str, Sequence[Column], Sequence[Row], str, str]
"""A table of a list: its name, its columns and rows, and its heading with an icon, where it has one."""


def _listed(subject: Subject, title: str, lead: str, parts: Sequence[_Part]) -> Leaflet:
    room, typesetter = subject.page.room, subject.typesetter
    entries: list[Entry] = style.title_of(subject, title, lead)
    most = room.height * 0.6
    for name, columns, rows, heading, icon in parts:
        if heading:
            entries.append(style.heading(f"{name}-heading", heading, room.width, typesetter, icon))
        made = table(name, columns, rows, room.width, most, typesetter)
        entries += made if heading else [made[0]._replace(gap=3 * style.LINE), *made[1:]]
    return Leaflet(typesetter.say(title), subject.page.width, subject.page.height, flow(entries, lambda _: [room]))


def _worth(card: Card) -> tuple[int, int]:
    return -(card.impact or 0), card.effort or 6


def stage_of(journey: JourneyMap, card: Card) -> str:
    """Return the name of the stage in which a card begins."""
    return one_line(journey.stage_of[card.step].name)


def _rating(rating: int | None) -> Cell:
    return Cell("" if rating is None else str(rating), rating=rating)


def _day(day: datetime.date | None) -> str:
    return day.isoformat() if day is not None else ""


def one_line(text: str) -> str:
    """Return a text on one line."""
    return " ".join(text.split())
