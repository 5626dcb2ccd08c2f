"""How well the colours of a theme can be read, and what becomes of those that could not."""

from typing import NamedTuple

from journeyeditor.model import Theme
from journeyeditor.picture.contrast import contrast
from journeyeditor.picture.palette import palette_of


class Legibility(NamedTuple):
    """Words in a colour on a ground, as a sheet shows them."""

    name: str
    """What the words are."""
    chosen: str
    """The colour that was chosen for them."""
    shown: str
    """The colour in which they are shown: the same, or one that can be read."""
    ground: str

    @property
    def ratio(self) -> float:
        """The contrast in which they are shown, from 4.5 to 21."""
        return contrast(self.shown, self.ground)

    @property
    def is_corrected(self) -> bool:
        """Whether the chosen colour could not be read."""
        return self.shown.upper() != self.chosen.upper()


def legibility_of(theme: Theme) -> tuple[Legibility, ...]:
    """Return how the colours of a theme can be read where they meet; each has a contrast of at least 4.5:1."""
    palette = palette_of(theme)
    on_accent = palette.ink_on(theme.accent)
    wished = theme.paper if contrast(theme.paper, theme.accent) >= contrast(theme.ink, theme.accent) else theme.ink
    return (
        Legibility("Ink on paper", theme.ink, palette.ink, palette.paper),
        Legibility("Words on the accent", wished, on_accent, theme.accent),
        Legibility("Accent on paper", theme.accent, palette.accent_ink, palette.paper),
        Legibility("Second colour on paper", theme.second, palette.second_ink, palette.paper),
    )
