"""What runs down a map: lanes."""

from functools import cached_property
from itertools import chain
from operator import attrgetter
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Discriminator, Field, StringConstraints, Tag

from journeyeditor.model.base import Many, Text
from journeyeditor.model.card import Card, Comment
from journeyeditor.model.curve import Curve, CurvePoint, ReadingAid, Scale
from journeyeditor.model.lane_kinds import LANE_KINDS, OWN_LANE, LaneKind, Zone
from journeyeditor.model.references import KnowsIds

BlueprintLine = Literal["interaction", "visibility", "internal interaction"]
"""The lines of a service blueprint: between the customer and the staff they meet, between what the customer sees and
what they do not, and between the staff and those who support them."""

_CURVE_KINDS = ("sentiment", "arc")
_ID = attrgetter("id")

ProcessShape = Literal["linear", "non-linear", "time-based", "cyclic", "bi-directional"]


class _LaneBase(KnowsIds):
    kind: str
    name: Text
    zone: Zone | None = None
    """Where it belongs, where not to the zone of its kind."""
    line_above: BlueprintLine | None = None
    """The line of a service blueprint that is drawn along its upper edge."""
    height: float | None = Field(default=None, ge=16, le=4000)
    """The height in points that somebody chose; a lane is never lower than its cards."""
    collapsed: bool = False
    hidden: bool = False
    locked: bool = False
    comments: Many[Comment] = ()

    @property
    def kind_of(self) -> LaneKind:
        """What its kind means; a kind that this version does not know is a lane of one's own."""
        return LANE_KINDS.get(self.kind, OWN_LANE)

    @property
    def zone_of(self) -> Zone:
        """The zone that it stands in."""
        return self.zone or self.kind_of.zone


def _for_cards(kind: str) -> str:
    if kind in _CURVE_KINDS:
        raise ValueError("should be a kind for cards: this one is for curves")
    return kind


class CardLane(_LaneBase):
    """A lane of cards, in the order in which they stack in their cells."""

    kind: Annotated[
        str,
        StringConstraints(pattern=r"^[a-z][a-z0-9-]{0,39}$"),
        AfterValidator(_for_cards),
        Field(json_schema_extra={"not": {"enum": list(_CURVE_KINDS)}}),
    ]
    process: ProcessShape | None = None
    cards: Many[Card] = ()

    @cached_property
    def held_ids(self) -> frozenset[str]:
        """The ids of all that stands in it."""
        comments = chain(self.comments, (found for card in self.cards for found in card.comments))
        return frozenset(map(_ID, chain(self.cards, comments)))

    @cached_property
    def commented(self) -> tuple[Card, ...]:
        """The cards that are commented, in their order."""
        return tuple(card for card in self.cards if card.comments)

    @cached_property
    def answers(self) -> tuple[tuple[str, str], ...]:
        """The ids of its cards that answer other cards, each with that of one that it answers."""
        return tuple((card.id, answered) for card in self.cards for answered in card.answers)

    @cached_property
    def cells(self) -> dict[str, tuple[Card, ...]]:
        """The cards that begin at each step, in their order, by the id of the step; no empty cells."""
        cells: dict[str, list[Card]] = {}
        for card in self.cards:
            cells.setdefault(card.step, []).append(card)
        return {step_id: tuple(cards) for step_id, cards in cells.items()}

    @cached_property
    def reaching(self) -> dict[str, int]:
        """How many steps the widest card covers that begins at a step, by the id of the step, where it is several."""
        reaching: dict[str, int] = {}
        for card in self.cards:
            if card.span > 1:
                reaching[card.step] = max(card.span, reaching.get(card.step, 1))
        return reaching

    def name_of_figure(self, card: Card) -> str:
        """Return what the figure of one of its cards is called, in small letters with a space between words.

        A card without one may still get it in a lane of figures; elsewhere it has no such name.
        """
        if card.metric is None and self.kind_of.form != "figure":
            return ""
        measure = card.metric.measure if card.metric is not None else ""
        return " ".join((measure or card.text).casefold().split())

    @cached_property
    def place_of(self) -> dict[str, int]:
        """The place of each card among all of the lane, by the id of the card."""
        return {card.id: place for place, card in enumerate(self.cards)}


class CurveLane(_LaneBase):
    """A lane of curves over one scale: the sentiment, or the dramatic arc."""

    kind: Literal["sentiment", "arc"]
    scale: Scale = Scale.by_default()
    aids: Many[ReadingAid] = ()
    """What its curves are read with; see ``curve_reading``."""
    curves: Many[Curve] = ()

    @cached_property
    def held_ids(self) -> frozenset[str]:
        """The ids of all that stands in it."""
        points = [point for curve in self.curves for point in curve.points]
        comments = chain(self.comments, (found for point in points for found in point.comments))
        return frozenset(map(_ID, chain(self.curves, points, comments)))

    @cached_property
    def commented(self) -> tuple[CurvePoint, ...]:
        """The points of its curves that are commented, in their order."""
        return tuple(point for curve in self.curves for point in curve.points if point.comments)


def first_scale(kind: str) -> Scale:
    """Return the scale of a new lane of curves: the dramatic arc tells how much a journey holds people."""
    if kind == "arc":
        return Scale(low=1.0, high=5.0, labels=("Very low", "Low", "Medium", "High", "Very high"))
    return Scale()


def _lane_class(lane: Any) -> str:
    kind = lane.get("kind") if isinstance(lane, dict) else getattr(lane, "kind", None)
    return "curves" if kind in _CURVE_KINDS else "cards"


Lane = Annotated[Annotated[CardLane, Tag("cards")] | Annotated[CurveLane, Tag("curves")], Discriminator(_lane_class)]
