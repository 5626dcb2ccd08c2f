"""A map as a grid: stages and steps across, lanes down, the words of cards in the cells."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

from journeyeditor.exchange.tables.cell_texts import joined
from journeyeditor.exchange.tables.lane_names import kind_of
from journeyeditor.exchange.tables.sheet import Place, Span, Table, Value
from journeyeditor.model import Card, CardLane, Curve, CurveLane, CurvePoint, Document, JourneyMap, Lane, Message, Stage
from journeyeditor.model.comments import remarks_in

NO_NAME = "–"
"""What stands in the place of a name that is empty."""
STAGE_TITLE, STEP_TITLE, KIND_TITLE = "Stage", "Step", "Kind of lane"
Role = Literal["corner", "stage", "step", "lane", "kind", "cards", "points"]


class GridCell(NamedTuple):
    """What stands at a place of a grid."""

    role: Role
    value: Value
    span: Span = Span()
    element: Stage | Lane | Card | None = None
    """What it shows, where that is one element."""
    lane: Lane | None = None
    """The lane that it stands in."""


class Grid(NamedTuple):
    """A map as a grid."""

    name: str
    cells: Mapping[Place, GridCell]
    heads: int
    """How many rows it begins with that name stages and steps."""
    titles: int
    """How many columns it begins with that tell of lanes."""

    @property
    def table(self) -> Table:
        """The same as a plain table."""
        height = max(row + cell.span.rows for (row, _), cell in self.cells.items())
        width = max(column + cell.span.columns for (_, column), cell in self.cells.items())
        rows: list[list[Value]] = [[None] * width for _ in range(height)]
        for (row, column), cell in self.cells.items():
            rows[row][column] = cell.value
        spans = {place: cell.span for place, cell in self.cells.items() if cell.span != Span()}
        return Table(self.name, rows, spans)


def grid_of(journey: JourneyMap, stacked: bool = False) -> Grid:
    """Return a map as a grid.

    Args:
        journey: the map.
        stacked: whether each card has a cell of its own, below the one before it, as wide as the card; else all the
            cards that begin at a step share one.
    """
    return Grid(journey.title, dict(_cells(journey, stacked)), _heads(journey), _titles(journey))


def left_out_of_grid(document: Document, journey: JourneyMap, stacked: bool = False) -> Iterator[Message]:
    """Yield what a grid of a map does not show, a sentence each."""
    cards = [card for lane in journey.card_lanes for card in lane.cards]
    counted = (
        (
            "A grid shows the words of cards: {count} have more, such as notes, tags, owners or figures",
            sum(1 for card in cards if _says_more(card)),
        ),
        (
            "{count} cards cover several steps: the grid shows them at the first",
            0 if stacked else sum(card.span > 1 for card in cards),
        ),
        ("Personas are left out of a grid: {count}", len(journey.personas)),
        ("Connectors are left out of a grid: {count}", len(journey.connectors)),
        ("Comments are left out of a grid: {count}", sum(1 for _ in remarks_in(journey))),
        ("Other maps of the document are left out: {count}", len(document.maps) - 1),
    )
    for text, count in counted:
        if count:
            yield Message(text, {"count": count})


def words_of(card: Card) -> str:
    """Return what a card says in a word or a sentence; the figure of one that says nothing else."""
    if card.text or card.metric is None:
        return card.text
    return " ".join(filter(None, (card.metric.measure, f"{card.metric.value:.10g}", card.metric.unit)))


def _says_more(card: Card) -> bool:
    return card.with_(text="", span=1) != Card(id=card.id, step=card.step)


def _heads(journey: JourneyMap) -> int:
    has_steps = any(step.name for step in journey.steps) or any(len(stage.steps) > 1 for stage in journey.stages)
    return 2 if has_steps else 1


def _titles(journey: JourneyMap) -> int:
    return 1 if all(kind_of(lane.name) == lane.kind for lane in journey.lanes) else 2


def _cells(journey: JourneyMap, stacked: bool) -> Iterator[tuple[Place, GridCell]]:
    heads, titles = _heads(journey), _titles(journey)
    yield (0, 0), GridCell("corner", STAGE_TITLE)
    if titles == 2:
        yield (0, 1), GridCell("corner", KIND_TITLE)
    if heads == 2:
        yield (1, 0), GridCell("corner", STEP_TITLE)
    for stage in journey.stages:
        column = titles + journey.column_of[stage.steps[0].id]
        yield (0, column), GridCell("stage", _seen(stage.name), Span(1, len(stage.steps)), stage)
        if heads == 2:
            for number, step in enumerate(stage.steps):
                name = _seen(step.name) if step.name or len(stage.steps) > 1 else None
                yield (1, column + number), GridCell("step", name, element=stage)
    row = heads
    for lane in journey.lanes:
        rows = list(_rows_of(lane, journey, stacked))
        yield (row, 0), GridCell("lane", _seen(lane.name), Span(len(rows), 1), lane)
        if titles == 2:
            yield (row, 1), GridCell("kind", lane.kind, Span(len(rows), 1), lane)
        for number, cells in enumerate(rows):
            yield from (((row + number, titles + column), cell) for column, cell in cells.items())
        row += len(rows)


def _rows_of(lane: Lane, journey: JourneyMap, stacked: bool) -> Iterator[Mapping[int, GridCell]]:
    """Yield the rows of a lane, at least one: the cells of each by their columns."""
    if isinstance(lane, CurveLane):
        yield from [_curve(curve, lane, journey) for curve in lane.curves] or [{}]
    elif stacked:
        yield from _stacked(lane, journey)
    else:
        cells = {journey.column_of[step]: [words_of(card) for card in cards] for step, cards in lane.cells.items()}
        yield {column: GridCell("cards", joined(texts), lane=lane) for column, texts in cells.items()}


def _stacked(lane: CardLane, journey: JourneyMap) -> list[dict[int, GridCell]]:
    """Return the rows of a lane in which each card has a cell of its own, below those that it would cover."""
    rows: list[dict[int, GridCell]] = [{}]
    taken: list[int] = [0] * len(journey.steps)
    for card in lane.cards:
        first = journey.column_of[card.step]
        columns = range(first, min(first + card.span, len(taken)))
        row = max(taken[column] for column in columns)
        for column in columns:
            taken[column] = row + 1
        while row >= len(rows):
            rows.append({})
        rows[row][first] = GridCell("cards", joined([words_of(card)]), Span(1, len(columns)), card, lane)
    return rows


def _curve(curve: Curve, lane: CurveLane, journey: JourneyMap) -> dict[int, GridCell]:
    points: dict[int, list[CurvePoint]] = {}
    for point in journey.in_order(curve.points):
        points.setdefault(journey.column_of[point.step], []).append(point)
    return {column: GridCell("points", _rated(found), lane=lane) for column, found in points.items()}


def _rated(points: Sequence[CurvePoint]) -> Value:
    """Return what points rate: the value alone as a number, else with its reason."""
    if len(points) == 1 and not points[0].reason:
        return points[0].value
    return joined([_with_reason(point) for point in points])


def _with_reason(point: CurvePoint) -> str:
    # A minus sign, unlike a hyphen, begins no formula.
    value = f"{point.value:.10g}".replace("-", "\N{MINUS SIGN}")
    return f"{value}: {point.reason}" if point.reason else value


def _seen(name: str) -> str:
    """Return a name, or what stands in its place where nobody would see it."""
    return name if name.strip() else NO_NAME
