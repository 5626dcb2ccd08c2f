"""The colours of a sheet, made of those of its theme: quiet tints for what stands in the cells, ink to be read on each.

Whatever colours somebody chooses, every pair of text and ground has a contrast of at least 4.5:1 (WCAG 2.1, success
criterion 1.4.3); tests measure it. A colour that would not do is moved towards the ink until it does.
"""

from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

from journeyeditor.model import CardForm, LaneKind, Theme, Zone
from journeyeditor.model.lane_kinds import is_told_by_colour
from journeyeditor.model.theme import CardStyle
from journeyeditor.picture.contrast import (
    LEAST_CONTRAST,
    LEAST_CONTRAST_OF_LINES,
    contrast,
    ink_on,
    luminance,
    mixed,
    multiplied,
    readable,
)

MOOD_LOW, MOOD_MIDDLE, MOOD_HIGH = "#B93C25", "#5D6F7A", "#25794A"
"""How a face is coloured from the lowest value of a scale to its highest; its mouth says the same."""
_PALE, _PALE_ON_DARK = 0.86, 0.8
"""How much paper is in a tint."""
_DARK = 0.2
"""The luminance below which a paper is dark."""


class Tone(NamedTuple):
    """How a card looks: its ground, its bar or edge, and its ink."""

    ground: str
    edge: str
    ink: str
    quiet_ink: str
    """For what stands back on it."""


_GROUNDS: dict[str, tuple[str, str]] = {
    "actions": ("#E3F0F1", "#0B6470"),
    "goals": ("#EAF0F8", "#33588A"),
    "happy-moments": ("#E7F4EA", "#25794A"),
    "moments-of-truth": ("#F6EDF7", "#7A3B86"),
}
"""The ground and the edge of the cards of some kinds of lane, as they are on white paper."""
_FORM_GROUNDS: dict[CardForm, tuple[str, str]] = {
    "quote": ("#F7F8F9", "#9AABB5"),
    "pain": ("#FCEDE8", "#B93C25"),
    "idea": ("#FFF5D9", "#A87508"),
}
_ZONE_GROUNDS: dict[Zone, tuple[str, str]] = {
    "customer": ("#EDF3F5", "#406D7A"),
    "frontstage": ("#EBEFFA", "#4059A0"),
    "backstage": ("#EFEFF2", "#5C6270"),
    "insight": ("#F4F0FA", "#6A4FA0"),
}


