"""A tape of bytes, and what is chosen as it runs: many choices for one draw of hypothesis, which draws slowly.

Low bytes choose what comes first, and an empty tape is all zeros; so hypothesis, which lowers the bytes of an example
that fails, makes small examples of it.
"""

import datetime
import math

_FIRST_DAY = datetime.date(2000, 1, 1).toordinal()
# Of every alphabet some: plain and other Latin, controls, all that has two bytes, and beyond. Surrogates are no text.
_ALPHABETS = ((0x61, 0x7A), (0x20, 0x7E), (0x20, 0x7E), (0xA0, 0x24F), (0x00, 0x1F), (0xE000, 0xFFFF), (0x250, 0xD7FF))
_ALPHABETS += ((0x10000, 0x10FFFF),)


class Tape:
    """Bytes from which values are chosen, one after the other."""

    def __init__(self, data):
        self._data = data
        self._place = 0

    def below(self, number):
        """A whole number from 0 on, below another."""
        size = (number - 1).bit_length() // 8 + 1
        chosen = self._data[self._place : self._place + size]
        self._place += size
        return int.from_bytes(chosen, "big") % number

    def flag(self):
        return self.below(2) == 1

    def whole(self, low, high):
        """A whole number from `low` to `high`."""
        return low + self.below(high - low + 1)

    def number(self, low, high):
        """A number from `low` to `high`: now and then the last at an end, a whole one, or one with many digits."""
        share = self.below(2**32) / (2**32 - 1)
        anywhere = low + (high - low) * share
        ends = (float(low), float(high), math.nextafter(low, high), math.nextafter(high, low))
        return min(max(self.among(float(round(anywhere)), anywhere, anywhere, self.among(*ends)), low), high)

    def among(self, *values):
        return values[self.below(len(values))]

    def few(self, values, most):
        """At most so many of some values, each once and in any order."""
        left = list(values)
        return [left.pop(self.below(len(left))) for _ in range(min(self.below(most + 1), len(left)))]

    def date(self):
        return datetime.date.fromordinal(_FIRST_DAY + self.below(31 * 365))

    def word(self, most=12):
        """Up to so many characters, whatever they are."""
        return "".join(chr(self.whole(*self.among(*_ALPHABETS))) for _ in range(self.below(most + 1)))
