"""How alike two things are, from 0 to 1, and which of some things belong together."""

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from typing import TypeVar

_O = TypeVar("_O")
_N = TypeVar("_N")


def folded(text: str) -> str:
    """Return a text without what makes no difference to a reader: capitals, and how wide its gaps are."""
    return " ".join(text.casefold().split())


def likeness(text: str, other: str) -> float:
    """Return how many of their words two texts share: 1 where they say the same; 0 where one of them says nothing."""
    words, others = Counter(folded(text).split()), Counter(folded(other).split())
    if not words or not others:
        return 0.0
    return 2 * (words & others).total() / (words.total() + others.total())


def overlap(texts: Collection[str], others: Collection[str]) -> float:
    """Return how much of what two things hold is the same; 0 where one of them holds nothing."""
    if not texts or not others:
        return 0.0
    return 2 * len(set(texts) & set(others)) / (len(set(texts)) + len(set(others)))


def matched(
    olds: Sequence[_O], news: Sequence[_N], score: Callable[[_O, _N], float], least: float
) -> list[tuple[_O, _N]]:
    """Return pairs of two rows of things, the most alike first, and those that stand alike far along their rows.

    Each thing has at most one partner, and none that is less like it than ``least``.
    """
    found = [
        (worth, -abs(row / len(olds) - column / len(news)), -row, -column)
        for row, old in enumerate(olds)
        for column, new in enumerate(news)
        if (worth := score(old, new)) >= least
    ]
    taken_rows: set[int] = set()
    taken_columns: set[int] = set()
    pairs = []
    for _, _, row, column in sorted(found, reverse=True):
        if row not in taken_rows and column not in taken_columns:
            taken_rows.add(row)
            taken_columns.add(column)
            pairs.append((olds[-row], news[-column]))
    return pairs
