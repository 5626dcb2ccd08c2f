"""What is said beside the points of a curve: reasons, moments, marks that help to read."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from journeyeditor.layout import measures as m
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.placed import Mark, PlacedLabel
from journeyeditor.layout.typesetter import TextBlock, Typesetter
from journeyeditor.model import CurvePoint
from journeyeditor.model.curve import ReadingAid
from journeyeditor.model.curve_in_words import MOMENT_NAMES
from journeyeditor.model.curve_reading import Reading

MarkKind = Literal["peak", "trough", "drop"]

_REASON = m.SMALL._replace(alignment="centre")
_MOMENT = m.CAPTION._replace(alignment="centre")
_MARKS: dict[MarkKind, tuple[str, str]] = {
    "peak": ("triangle", "Peak"),
    "trough": ("triangle-down", "Trough"),
    "drop": ("trending-down", "Rapid drop"),
}
_MARK_ICONS = {"peak": 7, "trough": 7, "drop": 10}
_PILL = 3.0
"""How much higher the name of a moment stands for its ground, where moments have weight."""
_REACH = m.FACE / 2 + m.REASON_GAP / 2
"""From the middle of a face to what is said of it."""
_RING, WIDEST_RING = 4.0, 9.0
"""How much farther than its face a moment of truth reaches, without weight and with it."""


class SetMark(NamedTuple):
    """A mark that helps to read, set."""

    mark: Mark
    rect: Rect


def mark_of(kind: MarkKind, typesetter: Typesetter, at: Point) -> SetMark:
    """Return a mark, an icon with a word, whose top left corner is at a place."""
    icon_name, word = _MARKS[kind]
    icon = typesetter.icon(icon_name, _MARK_ICONS[kind])
    words = typesetter.set(typesetter.say(word), m.CAPTION, m.REASON_WIDTH)
    left = at.x + _MARK_ICONS[kind] + m.MARK_GAP
    height = max(words.height, icon.height)
    rect = Rect(at.x, at.y, left - at.x + words.width, height)
    placed_icon = PlacedLabel(Point(at.x, at.y + (height - icon.height) / 2), icon)
    placed_words = PlacedLabel(Point(left, at.y + (height - words.height) / 2), words)
    return SetMark(Mark(placed_icon, placed_words), rect)


class Beside:
    """What is said of a point, one below the other: the mark, the moment, the reason."""

    def __init__(
        self, point: CurvePoint, mark: MarkKind | None, emphasised: bool, width: float, typesetter: Typesetter
    ) -> None:
        """Set what is said, as wide as there is room for."""
        self.mark = mark
        self.reason = typesetter.set(point.reason, _REASON, width)
        self.emphasised = emphasised and point.moment_of_truth is not None
        self._moment: TextBlock | None = None
        if point.moment_of_truth is not None:
            self._moment = typesetter.set(typesetter.say(MOMENT_NAMES[point.moment_of_truth.kind]), _MOMENT, width)
        self._typesetter = typesetter
        self._mark_size = mark_of(mark, typesetter, Point(0, 0)).rect if mark else Rect(0, 0, 0, 0)
        self._above_reason = self._mark_size.height
        if self._moment is not None:
            self._above_reason += self._moment.height + (2 * _PILL if self.emphasised else 0)
        self.height = self._above_reason + (self.reason.height if point.reason else 0.0)
        self.width = width
        self.reach = _REACH + ring_around(point, emphasised)
        """From the middle of the face to what is said."""

    def placed(self, rect: Rect) -> tuple[PlacedLabel | None, tuple[Mark, ...], Rect]:
        """Return the moment, the marks and where the reason stands, where all of it covers a part of the sheet."""
        marks: tuple[Mark, ...] = ()
        if self.mark is not None:
            left = rect.x + max(rect.width - self._mark_size.width, 0.0) / 2
            marks = (mark_of(self.mark, self._typesetter, Point(left, rect.y)).mark,)
        moment = None
        if self._moment is not None:
            y = rect.y + self._mark_size.height + (_PILL if self.emphasised else 0)
            moment = PlacedLabel(Point(rect.x, y), self._moment)
        reason = Rect(rect.x, rect.y + self._above_reason, rect.width, rect.height - self._above_reason)
        return moment, marks, reason


def ring_around(point: CurvePoint, emphasised: bool) -> float:
    """Return how much farther than its face the ring of a moment of truth reaches, in points."""
    if point.moment_of_truth is None:
        return 0.0
    return WIDEST_RING if emphasised else _RING


def marks_for(aids: Sequence[ReadingAid], reading: Reading) -> dict[int, MarkKind]:
    """Return which points of a curve are marked as peaks and troughs, as far as these aids are on."""
    marks: dict[int, MarkKind] = {}
    if "peaks" in aids:
        marks |= dict.fromkeys(reading.peaks, "peak")
    if "troughs" in aids:
        marks |= dict.fromkeys(reading.troughs, "trough")
    return marks
