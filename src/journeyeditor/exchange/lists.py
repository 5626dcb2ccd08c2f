"""The lists of a map as comma-separated values, for programs that plan work: one row for each card."""

import csv
import io
from collections.abc import Callable, Iterable, Sequence

from journeyeditor.exchange.formulas import never_a_formula
from journeyeditor.model import Card, JourneyMap, SheetKind
from journeyeditor.model.priorities import SEVERITIES, actions_of, opportunities_of, pains_by_stage

_LookUp = Callable[[str], str]
"""Gives our words in the language of the readers."""

_MARK = "\ufeff"
"""What tells spreadsheets that a text is UTF-8."""

_OPPORTUNITIES = ("No.", "Opportunity", "Stage", "Impact", "Effort", "Votes", "Owner", "Due", "Status", "Answers")
_PAINS = ("Pain point", "Stage", "Severity", "Affected", "Evidence", "Answered by")
_ACTIONS = ("Action", "Owner", "Due", "Status", "Stage", "Lane")


def write_list(journey: JourneyMap, kind: SheetKind, look_up: _LookUp = str) -> bytes:
    """Return the list behind a sheet as a file: *priorities*, *pains by stage* or *actions*.

    Args:
        journey: the map.
        kind: the sheet; any other has no list, and gives that of what is to be done.
        look_up: gives our words in the language of the readers.
    """
    match kind:
        case "priorities" | "opportunities":
            return _file(_OPPORTUNITIES, _opportunities(journey), look_up)
        case "pains by stage" | "pain points":
            return _file(_PAINS, _pains(journey, look_up), look_up)
        case _:
            return _file(_ACTIONS, _actions(journey), look_up)


def _file(heads: Sequence[str], rows: Iterable[Sequence[str]], look_up: _LookUp) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow([look_up(head) for head in heads])
    writer.writerows([never_a_formula(cell) for cell in row] for row in rows)
    return (_MARK + out.getvalue()).encode()


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
    words = {"abandons": "Ends the journey", "work-around": "Needs a detour", "trivial": "Trivial", None: "Not rated"}
    found = pains_by_stage(journey)
    for stage in journey.stages:
        for severity in SEVERITIES:
            for card in found[stage.id].get(severity, ()):
                evidence = look_up(card.evidence.level.capitalize()) if card.evidence else ""
                answered = "\n".join(answers.get(card.id, ()))
                yield card.text, stage.name, look_up(words[severity]), card.affected, evidence, answered


def _actions(journey: JourneyMap) -> Iterable[Sequence[str]]:
    for card, lane, stage in actions_of(journey):
        yield card.text, card.owner, _day(card), card.status, stage.name, lane.name


def _said(number: int | None) -> str:
    return "" if number is None else str(number)


def _day(card: Card) -> str:
    return card.due.isoformat() if card.due is not None else ""
