"""The colours of a sheet: one accent, quiet tints for what stands in the cells, and ink that can be read on each.

Every pair of text and ground has a contrast of at least 4.5:1 (WCAG 2.1, success criterion 1.4.3); a test measures it.
"""

from functools import lru_cache
from typing import NamedTuple

from journeyeditor.model import CardForm, LaneKind, Zone

LEAST_CONTRAST = 4.5
LEAST_CONTRAST_OF_LINES = 3.0
PAPER = "#FFFFFF"
INK = "#1C2B33"
BLACK = "#000000"
QUIET_INK = "#4E5F69"
"""For labels that stand back."""
RULE = "#DDE4E8"
STAGE_RULE = "#EAEFF2"
ON_ACCENT = "#FFFFFF"

MOOD_LOW, MOOD_MIDDLE, MOOD_HIGH = "#B93C25", "#5D6F7A", "#25794A"
"""How a face is coloured from the lowest value of a scale to its highest; its mouth says the same."""
TINT_ABOVE, TINT_BELOW = "#E9F4EC", "#FBECE7"
"""The area between a curve and the middle of its scale."""


class Tone(NamedTuple):
    """How a card looks: its ground, its bar or edge, and its ink."""

    ground: str
    edge: str
    ink: str = INK


_TONES: dict[str, Tone] = {
    "actions": Tone("#E3F0F1", "#0B6470"),
    "goals": Tone("#EAF0F8", "#33588A"),
    "happy-moments": Tone("#E7F4EA", "#25794A"),
    "moments-of-truth": Tone("#F6EDF7", "#7A3B86"),
}
_FORM_TONES: dict[CardForm, Tone] = {
    "chip": Tone("#FFFFFF", "#BCC9D0"),
    "quote": Tone("#F7F8F9", "#9AABB5"),
    "pain": Tone("#FCEDE8", "#B93C25"),
    "idea": Tone("#FFF5D9", "#A87508"),
    "figure": Tone("#FFFFFF", "#BCC9D0"),
}
_ZONE_TONES: dict[Zone, Tone] = {
    "customer": Tone("#EDF3F5", "#406D7A"),
    "frontstage": Tone("#EBEFFA", "#4059A0"),
    "backstage": Tone("#EFEFF2", "#5C6270"),
    "insight": Tone("#F4F0FA", "#6A4FA0"),
}
ZONE_INK: dict[Zone, str] = {zone: tone.edge for zone, tone in _ZONE_TONES.items()}


def tone_of(kind: str, lane_kind: LaneKind, zone: Zone) -> Tone:
    """Return the tone of the cards of a lane: its kind's own, else that of their form, else that of its zone."""
    return _TONES.get(kind) or _FORM_TONES.get(lane_kind.form) or _ZONE_TONES[zone]


def channels_of(colour: str) -> tuple[int, int, int]:
    """Return red, green and blue of a #RRGGBB colour, each from 0 to 255."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


@lru_cache(maxsize=1024)
def mixed(first: str, second: str, share: float) -> str:
    """Return the colour between two, the first at share 0 and the second at share 1."""
    pairs = zip(channels_of(first), channels_of(second), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


def mood_colour(share: float) -> str:
    """Return the colour of a face that stands at a share of its scale."""
    if share < 0.5:
        return mixed(MOOD_LOW, MOOD_MIDDLE, share * 2)
    return mixed(MOOD_MIDDLE, MOOD_HIGH, share * 2 - 1)


def luminance(colour: str) -> float:
    """Return the relative luminance of a colour (WCAG 2.1)."""
    parts = [part / 255 for part in channels_of(colour)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    """Return the contrast of two colours, from 1 to 21 (WCAG 2.1)."""
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


@lru_cache(maxsize=256)
def line_on_paper(colour: str) -> str:
    """Return a colour in which a line can be seen on paper (WCAG 2.1, 1.4.11): darker where it must be."""
    darker = (mixed(colour, INK, share / 20) for share in range(21))
    return next(shade for shade in darker if contrast(shade, PAPER) >= LEAST_CONTRAST_OF_LINES)


@lru_cache(maxsize=256)
def ink_on(ground: str) -> str:
    """Return the ink, dark or light, that reads better on a ground; black where neither reads well."""
    ink = max(INK, ON_ACCENT, key=lambda ink: contrast(ink, ground))
    return ink if contrast(ink, ground) >= LEAST_CONTRAST else BLACK
