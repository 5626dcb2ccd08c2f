"""How a sheet looks: everything that is drawn, once, for every painter."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import zip_longest

from journeyeditor.layout import measures as m
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.hit import cards_named
from journeyeditor.layout.lane_body import LaneBody, Stack
from journeyeditor.layout.memory import InParts, Memory, at_once
from journeyeditor.layout.placed import PlacedConnector, PlacedLine, PlacedStage
from journeyeditor.layout.sheet import Sheet
from journeyeditor.layout.wording import Wording
from journeyeditor.model import Document, Theme, quoted
from journeyeditor.picture.draw.band import draw_names_again, draw_stage, draw_step
from journeyeditor.picture.draw.cards import draw_card
from journeyeditor.picture.draw.header import draw_header
from journeyeditor.picture.draw.lanes import (
    draw_blueprint_line,
    draw_grid,
    draw_lane_ground,
    draw_lane_title,
    draw_zone,
    rule_width,
)
from journeyeditor.picture.draw.sentiment import draw_plot
from journeyeditor.picture.palette import Palette, Tone, palette_of
from journeyeditor.picture.primitives import Bundle, Group, Groups, Picture, Room, Section

__all__ = ["draw"]


def draw(document: Document, sheet: Sheet, memory: Memory | None = None, told: bool = True) -> Picture:
    """Return the picture of a sheet, its groups in the order in which they are painted and read.

    Args:
        document: the document of the map: its theme and its assets.
        sheet: the map, laid out.
        memory: what the picture before has made, which makes the next one quick; the result is the same.
        told: whether curves and faces are told in words as well, for those who cannot see the picture.
    """
    return at_once(drawing(document, sheet, memory or Memory(), told))


def drawing(document: Document, sheet: Sheet, memory: Memory, told: bool = True) -> InParts[Picture]:
    """Return the picture of a sheet; connectors, of which there may be many, are drawn in a part of their own."""
    sections = (*_around_lanes(document, sheet, memory), *_lanes(document, sheet, told, memory))
    if sheet.connectors or sheet.processes:
        yield
        sections += tuple(_connectors(document, sheet, told, memory))
    memory.turn()
    return Picture(sheet.width, sheet.height, sections, palette_of(document.theme).paper)


def _around_lanes(document: Document, sheet: Sheet, memory: Memory) -> Iterator[Section]:
    theme, header = document.theme, sheet.header
    palette = palette_of(theme)

    def section(name: str, causes: tuple[object, ...], make: Callable[[], Iterable[Group]]) -> Section:
        return Section(name, memory.recall(name, causes, lambda _: tuple(make())))

    yield section("header", (header, theme, document.assets, sheet.say), lambda: draw_header(document, sheet))
    yield from _grounds(sheet, theme, memory)
    yield section("grid", (sheet.grid, sheet.stages, theme), lambda: [draw_grid(sheet, theme)])
    yield section("band", (_heads(sheet), theme, sheet.say), lambda: _draw_band(sheet.stages, theme, sheet.say))
    yield section("zones", (sheet.zones, sheet.grid.y, palette), lambda: _draw_zones(sheet, palette))._replace(
        down=sheet.grid.y, room=_room_beside(sheet, theme)
    )


def _lanes(document: Document, sheet: Sheet, told: bool, memory: Memory) -> Iterator[Section]:
    """Yield the lanes, each drawn once wherever it stands, and the lines above them."""
    theme, lines = document.theme, {line.lane_id: line for line in sheet.lines}
    for number, placed in enumerate(sheet.lanes):
        lane_id, body = placed.lane.id, placed.body
        if (line := lines.get(lane_id)) is not None:
            top = placed.top - m.LINE_BAND
            name, at_top = f"line above {lane_id}", _moved_up(line, top)
            groups = memory.recall(name, (at_top, theme), partial(_draw_line, at_top, theme))
            yield Section(name, groups, top, room=_room(name, sheet, theme, m.LINE_BAND))
        shaded = _is_shaded(number, theme)
        around = (sheet.say, *((sheet.journey.stages, document.personas, told) if body.plot is not None else ()))
        name, causes = f"lane {lane_id}", (body, shaded, theme, document.assets, *around)
        drawn = memory.recall(name, causes, partial(_draw_lane, body, shaded, document, sheet, told))
        yield drawn._replace(down=placed.top, room=_room(name, sheet, theme, body.rect.height))


def _connectors(document: Document, sheet: Sheet, told: bool, memory: Memory) -> Iterator[Section]:
    """Yield the connectors, each drawn once as long as it stays as it is."""
    lines = (*sheet.processes, *sheet.connectors)
    causes = lines, palette_of(document.theme), _tellings(sheet, lines) if told else None
    yield Section("connectors", memory.recall("connectors", causes, partial(_draw_connectors, *causes)))


def _tellings(sheet: Sheet, lines: Sequence[PlacedConnector]) -> list[str]:
    """Return in words what connectors join."""
    ends = {name for placed in lines for name in (placed.connector.source, placed.connector.target)}
    texts = {placed.card.id: quoted(placed.card.text) for placed in cards_named(sheet, ends)}
    return [
        sheet.say("From {source} to {target}", source=texts[line.connector.source], target=texts[line.connector.target])
        for line in lines
    ]


def _draw_connectors(
    lines: Sequence[PlacedConnector], palette: Palette, tellings: Sequence[str] | None, memory: Memory
) -> Groups:
    every = ((placed, palette, tells) for placed, tells in zip(lines, tellings or [""] * len(lines), strict=True))
    drawn = [memory.recall(causes[0].connector.id, causes, partial(_draw_connector, *causes)) for causes in every]
    lines_first = zip_longest(*drawn)  # no line crosses the words of another
    return tuple(group for groups in lines_first for group in groups if group is not None)


def _draw_connector(placed: PlacedConnector, palette: Palette, tells: str, memory: Memory) -> Groups:
    from journeyeditor.picture.draw.connectors import draw_connector  # few maps have any

    return draw_connector(placed, palette, tells, memory)


def _heads(sheet: Sheet) -> tuple[object, ...]:
    """Return all that tells how the band looks; how far its columns reach down does not matter."""
    return tuple(
        (
            placed.stage,
            placed.rect,
            placed.name,
            placed.evidence,
            *placed.names_again,
            *((step.step.detail, step.rect, step.name, step.inset) for step in placed.steps),
        )
        for placed in sheet.stages
    )


def _draw_band(stages: tuple[PlacedStage, ...], theme: Theme, say: Wording) -> Groups:
    last = len(stages) - 1
    arrows = [draw_stage(stage, theme, number == 0, number == last, say) for number, stage in enumerate(stages)]
    again = (name for stage in stages for name in draw_names_again(stage, theme))
    return (*arrows, *again, *(draw_step(step, palette_of(theme), say) for stage in stages for step in stage.steps))


def _grounds(sheet: Sheet, theme: Theme, memory: Memory) -> Iterator[Section]:
    """Yield what lies below each lane, drawn once wherever that stands."""
    left = sheet.grid.x
    for number, placed in enumerate(sheet.lanes):
        body, shaded = placed.body, _is_shaded(number, theme)
        lane_id, name = body.lane.id, f"ground of {body.lane.id}"
        causes = lane_id, body.rect, left, theme, shaded
        groups = memory.recall(name, causes, partial(_draw_ground, body, left, theme, shaded))
        room = _room(f"lane {lane_id}", sheet, theme, body.rect.height)
        yield Section(name, groups, placed.top, room=room, is_ground=True)


def _is_shaded(number: int, theme: Theme) -> bool:
    return theme.lines == "bands" and number % 2 == 1


def _room(name: str, sheet: Sheet, theme: Theme, height: float) -> Room:
    """Return the room of what stands among the lanes, which a rule parts from what is below."""
    left = _left_of_lanes(sheet)
    return Room(name, Rect(left, 0, sheet.width - left, height), rule_width(theme) / 2)


def _room_beside(sheet: Sheet, theme: Theme) -> Room:
    """Return the room left of all lanes."""
    return Room("zones", Rect(0, 0, _left_of_lanes(sheet), sheet.grid.height), rule_width(theme) / 2)


def _left_of_lanes(sheet: Sheet) -> float:
    return sheet.lanes[0].body.rect.x if sheet.lanes else sheet.grid.x


def _draw_zones(sheet: Sheet, palette: Palette) -> Iterator[Group]:
    """Yield the zones, from the top of the lanes on."""
    for zone in sheet.zones:
        yield from (group.moved(0, -sheet.grid.y) for group in draw_zone(zone, palette))


def _moved_up(line: PlacedLine, distance: float) -> PlacedLine:
    start, end, at = (Point(at.x, at.y - distance) for at in (line.start, line.end, line.name.at))
    return line._replace(start=start, end=end, name=line.name._replace(at=at))


def _draw_ground(body: LaneBody, left: float, theme: Theme, shaded: bool, _memory: Memory) -> Groups:
    return (draw_lane_ground(body, left, theme, shaded),)


def _draw_line(line: PlacedLine, theme: Theme, _memory: Memory) -> Groups:
    return draw_blueprint_line(line, palette_of(theme))


def _draw_lane(body: LaneBody, shaded: bool, document: Document, sheet: Sheet, told: bool, memory: Memory) -> Section:
    theme, say = document.theme, sheet.say
    tone = palette_of(theme).tone_of(body.lane.kind, body.lane.kind_of, body.lane.zone_of)
    curves = draw_plot(body, body.plot, document, sheet, told, memory) if body.plot is not None else ()
    bundles = []
    for stack, left in ((placed.stack, placed.left) for placed in body.stacks):
        causes = stack, tone, theme, document.assets, say
        groups = memory.recall(("stack", stack.step_id), causes, partial(_draw_stack, stack, tone, document, say))
        bundles.append(Bundle(stack.step_id, groups, left))
    return Section(f"lane {body.lane.id}", (draw_lane_title(body, theme, shaded), *curves), bundles=tuple(bundles))


def _draw_stack(stack: Stack, tone: Tone, document: Document, say: Wording, memory: Memory) -> Groups:
    return tuple(draw_card(card, tone, document, say, memory) for card in stack.cards)
