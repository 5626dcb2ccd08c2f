"""Two states of a list as one, in which what is gone from the later one stands where it stood."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import chain
from typing import TypeVar

from journeyeditor.model.base import Element

_E = TypeVar("_E", bound=Element)


def woven(olds: Sequence[_E], news: Sequence[_E]) -> tuple[_E, ...]:
    """Return things as they stand now, and among them those that are gone: each behind what it stood behind."""
    there = {new.id for new in news}
    behind = defaultdict[str, list[_E]](list)
    last = ""
    for old in olds:
        if old.id in there:
            last = old.id
        else:
            behind[last].append(old)
    return (*behind[""], *chain.from_iterable((new, *behind[new.id]) for new in news))
