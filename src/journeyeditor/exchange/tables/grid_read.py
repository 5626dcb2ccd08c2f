"""A grid of stages and lanes, read as a map; much is guessed, for every team draws its grid another way."""

import re
from collections.abc import Iterator, Sequence

from journeyeditor.exchange.conversion import Taken
from journeyeditor.exchange.tables.cell_texts import parted
from journeyeditor.exchange.tables.document import DocumentDraft
from journeyeditor.exchange.tables.drafts import Raw
from journeyeditor.exchange.tables.grid import KIND_TITLE, NO_NAME
from journeyeditor.exchange.tables.labels import as_key
from journeyeditor.exchange.tables.lane_names import CURVES, OWN, is_curve, kind_of
from journeyeditor.exchange.tables.ratings import rating_of
from journeyeditor.exchange.tables.sheet import Span, Table
from journeyeditor.files import BadContent
from journeyeditor.model import LONGEST_TEXT, Message, quoted

MOST_STEPS, MOST_LANES, MOST_CARDS = 500, 1_000, 20_000
"""How large a grid may be."""
_STEPS = {"step", "steps", "substage", "substages", "sub-stage", "sub-stages", "sub-steps"}
_CORNERS = {"stage", "stages", "phase", "phases", "journey stage", "journey phase", "lane", "lanes", ""}


def read_grid(table: Table, name: str) -> Taken:
    """Return the document of a grid; a name stands in for a title that it does not have.

    Raises:
        FileProblem: there are no stages and lanes in it, or far too many.
    """
    table = _upright(_trimmed(table))
    reading = _Reading(table, name)
    reading.read()
    return reading.draft.taken(reading.notes)


def _trimmed(table: Table) -> Table:
    """Return a table without the empty rows and columns around it."""
    places = list(table.filled)
    if not places:
        raise BadContent("{file} is empty")
    top, left = min(row for row, _ in places), min(column for _, column in places)
    bottom, right = max(row for row, _ in places), max(column for _, column in places)
    rows = [[table.at(row, column) for column in range(left, right + 1)] for row in range(top, bottom + 1)]
    spans = {(row - top, column - left): span for (row, column), span in table.spans.items()}
    return Table(table.name, rows, spans)


def _upright(table: Table) -> Table:
    """Return a table whose lanes run down; one whose lanes run across is turned."""
    across = sum(kind_of(table.words_at(0, column)) is not None for column in range(1, table.width))
    down = sum(kind_of(table.words_at(row, 0)) is not None for row in range(1, len(table.rows)))
    if across <= down or across < 2:
        return table
    rows = [[table.at(row, column) for row in range(len(table.rows))] for column in range(table.width)]
    spans = {(column, row): Span(span.columns, span.rows) for (row, column), span in table.spans.items()}
    return Table(table.name, rows, spans)


