"""The scale that somebody's values are on, where they do not say."""

from collections.abc import Sequence

from journeyeditor.model import Scale
from journeyeditor.model.lane import first_scale

_SCALES = (
    Scale(),
    Scale(low=1.0, high=5.0),
    Scale(low=-3.0, high=3.0),
    Scale(low=0.0, high=5.0),
    Scale(low=-5.0, high=5.0),
    Scale(low=0.0, high=10.0),
    Scale(low=-10.0, high=10.0),
    Scale(low=0.0, high=100.0),
    Scale(low=-100.0, high=100.0),
)
"""The scales that journey mappers use, the likeliest first."""


def scale_of(values: Sequence[float], kind: str = "sentiment") -> Scale:
    """Return the likeliest scale that holds all of some values; where it is not the usual one, that of their kind."""
    low, high = min(values, default=0.0), max(values, default=0.0)
    likeliest, first = _likeliest(low, high), first_scale(kind)
    if likeliest == Scale():
        return likeliest
    return first if first.low <= low and high <= first.high else likeliest.with_(labels=first.labels)


def _likeliest(low: float, high: float) -> Scale:
    for scale in _SCALES:
        if scale.low <= low and high <= scale.high:
            return scale
    return Scale(low=low, high=max(high, low + 1.0))
