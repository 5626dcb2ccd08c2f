"""The sentiment curve: the emotional story of a journey."""

from typing import Literal, Self

from pydantic import Field, model_validator

from journeyeditor.model.base import Colour, Element, Id, Many, Number, Part, Share, Text
from journeyeditor.model.card import Comment, Evidence


class Scale(Part):
    """What the values of a curve mean: from 2 to 10 named levels, evenly spaced from low to high.

    The default is the five-level scale of *This is Service Design Doing*: -2 to +2, with 0 indifferent.
    """

    low: Number = -2.0
    high: Number = 2.0
    labels: Many[Text] = Field(
        default=("Very unhappy", "Unhappy", "Neutral", "Happy", "Delighted"), min_length=2, max_length=10
    )
    """The name of each level, lowest first."""

    @model_validator(mode="after")
    def _rises(self) -> Self:
        if self.low >= self.high:
            raise ValueError("the lowest value of a scale must be below its highest")
        return self

    def clamped(self, value: float) -> float:
        """Return the value of this scale that is nearest to a value."""
        return min(max(value, self.low), self.high)

    def share(self, value: float) -> float:
        """Return how high a value stands: 0 at the lowest level, 1 at the highest."""
        return (value - self.low) / (self.high - self.low)

    def fitted(self, value: float, scale: "Scale") -> float:
        """Return the value here that stands as high as a value of another scale does there."""
        if (self.low, self.high) == (scale.low, scale.high):
            return value
        return self.clamped(self.low + scale.share(value) * (self.high - self.low))

    def level_value(self, level: int) -> float:
        """Return the value of a level, counted from 0 at the lowest."""
        return self.low + (self.high - self.low) * level / (len(self.labels) - 1)

    def label_of(self, value: float) -> str:
        """Return the name of the level that is nearest to a value."""
        return self.labels[round(self.share(self.clamped(value)) * (len(self.labels) - 1))]


ReadingAid = Literal["peaks", "troughs", "drops", "moments"]
"""What a reader of a curve can be shown: its peaks, its troughs, its rapid drops, its moments of truth with weight."""

MomentKind = Literal["make-or-break", "delight", "recovery"]


class MomentOfTruth(Part):
    """A moment that decides how the journey is remembered."""

    kind: MomentKind = "make-or-break"
    need: Text = ""
    """What the customer needs now."""
    if_it_fails: Text = ""


class CurvePoint(Element):
    """One moment that somebody rated."""

    step: Id
    at: Share = 0.5
    """How far into its step: 0 at its left edge, 1 at its right."""
    value: Number
    reason: Text = ""
    gap_after: bool = False
    """Nothing is known between this point and the next, so no line joins them."""
    moment_of_truth: MomentOfTruth | None = None
    evidence: Evidence | None = None
    comments: Many[Comment] = ()


class Curve(Element):
    """How one persona feels from step to step, today or as it should be."""

    name: Text = ""
    persona: Id | None = None
    state: Literal["current", "future"] = "current"
    colour: Colour | None = None
    points: Many[CurvePoint] = ()
    """In any order: their steps say where they stand."""
