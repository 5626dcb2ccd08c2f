"""A document as a list: a row for each thing in it, so that nothing is lost that words and numbers can say."""

from collections.abc import Iterator, Sequence

from journeyeditor.exchange.tables.fields import Path, written
from journeyeditor.exchange.tables.kinds import (
    CURVE,
    FIRST_COLUMNS,
    ID,
    INSIDE,
    KINDS,
    LANE,
    LAST_COLUMNS,
    MAP,
    ORDER,
    STAGE,
    STEP,
    TYPE,
)
from journeyeditor.exchange.tables.labels import Labels
from journeyeditor.exchange.tables.sheet import Table, Value
from journeyeditor.model import CardLane, CurveLane, Document, Element, JourneyMap, Lane, Message, Part

LIST_NAME = "Everything"
"""What the sheet of a workbook is called that holds the list."""
_Row = dict[str, Value]


def list_of(document: Document) -> Table:
    """Return a document as a list, with a column for each field that says anything."""
    rows = list(_Listing(document).rows())
    named = dict.fromkeys(column for row in rows for column, value in row.items() if value not in (None, ""))
    known = (*FIRST_COLUMNS, *LAST_COLUMNS)
    columns = [
        *(column for column in FIRST_COLUMNS if column in named),
        *(column for column in named if column not in known),
        *(column for column in LAST_COLUMNS if column in named),
    ]
    return Table(LIST_NAME, (columns, *([row.get(column) for column in columns] for row in rows)))


def left_out_of_list(document: Document) -> Iterator[Message]:
    """Yield what a list of a document does not say, a sentence each."""
    if document.assets:
        yield Message("Pictures are left out of tables: {count}", {"count": len(document.assets)})


class _Listing:
    """The rows of one document."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._labels = Labels(document)

    def rows(self) -> Iterator[_Row]:
        document = self._document
        yield self._row("Document", document.with_(theme=document.theme.with_(logo=None)))
        yield from self._numbered("Persona", document.personas)
        for owner in document.personas:
            yield from self._numbered("Fact", owner.facts, {INSIDE: owner.id})
        for number, journey in enumerate(document.maps, 1):
            where: _Row = {MAP: self._labels.of(journey.id)}
            yield {**self._row("Map", journey), **where, ORDER: number}
            yield from self._stages(journey, where)
            for order, lane in enumerate(journey.lanes, 1):
                yield from self._lane(journey, lane, {**where, LANE: self._labels.of(lane.id)}, order)
            yield from self._numbered("Connector", journey.connectors, where)
            yield from self._numbered("Note", journey.notes, where)
        for view in document.views:
            yield {**self._row("View", view), MAP: self._labels.of(view.map)}

    def _stages(self, journey: JourneyMap, where: _Row) -> Iterator[_Row]:
        for number, stage in enumerate(journey.stages, 1):
            inside = {**where, STAGE: self._labels.of(stage.id)}
            yield {**self._row("Stage", stage), **inside, ORDER: number}
            yield from self._numbered("Comment", stage.comments, {**where, INSIDE: stage.id})
            for order, step in enumerate(stage.steps, 1):
                yield {**self._row("Step", step), **inside, STEP: self._labels.of(step.id), ORDER: order}
                yield from self._numbered("Comment", step.comments, {**where, INSIDE: step.id})

    def _lane(self, journey: JourneyMap, lane: Lane, where: _Row, order: int) -> Iterator[_Row]:
        if isinstance(lane, CardLane):
            yield {**self._row("Lane", lane), **where, ORDER: order}
            yield from self._numbered("Comment", lane.comments, {**where, INSIDE: lane.id})
            for number, card in enumerate(lane.cards, 1):
                yield {**self._row("Card", card), **where, **self._at(journey, card.step), ORDER: number}
                yield from self._numbered("Comment", card.comments, {**where, INSIDE: card.id})
        else:
            yield {**self._row("Curve lane", lane), **where, ORDER: order}
            yield from self._numbered("Comment", lane.comments, {**where, INSIDE: lane.id})
            yield from self._curves(journey, lane, where)

    def _curves(self, journey: JourneyMap, lane: CurveLane, where: _Row) -> Iterator[_Row]:
        for order, curve in enumerate(lane.curves, 1):
            inside = {**where, CURVE: self._labels.of(curve.id)}
            yield {**self._row("Curve", curve), **inside, ORDER: order}
            for number, point in enumerate(curve.points, 1):
                yield {**self._row("Point", point), **inside, **self._at(journey, point.step), ORDER: number}
                yield from self._numbered("Comment", point.comments, {**where, INSIDE: point.id})

    def _at(self, journey: JourneyMap, step: str) -> _Row:
        return {STAGE: self._labels.of(journey.stage_of[step].id), STEP: self._labels.of(step)}

    def _numbered(self, kind: str, elements: Sequence[Element], where: _Row | None = None) -> Iterator[_Row]:
        for number, element in enumerate(elements, 1):
            yield {**self._row(kind, element), **(where or {}), ORDER: number}

    def _row(self, kind: str, part: Part) -> _Row:
        of_kind = KINDS[kind]
        row: _Row = {TYPE: kind}
        for path, value in written(part, of_kind.left_out):
            row[of_kind.column(path)] = self._called(path, value)
        if isinstance(part, Element):
            row[ID] = part.id
        return row

    def _called(self, path: Path, value: Value) -> Value:
        """Return personas by what they are called, all else as it is."""
        if path in (("personas",), ("persona",)) and isinstance(value, str):
            return "\n".join(self._labels.of(line) for line in value.split("\n"))
        return value
