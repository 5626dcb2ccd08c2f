"""Two maps each by itself, with the stages, steps and lanes of one where those of the other are."""

from collections.abc import Mapping

from journeyeditor.model import CardLane, Document, Lane, Stage, Step
from journeyeditor.review.comparing.shared import Shared

BLANK = "blank-"
"""How the ids begin of what stands where only the other map has something."""


def aligned(shared: Shared, stages: tuple[Stage, ...], lanes: tuple[Lane, ...] = ()) -> Shared:
    """Return both maps with as many columns and rows as the map that shows both; what only the other has stays blank.

    Args:
        shared: both, with ids of their own for what differs.
        stages: those of the map that shows both.
        lanes: its lanes.
    """
    widths = _widths(*shared)
    return Shared(*(_with_lanes(_with_stages(document, stages, widths), lanes) for document in shared))


def with_heights(document: Document, heights: Mapping[str, float]) -> Document:
    """Return a map whose lanes have some heights in points, by the ids that they have in the map that shows both."""
    journey = document.maps[0]
    lanes = tuple(lane.with_(height=heights.get(lane.id.removeprefix(BLANK), lane.height)) for lane in journey.lanes)
    return document.with_(maps=(journey.with_(lanes=lanes),))


def _with_lanes(document: Document, lanes: tuple[Lane, ...]) -> Document:
    """Return a map with a row for each lane that either map shows, in one order."""
    journey = document.maps[0]
    own = {lane.id: lane for lane in journey.lanes}
    rows = []
    for lane in lanes:
        if lane.hidden:
            continue
        row = own.get(lane.id)
        if row is None or row.hidden:
            row = CardLane(id=f"{BLANK}{lane.id}"[:80], kind="own", name="", zone=lane.zone_of)
        rows.append(row.with_(collapsed=False, line_above=lane.line_above))
    return document.with_(maps=(journey.with_(lanes=tuple(rows)),)) if lanes else document


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
            steps.get(step.id, Step(id=f"{BLANK}{step.id}"[:80])).with_(width=widths[step.id]) for step in stage.steps
        )
        found = own.get(
            stage.id, Stage(id=f"{BLANK}{stage.id}"[:80], name="", steps=columns, colour=document.theme.paper)
        )
        laid.append(found.with_(steps=columns))
    return document.with_(maps=(journey.with_(stages=tuple(laid)),))
