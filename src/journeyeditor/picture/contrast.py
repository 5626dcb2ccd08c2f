"""Colours as numbers: mixing them, and what can be read on what (WCAG 2.1)."""

from functools import lru_cache

LEAST_CONTRAST = 4.5
"""Of text (success criterion 1.4.3)."""
LEAST_CONTRAST_OF_LINES = 3.0
"""Of what else must be seen (success criterion 1.4.11)."""
BLACK = "#000000"
WHITE = "#FFFFFF"
_STEPS = 20
"""How finely a colour is moved until it can be read."""


def channels_of(colour: str) -> tuple[int, int, int]:
    """Return red, green and blue of a #RRGGBB colour, each from 0 to 255."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


@lru_cache(maxsize=1024)
def mixed(first: str, second: str, share: float) -> str:
    """Return the colour between two, the first at share 0 and the second at share 1."""
    pairs = zip(channels_of(first), channels_of(second), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


def multiplied(first: str, second: str) -> str:
    """Return how a colour looks that is printed on a paper of another: each channel as far as both let it through."""
    pairs = zip(channels_of(first), channels_of(second), strict=True)
    return "#" + "".join(f"{round(a * b / 255):02X}" for a, b in pairs)


@lru_cache(maxsize=1024)
def luminance(colour: str) -> float:
    """Return the relative luminance of a colour."""
    parts = [part / 255 for part in channels_of(colour)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    """Return the contrast of two colours, from 1 to 21."""
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


@lru_cache(maxsize=1024)
def readable(colour: str, grounds: tuple[str, ...], ink: str, least: float = LEAST_CONTRAST) -> str:
    """Return a colour that can be read on some grounds: as it is, or moved towards an ink until it can be.

    Where not even the ink can be read on all of them, it is the ink.
    """
    shades = (mixed(colour, ink, step / _STEPS) for step in range(_STEPS + 1))
    return next((one for one in shades if all(contrast(one, ground) >= least for ground in grounds)), ink)


@lru_cache(maxsize=1024)
def ink_on(ground: str, *inks: str) -> str:
    """Return which of some inks reads best on a ground; black or white where none of them reads well.

    One of the two always does: their contrasts with any colour multiply to 21.
    """
    best = max(inks or (BLACK, WHITE), key=lambda ink: contrast(ink, ground))
    return (
        best if contrast(best, ground) >= LEAST_CONTRAST else max(BLACK, WHITE, key=lambda ink: contrast(ink, ground))
    )
