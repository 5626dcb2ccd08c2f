"""How a sheet looks: everything that is drawn, once, for every painter."""

from collections.abc import Iterator
from functools import partial

from journeyeditor.layout.memory import Memory
from journeyeditor.layout.sheet import PlacedLane, PlacedLine, PlacedStage, Sheet
from journeyeditor.model import Document, JourneyMap, Theme
from journeyeditor.picture.draw.band import draw_names_again, draw_stage, draw_step
from journeyeditor.picture.draw.cards import draw_card
from journeyeditor.picture.draw.header import draw_header
from journeyeditor.picture.draw.lanes import draw_blueprint_line, draw_grid, draw_lane_title, draw_zone
from journeyeditor.picture.draw.sentiment import draw_plot
from journeyeditor.picture.palette import palette_of
from journeyeditor.picture.primitives import Group, Picture, Section

__all__ = ["draw"]


def draw(document: Document, sheet: Sheet, memory: Memory | None = None) -> Picture:
    """Return the picture of a sheet, its groups in the order in which they are painted and read.

    Args:
        document: the document of the map: its theme and its assets.
        sheet: the map, laid out.
        memory: what the picture before has made, which makes the next one quick; the result is the same.
    """
    memory = memory or Memory()
    theme, assets, header = document.theme, document.assets, sheet.header
    palette = palette_of(theme)
    sections = [
        memory.recall(
            "header", (header, theme, assets), lambda _: tuple(draw_header(document, sheet.journey.id, header))
        ),
        memory.recall("grid", (sheet.grid, sheet.stages, sheet.lanes, theme), lambda _: (draw_grid(sheet, theme),)),
        memory.recall("band", (_heads(sheet), theme), lambda _: _draw_band(sheet.stages, theme)),
        memory.recall(
            "zones",
            (sheet.zones, palette),
            lambda _: tuple(group for zone in sheet.zones for group in draw_zone(zone, palette)),
        ),
    ]
    lines = {line.lane_id: line for line in sheet.lines}
    for number, lane in enumerate(sheet.lanes):
        line = lines.get(lane.lane.id)
        told = (sheet.journey.stages, document.personas) if lane.plot is not None else ()
        shaded = theme.lines == "bands" and number % 2 == 1
        make = partial(_draw_lane, line, lane, shaded, document, sheet.journey)
        sections.append(memory.recall(("lane", lane.lane.id), (line, lane, shaded, theme, assets, *told), make))
    memory.turn()
    return Picture(sheet.width, sheet.height, tuple(sections), palette.paper)


def _heads(sheet: Sheet) -> tuple[object, ...]:
    """Return all that tells how the band looks; how far its columns reach down does not matter."""
    return tuple(
        (
            placed.stage,
            placed.rect,
            placed.name,
            *placed.names_again,
            *((step.rect, step.name) for step in placed.steps),
        )
        for placed in sheet.stages
    )


def _draw_band(stages: tuple[PlacedStage, ...], theme: Theme) -> Section:
    last = len(stages) - 1
    arrows = [draw_stage(stage, theme, number == 0, number == last) for number, stage in enumerate(stages)]
    again = (name for stage in stages for name in draw_names_again(stage, theme))
    return (*arrows, *again, *(draw_step(step, palette_of(theme)) for stage in stages for step in stage.steps))


def _draw_lane(
    line: PlacedLine | None,
    placed: PlacedLane,
    shaded: bool,
    document: Document,
    journey: JourneyMap,
    memory: Memory,
) -> Section:
    above = draw_blueprint_line(line, palette_of(document.theme)) if line is not None else ()
    return (*above, *_draw_row(placed, shaded, document, journey, memory))


def _draw_row(
    placed: PlacedLane, shaded: bool, document: Document, journey: JourneyMap, memory: Memory
) -> Iterator[Group]:
    yield draw_lane_title(placed, document.theme, shaded)
    tone = palette_of(document.theme).tone_of(placed.lane.kind, placed.lane.kind_of, placed.lane.zone_of)
    for card in placed.cards:
        yield draw_card(card, tone, document, memory)
    if placed.plot is not None:
        yield from draw_plot(placed, placed.plot, document, journey, memory)
