"""Papers that a map can be printed on."""

from typing import NamedTuple

MILLIMETRE = 72 / 25.4


class Paper(NamedTuple):
    """A sheet of paper, upright; lengths in points."""

    name: str
    width: float
    height: float


PAPERS: dict[str, Paper] = {
    "a4": Paper("A4", 210 * MILLIMETRE, 297 * MILLIMETRE),
    "a3": Paper("A3", 297 * MILLIMETRE, 420 * MILLIMETRE),
    "letter": Paper("Letter", 612, 792),
    "tabloid": Paper("Tabloid", 792, 1224),
}
"""ISO 216 and the sizes of North America."""

AS_LARGE_AS_THE_MAP = "map"
"""The choice of one page as large as the map."""
