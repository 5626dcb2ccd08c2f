"""Into which runs of steps and of lanes a sheet may be broken: never through a card, a step or a lane."""

from collections.abc import Sequence
from itertools import pairwise

from journeyeditor.layout import measures as m
from journeyeditor.layout.breaks import best_breaks
from journeyeditor.layout.geometry import Rect
from journeyeditor.layout.lanes import top_of
from journeyeditor.layout.sheet import Sheet

_BREAK_INSIDE_STAGE = 2.0


def step_breaks(sheet: Sheet, limits: Sequence[float]) -> list[int] | None:
    """Return the columns at which runs of steps begin, of which the first may be so wide, the second, and so on.

    A break goes through no card, and through a stage only where it must. There is none where it cannot be done.
    """
    widths = [step.column.width for step in sheet.steps]
    return best_breaks(widths, limits, _costs(sheet)) if widths else [0]


def stage_breaks(sheet: Sheet, limit: float) -> list[int] | None:
    """Return the columns at which runs of steps begin that are a stage each; one that is too wide is broken.

    Stages that share a card stay together where they have room.
    """
    costs, widths = _costs(sheet), [step.column.width for step in sheet.steps]
    if not widths:
        return [0]
    starts = [column for column, cost in enumerate(costs) if column == 0 or cost == 0.0]
    found: list[int] = []
    for start, end in pairwise([*starts, len(widths)]):
        inside = best_breaks(widths[start:end], (limit,), costs[start:end])
        if inside is None:
            return None
        found += [start + column for column in inside]
    return found


def inside_stages(sheet: Sheet, starts: Sequence[int]) -> tuple[int, ...]:
    """Return those of some columns that are not the first of a stage: only there would a name be cut."""
    firsts = {stage.steps[0].step.id for stage in sheet.stages}
    return tuple(start for start in starts if sheet.steps and sheet.steps[start].step.id not in firsts)


def runs_of(sheet: Sheet, starts: Sequence[int]) -> list[Rect]:
    """Return the parts of the grid that runs of steps cover, from their columns on."""
    grid, steps = sheet.grid, sheet.steps
    if not steps:
        return [grid]
    edges = [*(steps[start].column.x for start in starts), grid.right]
    return [Rect(left, grid.y, right - left, grid.height) for left, right in pairwise(edges)]


def lane_breaks(sheet: Sheet, limits: Sequence[float]) -> list[int] | None:
    """Return the lanes at which runs of lanes begin, of which the first may be so high, the second, and so on.

    A line of the blueprint stays with the lane below it. There is none where it cannot be done.
    """
    if not sheet.lanes:
        return [0] if limits[0] >= 0 else None
    tops = [top_of(lane) for lane in sheet.lanes]
    heights = [bottom - top for top, bottom in pairwise([*tops, sheet.grid.bottom])]
    return best_breaks(heights, limits, [0.0] * len(heights))


def rows_of(sheet: Sheet, starts: Sequence[int]) -> list[Rect]:
    """Return the parts of the grid, with the titles, that runs of lanes cover, from their lanes on."""
    if not sheet.lanes:
        return [sheet.grid]
    edges = [*(top_of(sheet.lanes[start]) for start in starts), sheet.grid.bottom]
    return [Rect(m.MARGIN, top, sheet.grid.right - m.MARGIN, bottom - top) for top, bottom in pairwise(edges)]


def _costs(sheet: Sheet) -> list[float | None]:
    """Return what a break before each step costs; none where it would go through a card."""
    first_of_stage = {stage.steps[0].step.id for stage in sheet.stages}
    spanned = [(card.rect.x, card.rect.right) for lane in sheet.lanes for card in lane.cards if card.card.span > 1]
    return [
        None
        if any(left + 1 < step.column.x < right - 1 for left, right in spanned)
        else (0.0 if step.step.id in first_of_stage else _BREAK_INSIDE_STAGE)
        for step in sheet.steps
    ]
