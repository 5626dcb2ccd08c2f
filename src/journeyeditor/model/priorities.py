"""Where to begin: the opportunities of a map by worth, its pain points by stage, and what is to be done."""

from collections.abc import Iterator
from typing import NamedTuple

from journeyeditor.model.card import Card, Severity
from journeyeditor.model.document import JourneyMap
from journeyeditor.model.lane import CardLane
from journeyeditor.model.lane_kinds import CardForm
from journeyeditor.model.stage import Stage

RATINGS = 5
"""The highest impact and the highest effort; the lowest is 1."""
SEVERITIES: tuple[Severity | None, ...] = ("abandons", "work-around", "trivial", None)
"""From the worst on; last those that nobody rated."""
SEVERITY_WORDS: dict[Severity | None, str] = {
    "abandons": "Ends the journey",
    "work-around": "Needs a detour",
    "trivial": "Trivial",
    None: "Not rated",
}
"""Each of them, in words that need no legend."""
TO_DO = ("action-plan", "initiatives", "projects", "user-stories", "recovery")
"""The kinds of lanes whose cards are all to be done."""


class Standing(NamedTuple):
    """A card, with its lane and the stage in which it begins."""

    card: Card
    lane: CardLane
    stage: Stage


class Opportunity(NamedTuple):
    """A card that would make the journey better."""

    number: int
    """What it is called beside others, from 1: the one of most worth."""
    card: Card
    stage: Stage

    @property
    def is_rated(self) -> bool:
        """Whether both its impact and its effort are said, so that it has a place among others."""
        return self.card.impact is not None and self.card.effort is not None


def cards_in(journey: JourneyMap, form: CardForm | None = None) -> Iterator[tuple[Card, CardLane]]:
    """Yield the cards that can be seen, of all forms or of one, each with its lane, as they are read."""
    for lane in journey.card_lanes:
        if not lane.hidden and not lane.collapsed and form in (None, lane.kind_of.form):
            for card in sorted(lane.cards, key=lambda card: journey.column_of[card.step]):
                yield card, lane


def opportunities_of(journey: JourneyMap) -> tuple[Opportunity, ...]:
    """Return the opportunities that can be seen: most impact first, then least effort, then most votes."""
    found = sorted((card for card, _ in cards_in(journey, "idea")), key=_worth)
    return tuple(Opportunity(number, card, journey.stage_of[card.step]) for number, card in enumerate(found, start=1))


def _worth(card: Card) -> tuple[int, int, int]:
    return -(card.impact or 0), card.effort or RATINGS + 1, -card.votes


def pains_by_stage(journey: JourneyMap) -> dict[str, dict[Severity | None, tuple[Card, ...]]]:
    """Return the pain points that can be seen, by the id of their stage and how bad they are."""
    found: dict[str, dict[Severity | None, tuple[Card, ...]]] = {stage.id: {} for stage in journey.stages}
    for card, _ in cards_in(journey, "pain"):
        cells = found[journey.stage_of[card.step].id]
        cells[card.severity] = (*cells.get(card.severity, ()), card)
    return found


def actions_of(journey: JourneyMap) -> tuple[Standing, ...]:
    """Return what somebody has to do: by owner, then by the day when it is due; what nobody owns comes last.

    That is each card of a plan, each opportunity with an owner, a day or a status, and each other card with a day.
    """
    found = [
        Standing(card, lane, journey.stage_of[card.step]) for card, lane in cards_in(journey) if _is_to_do(card, lane)
    ]
    return tuple(sorted(found, key=_by_owner))


def _is_to_do(card: Card, lane: CardLane) -> bool:
    if lane.kind in TO_DO or card.due is not None:
        return True
    return lane.kind_of.form == "idea" and bool(card.owner or card.status)


def _by_owner(one: Standing) -> tuple[bool, str, bool, str]:
    owner, due = " ".join(one.card.owner.split()), one.card.due
    return not owner, owner.casefold(), due is None, due.isoformat() if due is not None else ""
