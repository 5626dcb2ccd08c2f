"""What a rule of the map check is, and what it finds."""

from collections.abc import Callable, Iterator
from typing import Literal, NamedTuple

from journeyeditor.model import MapKind, Message
from journeyeditor.review.check.survey import Survey

Weight = Literal["error", "warning", "hint"]
"""How much it matters: the map cannot be trusted or read; a source states the rule plainly; advice."""

WEIGHTS: tuple[Weight, ...] = ("error", "warning", "hint")
"""All of them, the heaviest first."""

BESIDE: frozenset[MapKind] = frozenset({"other"})
"""Sheets that lie beside a journey and go through none, such as empathy maps and sheets of personas."""


class Flaw(NamedTuple):
    """One thing that a rule finds on a map."""

    message: Message
    element_id: str = ""
    """The element that it is about; empty for the map as a whole."""
    weight: Weight | None = None
    """How much it matters, where that is not what its rule says."""
    field: str = ""
    """The field of the element that is to be filled, where it is one: of the map such as ``scope.starts``.

    That of one of its personas is named with the id of the persona: ``personas.eva.role``.
    """


class Rule(NamedTuple):
    """Something that holds for a good map."""

    id: str
    weight: Weight
    title: str
    """What is wrong where it does not hold, in a few words."""
    why: str
    """Why it matters, in a sentence."""
    sources: str
    """Who says so."""
    find: Callable[[Survey], Iterator[Flaw]]
    exempt: frozenset[MapKind] = frozenset()
    """The kinds of map for which it does not hold."""
    spares_drafts: bool = False
    """It does not hold for a first draft."""
    tells_where_to_begin: bool = False
    """It speaks while nothing is written, when the others wait, errors aside."""
    is_optional: bool = False
    """Sources contradict each other, so it is looked for only on request."""


class Finding(NamedTuple):
    """A flaw of a map, and the rule that it breaks."""

    rule: Rule
    map_id: str
    element_id: str
    """The element that it is about: that of the map itself, where it is about all of it."""
    message: Message
    weight: Weight
    field: str = ""
    """The field of the element that is to be filled, where it is one."""
    ignored: str | None = None
    """Why somebody lets it be; none where nobody does."""
