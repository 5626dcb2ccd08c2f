"""The means to bring elements of another copy of a part in where they stand there, and to take some out."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

from journeyeditor.edits.building.references import elements_in
from journeyeditor.model import Element, Part
from journeyeditor.model.standing import Standings
from journeyeditor.model.weaving import woven

_P = TypeVar("_P", bound=Part)
_Values = tuple[Any, ...]


def pruned(element: Element, kept: set[str]) -> Element:
    """Return an element without what stands in it and stays out."""
    out = {inner.id for inner in elements_in(element) if inner.id != element.id} - kept
    return without_elements(element, out) if out else element


def without_elements(part: _P, out: Iterable[str]) -> _P:
    """Return a part without some elements in it, whoever names them."""
    gone = set(out)

    def left(_name: str, value: _Values) -> _Values:
        return tuple(without_elements(one, gone) for one in value if one.id not in gone) if _has_any(value) else value

    return _rebuilt(part, left)


def grown(part: _P, other: Part | None, there: Standings, copies: Mapping[str, Element]) -> _P:
    """Return a part with copies of elements of another where they stand there, each behind what it stands behind."""

    def with_copies(name: str, value: _Values) -> _Values:
        olds = getattr(other, name, ())
        if not isinstance(olds, tuple) or not _has_any((*value, *olds)):
            return value
        news = [grown(one, there[one.id].element if one.id in there else None, there, copies) for one in value]
        same = {one.id for one in news}
        return woven([copies.get(one.id, one) for one in olds if one.id in copies or one.id in same], news)

    return _rebuilt(part, with_copies)


def with_element(part: _P, element_id: str, change: Callable[[Any], Any]) -> _P:
    """Return a part in which an element is what a function makes of it."""
    if isinstance(part, Element) and part.id == element_id:
        return change(part)  # type: ignore[no-any-return]

    def rewritten(_name: str, value: _Values) -> _Values:
        return tuple(with_element(one, element_id, change) for one in value) if _has_any(value) else value

    return _rebuilt(part, rewritten)


def _rebuilt(part: _P, change: Callable[[str, _Values], _Values]) -> _P:
    """Return a part in which the lists were changed, each told by its field; where none is another, the part itself."""
    lists = ((name, value) for name in type(part).model_fields if isinstance(value := getattr(part, name), tuple))
    changes = {name: new for name, value in lists if (new := change(name, value)) != value}
    return part.with_(**changes) if changes else part


def _has_any(values: _Values) -> bool:
    return any(isinstance(one, Element) for one in values)
