"""From places on the sheet to places in the document: steps, shares of steps, values of a scale."""

from typing import NamedTuple

from journeyeditor.layout.geometry import Point
from journeyeditor.layout.hit import step_at
from journeyeditor.layout.lane_body import Plot
from journeyeditor.layout.sheet import Sheet

_SNAP = 3.0
"""How near to a level, in points, a value is taken for the level's."""


class Place(NamedTuple):
    """A place on a curve, in the words of the document."""

    step_id: str
    at: float
    """How far into its step, from 0 to 1."""
    value: float


def plot_at(sheet: Sheet, y: float) -> Plot | None:
    """Return the plot of the lane of curves at a height, or the nearest."""
    plots = [(max(lane.rect.y - y, y - lane.rect.bottom, 0.0), lane.plot) for lane in sheet.lanes if lane.plot]
    return min(plots, key=lambda entry: entry[0])[1] if plots else None


def value_at(plot: Plot, y: float, snap: bool = False) -> float:
    """Return the value at a height of a plot, within its scale; that of a level nearby where it snaps."""
    if snap:
        y = next((level for level, _ in plot.levels if abs(level - y) <= _SNAP), y)
    scale = plot.lane.scale
    share = 1 - (y - plot.rect.y) / plot.rect.height
    return scale.clamped(round(scale.low + share * (scale.high - scale.low), 2))


def place_at(sheet: Sheet, plot: Plot, at: Point, snap: bool = False) -> Place | None:
    """Return what a place on a plot means; nothing on a map without steps."""
    step = step_at(sheet, at.x)
    if step is None:
        return None
    share = (at.x - step.column.x) / step.column.width
    return Place(step.step.id, round(min(max(share, 0.0), 1.0), 3), value_at(plot, at.y, snap))
