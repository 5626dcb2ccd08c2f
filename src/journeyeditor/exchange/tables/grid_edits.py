"""What somebody changed on the grid of a workbook, taken over into the document of the list beside it."""

from collections.abc import Callable, Iterator

from journeyeditor.edits import Change, EditError, cards, curve, lanes, stages, steps
from journeyeditor.exchange.tables.cell_texts import parted
from journeyeditor.exchange.tables.grid import NO_NAME, Grid, grid_of
from journeyeditor.exchange.tables.ratings import rating_of
from journeyeditor.exchange.tables.sheet import Place, Table
from journeyeditor.model import Card, CardLane, CurveLane, Document, JourneyMap, Lane, Stage

_MOST_CHANGED = 0.5
"""Which share of a grid may differ: where more does, nothing is where it was."""


def with_grid(document: Document, journey: JourneyMap, table: Table) -> Document | None:
    """Return a document with what a sheet says of one of its maps; none where that cannot be told cell by cell.

    Args:
        document: the document of the list beside the sheet.
        journey: the map that the sheet showed when it was written.
        table: the sheet as it is now.
    """
    grid = grid_of(journey, stacked=True)
    before = grid.table
    changed = sorted(_changed(before, table))
    is_larger = table.width > before.width or len(table.rows) > len(before.rows)
    if is_larger or len(changed) > _MOST_CHANGED * len(list(before.filled)):
        return None
    taking = _Taking(document, journey, grid)
    try:
        for place in changed:
            taking.take(place, table.words_at(*place))
    except (_Elsewhere, EditError):
        return None
    return taking.document


def _changed(before: Table, after: Table) -> Iterator[Place]:
    for place in {*before.filled, *after.filled}:
        if before.words_at(*place) != after.words_at(*place):
            yield place


class _Elsewhere(Exception):  # noqa: N818 - it is no error: the sheet is read in another way
    """A cell says something that cannot be told from its place."""


class _Taking:
    """The cells of one grid on their way into a document."""

    def __init__(self, document: Document, journey: JourneyMap, grid: Grid) -> None:
        self.document = document
        self._journey, self._grid = journey, grid

    def take(self, place: Place, words: str) -> None:
        """Take over what a cell says now.

        Raises:
            _Elsewhere: it cannot be told what it means.
            EditError: a map cannot have that.
        """
        cell = self._grid.cells.get(place)
        match cell.role if cell is not None else None, cell.element if cell is not None else None:
            case "cards", Card() as card:
                self._card(card, words)
            case "points", _:
                self._points(place, words)
            case "stage", Stage() as stage:
                self._edit(stages.rename_stage, stage.id, _name(words))
            case "step", _:
                self._edit(steps.rename_step, self._step(place), _name(words))
            case "lane", CardLane() | CurveLane() as lane:
                self._edit(lanes.rename_lane, lane.id, _name(words))
            case None, _:
                self._added(place, words)
            case _:
                raise _Elsewhere

    def _edit(self, edit: Callable[..., Change], *arguments: object) -> str:
        """Do an edit, and return the id of what it touched first; nothing where it took something away."""
        change = edit(self.document, self._journey.id, *arguments)
        self.document = change.document
        return next(iter(change.touched), "")

    def _card(self, card: Card, words: str) -> None:
        texts = parted(words)
        if len(texts) > 1:
            raise _Elsewhere
        if texts:
            self._edit(cards.set_card_text, card.id, texts[0])
        else:
            self._edit(cards.delete_cards, [card.id])

    def _points(self, place: Place, words: str) -> None:
        """Rate a step anew that has one rating, or take its ratings away."""
        lane, number = self._lane(place)
        assert isinstance(lane, CurveLane), "points stand on curves"
        step, texts = self._step(place), parted(words)
        there = [point for point in lane.curves[number].points if point.step == step]
        if not texts:
            self._edit(curve.delete_points, [point.id for point in there])
            return
        value, reason = rating_of(texts[0])
        if value is None or len(texts) > 1 or len(there) > 1:
            raise _Elsewhere
        self._edit(curve.move_point, there[0].id, step, there[0].at, lane.scale.clamped(value))
        self._edit(curve.set_point_reason, there[0].id, reason)

    def _added(self, place: Place, words: str) -> None:
        """Add what stands in a cell that was empty."""
        lane, number = self._lane(place)
        step = self._step(place)
        for text in parted(words):
            if isinstance(lane, CardLane):
                self._edit(cards.add_card, lane.id, step, None, text)
                continue
            value, reason = rating_of(text)
            if value is None or number >= len(lane.curves):
                raise _Elsewhere
            point = self._edit(curve.add_point, lane.curves[number].id, step, 0.5, lane.scale.clamped(value))
            self._edit(curve.set_point_reason, point, reason)

    def _step(self, place: Place) -> str:
        column = place[1] - self._grid.titles
        if not 0 <= column < len(self._journey.steps):
            raise _Elsewhere
        return self._journey.steps[column].id

    def _lane(self, place: Place) -> tuple[Lane, int]:
        """Return the lane of a row, and the number of the row in it."""
        for (row, column), cell in self._grid.cells.items():
            is_lane = cell.role == "lane" and column == 0 and row <= place[0] < row + cell.span.rows
            if is_lane and isinstance(cell.element, (CardLane, CurveLane)):
                return cell.element, place[0] - row
        raise _Elsewhere


def _name(words: str) -> str:
    return "" if words.strip() == NO_NAME else words.strip()
