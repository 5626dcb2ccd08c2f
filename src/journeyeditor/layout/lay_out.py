"""A map laid out: the sheet that screen and paper share."""

from journeyeditor.layout import measures as m
from journeyeditor.layout.band import lay_out_band
from journeyeditor.layout.cards import BodyMemory
from journeyeditor.layout.columns import lay_out_columns
from journeyeditor.layout.geometry import Rect
from journeyeditor.layout.header import lay_out_header
from journeyeditor.layout.lanes import lay_out_lanes
from journeyeditor.layout.sheet import Sheet
from journeyeditor.layout.typesetter import Typesetter
from journeyeditor.model import Document, JourneyMap


def lay_out(
    document: Document,
    journey: JourneyMap,
    typesetter: Typesetter,
    memory: BodyMemory | None = None,
    header_width: float | None = None,
) -> Sheet:
    """Return where everything of a map stands.

    Args:
        document: the document of the map: its personas and its theme.
        journey: the map.
        typesetter: what sets the text.
        memory: the cards of the layout before, which makes the next one of the same map quick; the result is the same.
        header_width: how wide the header may be in points, where it must fit on a page; else as wide as the grid.
    """
    columns = lay_out_columns(journey, m.MARGIN + m.TITLES_WIDTH)
    content_width = max(columns.edges[-1] - m.MARGIN, m.LEAST_CONTENT_WIDTH)
    area = Rect(m.MARGIN, m.MARGIN, min(content_width, header_width or content_width), 0)
    header = lay_out_header(document, journey, area, typesetter)
    band_top = header.rect.bottom + 3 * m.GAP
    stages, grid_top = lay_out_band(journey, columns, band_top, typesetter)
    below = lay_out_lanes(document, journey, columns, grid_top, memory or BodyMemory(), typesetter)

    grid = Rect(columns.edges[0], grid_top, columns.edges[-1] - columns.edges[0], below.bottom - grid_top)
    stages = tuple(
        stage._replace(
            steps=tuple(step._replace(column=step.column._replace(height=grid.height)) for step in stage.steps)
        )
        for stage in stages
    )
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
    )
