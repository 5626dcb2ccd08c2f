"""The things that have a row of their own in a list, and what their columns are called."""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from journeyeditor.exchange.tables.fields import Field, Path, column_of, fields_of
from journeyeditor.model import (
    Card,
    CardLane,
    Comment,
    Connector,
    Curve,
    CurveLane,
    CurvePoint,
    Document,
    Fact,
    JourneyMap,
    Part,
    Persona,
    Stage,
    Step,
    View,
)

TYPE, MAP, STAGE, STEP, LANE, CURVE, TEXT, VALUE, PERSONA = (
    "Type",
    "Map",
    "Stage",
    "Step",
    "Lane",
    "Curve",
    "Text",
    "Value",
    "Persona",
)
ORDER, ID, INSIDE = "Order", "Id", "Inside"
FIRST_COLUMNS = (TYPE, MAP, STAGE, STEP, LANE, CURVE, TEXT, VALUE, PERSONA)
"""The columns that every list begins with, where anything stands in them."""
LAST_COLUMNS = (ORDER, INSIDE, ID)
"""Those that it ends with: they say nothing to a reader, but keep all in its place."""


class Kind(NamedTuple):
    """A thing with a row of its own."""

    name: str
    """What stands in the column of its type."""
    part: type[Part]
    columns: Mapping[Path, str]
    """The columns of its fields that are called otherwise than the fields."""
    left_out: frozenset[str]
    """The fields that are said by other columns, or by none."""
    text: str
    """The field that stands in the column of texts."""
    own_label: str
    """The column that says what other rows call it, where any does."""

    @property
    def from_others(self) -> frozenset[str]:
        """The fields that other rows and columns fill."""
        columns = {field.path[0] for field in self.fields.values()}
        return frozenset(self.part.model_fields) - columns

    def column(self, path: Path) -> str:
        """Return the column of a field."""
        return self.columns.get(path) or column_of(path)

    @property
    def fields(self) -> Mapping[str, Field]:
        """Its fields by their columns in small letters."""
        return _fields(self.name)


def _kind(name: str, part: type[Part], text: str, left_out: str = "", own: str = "", **columns: str) -> Kind:
    named = {(text,): TEXT, **{tuple(path.split("__")): column for path, column in columns.items()}}
    return Kind(name, part, named, frozenset({"id", *left_out.split()}), text, own)


KINDS = {
    kind.name: kind
    for kind in (
        _kind("Document", Document, "title", "format version"),
        _kind("Persona", Persona, "name", "photo", own=PERSONA),
        _kind("Fact", Fact, "text"),
        _kind("Map", JourneyMap, "title", own=MAP, personas=PERSONA),
        _kind("Stage", Stage, "name", own=STAGE),
        _kind("Step", Step, "name", own=STEP),
        _kind("Lane", CardLane, "name", own=LANE),
        _kind("Curve lane", CurveLane, "name", own=LANE),
        _kind("Curve", Curve, "name", own=CURVE, persona=PERSONA),
        _kind("Card", Card, "text", "step image", personas=PERSONA, metric__value=VALUE),
        _kind("Point", CurvePoint, "reason", "step", value=VALUE),
        _kind("Comment", Comment, "text"),
        _kind("Connector", Connector, "label"),
        _kind("Note", Comment, "text"),
        _kind("View", View, "name", "map", personas=PERSONA),
    )
}
"""All of them by their names."""

READ_TOGETHER = (
    ("Document",),
    ("Persona",),
    ("Fact",),
    ("Map",),
    ("Stage",),
    ("Step",),
    ("Lane", "Curve lane"),
    ("Curve",),
    ("Card",),
    ("Point",),
    ("Comment", "Connector", "Note", "View"),
)
"""The kinds in the order in which rows are read: what stands inside another comes after it."""


@cache
def _fields(name: str) -> Mapping[str, Field]:
    kind = KINDS[name]
    found = fields_of(kind.part, kind.left_out)
    return {kind.column(field.path).casefold(): field for field in found.values()}
