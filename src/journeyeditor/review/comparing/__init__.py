"""Two maps compared: what belongs together, what differs in words, and one map that shows both."""

from collections.abc import Mapping
from typing import NamedTuple

from journeyeditor.model import Document, elements_of_map
from journeyeditor.model.references import names_in
from journeyeditor.review.comparing.merged import BEFORE, Names, merged
from journeyeditor.review.comparing.shared import Shared, Side, on_paper, turned, with_shared_ids
from journeyeditor.review.comparing.signs import with_signs
from journeyeditor.review.differences import Difference, Kind, differences

__all__ = ["BEFORE", "Comparison", "Kind", "Names", "Shared", "Side", "compare", "elsewhere", "on_paper", "turned"]


class Comparison(NamedTuple):
    """Two maps, and how the later one differs from the earlier one."""

    shared: Shared
    """Both, each alone in a document; what is the same has the same id."""
    names: Names
    differences: tuple[Difference, ...]
    """In words, in the order of the file; none where they say the same."""
    merged: Document
    """The later one, whose map shows also what the earlier one had."""
    marks: Mapping[str, tuple[Kind, ...]]
    """What became of elements of the map that shows both, by their ids."""
    along: Mapping[str, Kind]
    """Cards that came or went with what they stand in, such as a stage; they have no mark of their own."""

    def count(self, kind: Kind) -> int:
        """Return how much was added, removed, moved or changed."""
        return sum(difference.kind == kind for difference in self.differences)


def compare(before: Side, after: Side, names: Names) -> Comparison:
    """Return how a map differs from an earlier one, of the same document or another."""
    shared = with_shared_ids(before, after)
    found = differences(*shared)
    marks: dict[str, tuple[Kind, ...]] = {}
    for difference in found:
        if difference.element_id and difference.kind not in marks.get(difference.element_id, ()):
            marks[difference.element_id] = (*marks.get(difference.element_id, ()), difference.kind)
    both = with_signs(merged(shared, names), marks, names)
    return Comparison(shared, names, tuple(found), both, marks, _along(shared, marks))


def _along(shared: Shared, marks: Mapping[str, tuple[Kind, ...]]) -> dict[str, Kind]:
    old, new = ({card.id for lane in one.maps[0].card_lanes for card in lane.cards} - marks.keys() for one in shared)
    return {**dict.fromkeys(old - new, "removed"), **dict.fromkeys(new - old, "added")}


def elsewhere(before: Side, after: Side) -> list[Difference]:
    """Return what differs between two states of a document beside the states of a map; nothing of other maps."""
    if before.document is after.document or before.map_id != after.map_id:
        return []
    shown = set[str]()
    for document, journey in ((side.document, side.journey) for side in (before, after)):
        named = set(names_in(journey))
        shown |= {element.id for element in elements_of_map(journey)}
        shown |= {persona.id for persona in document.personas if persona.id in named}
    # The table of its figures is told with the map that shows them.
    found = differences(before.document.with_(figures=after.document.figures), after.document)
    return [difference for difference in found if difference.element_id not in shown]
