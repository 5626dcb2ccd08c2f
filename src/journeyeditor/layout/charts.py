"""The charts of figures: a bar, a gauge, or how a figure has come to be, each as wide as its card lets it be."""

import math
from typing import NamedTuple

from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.model import Metric

_BAR = 14.0
_TREND = 34.0
_LARGEST_GAUGE = 36.0
"""The radius of a gauge where there is room, in points."""
_GAUGE_STROKE = 8.0
_AIR = 0.08
"""How far a trend keeps from the edges of its chart, as a share of what its figures cover."""


class PlacedChart(NamedTuple):
    """A chart on a card: where it stands, and shares of its height or length for each figure, from 0 to 1."""

    kind: str
    """*bar*, *gauge* or *trend*."""
    rect: Rect
    share: float
    target: float | None
    earlier: tuple[float, ...]

    @property
    def hub(self) -> Point:
        """The middle of a gauge."""
        return Point(self.rect.x + self.radius + _GAUGE_STROKE / 2, self.rect.bottom - 2)

    @property
    def radius(self) -> float:
        """The radius of the arc of a gauge, to the middle of its stroke."""
        return min(_LARGEST_GAUGE, (self.rect.width - _GAUGE_STROKE) / 2)

    @property
    def stroke(self) -> float:
        """How thick a gauge is."""
        return _GAUGE_STROKE


def lay_out_chart(metric: Metric, left: float, top: float, width: float) -> PlacedChart | None:
    """Return the chart of a figure below a height; nothing where it is shown as a number alone."""
    if metric.chart == "number":
        return None
    low, high = _ends(metric)

    def share(value: float) -> float:
        return (value - low) / (high - low)

    earlier = tuple(share(value) for value in metric.history) if metric.chart == "trend" else ()
    target = share(metric.target) if metric.target is not None else None
    chart = PlacedChart(metric.chart, Rect(left, top, width, 0.0), share(metric.value), target, earlier)
    height = {"bar": _BAR, "trend": _TREND}.get(metric.chart, chart.radius + _GAUGE_STROKE / 2 + 3)
    return chart._replace(rect=Rect(left, top, width, height))


def _ends(metric: Metric) -> tuple[float, float]:
    """Return the values at the ends of a chart: from nothing to a round number, or all of a hundred percent."""
    values = [metric.value, *([metric.target] if metric.target is not None else [])]
    if metric.chart == "trend":
        values += metric.history
        air = (max(values) - min(values)) * _AIR or 1.0
        return min(values) - air, max(values) + air
    low, high = min(0.0, *values), max(0.0, *values)
    if metric.unit.strip() == "%" and low == 0 and high <= 100:
        return 0.0, 100.0
    return -_round(-low) if low < 0 else 0.0, _round(high) if high > 0 or low == 0 else 0.0


def _round(value: float) -> float:
    """Return the next of 1, 2, 5, 10, 20 … that is not less than a value above nothing; 1 for nothing."""
    if value <= 0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(value))
    return next((step * power for step in (1, 2, 5) if step * power >= value), 10 * power)
