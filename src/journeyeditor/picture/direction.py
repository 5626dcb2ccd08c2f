"""The order in which the runs of a line are read, where some run to the left (Unicode Standard Annex 9)."""

import unicodedata
from collections.abc import Sequence
from itertools import groupby

from journeyeditor.typeset import LEFTWARDS, Run


def runs_leftwards(text: str) -> bool:
    """Tell whether some of a text runs to the left, as Arabic and Hebrew do."""
    return not text.isascii() and any(unicodedata.bidirectional(letter) in LEFTWARDS for letter in text)


def is_leftwards(run: Run) -> bool:
    """Tell whether a run goes from the right to the left; Qt gives its glyphs as they are read."""
    return run.columns[-1] < run.columns[0]


def in_reading_order(runs: Sequence[Run], base_leftwards: bool) -> list[Run]:
    """Return the runs of a line, given from left to right, as they are read (the reverse of rule L2)."""
    visual = reversed(runs) if base_leftwards else runs
    ordered: list[Run] = []
    for leftwards, group in groupby(visual, key=lambda run: _direction(run, base_leftwards)):
        together = list(group)
        ordered += together if leftwards == base_leftwards else reversed(together)
    return ordered


def _direction(run: Run, base_leftwards: bool) -> bool:
    """Return the direction of a run; that of the text for a single glyph, such as the space between two words."""
    return base_leftwards if len(run.columns) < 2 else is_leftwards(run)
