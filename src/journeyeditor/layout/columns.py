"""How wide the steps are, and where they stand."""

from typing import NamedTuple

from journeyeditor.layout import measures as m
from journeyeditor.layout.geometry import up_to_half
from journeyeditor.model import JourneyMap

_WIDEST_SHARE = 240.0
"""The widest that a step becomes to fill a page, in points."""


class Columns(NamedTuple):
    """The left edge of each step, and the right edge of the last; in points."""

    edges: tuple[float, ...]
    inset: float = m.CARD_INSET
    """From the edge of a step to its cards."""
    gap: float = m.CARD_GAP
    """From a card to the one below it."""

    @property
    def total(self) -> int:
        """How many there are."""
        return len(self.edges) - 1

    def left(self, column: int) -> float:
        """Return the left edge of a column."""
        return self.edges[column]

    def right(self, column: int, span: int = 1) -> float:
        """Return the right edge of a column, or of the last that a card covers; it ends with the map."""
        return self.edges[min(column + span, self.total)]

    def width(self, column: int, span: int = 1) -> float:
        """Return the width of a column, or of those that a card covers."""
        return self.right(column, span) - self.edges[column]


def natural_width(count: int) -> float:
    """Return how wide a step is where nobody chose: wider where there are few, a multiple of 4 points."""
    share = m.GRID_WIDTH / max(count, 1)
    return min(max(share // 4 * 4, m.NARROWEST_STEP), m.WIDEST_STEP)


def lay_out_columns(journey: JourneyMap, left: float, stage_width: float | None = None) -> Columns:
    """Return the columns of a map whose first begins at ``left``.

    Where stages are to fill a width, their steps share it and are as wide as that makes them, within reason. Edges keep
    the half point: what is told from one of them is exactly the same wherever it comes to stand.
    """
    wired = is_wired(journey)
    natural = natural_width(len(journey.steps)) + (2 * (m.WIRED_INSET - m.CARD_INSET) if wired else 0.0)
    edges = [left]
    for stage in journey.stages:
        share = min((stage_width or 0.0) / len(stage.steps) // 0.5 * 0.5, _WIDEST_SHARE)
        for step in stage.steps:
            edges.append(edges[-1] + up_to_half(max(step.width or natural, share)))
    return Columns(tuple(edges), m.WIRED_INSET, m.WIRED_GAP) if wired else Columns(tuple(edges))


def is_wired(journey: JourneyMap) -> bool:
    """Tell whether lines run between the cards of a map."""
    return bool(journey.connectors) or any(lane.process is not None for lane in journey.card_lanes)
