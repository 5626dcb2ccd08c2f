"""Times, and how to say them."""

import time
from collections.abc import Callable, Sequence
from statistics import median, quantiles
from typing import NamedTuple


class Figure(NamedTuple):
    """What was measured, and what it may be."""

    what: str
    value: float
    budget: float
    unit: str
    also: str = ""

    @property
    def row(self) -> str:
        """The figure as a row of a table in Markdown."""
        verdict = "met" if self.value <= self.budget else "MISSED"
        return f"| {self.what} | {self.value:.3g} {self.unit} | {self.budget:g} {self.unit} | {verdict} | {self.also} |"


def milliseconds(act: Callable[[], object], times: int, warm_up: int = 2) -> list[float]:
    """Return how long each of some calls took, after a few that do not count."""
    found = []
    for number in range(times + warm_up):
        start = time.perf_counter()
        act()
        if number >= warm_up:
            found.append((time.perf_counter() - start) * 1000)
    return found


def percentile_95(values: Sequence[float]) -> float:
    """Return what 95 of 100 values stay below."""
    return quantiles(values, n=20, method="inclusive")[-1]


def spread(values: Sequence[float]) -> str:
    """Return the median and the 95th percentile of times in milliseconds, in words."""
    return f"median {median(values):.3g} ms, 95th percentile {percentile_95(values):.3g} ms, {len(values)} runs"
