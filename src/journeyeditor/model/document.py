"""The document: everything in one file."""

import datetime
from collections.abc import Iterable
from functools import cached_property
from typing import Annotated, Literal, TypeVar

from pydantic import Field, StringConstraints
from pydantic_core.core_schema import str_schema

from journeyeditor.model.base import Checked, Element, FilledText, Id, Many, Part, Text
from journeyeditor.model.card import Comment, EvidenceLevel
from journeyeditor.model.curve import CurvePoint
from journeyeditor.model.lane import CardLane, CurveLane, Lane
from journeyeditor.model.persona import Persona
from journeyeditor.model.stage import Stage, Step
from journeyeditor.model.theme import Theme
from journeyeditor.model.view import View

_E = TypeVar("_E", bound=Element)

FORMAT = "journeyeditor"
VERSION = 1

MapKind = Literal[
    "current-state",
    "future-state",
    "day-in-the-life",
    "service-blueprint",
    "buyer-journey",
    "user-journey",
    "service-journey",
    "experience-map",
    "lifecycle",
    "employee-journey",
    "other",
]
MapStatus = Literal["draft", "in review", "final", "archived"]


class Scope(Part):
    """Where a map begins and ends, and what it covers in a sentence or two."""

    starts: Text = ""
    ends: Text = ""
    sentence: Text = ""


class Dates(Part):
    """When a map was made, validated with customers, and looked over."""

    created: datetime.date | None = None
    validated: datetime.date | None = None
    reviewed: datetime.date | None = None
    next_review: datetime.date | None = None


class Connector(Element):
    """A line from one card to another."""

    source: Id
    target: Id
    label: Text = ""
    ends: Literal["none", "arrow", "both"] = "arrow"


class Ignored(Part):
    """Something that the map check finds and that somebody lets be."""

    rule: FilledText
    """The id of the rule, such as ``stage-no-action``."""
    element: Id
    """The element of the map that it is about; the map itself stands for all that the rule finds on it."""
    reason: Text = ""


TaskName = Annotated[str, Checked(str_schema(pattern=r"^[a-z][a-z0-9-]{0,39}$"))]
"""The name of a task of mapping; one that this version does not know is kept."""


class JourneyMap(Element):
    """One journey: stages across, lanes down."""

    title: Text
    kind: MapKind | None = None
    status: MapStatus | None = None
    scenario: Text = ""
    goal: Text = ""
    purpose: Text = ""
    scope: Scope = Scope.by_default()
    expectations: Text = ""
    business_goal: Text = ""
    timescale: Text = ""
    situation: Text = ""
    back_story: Text = ""
    segment: Text = ""
    """Who it is about, where no persona is."""
    owner: Text = ""
    team: Many[Text] = ()
    people: Many[Text] = ()
    """Others who take part in the journey, such as *the waiter*."""
    evidence: EvidenceLevel | None = None
    data_basis: Text = ""
    dates: Dates = Dates.by_default()
    outcomes: Many[Text] = ()
    personas: Many[Id] = ()
    based_on: Id | None = None
    """The map that it started from: the current state of a future one, the journey of a blueprint."""
    stages: Many[Stage] = ()
    lanes: Many[Lane] = ()
    connectors: Many[Connector] = ()
    notes: Many[Comment] = ()
    """What reviewers say of the map as a whole."""
    ignored: Many[Ignored] = ()
    """What the map check need not tell any more."""
    done: Many[TaskName] = ()
    """The tasks of mapping that somebody has ticked off, by their names."""

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """All its steps, from left to right: the columns of the grid."""
        return tuple(step for stage in self.stages for step in stage.steps)

    @cached_property
    def column_of(self) -> dict[str, int]:
        """The number of the column of each step, by the step's id, from 0."""
        return {step.id: column for column, step in enumerate(self.steps)}

    @cached_property
    def stage_of(self) -> dict[str, Stage]:
        """The stage of each step, by the step's id."""
        return {step.id: stage for stage in self.stages for step in stage.steps}

    @property
    def card_lanes(self) -> tuple[CardLane, ...]:
        """Its lanes that hold cards."""
        return tuple(lane for lane in self.lanes if isinstance(lane, CardLane))

    @property
    def curve_lanes(self) -> tuple[CurveLane, ...]:
        """Its lanes that hold curves."""
        return tuple(lane for lane in self.lanes if isinstance(lane, CurveLane))

    def joining(self, card_ids: Iterable[str]) -> tuple[str, ...]:
        """Return the ids of the connectors that have both ends among some cards."""
        cards = set(card_ids)
        return tuple(one.id for one in self.connectors if one.source in cards and one.target in cards)

    def in_order(self, points: Iterable[CurvePoint]) -> list[CurvePoint]:
        """Return the points of a curve from left to right."""
        column = self.column_of
        return sorted(points, key=lambda point: column[point.step] + point.at)


class Asset(Element):
    """A picture that the document carries: PNG or JPEG, as base64 text."""

    media_type: Literal["image/png", "image/jpeg"]
    name: Text = ""
    data: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9+/]*={0,2}$")]


class Document(Part):
    """All the maps of a file and what they share."""

    format: Literal["journeyeditor"]
    version: Literal[1]
    title: Text
    author: Text = ""
    language: Annotated[str, StringConstraints(pattern=r"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$")] = "en"
    """The language of its text (BCP 47), for screen readers and hyphenation."""
    theme: Theme = Theme.by_default()
    personas: Many[Persona] = ()
    maps: Many[JourneyMap] = Field(min_length=1)
    views: Many[View] = ()
    assets: Many[Asset] = ()
    figures: Text = ""
    """The table that its figures are read from again, as a path beside the document."""

    def map(self, map_id: str) -> JourneyMap:
        """Return the map with an id.

        Raises:
            KeyError: the document has no such map.
        """
        return _by_id(self.maps, map_id)

    def persona(self, persona_id: str) -> Persona:
        """Return the persona with an id.

        Raises:
            KeyError: the document has no such persona.
        """
        return _by_id(self.personas, persona_id)

    def asset(self, asset_id: str) -> Asset:
        """Return the asset with an id.

        Raises:
            KeyError: the document has no such asset.
        """
        return _by_id(self.assets, asset_id)


def _by_id(elements: Iterable[_E], element_id: str) -> _E:
    for element in elements:
        if element.id == element_id:
            return element
    raise KeyError(element_id)
