"""The band of stages, and the heads of their steps below it."""

from journeyeditor.layout import measures as m
from journeyeditor.layout.columns import Columns
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.sheet import PlacedStage, PlacedStep, PlacedText
from journeyeditor.layout.typesetter import Typesetter
from journeyeditor.model import JourneyMap

_LEAST_STAGE = 36.0
_LEAST_STEP = 16.0


def lay_out_band(
    journey: JourneyMap, columns: Columns, top: float, typesetter: Typesetter
) -> tuple[tuple[PlacedStage, ...], float]:
    """Return the stages and their steps below a height, and the height at which the grid may begin.

    The columns of the steps have no height yet: the lanes give it to them.
    """
    names, step_names = [], []
    column = 0
    for stage in journey.stages:
        width = columns.width(column, len(stage.steps)) - 2 * m.STAGE_NOTCH - m.STAGE_PADDING
        names.append(typesetter.set(stage.name, m.STAGE, width))
        for step in stage.steps:
            step_names.append(typesetter.set(step.name, m.STEP, columns.width(column) - 2 * m.STAGE_PADDING))
            column += 1
    stage_height = max([_LEAST_STAGE, *(name.height + 2 * m.STAGE_PADDING for name in names)])
    named = any(step.name for step in journey.steps)
    tallest = max((name.height for name in step_names), default=0.0)
    step_height = tallest + 1.5 * m.STAGE_PADDING if named else _LEAST_STEP
    step_top = top + stage_height

    stages = []
    column = 0
    for stage, name in zip(journey.stages, names, strict=True):
        left, right = columns.left(column), columns.right(column, len(stage.steps))
        rect = Rect(left, top, right - left, stage_height)
        text_left = left + m.STAGE_NOTCH + m.STAGE_PADDING
        text = PlacedText(
            stage.id,
            "name",
            Rect(text_left, top + (stage_height - name.height) / 2, right - text_left - m.STAGE_NOTCH, name.height),
            name,
        )
        steps = []
        for step in stage.steps:
            x, width = columns.left(column), columns.width(column)
            head = Rect(x, step_top, width, step_height)
            block = step_names[column]
            at = Point(x + m.STAGE_PADDING, step_top + m.STAGE_PADDING / 1.5)
            placed = PlacedText(step.id, "name", Rect(*at, width - 2 * m.STAGE_PADDING, block.height), block)
            steps.append(PlacedStep(step, head, Rect(x, step_top + step_height, width, 0), placed))
            column += 1
        stages.append(PlacedStage(stage, rect, text, tuple(steps)))
    return tuple(stages), step_top + step_height
