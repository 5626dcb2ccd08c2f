"""The lists beside a map: its opportunities with their owners, its pain points by severity, its notes."""

import datetime
from collections.abc import Sequence
from typing import NamedTuple

from journeyeditor.layout.around import style
from journeyeditor.layout.around.flow import Entry, flow
from journeyeditor.layout.around.leaf import Leaflet
from journeyeditor.layout.around.style import Subject
from journeyeditor.layout.around.table import Cell, Column, Row, table
from journeyeditor.layout.cards import SEVERITY_ICONS
from journeyeditor.model import Card, CardLane, JourneyMap
from journeyeditor.model.evidence import LEVEL_SIGNS, sources_in
from journeyeditor.model.priorities import (
    SEVERITIES,
    SEVERITY_WORDS,
    actions_of,
    cards_in,
    opportunities_of,
    pains_by_stage,
)


class NumberedNote(NamedTuple):
    """The notes of a card, by the number that stands on the card."""

    number: int
    card: Card
    lane: CardLane


def notes_of(journey: JourneyMap) -> tuple[NumberedNote, ...]:
    """Return the notes of a map in the order in which its cards are read: lane by lane, from left to right."""
    noted = [(card, lane) for card, lane in cards_in(journey) if card.notes.strip()]
    return tuple(NumberedNote(number, card, lane) for number, (card, lane) in enumerate(noted, start=1))


def lay_out_opportunities(subject: Subject) -> Leaflet | None:
    """Return the list of opportunities, those of most impact and least effort first; nothing where there is none."""
    journey = subject.journey
    found = opportunities_of(journey)
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
        Column("Votes", width=32),
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
                Cell(str(card.votes) if card.votes else "", style.SMALL),
                Cell(card.owner, icon="account-outline" if card.owner else ""),
                Cell(_day(card.due), style.SMALL),
                Cell(card.status, style.SMALL),
            ),
            card.id,
        )
        for number, card, _ in found
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
    for severity, words in SEVERITY_WORDS.items():
        rows = [
            Row(
                f"{card.id}-in-list",
                (
                    Cell(card.text, style.STRONG),
                    Cell(stage_of(journey, card), style.SMALL, "quiet"),
                    Cell(card.affected, style.SMALL),
                    Cell(say(LEVEL_SIGNS[card.evidence.level].name) if card.evidence else "", style.SMALL, "quiet"),
                    Cell("\n".join(answers.get(card.id, ())), style.SMALL),
                ),
                card.id,
            )
            for card in found
            if card.severity == severity
        ]
        icon = SEVERITY_ICONS[severity] if severity else "help-circle-outline"
        if rows:
            parts.append((f"pain-points-{severity or 'unrated'}", columns, rows, f"{say(words)}  ·  {len(rows)}", icon))
    if len(parts) == 1 and not any(card.severity for card in found):
        parts = [(*parts[0][:3], "", "")]
    return _listed(subject, "Pain points", "What stands in the customer’s way, the worst first.", parts)


def lay_out_pains_by_stage(subject: Subject) -> Leaflet | None:
    """Return the pain points in a grid, a row for each stage and a column for each severity; nothing without any."""
    journey, say = subject.journey, subject.typesetter.say
    found = pains_by_stage(journey)
    if not any(found.values()):
        return None
    columns = (Column("Stage", 1.6), *(Column(SEVERITY_WORDS[severity], 3.0) for severity in SEVERITIES))
    rows = [
        Row(
            f"{stage.id}-and-its-pains",
            (
                Cell(one_line(stage.name) or say("Untitled stage"), style.STRONG),
                *(
                    Cell("\n".join(f"•\u00a0{one_line(card.text)}" for card in found[stage.id].get(severity, ())))
                    for severity in SEVERITIES
                ),
            ),
        )
        for stage in journey.stages
    ]
    lead = "What stands in the customer’s way at each stage, the worst at the left."
    return _listed(subject, "Pain points by stage", lead, [("pains-by-stage", columns, rows, "", "")])


def lay_out_actions(subject: Subject) -> Leaflet | None:
    """Return what is to be done, by owner and then by day; nothing where there is nothing to do."""
    found = actions_of(subject.journey)
    if not found:
        return None
    columns = (
        Column("Action", 3.6),
        Column("Owner", 1.6),
        Column("Due", width=62),
        Column("Status", 1.2),
        Column("Stage", 1.4),
        Column("Lane", 1.4),
    )
    rows = [
        Row(
            f"{card.id}-to-do",
            (
                Cell(card.text, style.STRONG),
                Cell(one_line(card.owner), icon="account-outline" if card.owner.strip() else ""),
                Cell(_day(card.due), style.SMALL),
                Cell(card.status, style.SMALL),
                Cell(one_line(stage.name), style.SMALL, "quiet"),
                Cell(one_line(lane.name), style.SMALL, "quiet"),
            ),
            card.id,
        )
        for card, lane, stage in found
    ]
    return _listed(subject, "Action list", "Who does what, and until when.", [("actions", columns, rows, "", "")])


def lay_out_sources(subject: Subject) -> Leaflet | None:
    """Return what the map rests on, each source with what rests on it; nothing where it names none."""
    found, say = sources_in(subject.journey), subject.typesetter.say
    if not found:
        return None
    columns = (
        Column("Source", 2.2),
        Column("Kind", 1.0),
        Column("Method", 1.4),
        Column("Date", width=62),
        Column("Link", 1.8),
        Column("What rests on it", 3.2),
    )
    kinds = {None: "", "solicited": "Solicited", "unsolicited": "Unsolicited"}
    rows = [
        Row(
            f"source-{number}",
            (
                Cell(one_line(source.name), style.STRONG),
                Cell(say(kinds[source.kind]) if source.kind else "", style.SMALL, "quiet"),
                Cell(one_line(source.method), style.SMALL),
                Cell(_day(source.date), style.SMALL),
                Cell(one_line(source.link), style.SMALL, "quiet"),
                Cell("  ·  ".join(one.text for one in resting if one.text), style.SMALL),
            ),
        )
        for number, (source, resting) in enumerate(found, start=1)
    ]
    return _listed(subject, "Sources", "What this map rests on.", [("sources", columns, rows, "", "")])


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
