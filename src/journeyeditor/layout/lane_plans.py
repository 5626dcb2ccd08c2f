"""Where cards stand in lanes, as the ways of connectors see them."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Mapping
from functools import partial
from typing import NamedTuple

from journeyeditor.layout import measures as m
from journeyeditor.layout.geometry import Rect
from journeyeditor.layout.lane_body import LaneBody, Stack
from journeyeditor.layout.memory import Memory

_FREE = (0.0, 240.0, 720.0)
"""As how much room below its cards a lane is seen that has little, much, or very much of it, in points."""
_MUCH = (120.0, 480.0)
"""From where on it is much, and very much: no way need be found anew whenever a lane grows."""
Sides = tuple[tuple[float, float], ...]
"""The left and right edges between which cards stand."""


class Outline(NamedTuple):
    """The cards of a stack, from the left edge of its first step and the top of the lane."""

    cards: tuple[Rect, ...]
    sides: Sides
    bottom: float
    """Where the lowest ends."""


class Near(NamedTuple):
    """The cards of a lane that stand near a way."""

    stacks: tuple[tuple[float, tuple[Rect, ...]], ...]
    """How far each stack is to the right of the edge of all that is near, and its cards."""
    bottom: float
    """About how far down the lane reaches."""

    @property
    def cards(self) -> tuple[Rect, ...]:
        """The cards, from that edge."""
        return tuple([card.moved(left, 0) for left, cards in self.stacks for card in cards])


class LanePlan(NamedTuple):
    """Where cards stand in a lane, from its own top."""

    lefts: tuple[float, ...]
    """The left edges of its stacks, from left to right."""
    rights: tuple[float, ...]
    outlines: tuple[Outline, ...]
    ends: Mapping[str, Rect]
    """The cards that connectors join, by their ids."""
    is_plot: bool
    """Whether curves are drawn there."""
    height: float

    @property
    def foot(self) -> float:
        """How much room there is below its cards."""
        if self.is_plot or not self.outlines:
            return m.LANE_PADDING
        return self.height - max([outline.bottom for outline in self.outlines])

    def cards_between(self, left: float, right: float) -> list[Rect]:
        """Return the cards that stand between two positions, wholly or in part."""
        cards = [card.moved(x, 0) for x, outline in self._stacks(left, right) for card in outline.cards]
        return [card for card in cards if card.x < right and card.right > left]

    def near(self, left: float, right: float) -> Near:
        """Return what stands near a way that keeps between two positions."""
        stacks = self._stacks(left, right)
        bottom = max([outline.bottom for _, outline in stacks], default=0.0) + m.LANE_PADDING
        bottom += _FREE[bisect_right(_MUCH, self.height - bottom)]
        return Near(tuple([(x - left, outline.cards) for x, outline in stacks]), bottom)

    def sides_near(self, left: float, right: float) -> tuple[tuple[float, Sides], ...]:
        """Return all that a way sees of a lane that it passes."""
        return tuple([(x - left, outline.sides) for x, outline in self._stacks(left, right)])

    def _stacks(self, left: float, right: float) -> list[tuple[float, Outline]]:
        """Return the stacks that stand between two positions, wholly or in part."""
        first, end = bisect_right(self.rights, left), bisect_left(self.lefts, right)
        return list(zip(self.lefts[first:end], self.outlines[first:end], strict=True))


def plan_of(body: LaneBody, ends: Collection[str], memory: Memory) -> LanePlan:
    """Return where cards stand in a lane; ``ends`` are the ids of those that connectors join."""
    lefts, rights, outlines, rects = [], [], [], dict[str, Rect]()
    for left, stack in body.stacks:
        lefts.append(left)
        rights.append(left + stack.width)
        outlines.append(memory.recall(stack.step_id, (stack,), partial(_outline, stack)))
        for placed in stack.cards:
            if placed.card.id in ends:
                rects[placed.card.id] = placed.rect.moved(left, 0)
    return LanePlan(tuple(lefts), tuple(rights), tuple(outlines), rects, body.plot is not None, body.rect.height)


def _outline(stack: Stack, _memory: Memory) -> Outline:
    cards = tuple([placed.rect for placed in stack.cards])
    return Outline(cards, tuple(sorted({(card.x, card.right) for card in cards})), stack.bottom)
