"""How a map is put on paper: a value that a view keeps; lengths in millimetres, as paper is measured."""

from typing import Annotated, Literal

from pydantic import AfterValidator, Field, StringConstraints

from journeyeditor.model.base import Part

Orientation = Literal["auto", "portrait", "landscape"]
PageMode = Literal["automatic", "one page", "fit width", "poster", "stages"]
"""*Automatic* prints a map whole where it can be read, else on several pages; *one page* and *fit width* make it as
large or as small as they must; a *poster* is glued together of several papers; *stages* begin a page each."""

_LONGEST = 5000.0


def _to_hundredths(length: float) -> float:
    return round(length, 2) + 0.0


Margin = Annotated[float, Field(ge=0, le=100), AfterValidator(_to_hundredths)]
"""A margin or an overlap in millimetres."""
Side = Annotated[float, Field(ge=50, le=_LONGEST), AfterValidator(_to_hundredths)]
"""The length of a side of paper in millimetres."""


class Margins(Part):
    """From the edges of the paper to what stands on it."""

    top: Margin = 10.0
    right: Margin = 10.0
    bottom: Margin = 10.0
    left: Margin = 10.0


class PageSetup(Part):
    """Which paper, which way up, and how a map is laid on it."""

    paper: Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]{0,39}$")] = "a3"
    """The name of a size, ``custom`` for one of its own, or ``map`` for one page as large as the map."""
    width: Side = 297.0
    height: Side = 420.0
    """The sides of a custom paper, upright."""
    orientation: Orientation = "auto"
    margins: Margins = Margins.by_default()
    mode: PageMode = "automatic"
    across: int = Field(default=2, ge=1, le=20)
    """How many papers lie side by side in a poster."""
    overlap: Margin = 10.0
    """How far the papers of a poster lie on each other."""
    cut_marks: bool = True
    """Whether a poster shows where its papers are to be cut."""
    assembly: bool = True
    """Whether a poster comes with a page that shows how it is put together."""
