"""What there is to write: the fields in which a document differs from the one that it is to become."""

from collections import Counter
from typing import NamedTuple

from journeyeditor.editor.properties import GROUPS, MIXED, Field, Subject, parts_of, value_of
from journeyeditor.editor.properties.reading import has_field
from journeyeditor.edits.building.references import elements_in, renamed
from journeyeditor.model import (
    Card,
    CardLane,
    Connector,
    Curve,
    CurveLane,
    CurvePoint,
    JourneyMap,
    Part,
    Persona,
    Stage,
    Step,
)

KINDS = {
    JourneyMap: "map",
    Persona: "persona",
    Stage: "stage",
    Step: "step",
    CardLane: "card lane",
    CurveLane: "curve lane",
    Card: "card",
    Curve: "curve",
    CurvePoint: "point",
    Connector: "connector",
}


class Entry(NamedTuple):
    """A value that is to stand in a field."""

    field: Field
    value: object
    now: object
    """What stands there, or MIXED."""


def named_alike(target, live):
    """The target with the ids of a document that has the same elements in the same order, as far as it has them."""
    names = {}
    for kind in KINDS:
        pairs = zip(_all_of(target, kind), _all_of(live, kind), strict=kind in (Stage, Step, CardLane, CurveLane, Card))
        names |= {wanted.id: there.id for wanted, there in pairs}
    return renamed(target, names)


def entries(target, live, map_id, subjects):
    """What is to be written for some subjects of one kind, in the order of the panel: where all want the same."""
    wanted, there = parts_of(target, map_id, subjects), parts_of(live, map_id, subjects)
    found = []
    for field in _fields(subjects, there):
        value, now = _value(wanted, field), _value(there, field)
        if value is not MIXED and not _same(value, now):
            found.append(Entry(field, value, now))
    return found


def shared_entries(target, live, map_id, subjects):
    """What most of some subjects want, in fields that none of them leaves as it is."""
    found = []
    wanted = parts_of(target, map_id, subjects)
    there = parts_of(live, map_id, subjects)
    for field in (field for field in _fields(subjects, there) if not field.alone):
        values = [_value([part], field) for part in wanted]
        left = [_value([part], field) for part in there]
        value, count = Counter(values).most_common(1)[0]
        if count > 1 and not any(map(_same, values, left)):
            found.append(Entry(field, value, _value(there, field)))
    return found


def subject(element):
    """An element as the panel names it."""
    return Subject(KINDS[type(element)], element.id)


def _fields(subjects, there):
    """The fields of some subjects that can be written now: others wait for what they are inside of."""
    fields = [field for group in GROUPS[subjects[0].kind] for field in group.fields]
    return [field for field in fields if has_field(there, field)]


def _same(value, now):
    """Whether two values say the same: comments, facts and views get ids of their own when they are added."""
    if isinstance(value, tuple) and isinstance(now, tuple) and all(isinstance(one, Part) for one in (*value, *now)):
        return [one.model_dump(exclude={"id"}) for one in value] == [one.model_dump(exclude={"id"}) for one in now]
    return value == now


def _value(parts, field):
    if field.needs and any(getattr(part, field.needs) is None for part in parts):
        return () if type(field.form).__name__ in ("Records", "Numbers") else None
    return value_of(parts, field)


def _all_of(document, kind):
    return [element for element in elements_in(document) if type(element) is kind]
