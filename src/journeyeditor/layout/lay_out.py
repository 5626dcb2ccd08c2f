"""A map laid out: the sheet that screen and paper share."""

from journeyeditor.layout import measures as m
from journeyeditor.layout.band import lay_out_band
from journeyeditor.layout.breaks import UNBROKEN, Breaks
from journeyeditor.layout.columns import Columns, is_wired, lay_out_columns
from journeyeditor.layout.geometry import Rect
from journeyeditor.layout.header import lay_out_header
from journeyeditor.layout.lanes import PlacedLanes, place_lanes, set_lanes
from journeyeditor.layout.memory import InParts, Memory, at_once
from journeyeditor.layout.placed import PlacedConnector, PlacedStage
from journeyeditor.layout.processes import processes_in
from journeyeditor.layout.sheet import Sheet
from journeyeditor.layout.type import Typed
from journeyeditor.layout.typesetter import Typesetter
from journeyeditor.model import Asset, Document, JourneyMap

_PLACED = {"stages", "lanes", "connectors"}
"""The fields of a map that stand below its header."""
_SAID = tuple(field for field in JourneyMap.model_fields if field not in _PLACED)
"""The fields that say something of a map as a whole."""


def lay_out(
    document: Document,
    journey: JourneyMap,
    typesetter: Typesetter,
    memory: Memory | None = None,
    header_width: float | None = None,
    breaks: Breaks = UNBROKEN,
) -> Sheet:
    """Return where everything of a map stands.

    Args:
        document: the document of the map: its personas and its theme.
        journey: the map.
        typesetter: what sets the text.
        memory: what the layout before has made, which makes the next one quick; the result is the same.
        header_width: how wide the header may be in points, where it must fit on a page; else as wide as the grid.
        breaks: where pages break the sheet.
    """
    memory = memory or Memory()
    return at_once(laying_out(document, journey, typesetter, memory, header_width, breaks))


def laying_out(
    document: Document,
    journey: JourneyMap,
    typesetter: Typesetter,
    memory: Memory,
    header_width: float | None = None,
    breaks: Breaks = UNBROKEN,
) -> InParts[Sheet]:
    """Return where everything of a map stands; what takes long, many connectors, is done in parts."""
    typesetter = Typed(typesetter, document.theme, document.language)
    columns = memory.recall(
        "columns",
        (journey.stages, breaks.stage_width, is_wired(journey)),
        lambda _: lay_out_columns(journey, m.MARGIN + m.TITLES_WIDTH, breaks.stage_width),
    )
    content_width = max(columns.edges[-1] - m.MARGIN, m.LEAST_CONTENT_WIDTH)
    area = Rect(m.MARGIN, m.MARGIN, min(content_width, header_width or content_width), 0)
    header = memory.recall(
        "header",
        (area, document.theme, _logo_of(document), document.personas, _said_of(journey)),
        lambda _: lay_out_header(document, journey, area, typesetter),
    )
    band_top = header.rect.bottom + 3 * m.GAP
    stages, grid_top = memory.recall(
        "band",
        (journey.stages, columns, band_top, typesetter.type, breaks),
        lambda _: lay_out_band(journey, columns, band_top, typesetter, breaks),
    )
    below, lines = yield from _lay_out_grid(document, journey, columns, grid_top, memory, typesetter, breaks)
    grid = Rect(columns.edges[0], grid_top, columns.edges[-1] - columns.edges[0], below.bottom - grid_top)
    stages = memory.recall("stages", (stages, grid.height), lambda _: _reaching_down(stages, grid.height))
    memory.turn()
    band = Rect(m.MARGIN, band_top, columns.edges[-1] - m.MARGIN, grid_top - band_top)
    return Sheet(
        journey,
        m.MARGIN + content_width + m.MARGIN,
        below.bottom + m.MARGIN,
        header,
        band,
        grid,
        stages,
        below.lanes,
        below.zones,
        below.lines,
        tuple(line for line in lines if line.shape is None),
        tuple(line for line in lines if line.shape is not None),
        typesetter.say,
    )


def _lay_out_grid(
    document: Document,
    journey: JourneyMap,
    columns: Columns,
    top: float,
    memory: Memory,
    typesetter: Typed,
    breaks: Breaks,
) -> InParts[tuple[PlacedLanes, tuple[PlacedConnector, ...]]]:
    """Return the lanes below a height, and the lines between their cards, for which lanes leave room."""
    bodies = set_lanes(document, journey, columns, memory, typesetter)
    processes = list(processes_in(bodies))
    joined = (*journey.connectors, *(line.connector for line in processes))
    if not joined:
        return place_lanes(bodies, (), columns, top, memory, typesetter, breaks), ()
    from journeyeditor.layout.connectors import place_connectors, wire_up  # few maps have any

    wiring = yield from wire_up(joined, bodies, columns.edges, memory, typesetter)
    below = place_lanes(bodies, wiring.fitted.rooms, columns, top, memory, typesetter, breaks)
    shapes = {line.connector.id: line.shape for line in processes}
    lines = place_connectors(wiring, below.lanes, memory)
    return below, tuple(
        line._replace(shape=shapes[line.connector.id]) if line.connector.id in shapes else line for line in lines
    )


def _logo_of(document: Document) -> Asset | None:
    return document.asset(document.theme.logo) if document.theme.logo is not None else None


def _said_of(journey: JourneyMap) -> tuple[object, ...]:
    """Return all that is said of a map as a whole."""
    return tuple(getattr(journey, field) for field in _SAID)


def _reaching_down(stages: tuple[PlacedStage, ...], height: float) -> tuple[PlacedStage, ...]:
    """Return stages whose columns have a height."""
    return tuple(
        stage._replace(steps=tuple(step._replace(column=step.column._replace(height=height)) for step in stage.steps))
        for stage in stages
    )
