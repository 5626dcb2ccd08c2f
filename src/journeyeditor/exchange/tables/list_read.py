"""A list, read as a document: what this program wrote comes back whole, what others wrote as far as it can be told."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import count
from typing import Any, NamedTuple

from journeyeditor.exchange.conversion import Taken, Tell, no_tell
from journeyeditor.exchange.tables.columns import columns_of, header_row
from journeyeditor.exchange.tables.document import DocumentDraft
from journeyeditor.exchange.tables.drafts import LaneDraft, MapDraft, Raw
from journeyeditor.exchange.tables.fields import put, settled
from journeyeditor.exchange.tables.fitting import fitting
from journeyeditor.exchange.tables.kinds import (
    CURVE,
    ID,
    INSIDE,
    KINDS,
    LANE,
    MAP,
    ORDER,
    PERSONA,
    READ_TOGETHER,
    STAGE,
    STEP,
    TYPE,
    VALUE,
    Kind,
)
from journeyeditor.exchange.tables.labels import as_key
from journeyeditor.exchange.tables.lane_names import is_curve
from journeyeditor.exchange.tables.sheet import Table, Value, as_number, in_words
from journeyeditor.files import BadContent
from journeyeditor.model import Element, Message, quoted

_PLACES = frozenset({TYPE, MAP, STAGE, STEP, LANE, CURVE, ORDER, ID, INSIDE})
_MOST_ROWS = 50_000
_MOST_TOLD = 12
"""How many odd columns and cells are told of one by one."""


class Row(NamedTuple):
    """A row of a list: its number in the file, from 1, the kind of thing, and what stands in its columns."""

    number: int
    kind: Kind
    cells: Mapping[str, Value]

    def words(self, column: str) -> str:
        """Return what stands in a column, as words."""
        return in_words(self.cells.get(column))


def read_list(table: Table, name: str, tell: Tell = no_tell) -> Taken:
    """Return the document that a list tells of; a name stands in for the title that it may not have.

    Raises:
        FileProblem: it is no list, or has more rows than a map can take.
    """
    header = header_row(table)
    if header is None:
        raise BadContent("{file} has no columns of stages and texts")
    if len(table.rows) - header > _MOST_ROWS:
        raise BadContent("{file} has more than {most} rows, more than any map needs", most=f"{_MOST_ROWS:,}")
    columns = columns_of([in_words(value) for value in table.rows[header]])
    rows = list(_rows(table, header, columns))
    if not rows:
        raise BadContent("{file} has columns for a map, but nothing below them")
    reading, done = _Reading(name, rows), count()
    for names in READ_TOGETHER:
        for row in _in_order([row for row in rows if row.kind.name in names]):
            tell(next(done), len(rows))
            reading.take(row)
    return reading.draft.taken(_told(reading.notes))


def _rows(table: Table, header: int, columns: Sequence[str]) -> Iterator[Row]:
    for number, values in enumerate(table.rows[header + 1 :], header + 2):
        cells = {column: value for column, value in zip(columns, values, strict=False) if in_words(value) != ""}
        if cells:
            yield Row(number, _kind_of(cells), cells)


def _kind_of(cells: Mapping[str, Value]) -> Kind:
    """Return what a row tells of; one that does not say so tells of a card, or of a point of a curve."""
    said = as_key(in_words(cells.get(TYPE)))
    for name, kind in KINDS.items():
        if as_key(name) == said:
            return kind
    has_value = as_number(in_words(cells.get(VALUE))) is not None
    lane = in_words(cells.get(LANE))
    return KINDS["Point" if has_value and (not lane or is_curve(lane)) else "Card"]


def _in_order(rows: list[Row]) -> list[Row]:
    """Return rows as their numbers say; one without a number follows the one before it."""
    keyed, last = [], 0.0
    for row in rows:
        number = as_number(row.words(ORDER))
        last = last if number is None else number
        keyed.append((last, row))
    return [row for _, row in sorted(keyed, key=lambda one: one[0])]


def _told(notes: list[Message]) -> Iterator[Message]:
    yield from notes[:_MOST_TOLD]
    if len(notes) > _MOST_TOLD:
        yield Message("{count} more things do not fit, and are left out", {"count": len(notes) - _MOST_TOLD})


class _Reading:
    """One list on its way to a document."""

    def __init__(self, name: str, rows: Sequence[Row]) -> None:
        self.draft = DocumentDraft(name, [row.words(ID) for row in rows])
        self.notes: list[Message] = []
        self._unknown: set[str] = set()

    def take(self, row: Row) -> None:
        """Add what a row tells of."""
        raw = self._raw(row)
        if raw is None:
            self._note("Row {row} says too little, and is left out", row)
            return
        match row.kind.name:
            case "Document":
                self.draft.raw = raw
            case "Persona":
                self.draft.add_person(raw, row.words(PERSONA) or raw["name"])
            case "Fact":
                self._add_fact(row, raw)
            case "Map":
                self.draft.add_map(raw, row.words(MAP) or raw["title"])
            case "View":
                self.draft.views.append({**raw, "map": self.draft.map(row.words(MAP)).raw["id"]})
            case _:
                self._add_to_map(row, raw, self.draft.map(row.words(MAP)))

    def _add_fact(self, row: Row, raw: Raw) -> None:
        owner = self.draft.person(row.words(INSIDE) or row.words(PERSONA))
        person = next(person for person in self.draft.people if person.raw["id"] == owner)
        person.raw["facts"] = [*person.raw.get("facts", ()), raw]

    def _add_to_map(self, row: Row, raw: Raw, journey: MapDraft) -> None:
        match row.kind.name:
            case "Stage":
                journey.add_stage(raw, row.words(STAGE) or raw["name"])
                self.draft.commented[raw["id"]] = raw
            case "Step":
                journey.add_step(journey.stage(row.words(STAGE)), raw, row.words(STEP) or raw.get("name", ""))
                self.draft.commented[raw["id"]] = raw
            case "Lane" | "Curve lane":
                journey.add_lane(raw, row.words(LANE) or raw["name"])
                self.draft.commented[raw["id"]] = raw
            case "Card":
                card = {**raw, "step": journey.step(row.words(STAGE), row.words(STEP))}
                journey.lane(row.words(LANE), curves=False).cards.append(card)
                self.draft.commented[card["id"]] = card
            case "Curve" | "Point":
                self._add_to_lane(row, raw, journey, journey.lane(row.words(LANE), curves=True))
            case "Connector":
                journey.connectors.append(raw)
            case "Comment" if (about := self.draft.commented.get(row.words(INSIDE))) is not None:
                about["comments"] = [*about.get("comments", ()), raw]
            case _:
                journey.notes.append(raw)

    def _add_to_lane(self, row: Row, raw: Raw, journey: MapDraft, lane: LaneDraft) -> None:
        if row.kind.name == "Curve":
            journey.add_curve(lane, raw, row.words(CURVE) or raw.get("name", ""))
        else:
            point = {**raw, "step": journey.step(row.words(STAGE), row.words(STEP))}
            journey.curve(lane, row.words(CURVE)).points.append(point)
            self.draft.commented[point["id"]] = point

    def _raw(self, row: Row) -> Raw | None:
        """Return what a row says as a raw part; nothing where it says too little."""
        raw: dict[str, Any] = {}
        for column, value in row.cells.items():
            if column not in _PLACES and not put(raw, column, value, row.kind.fields):
                self._tell_unknown(column)
        whole: Raw = settled(raw)
        raw = {key: value for key, value in whole.items() if key not in row.kind.from_others}
        self._name(row, raw)
        if isinstance(raw.get("persona"), str):
            raw["persona"] = self.draft.person(raw["persona"])
        if "personas" in raw:
            raw["personas"] = tuple(dict.fromkeys(map(self.draft.person, filter(str.strip, raw["personas"]))))
        if issubclass(row.kind.part, Element):
            raw["id"] = self.draft.ids.for_row(row.words(ID), row.kind.name)
        kept, odd = fitting(row.kind.part, raw)
        for column, said in odd:
            self._note("Row {row}: {said} cannot stand in {column}, and is left out", row, column=column, said=said)
        return kept

    def _name(self, row: Row, raw: Raw) -> None:
        """Give a thing without a name of its own the one by which other rows call it."""
        own = row.kind.own_label
        text = row.kind.text
        if own and text not in raw:
            label = row.words(own)
            raw[text] = label if label != row.words(ID) else ""

    def _tell_unknown(self, column: str) -> None:
        if column and column not in self._unknown:
            self._unknown.add(column)
            self.notes.append(Message("The column {column} is not known, and left out", {"column": quoted(column)}))

    def _note(self, text: str, row: Row, **said: str) -> None:
        values = {name: quoted(value) for name, value in said.items()}
        self.notes.append(Message(text, {"row": row.number, **values}))
