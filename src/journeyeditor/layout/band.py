"""The band of stages, and the heads of their steps below it."""

from itertools import pairwise
from typing import NamedTuple

from journeyeditor.layout import measures as m
from journeyeditor.layout.breaks import UNBROKEN, Breaks
from journeyeditor.layout.columns import Columns
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.placed import PlacedLabel, PlacedStage, PlacedStep, PlacedText
from journeyeditor.layout.typesetter import TextBlock, Typesetter
from journeyeditor.model import JourneyMap, Stage, Step
from journeyeditor.model.evidence import LEVEL_SIGNS

_LEAST_STAGE = 36.0
_LEAST_STEP = 16.0
_LEAST_MARKED_STEP = m.DETAIL_MARK + 8.0
_MARKED = 24.0
"""In the middle of how much of the height of its head the mark of a step stands, at most."""


def lay_out_band(
    journey: JourneyMap, columns: Columns, top: float, typesetter: Typesetter, breaks: Breaks = UNBROKEN
) -> tuple[tuple[PlacedStage, ...], float]:
    """Return the stages and their steps below a height, and the height at which the grid may begin.

    The columns of the steps have no height yet: the lanes give it to them.
    """
    names: list[list[_SetName]] = []
    step_names = []
    column = 0
    for stage in journey.stages:
        names.append(_names(stage, column, columns, typesetter, breaks))
        for step in stage.steps:
            step_names.append(typesetter.set(step.name, m.STEP, _name_width(step, columns.width(column))))
            column += 1
    stage_height = max([_LEAST_STAGE, *(name.block.height + 2 * m.STAGE_PADDING for found in names for name in found)])
    named = any(step.name for step in journey.steps)
    tallest = max((name.height for name in step_names), default=0.0)
    step_height = tallest + 1.5 * m.STAGE_PADDING if named else _LEAST_STEP
    if any(step.detail is not None for step in journey.steps):
        step_height = max(step_height, _LEAST_MARKED_STEP)
    step_top = top + stage_height

    stages = []
    column = 0
    for stage, set_names in zip(journey.stages, names, strict=True):
        left, right = columns.left(column), columns.right(column, len(stage.steps))
        rect = Rect(left, top, right - left, stage_height)
        first, *again = (_placed(stage, name, rect) for name in set_names)
        steps = []
        for step in stage.steps:
            x, width = columns.left(column), columns.width(column)
            head = Rect(x, step_top, width, step_height)
            block = step_names[column]
            at = Point(x + m.STAGE_PADDING, step_top + m.STAGE_PADDING / 1.5)
            placed = PlacedText(step.id, "name", Rect(*at, _name_width(step, width), block.height), block)
            mark = _detail_mark(head, typesetter) if step.detail is not None else None
            steps.append(PlacedStep(step, head, Rect(x, step_top + step_height, width, 0), placed, mark, columns.inset))
            column += 1
        evidence = _evidence_mark(stage, first.rect, typesetter)
        stages.append(PlacedStage(stage, rect, first, tuple(steps), tuple(again), evidence))
    return tuple(stages), step_top + step_height


def _evidence_mark(stage: Stage, name: Rect, typesetter: Typesetter) -> PlacedLabel | None:
    """Return the mark of how sure a stage is, behind the room of its name."""
    if stage.evidence is None:
        return None
    icon = typesetter.icon(LEVEL_SIGNS[stage.evidence.level].icon, m.MARK_ICON)
    return PlacedLabel(Point(name.right + m.MARK_GAP, name.centre.y - m.MARK_ICON / 2), icon)


def _name_width(step: Step, width: float) -> float:
    """Return how much of the width of a step its name may take."""
    return width - 2 * m.STAGE_PADDING - (m.DETAIL_MARK if step.detail is not None else 0)


def _detail_mark(head: Rect, typesetter: Typesetter) -> PlacedLabel:
    """Return the mark of a step that another map shows in detail, in the top right corner of its head."""
    left = head.right - m.STAGE_PADDING / 2 - m.DETAIL_MARK
    top = head.y + (min(head.height, _MARKED) - m.DETAIL_MARK) / 2
    return PlacedLabel(Point(left, top), typesetter.icon("magnify-plus-outline", m.DETAIL_MARK))


class _SetName(NamedTuple):
    """The name of a stage, set for a page that it stands on."""

    left: float
    width: float
    block: TextBlock


def _names(stage: Stage, column: int, columns: Columns, typesetter: Typesetter, breaks: Breaks) -> list[_SetName]:
    """Return the name of a stage that begins at a column, once for each page that shows the stage."""
    end = column + len(stage.steps)
    edges = [column, *(broken for broken in breaks.columns if column < broken < end), end]
    parts = list(pairwise(edges)) if breaks.says_again else [(edges[0], edges[1])]
    names = []
    for start, stop in parts:
        left = columns.left(start) + m.STAGE_NOTCH + m.STAGE_PADDING
        width = columns.right(start, stop - start) - m.STAGE_NOTCH - left
        if stage.evidence is not None and start == column:
            width -= m.MARK_ICON + m.MARK_GAP
        names.append(_SetName(left, width, typesetter.set(stage.name, m.STAGE, width)))
    return names


def _placed(stage: Stage, name: _SetName, rect: Rect) -> PlacedText:
    """Return a name in the middle of the height of its stage."""
    y = rect.y + (rect.height - name.block.height) / 2
    return PlacedText(stage.id, "name", Rect(name.left, y, name.width, name.block.height), name.block)
