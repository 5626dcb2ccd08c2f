"""Two maps each by itself, with the stages and steps of one over those of the other."""

from journeyeditor.model import Document, Stage, Step
from journeyeditor.review.comparing.shared import Shared


def aligned(shared: Shared, stages: tuple[Stage, ...]) -> Shared:
    """Return both maps with as many columns as the map that shows both; what only the other has stays blank.

    Args:
        shared: both, with ids of their own for what differs.
        stages: those of the map that shows both.
    """
    widths = _widths(*shared)
    return Shared(*(_with_stages(document, stages, widths) for document in shared))


def _widths(*documents: Document) -> dict[str, float | None]:
    """Return how wide the steps of both are, by their ids."""
    widths: dict[str, float | None] = {}
    for document in documents:
        for step in document.maps[0].steps:
            widths[step.id] = max(filter(None, (step.width, widths.get(step.id))), default=None)
    return widths


def _with_stages(document: Document, stages: tuple[Stage, ...], widths: dict[str, float | None]) -> Document:
    journey = document.maps[0]
    own = {stage.id: stage for stage in journey.stages}
    steps = {step.id: step for step in journey.steps}
    laid = []
    for stage in stages:
        columns = tuple(
            steps.get(step.id, Step(id=f"blank-{step.id}"[:80])).with_(width=widths[step.id]) for step in stage.steps
        )
        found = own.get(
            stage.id, Stage(id=f"blank-{stage.id}"[:80], name="", steps=columns, colour=document.theme.paper)
        )
        laid.append(found.with_(steps=columns))
    return document.with_(maps=(journey.with_(stages=tuple(laid)),))
