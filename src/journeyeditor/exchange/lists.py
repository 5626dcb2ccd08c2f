"""The lists of a map as comma-separated values, for programs that plan work: one row for each card."""

import csv
import io
from collections.abc import Callable, Iterable, Sequence

from journeyeditor.exchange.formulas import never_a_formula
from journeyeditor.model import Card, JourneyMap, SheetKind
from journeyeditor.model.priorities import SEVERITIES, SEVERITY_WORDS, actions_of, opportunities_of, pains_by_stage

_LookUp = Callable[[str], str]
"""Gives our words in the language of the readers."""

Rows = Sequence[Sequence[str]]

_MARK = "\ufeff"
"""What tells spreadsheets that a text is UTF-8."""

_OPPORTUNITIES = ("No.", "Opportunity", "Stage", "Impact", "Effort", "Votes", "Owner", "Due", "Status", "Answers")
_PAINS = ("Pain point", "Stage", "Severity", "Affected", "Evidence", "Answered by")
_ACTIONS = ("Action", "Owner", "Due", "Status", "Stage", "Lane")


def write_list(journey: JourneyMap, kind: SheetKind, look_up: _LookUp = str) -> bytes:
    """Return the list behind a sheet as a file, as ``list_of`` finds it."""
    return as_file(list_of(journey, kind, look_up))


def list_of(journey: JourneyMap, kind: SheetKind, look_up: _LookUp = str) -> Rows:
    """Return the list behind a sheet, its heads first: *priorities*, *pains by stage* or *actions*.

    Args:
        journey: the map.
        kind: the sheet; any other has no list, and gives that of what is to be done.
        look_up: gives our words in the language of the readers.
    """
    heads: Sequence[str]
    match kind:
        case "priorities" | "opportunities":
            heads, rows = _OPPORTUNITIES, _opportunities(journey)
        case "pains by stage" | "pain points":
            heads, rows = _PAINS, _pains(journey, look_up)
        case _:
            heads, rows = _ACTIONS, _actions(journey)
    return [[look_up(head) for head in heads], *rows]


def as_file(rows: Rows) -> bytes:
    """Return rows as a file of comma-separated values that spreadsheets know to be UTF-8."""
    return (_MARK + as_text(rows)).encode()


def as_text(rows: Rows) -> str:
    """Return rows as comma-separated values in which no cell is a formula."""
    out = io.StringIO(newline="")
    csv.writer(out).writerows([never_a_formula(cell) for cell in row] for row in rows)
    return out.getvalue()


def _opportunities(journey: JourneyMap) -> Iterable[Sequence[str]]:
    names = {card.id: card.text for lane in journey.card_lanes for card in lane.cards}
    for number, card, stage in opportunities_of(journey):
        answers = "\n".join(names[card_id] for card_id in card.answers if card_id in names)
        ratings = [_said(one) for one in (card.impact, card.effort)]
        yield (
            str(number),
            card.text,
            stage.name,
            *ratings,
            str(card.votes),
            card.owner,
            _day(card),
            card.status,
            answers,
        )


def _pains(journey: JourneyMap, look_up: _LookUp) -> Iterable[Sequence[str]]:
    answers: dict[str, list[str]] = {}
    for lane in journey.card_lanes:
        for card in lane.cards:
            for card_id in card.answers:
                answers.setdefault(card_id, []).append(card.text)
    found = pains_by_stage(journey)
    for stage in journey.stages:
        for severity in SEVERITIES:
            for card in found[stage.id].get(severity, ()):
                evidence = look_up(card.evidence.level.capitalize()) if card.evidence else ""
                answered = "\n".join(answers.get(card.id, ()))
                yield card.text, stage.name, look_up(SEVERITY_WORDS[severity]), card.affected, evidence, answered


def _actions(journey: JourneyMap) -> Iterable[Sequence[str]]:
    for card, lane, stage in actions_of(journey):
        yield card.text, card.owner, _day(card), card.status, stage.name, lane.name


def _said(number: int | None) -> str:
    return "" if number is None else str(number)


def _day(card: Card) -> str:
    return card.due.isoformat() if card.due is not None else ""
