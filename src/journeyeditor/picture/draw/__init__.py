"""How a sheet looks: everything that is drawn, once, for every painter."""

from collections.abc import Iterator

from journeyeditor.layout.sheet import PlacedLane, Sheet
from journeyeditor.model import Document, JourneyMap
from journeyeditor.picture.draw.band import draw_stage, draw_step
from journeyeditor.picture.draw.cards import DrawingMemory
from journeyeditor.picture.draw.header import draw_header
from journeyeditor.picture.draw.lanes import draw_blueprint_line, draw_grid, draw_lane_title, draw_zone
from journeyeditor.picture.draw.sentiment import draw_plot
from journeyeditor.picture.palette import PAPER, tone_of
from journeyeditor.picture.primitives import Group, Picture

__all__ = ["DrawingMemory", "draw"]


def _draw_lane(placed: PlacedLane, document: Document, journey: JourneyMap, memory: DrawingMemory) -> Iterator[Group]:
    yield draw_lane_title(placed)
    tone = tone_of(placed.lane.kind, placed.lane.kind_of, placed.lane.zone_of)
    for card in placed.cards:
        yield memory.draw_card(card, tone, document)
    if placed.plot is not None:
        yield from draw_plot(placed, placed.plot, document, journey)


def draw(document: Document, sheet: Sheet, memory: DrawingMemory | None = None) -> Picture:
    """Return the picture of a sheet, its groups in the order in which they are painted and read.

    Args:
        document: the document of the map: its theme and its assets.
        sheet: the map, laid out.
        memory: the cards of the picture before, which makes the next one of the same map quick; the result is the same.
    """
    memory = memory or DrawingMemory()
    accent = document.theme.accent
    groups = draw_header(document, sheet.journey.id, sheet.header)
    groups.append(draw_grid(sheet))
    last = len(sheet.stages) - 1
    for number, stage in enumerate(sheet.stages):
        groups.append(draw_stage(stage, accent, number == 0, number == last))
    groups += [draw_step(step) for step in sheet.steps]
    groups += [draw_zone(zone) for zone in sheet.zones]
    lines = {line.lane_id: line for line in sheet.lines}
    for lane in sheet.lanes:
        if lane.lane.id in lines:
            groups += draw_blueprint_line(lines[lane.lane.id])
        groups += _draw_lane(lane, document, sheet.journey, memory)
    return Picture(sheet.width, sheet.height, tuple(groups), PAPER)
