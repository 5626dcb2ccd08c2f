"""The sheet as a table, for those who hear it: stages and steps head its columns, zones and lanes its rows."""

from collections.abc import Iterator, Mapping

from journeyeditor.layout.placed import PlacedLine
from journeyeditor.layout.placed_lane import PlacedLane
from journeyeditor.layout.sheet import Sheet
from journeyeditor.picture.draw.lanes import line_id, zone_id
from journeyeditor.picture.primitives import Cell

_STAGES, _STEPS, _BODY = 0, 1, 2
_ZONES, _LANES, _FIRST_STEP = 0, 1, 2


def cells_of(sheet: Sheet) -> Mapping[str, Cell]:
    """Return the cell of each element of the grid, by its id; a row for each lane and each line of the blueprint."""
    columns = {placed.step.id: _FIRST_STEP + number for number, placed in enumerate(sheet.steps)}
    return {**dict(_heads(sheet, columns)), **dict(_rows(sheet, columns))}


def _heads(sheet: Sheet, columns: Mapping[str, int]) -> Iterator[tuple[str, Cell]]:
    for stage in sheet.stages:
        first = columns[stage.steps[0].step.id]
        yield stage.stage.id, Cell(_STAGES, first, columns=len(stage.steps), heads="column")
        for step in stage.steps:
            if step.name.block.text:
                yield step.step.id, Cell(_STEPS, columns[step.step.id], heads="column")


def _rows(sheet: Sheet, columns: Mapping[str, int]) -> Iterator[tuple[str, Cell]]:
    lines = {line.lane_id: line for line in sheet.lines}
    rows: dict[str, int] = {}
    row = _BODY
    for placed in sheet.lanes:
        if line := lines.get(placed.lane.id):
            yield from _line(line, row, len(columns))
            row += 1
        rows[placed.lane.id] = row
        yield placed.lane.id, Cell(row, _LANES, heads="row")
        yield from _lane(placed, row, columns)
        row += 1
    for zone in sheet.zones:
        inside = [rows[lane.lane.id] for lane in sheet.lanes if zone.rect.y <= lane.rect.y < zone.rect.bottom]
        if inside:
            yield zone_id(zone), Cell(inside[0], _ZONES, rows=inside[-1] - inside[0] + 1, heads="row")


def _line(line: PlacedLine, row: int, steps: int) -> Iterator[tuple[str, Cell]]:
    yield line_id(line), Cell(row, _LANES, columns=1 + steps)


def _lane(placed: PlacedLane, row: int, columns: Mapping[str, int]) -> Iterator[tuple[str, Cell]]:
    end = _FIRST_STEP + len(columns)
    for card in placed.cards:
        first = columns[card.card.step]
        yield card.card.id, Cell(row, first, columns=min(card.card.span, end - first))
    for curve in placed.plot.curves if placed.plot is not None else ():
        yield curve.curve.id, Cell(row, _FIRST_STEP, columns=max(1, len(columns)))
        for point in curve.points:
            yield point.point.id, Cell(row, columns[point.point.step])
