"""What the hand can take hold of beside the things themselves: their edges, and the buttons of a lane."""

from typing import Literal, NamedTuple

from journeyeditor.layout import measures as m
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.hit import connector_at
from journeyeditor.layout.placed import PlacedCard
from journeyeditor.layout.placed_lane import PlacedLane
from journeyeditor.layout.sheet import Sheet

GripKind = Literal["card start", "card end", "step", "stage", "lane", "collapse", "lock", "knob"]

_BUTTON = 14.0
_KNOB = 4.5
"""The radius of the knob of a card."""
_BESIDE_CONNECTOR = 1.5
"""How near to a connector the hand takes it, and not the edge of the card beside it."""
_WIDEST_SHARE = 0.2
"""How much of a card its two edges may take at most, so that enough of it is left to be dragged by."""


class Grip(NamedTuple):
    """A grip, and the element that it belongs to; *card start* is its left edge, *step* the right edge of a step."""

    kind: GripKind
    element_id: str
    rect: Rect
    """Where it is: for an edge, the edge itself."""


def collapse_rect(lane: PlacedLane) -> Rect:
    """Return where the button stands that collapses a lane."""
    left = lane.rect.x + m.LANE_TITLE_WIDTH - 6 - _BUTTON
    top = lane.rect.y + min(m.LANE_PADDING - 1, (lane.rect.height - _BUTTON) / 2)
    return Rect(left, top, _BUTTON, _BUTTON)


def lock_rect(lane: PlacedLane) -> Rect:
    """Return where the padlock of a locked lane stands."""
    return collapse_rect(lane).moved(-_BUTTON - 2, 0)


def knob_rect(card: PlacedCard) -> Rect:
    """Return where the knob of a card is, from which a connector is drawn: in the middle of its lower edge."""
    rect = card.rect
    return Rect(rect.centre.x - _KNOB, rect.bottom - _KNOB, 2 * _KNOB, 2 * _KNOB)


def grip_at(sheet: Sheet, at: Point, reach: float) -> Grip | None:
    """Return the grip at a place; an edge is as near as ``reach``, in points, to either side."""
    return _head_at(sheet, at, reach) or _lane_grip_at(sheet, at, reach) or _card_edge_at(sheet, at, reach)


def _head_at(sheet: Sheet, at: Point, reach: float) -> Grip | None:
    for stage in sheet.stages:
        edge = Rect(stage.rect.right, stage.rect.y, 0, stage.rect.height)
        if _is_on(edge, at, reach):
            return Grip("stage", stage.stage.id, edge)
        for step in stage.steps:
            edge = Rect(step.rect.right, step.rect.y, 0, step.rect.height)
            if _is_on(edge, at, reach):
                return Grip("step", step.step.id, edge)
    return None


def _lane_grip_at(sheet: Sheet, at: Point, reach: float) -> Grip | None:
    if not sheet.grid.x - m.LANE_TITLE_WIDTH <= at.x < sheet.grid.x:
        return None
    for lane in sheet.lanes:
        if collapse_rect(lane).contains(at):
            return Grip("collapse", lane.lane.id, collapse_rect(lane))
        if lane.lane.locked and lock_rect(lane).contains(at):
            return Grip("lock", lane.lane.id, lock_rect(lane))
        if abs(at.y - lane.rect.bottom) <= reach and not lane.lane.collapsed:
            return Grip("lane", lane.lane.id, Rect(lane.rect.x, lane.rect.bottom, m.LANE_TITLE_WIDTH, 0))
    return None


def _card_edge_at(sheet: Sheet, at: Point, reach: float) -> Grip | None:
    for lane in sheet.lanes:
        if lane.rect.contains(at):
            for card in lane.cards_between(at.x - reach, at.x + reach):
                if knob_rect(card).contains(at):
                    return Grip("knob", card.card.id, knob_rect(card))
        if lane.rect.contains(at) and not lane.lane.locked and connector_at(sheet, at, _BESIDE_CONNECTOR) is None:
            for card in lane.cards_between(at.x - reach, at.x + reach):
                if card.rect.inset(-reach, 0).contains(at):
                    return _edge_of(card, at, reach)
    return None


def _edge_of(card: PlacedCard, at: Point, reach: float) -> Grip | None:
    rect = card.rect
    inside = min(reach, rect.width * _WIDEST_SHARE / 2)
    if rect.right - inside <= at.x <= rect.right + reach:
        return Grip("card end", card.card.id, Rect(rect.right, rect.y, 0, rect.height))
    if rect.x - reach <= at.x <= rect.x + inside:
        return Grip("card start", card.card.id, Rect(rect.x, rect.y, 0, rect.height))
    return None


def _is_on(edge: Rect, at: Point, reach: float) -> bool:
    return abs(at.x - edge.x) <= reach and edge.y <= at.y < edge.bottom
