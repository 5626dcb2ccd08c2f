"""How wide steps and how high lanes are, where somebody chose."""

from collections.abc import Mapping

from journeyeditor.edits.building.labels import about_several
from journeyeditor.edits.building.tree import all_found, changed, map_of, with_map
from journeyeditor.edits.change import Change
from journeyeditor.model import Document


def set_step_widths(document: Document, map_id: str, widths: Mapping[str, float | None]) -> Change:
    """Set the widths in points of steps, by their ids; None leaves a width to the layout."""
    journey = map_of(document, map_id)
    resized = all_found(journey.steps, widths, "step")
    stages = tuple(
        changed(
            stage,
            steps=tuple(changed(step, width=widths[step.id]) if step.id in widths else step for step in stage.steps),
        )
        for stage in journey.stages
    )
    label = about_several("Resize step {name}", "Resize {count} steps", [step.name for step in resized])
    document = with_map(document, changed(journey, stages=stages))
    return Change(label, document, tuple(step.id for step in resized))


def set_lane_heights(document: Document, map_id: str, heights: Mapping[str, float | None]) -> Change:
    """Set the heights in points of lanes, by their ids; None leaves a height to what stands in the lane."""
    journey = map_of(document, map_id)
    resized = all_found(journey.lanes, heights, "lane")
    lanes = tuple(changed(lane, height=heights[lane.id]) if lane.id in heights else lane for lane in journey.lanes)
    label = about_several("Resize lane {name}", "Resize {count} lanes", [lane.name for lane in resized])
    return Change(label, with_map(document, changed(journey, lanes=lanes)), tuple(lane.id for lane in resized))
