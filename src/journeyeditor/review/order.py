"""Which of some things have changed places."""

from bisect import bisect_left
from collections.abc import Sequence


def out_of_order(before: Sequence[str], after: Sequence[str]) -> list[str]:
    """Return the fewest things that have to be moved to come from one order to another; both hold the same things.

    What stays is the longest rising row of old places (patience sorting).
    """
    place = {key: index for index, key in enumerate(before)}
    tops: list[int] = []
    piles: list[str] = []
    below: dict[str, str | None] = {}
    for key in after:
        pile = bisect_left(tops, place[key])
        below[key] = piles[pile - 1] if pile else None
        tops[pile : pile + 1] = [place[key]]
        piles[pile : pile + 1] = [key]
    staying: set[str] = set()
    kept = piles[-1] if piles else None
    while kept is not None:
        staying.add(kept)
        kept = below[kept]
    return [key for key in after if key not in staying]
