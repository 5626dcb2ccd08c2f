"""A map, laid out: where everything stands on its sheet; lengths in points."""

from typing import NamedTuple

from journeyeditor.layout.geometry import Rect
from journeyeditor.layout.placed import PlacedConnector, PlacedHeader, PlacedLine, PlacedStage, PlacedStep, PlacedZone
from journeyeditor.layout.placed_lane import PlacedLane
from journeyeditor.layout.wording import Wording
from journeyeditor.model import JourneyMap


class Sheet(NamedTuple):
    """A map, laid out."""

    journey: JourneyMap
    width: float
    height: float
    header: PlacedHeader
    band: Rect
    """Stages and the names of steps, from the left edge of the titles."""
    grid: Rect
    """The cells: all steps across, all lanes down."""
    stages: tuple[PlacedStage, ...]
    lanes: tuple[PlacedLane, ...]
    zones: tuple[PlacedZone, ...]
    lines: tuple[PlacedLine, ...]
    connectors: tuple[PlacedConnector, ...] = ()
    processes: tuple[PlacedConnector, ...] = ()
    """The lines of lanes that are processes; they are drawn, and nobody takes hold of them."""
    say: Wording = Wording()
    """The words on it that are ours, and those that tell of it."""

    @property
    def steps(self) -> tuple[PlacedStep, ...]:
        """All steps, from left to right."""
        return tuple(step for stage in self.stages for step in stage.steps)

    @property
    def bare(self) -> "Sheet":
        """The sheet with its header alone, and nothing on it."""
        return self._replace(stages=(), lanes=(), zones=(), lines=(), connectors=(), processes=())
