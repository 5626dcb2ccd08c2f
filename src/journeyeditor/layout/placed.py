"""What stands on a sheet, and where; lengths in points."""

from typing import NamedTuple

from journeyeditor.layout.charts import PlacedChart
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.typesetter import TextBlock
from journeyeditor.model import (
    BlueprintLine,
    Card,
    CardForm,
    Connector,
    Persona,
    Stage,
    Step,
    Zone,
)
from journeyeditor.model.lane import ProcessShape


class PlacedText(NamedTuple):
    """A text of the document, set on the sheet, that can be edited where it stands."""

    element_id: str
    field: str
    """The name of the element's field that holds it."""
    rect: Rect
    """Where it may stand; its block may be narrower."""
    block: TextBlock
    whole: float | None = None
    """How long its lines are where they do not stand beside a mark, in points; nothing where there is no mark."""


class PlacedLabel(NamedTuple):
    """A text that the sheet adds, such as *Goal* over the goal."""

    at: Point
    block: TextBlock


class PlacedPersona(NamedTuple):
    """The persona at the top of the sheet."""

    persona: Persona
    rect: Rect
    face: Rect
    texts: tuple[PlacedText, ...]
    facts: PlacedLabel
    """Age and role."""


class PlacedHeader(NamedTuple):
    """What stands above the grid."""

    rect: Rect
    kind: PlacedLabel
    title: PlacedText
    personas: tuple[PlacedPersona, ...]
    captions: tuple[PlacedLabel, ...]
    texts: tuple[PlacedText, ...]
    rules: tuple[tuple[Point, Point], ...]
    """The lines between its columns."""
    client: PlacedLabel | None
    logo: Rect | None


class PlacedStep(NamedTuple):
    """A step: its name under the band, and the column of the grid below; its cards are inset from the edges."""

    step: Step
    rect: Rect
    """Its head."""
    column: Rect
    name: PlacedText
    detail: PlacedLabel | None = None
    """The mark of a step that another map shows in detail."""
    inset: float = 0.0


class PlacedStage(NamedTuple):
    """A stage in the band."""

    stage: Stage
    rect: Rect
    name: PlacedText
    steps: tuple[PlacedStep, ...]
    names_again: tuple[PlacedText, ...] = ()
    """Its name on the further pages that it goes on on."""
    evidence: PlacedLabel | None = None
    """The mark of how sure it is."""


class Mark(NamedTuple):
    """An icon with a word; on a card, from its top left corner."""

    icon: PlacedLabel
    words: PlacedLabel


class CardBody(NamedTuple):
    """The inside of a card, from its top left corner; the same wherever the card stands."""

    card: Card
    form: CardForm
    size: Rect
    text: PlacedText
    marks: tuple[Mark, ...]
    icon: PlacedLabel | None
    figure: PlacedLabel | None
    image: Rect | None
    evidence: PlacedLabel | None = None
    """The mark of how sure it is."""
    chart: PlacedChart | None = None


class PlacedCard(NamedTuple):
    """A card on the sheet."""

    card: Card
    lane_id: str
    at: Point
    body: CardBody

    @property
    def rect(self) -> Rect:
        """What it covers on the sheet."""
        return self.body.size.moved(self.at.x, self.at.y)

    @property
    def text(self) -> PlacedText:
        """Its text on the sheet."""
        text = self.body.text
        return text._replace(rect=text.rect.moved(self.at.x, self.at.y))


class PlacedZone(NamedTuple):
    """The strip that names the zone of the lanes beside it."""

    zone: Zone
    rect: Rect
    name: TextBlock
    beside: Rect
    """The part of the strip in whose middle the name stands."""
    names_again: tuple[tuple[Rect, TextBlock], ...] = ()
    """The parts on further pages, and the name in the middle of each."""


class PlacedLine(NamedTuple):
    """A line of the service blueprint, with its name."""

    kind: BlueprintLine
    lane_id: str
    start: Point
    end: Point
    name: PlacedLabel


class PlacedConnector(NamedTuple):
    """A connector: the corners of its way from card to card, and its words on it."""

    connector: Connector
    way: tuple[Point, ...]
    label: PlacedText
    shape: ProcessShape | None = None
    """Of which process it is a part, where it is of one."""

    @property
    def rect(self) -> Rect:
        """What its way covers."""
        xs, ys = [point.x for point in self.way], [point.y for point in self.way]
        return Rect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
