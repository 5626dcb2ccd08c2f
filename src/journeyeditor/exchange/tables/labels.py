"""What rows call the thing that they stand in: its name where that tells it from its neighbours, else its id."""

from collections import Counter
from collections.abc import Iterable, Mapping

from journeyeditor.model import Document, JourneyMap, Stage


class Labels:
    """What the rows of a document's list call its personas, maps, stages, steps, lanes and curves."""

    def __init__(self, document: Document) -> None:
        """Find a label for each."""
        self._of = dict(distinct((one.id, one.name) for one in document.personas))
        if len(document.maps) > 1:
            self._of |= distinct((one.id, one.title) for one in document.maps)
        for journey in document.maps:
            self._take_map(journey)

    def _take_map(self, journey: JourneyMap) -> None:
        self._of |= distinct((one.id, one.name) for one in journey.stages)
        self._of |= distinct((one.id, one.name) for one in journey.lanes)
        for stage in journey.stages:
            self._of |= step_labels(stage)
        for lane in journey.curve_lanes:
            if len(lane.curves) > 1:
                self._of |= distinct((one.id, one.name) for one in lane.curves)

    def of(self, element_id: str) -> str:
        """Return what an element is called; nothing where it is the only one of its kind there."""
        return self._of.get(element_id, "")


def step_labels(stage: Stage) -> Mapping[str, str]:
    """Return what the steps of a stage are called; a single step without a name needs none."""
    if len(stage.steps) == 1 and not stage.steps[0].name:
        return {}
    return distinct((one.id, one.name) for one in stage.steps)


def distinct(named: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return a label for each of some things, given their ids and their names."""
    things = list(named)
    ids = {key.casefold() for key, _ in things}
    counts = Counter(as_key(name) for _, name in things)

    def tells(name: str) -> bool:
        key = as_key(name)
        return bool(key) and counts[key] == 1 and key not in ids and not key.startswith("[") and "\n" not in name

    return {key: name if tells(name) else key for key, name in things}


def as_key(label: str) -> str:
    """Return what labels have in common that mean the same."""
    return " ".join(label.split()).casefold()