class _Reading:
    """One grid on its way to a map."""

    def __init__(self, table: Table, name: str) -> None:
        self._table = table
        self._head = self._head_row()
        titles = [self._words(row, 0) for row in range(self._head) if self._words(row, 0).strip()]
        self.draft = DocumentDraft(titles[0] if titles else table.name or name)
        self.notes: list[Message] = []
        for line in titles[1:]:
            self.notes.append(Message("{line} stands above the grid, and is left out", {"line": quoted(line)}))
        self._journey = self.draft.map("")
        self._first = 2 if as_key(self._words(self._head, 1)) == as_key(KIND_TITLE) else 1
        self._columns: dict[int, str] = {}
        self._cards = 0

    def read(self) -> None:
        """Read stages, steps and lanes.

        Raises:
            FileProblem: there are none, or far too many.
        """
        below = self._head + 1
        has_steps = as_key(self._words(below, 0)) in _STEPS
        self._read_heads(below if has_steps else None)
        self._read_lanes(below + 1 if has_steps else below)
        if not self._journey.lanes:
            raise BadContent("{file} has stages, but no lanes below them")

    def _words(self, row: int, column: int) -> str:
        return self._table.words_at(row, column)

    def _head_row(self) -> int:
        """Return the row that names the stages: the first that fills several cells."""
        for row in range(min(len(self._table.rows), 20)):
            filled = [column for column in range(self._table.width) if self._words(row, column).strip()]
            if len(filled) > 1 or (filled and as_key(self._words(row, 0)) in _CORNERS):
                return row
        raise BadContent("{file} is no grid: one of its first rows should name the stages")

    def _read_heads(self, steps: int | None) -> None:
        if self._table.width - self._first > MOST_STEPS:
            raise BadContent("{file} has more than {most} columns, more than a map can take", most=MOST_STEPS)
        stage = None
        for column in range(self._first, self._table.width):
            name = self._words(self._head, column).strip()
            if stage is None or name:
                name = "" if name == NO_NAME else name
                stage = self._journey.add_stage({"id": self.draft.ids.new("stage"), "name": name}, name)
            step = self._words(steps, column).strip() if steps is not None else ""
            step = "" if step == NO_NAME else step
            step_id = self.draft.ids.new("step")
            self._journey.add_step(stage, {"id": step_id, "name": step}, step)
            self._columns[column] = step_id

    def _read_lanes(self, first: int) -> None:
        name, kind = "", None
        block: list[int] = []
        for row in range(first, len(self._table.rows)):
            label = self._words(row, 0)
            if label.strip() or not block:
                self._read_lane(name, kind, block)
                name, kind, block = label.strip(), self._kind(row), []
            block.append(row)
        self._read_lane(name, kind, block)

    def _kind(self, row: int) -> str | None:
        said = self._words(row, 1).strip() if self._first == 2 else ""
        return said if re.fullmatch(r"[a-z][a-z0-9-]{0,39}", said) else None

    def _read_lane(self, name: str, kind: str | None, rows: Sequence[int]) -> None:
        """Read the rows of a lane: a curve in each, or cards one below the other."""
        if not rows:
            return
        if len(self._journey.lanes) >= MOST_LANES:
            raise BadContent("{file} has more than {most} rows, more than a map can take", most=MOST_LANES)
        name = "" if name == NO_NAME else name
        points = [dict(self._points(row)) for row in rows]
        if kind in CURVES or (kind is None and is_curve(name) and _are_ratings(points)):
            self._add_curves(name, kind or "sentiment", points)
            return
        kind = kind or kind_of(name) or OWN
        kind = "emotions" if kind in CURVES else kind
        cards = [card for row in rows for card in self._read_cards(row)]
        if not name and not cards:
            return
        raw = {"id": self.draft.ids.new("lane"), "kind": kind, "name": name}
        self._journey.add_lane(raw, name).cards.extend(cards)

    def _read_cards(self, row: int) -> Iterator[Raw]:
        for column, step in self._columns.items():
            span = min(self._table.span_at(row, column).columns, self._table.width - column)
            for text in parted(self._words(row, column)):
                self._cards += 1
                if self._cards > MOST_CARDS:
                    raise BadContent("{file} has more than {most} texts, more than a map can take", most=MOST_CARDS)
                card = {"id": self.draft.ids.new("card"), "step": step, "text": text[:LONGEST_TEXT]}
                yield card if span == 1 else {**card, "span": span}

    def _points(self, row: int) -> Iterator[tuple[str, list[tuple[float | None, str]]]]:
        """Yield what stands at the steps of a row, read as ratings with their reasons."""
        for column, step in self._columns.items():
            texts = parted(self._words(row, column))
            if texts:
                yield step, [rating_of(text) for text in texts]

    def _add_curves(self, name: str, kind: str, rows: Sequence[dict[str, list[tuple[float | None, str]]]]) -> None:
        lane = self._journey.add_lane({"id": self.draft.ids.new("lane"), "kind": kind, "name": name}, name)
        for row in rows:
            if not row:
                continue
            curve = self._journey.add_curve(lane, {"id": self.draft.ids.new("curve")}, "")
            for step, ratings in row.items():
                for number, (value, reason) in enumerate(ratings, 1):
                    if value is None:
                        self.notes.append(Message("{text} is no rating, and left out", {"text": quoted(reason)}))
                        continue
                    at = number / (len(ratings) + 1)
                    point = {"id": self.draft.ids.new("point"), "step": step, "value": value, "at": at}
                    curve.points.append({**point, "reason": reason[:LONGEST_TEXT]})


def _are_ratings(rows: Sequence[dict[str, list[tuple[float | None, str]]]]) -> bool:
    """Tell whether most of what stands in the rows of a lane are ratings."""
    ratings = [value for row in rows for found in row.values() for value, _ in found]
    return bool(ratings) and 2 * sum(value is not None for value in ratings) > len(ratings)