@dataclass(frozen=True)
class Palette:
    """The colours of a sheet in a theme."""

    paper: str
    ink: str
    accent: str
    """The ground of stages."""
    second: str
    cards: CardStyle

    @cached_property
    def quiet_ink(self) -> str:
        """For labels that stand back; it can be read on paper and on the tints of a plot."""
        return readable(mixed(self.ink, self.paper, 0.22), (self.paper, self.above, self.below, self.shade), self.ink)

    @cached_property
    def accent_ink(self) -> str:
        """The accent as words on paper."""
        return readable(self.accent, (self.paper,), self.ink)

    @cached_property
    def second_ink(self) -> str:
        """The second colour as words on paper."""
        return readable(self.second, (self.paper,), self.ink)

    @cached_property
    def rule(self) -> str:
        """Lines between lanes."""
        return mixed(self.ink, self.paper, 0.86)

    @cached_property
    def stage_rule(self) -> str:
        """Lines between stages, which stand back behind those between lanes."""
        return mixed(self.ink, self.paper, 0.91)

    @cached_property
    def shade(self) -> str:
        """The ground of every other lane, where bands tell them apart."""
        return self.ground(mixed(self.accent, self.paper, 0.95))

    @cached_property
    def above(self) -> str:
        """The ground of a plot above the middle of its scale."""
        return self.ground(mixed(MOOD_HIGH, self.paper, 0.94))

    @cached_property
    def below(self) -> str:
        """The ground of a plot below the middle of its scale."""
        return self.ground(mixed(MOOD_LOW, self.paper, 0.94))

    @cached_property
    def fall(self) -> str:
        """The ground under a rapid drop."""
        return mixed(MOOD_LOW, self.paper, 0.72)

    @cached_property
    def weight(self) -> str:
        """The ground around a moment of truth that has weight."""
        return mixed(self.ink, self.paper, 0.86)

    @cached_property
    def leader(self) -> str:
        """A fine line from a face to what is said of it."""
        return mixed(self.ink, self.paper, 0.6)

    @cached_property
    def levels(self) -> tuple[str, str]:
        """The lines of a plot: that at its middle, and those at the other levels."""
        return mixed(self.ink, self.paper, 0.66), mixed(self.ink, self.paper, 0.74)

    def ground(self, colour: str) -> str:
        """Return a ground on which the ink can be read: a colour, or else the paper."""
        return colour if contrast(colour, self.ink) >= LEAST_CONTRAST else self.paper

    def line(self, colour: str) -> str:
        """Return a colour in which a line can be seen on the paper."""
        return readable(colour, (self.paper,), self.ink, LEAST_CONTRAST_OF_LINES)

    def words(self, colour: str) -> str:
        """Return a colour in which words can be read on the paper and on the tints of a plot."""
        return readable(colour, (self.paper, self.above, self.below), self.ink)

    def ink_on(self, ground: str) -> str:
        """Return the ink, that of the theme or its paper, that reads better on a ground; black or white if neither."""
        return ink_on(ground, self.ink, self.paper)

    def mood(self, share: float) -> str:
        """Return the colour of a face that stands at a share of its scale."""
        return self.line(mood_colour(share))

    def zone_ink(self, zone: Zone) -> str:
        """Return the colour of the name of a zone and of the icons of its lanes."""
        if self.cards == "tinted":
            colour = _ZONE_GROUNDS[zone][1]
        else:
            colour = {"customer": self.accent, "insight": self.second}.get(zone, self.quiet_ink)
        return readable(colour, (self.paper, self.shade, self.zone_ground(zone)), self.ink)

    def zone_ground(self, zone: Zone) -> str:
        """Return the colour of the strip of a zone."""
        colour = _ZONE_GROUNDS[zone][1] if self.cards == "tinted" else self.accent
        return self.ground(self._tint(colour))

    def tone_of(self, kind: str, lane_kind: LaneKind, zone: Zone) -> Tone:
        """Return the tone of the cards of a lane: its kind's own, else that of their form, else that of its zone."""
        form = lane_kind.form
        if form in ("chip", "figure"):
            return self._tone(self.paper, mixed(self.ink, self.paper, 0.7))
        told = is_told_by_colour(kind)
        if not told and self.cards == "outlined":
            return self._tone(self.paper, mixed(self.ink, self.paper, 0.7))
        if not told and self.cards == "accent":
            if form == "quote":
                return self._tone(mixed(self.ink, self.paper, 0.96), self.second)
            return self._tone(mixed(self.accent, self.paper, 0.88), self.accent)
        ground, edge = _GROUNDS.get(kind) or _FORM_GROUNDS.get(form) or _ZONE_GROUNDS[zone]
        if self.cards == "outlined":
            return self._tone(self.paper, edge)
        return self._tone(self._tint(edge) if self._is_dark else multiplied(ground, self.paper), edge)

    def coloured(self, colour: str) -> Tone:
        """Return the tone of a card that has a colour of its own."""
        return self._tone(mixed(colour, self.paper, 0.85), mixed(colour, self.ink, 0.2))

    def _tint(self, colour: str) -> str:
        return mixed(colour, self.paper, _PALE_ON_DARK if self._is_dark else _PALE)

    @cached_property
    def _is_dark(self) -> bool:
        return luminance(self.paper) < _DARK

    def _tone(self, ground: str, edge: str) -> Tone:
        ink = self.ink if contrast(self.ink, ground) >= LEAST_CONTRAST else ink_on(ground)
        return Tone(ground, edge, ink, readable(self.quiet_ink, (ground,), ink))


def palette_of(theme: Theme) -> Palette:
    """Return the colours of a sheet in a theme."""
    return _made(theme.paper.upper(), theme.ink, theme.accent, theme.second, theme.cards)


@lru_cache(maxsize=64)
def _made(paper: str, ink: str, accent: str, second: str, cards: CardStyle) -> Palette:
    return Palette(paper, ink_on(paper, ink), accent, second, cards)


def mood_colour(share: float) -> str:
    """Return the colour of a share of a scale, from low to high."""
    if share < 0.5:
        return mixed(MOOD_LOW, MOOD_MIDDLE, share * 2)
    return mixed(MOOD_MIDDLE, MOOD_HIGH, share * 2 - 1)


OURS = palette_of(Theme())
"""The colours of the theme of a new document."""
PAPER, INK, QUIET_INK = OURS.paper, OURS.ink, OURS.quiet_ink
