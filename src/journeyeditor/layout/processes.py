"""The lines of a process: from card to card of a lane whose steps follow each other in some way."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

from journeyeditor.layout.lane_body import LaneBody
from journeyeditor.model import CardLane, Connector
from journeyeditor.model.lane import ProcessShape

_ENDS: dict[ProcessShape, Literal["none", "arrow", "both"]] = {"non-linear": "none", "bi-directional": "both"}
"""What stands at the ends of a line, where not an arrow at its second."""


class ProcessLine(NamedTuple):
    """A line that no card names: it is there because its lane is a process."""

    connector: Connector
    shape: ProcessShape


def processes_in(lanes: Sequence[LaneBody]) -> Iterator[ProcessLine]:
    """Yield the lines of all processes: each card leads to the next, and in a cycle the last to the first."""
    for number, body in enumerate(lanes):
        lane = body.lane
        if not isinstance(lane, CardLane) or lane.process is None:
            continue
        names = [card.card.id for stack in body.stacks for card in stack.stack.cards]
        pairs = list(pairwise(names))
        if lane.process == "cyclic" and len(names) > 2:
            pairs.append((names[-1], names[0]))
        ends = _ENDS.get(lane.process, "arrow")
        for place, (source, target) in enumerate(pairs):
            # No element of a document is named so, and two lines of a sheet never are.
            name = f"line.of.process.{number}.{place}"
            yield ProcessLine(Connector(id=name, source=source, target=target, ends=ends), lane.process)
