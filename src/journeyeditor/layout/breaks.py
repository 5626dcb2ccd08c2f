"""Where pages break a sheet, and how to break a row of things into runs that fit."""

from collections.abc import Sequence
from typing import NamedTuple


class Breaks(NamedTuple):
    """Where pages break a sheet: a name that would be cut there stands whole on each page instead."""

    columns: tuple[int, ...] = ()
    """The columns that begin a page, but for the first; in order."""
    lanes: frozenset[str] = frozenset()
    """The ids of the lanes that begin a page, but for the first."""
    says_again: bool = True
    """Whether each page says the name of what goes on there; else only the first."""
    stage_width: float | None = None
    """How wide a stage is to be at least, in points, where it has pages for itself."""


UNBROKEN = Breaks()


class _Plan(NamedTuple):
    """Runs from a thing on: how many there are, what they cost, and where the first of them ends."""

    runs: int
    cost: float
    end: int


def best_breaks(lengths: Sequence[float], limits: Sequence[float], costs: Sequence[float | None]) -> list[int] | None:
    """Return the indexes at which the runs begin, the first of them 0: as few runs as can be, then the best breaks.

    Args:
        lengths: how long each thing is.
        limits: how long the first run may be, the second, and so on; the last holds for all that follow.
        costs: what a break before each thing costs; none where no break may be. The first is not asked.

    Returns:
        Nothing where it cannot be done.
    """
    total, last = len(lengths), len(limits) - 1
    # The best plan from each thing on, by the limit of its first run; found from the last thing backwards.
    plans: list[list[_Plan | None]] = [[None] * len(limits) for _ in lengths]
    plans.append([_Plan(0, 0.0, total)] * len(limits))

    def best(start: int, run: int) -> _Plan | None:
        limit = limits[run]
        found: _Plan | None = None
        length = 0.0
        for end in range(start + 1, total + 1):
            length += lengths[end - 1]
            if length > limit + 1e-6:
                break
            cost = 0.0 if end == total else costs[end]
            rest = plans[end][min(run + 1, last)]
            if cost is None or rest is None:
                continue
            # Of breaks that cost the same, those are best that fill the runs evenly.
            unevenness = ((limit - length) / limit) ** 2 if limit else 0.0
            plan = _Plan(rest.runs + 1, rest.cost + cost + unevenness, end)
            if found is None or plan[:2] < found[:2]:
                found = plan
        return found

    for start in reversed(range(total)):
        plans[start] = [best(start, run) for run in range(len(limits))]

    starts: list[int] = []
    start = 0
    while start < total:
        plan = plans[start][min(len(starts), last)]
        if plan is None:
            return None
        starts.append(start)
        start = plan.end
    return starts
