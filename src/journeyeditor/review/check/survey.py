"""A map as the rules look at it: what stands where, by kind of lane, by column and by stage."""

import datetime
from collections.abc import Iterator
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from journeyeditor.model import Card, CardLane, Curve, CurveLane, CurvePoint, Document, JourneyMap, Stage

ACTIONS = ("actions", "decisions", "processes")
CONTACTS = ("touchpoints", "channels", "devices", "frontstage", "physical-evidence")
"""Where the customer meets somebody or something."""
INNER = ("thoughts", "emotions", "think-feel", "attitudes", "quotes", "happy-moments")
"""What goes on inside the customer."""
WISHES = ("needs", "goals", "motivations", "expectations", "questions")
IDEAS = ("opportunities", "ideas", "action-plan", "initiatives", "projects", "user-stories", "hypotheses", "recovery")
"""What is to be done about it."""
PAINS = ("pain-points",)

MOST_PERSONAS = 3
MOST_BRANCHES = 3
MOST_CHANNELS = 10
MOST_LETTERS = 140
MOST_LANES = 12
MOST_TOUCHPOINTS = 12
REVIEW_DAYS = 366
"""How long a review holds: twelve months."""


class Placed(NamedTuple):
    """A card, and where it stands."""

    lane: CardLane
    card: Card
    columns: range
    """The numbers of the steps that it covers."""


class Moment(NamedTuple):
    """A rated point of a curve, and how high it stands on its scale: from 0 to 1."""

    lane: CurveLane
    curve: Curve
    point: CurvePoint
    column: int
    share: float


class Survey:
    """One map of a document, looked at on a day."""

    def __init__(self, document: Document, journey: JourneyMap, today: datetime.date) -> None:
        """Look at a map."""
        self.document = document
        self.journey = journey
        self.today = today

    @cached_property
    def cards(self) -> tuple[Placed, ...]:
        """All cards, lane by lane."""
        width, column_of = len(self.journey.steps), self.journey.column_of
        return tuple(
            Placed(lane, card, range(start, min(start + card.span, width)))
            for lane in self.journey.card_lanes
            for card in lane.cards
            for start in (column_of[card.step],)
        )

    def of(self, *kinds: str) -> list[Placed]:
        """Return the cards that stand in lanes of some kinds."""
        return [placed for kind in kinds for placed in self._by_kind.get(kind, ())]

    def at(self, columns: range, *kinds: str) -> list[Placed]:
        """Return the cards in lanes of some kinds that cover one of some columns."""
        there = (placed for kind in kinds for column in columns for placed in self._by_cell.get((kind, column), ()))
        return list({placed.card.id: placed for placed in there}.values())

    def shows(self, *kinds: str) -> bool:
        """Tell whether a lane of one of some kinds is in sight."""
        return any(lane.kind in kinds and not lane.hidden for lane in self.journey.lanes)

    @cached_property
    def stages(self) -> tuple[tuple[Stage, range], ...]:
        """The stages, and the columns that each covers."""
        found, start = [], 0
        for stage in self.journey.stages:
            found.append((stage, range(start, start + len(stage.steps))))
            start += len(stage.steps)
        return tuple(found)

    def stage_around(self, column: int) -> range:
        """Return the columns of the stage of a column."""
        return next(columns for _, columns in self.stages if column in columns)

    @cached_property
    def curves(self) -> tuple[tuple[Moment, ...], ...]:
        """The curves of feelings that are in sight, each as its points from left to right."""
        return tuple(
            tuple(
                Moment(lane, curve, point, self.journey.column_of[point.step], lane.scale.share(point.value))
                for point in self.journey.in_order(curve.points)
            )
            for lane in self.journey.curve_lanes
            if lane.kind == "sentiment" and not lane.hidden
            for curve in lane.curves
        )

    @property
    def moments(self) -> Iterator[Moment]:
        """All rated points."""
        return (moment for curve in self.curves for moment in curve)

    @cached_property
    def is_draft(self) -> bool:
        """Whether it says of itself that it is a first draft."""
        words = self.journey.title.casefold().replace("(", " ").replace(")", " ").split()
        return self.journey.status == "draft" or "draft" in words or "sfd" in words

    @cached_property
    def is_unwritten(self) -> bool:
        """Whether nothing is on it yet, but where it starts and ends."""
        ends = ("", self.journey.scope.starts.strip(), self.journey.scope.ends.strip())
        are_bare = (card.text.strip() in ends and _is_bare(card) for _, card, _ in self.cards)
        return all(are_bare) and not any(curve.points for lane in self.journey.curve_lanes for curve in lane.curves)

    @cached_property
    def is_english(self) -> bool:
        """Whether its words are English, so that rules about words apply."""
        return self.document.language.casefold().split("-")[0] == "en"

    @cached_property
    def visibility(self) -> int | None:
        """The number of the first lane below the line of visibility; none where there is no such line."""
        lanes = enumerate(self.journey.lanes)
        return next((number for number, lane in lanes if lane.line_above == "visibility"), None)

    @cached_property
    def _by_kind(self) -> dict[str, list[Placed]]:
        found: dict[str, list[Placed]] = {}
        for placed in self.cards:
            found.setdefault(placed.lane.kind, []).append(placed)
        return found

    @cached_property
    def _by_cell(self) -> dict[tuple[str, int], list[Placed]]:
        """The cards by the kind of their lane and each column that they cover."""
        found: dict[tuple[str, int], list[Placed]] = {}
        for placed in self.cards:
            for column in placed.columns:
                found.setdefault((placed.lane.kind, column), []).append(placed)
        return found


def _is_bare(card: Card) -> bool:
    """Tell whether a card holds nothing but its words."""
    return card == Card(id=card.id, step=card.step, span=card.span, text=card.text)


def turns(curve: tuple[Moment, ...], least: float) -> int:
    """Return how often a curve turns, by its pieces that rise or fall by a share of the scale at least."""
    ways = [after.share > before.share for before, after in pairwise(curve) if abs(after.share - before.share) >= least]
    return sum(a is not b for a, b in pairwise(ways))
