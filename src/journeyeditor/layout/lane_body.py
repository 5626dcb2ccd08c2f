"""What stands in a lane, wherever the lane comes to stand: its stacks of cards and its curves; lengths in points."""

from typing import NamedTuple

from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.placed import Mark, PlacedCard, PlacedLabel, PlacedText
from journeyeditor.model import Curve, CurveLane, CurvePoint, Lane, Persona
from journeyeditor.model.curve_shape import Bezier, Knot


class Stack(NamedTuple):
    """The cards of a column, or of columns that cards join; the same wherever these stand."""

    step_id: str
    """The first of its steps."""
    width: float
    bottom: float
    """Where the lowest card ends, from the top of the lane."""
    cards: tuple[PlacedCard, ...]
    """From the left edge of the first step and the top of the lane: cell by cell, in the order of the lane."""


class PlacedStack(NamedTuple):
    """A stack in its lane."""

    left: float
    """The left edge of its first step."""
    stack: Stack

    @property
    def right(self) -> float:
        """The right edge of its last step."""
        return self.left + self.stack.width


class PlacedPoint(NamedTuple):
    """A point of a curve: its face, and its reason beside it."""

    point: CurvePoint
    curve_id: str
    centre: Point
    share: float
    """How high it stands on its scale, from 0 to 1."""
    reason: PlacedText
    moment: PlacedLabel | None
    anchor: Point
    """A place within its cell, wherever its reason stands."""
    marks: tuple[Mark, ...] = ()
    """What helps to read the curve, on the sheet."""
    emphasised: bool = False
    """Whether its moment of truth has weight."""
    evidence: PlacedLabel | None = None
    """The mark of how sure it is, at the edge of its face."""

    @property
    def face(self) -> Rect:
        """What its face covers; see measures for its size."""
        return Rect(self.centre.x - 8.5, self.centre.y - 8.5, 17, 17)


class PlacedDrop(NamedTuple):
    """A rapid drop of a curve: the part of its line, and its name."""

    start: Knot
    pieces: tuple[Bezier, ...]
    mark: Mark
    """On the sheet."""


class PlacedCurve(NamedTuple):
    """A curve: strokes without a gap, each a start and cubic pieces, and its points."""

    curve: Curve
    persona: Persona | None
    strokes: tuple[tuple[Knot, tuple[Bezier, ...]], ...]
    points: tuple[PlacedPoint, ...]
    legend: PlacedLabel | None
    drops: tuple[PlacedDrop, ...] = ()


class Plot(NamedTuple):
    """The area in which the curves of a lane are drawn, and the names of its levels."""

    lane: CurveLane
    rect: Rect
    neutral: float
    """The height of the middle of the scale."""
    levels: tuple[tuple[float, PlacedLabel], ...]
    curves: tuple[PlacedCurve, ...]


class LaneBody(NamedTuple):
    """A lane and all that stands in it, the sheet's height counted from its top; the same wherever the lane stands."""

    lane: Lane
    rect: Rect
    """The whole row, its title included."""
    title: PlacedText
    icon: PlacedLabel
    stacks: tuple[PlacedStack, ...]
    """From left to right."""
    plot: Plot | None
