"""What somebody wrote into the cells of a row, as far as it fits the thing that the row tells of."""

from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import ValidationError

from journeyeditor.exchange.repair import frozen
from journeyeditor.exchange.tables.fields import column_of
from journeyeditor.model import Card, CurvePoint, Document, Part, Stage, View

_STANDS_FOR: Mapping[type[Part], Mapping[str, Any]] = {
    Card: {"step": "step"},
    CurvePoint: {"step": "step"},
    View: {"map": "map"},
    Stage: {"steps": ({"id": "step"},)},
    Document: {"format": "journeyeditor", "version": 1, "maps": ({"id": "map", "title": ""},)},
}
"""What stands in the place of what other rows tell."""

Odd = tuple[str, str]
"""A column, and what is said in it."""


def fitting(part: type[Part], raw: Mapping[str, Any]) -> tuple[dict[str, Any] | None, list[Odd]]:
    """Return of a raw part what fits, and what does not; nothing of it where it cannot be without that."""
    stands = _STANDS_FOR.get(part, {})
    kept: dict[str, Any] = {**raw}
    odd: list[Odd] = []
    while True:
        try:
            part.model_validate(frozen({**kept, **stands}), strict=False)
        except ValidationError as error:
            found = error.errors(include_url=False, include_context=False)[0]
            way = found["loc"][:-1] if found["type"] == "missing" else found["loc"]
            if not way:
                return None, odd
            odd.append((column_of([str(step) for step in way]), str(found["input"])))
            kept = _without(kept, way)
            continue
        return kept, odd


def _without(raw: dict[str, Any], way: Sequence[str | int]) -> dict[str, Any]:
    """Return a raw part without what stands at the end of a way, or without all the parts that this is one of."""
    first, *rest = way
    inner = raw.get(str(first))
    if not rest or not isinstance(inner, dict):
        return {key: value for key, value in raw.items() if key != first}
    return {**raw, str(first): _without(inner, rest)}
