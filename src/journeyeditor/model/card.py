"""What stands in the cells of a map."""

import datetime
from typing import Annotated, Literal

from pydantic import Field

from journeyeditor.model.base import Colour, Element, FilledText, Id, Many, Number, Part, Share, Text

Severity = Literal["trivial", "work-around", "abandons"]
"""What a pain point does to the customer: nothing much, a detour, or the end of the journey."""

EvidenceLevel = Literal["assumption", "partly researched", "researched"]

SourceKind = Literal["solicited", "unsolicited"]
"""Whether people were asked for it (an interview) or left it behind (a support mail)."""

Rating = Annotated[int, Field(ge=1, le=5)]


class Source(Part):
    """Where a piece of evidence comes from."""

    name: Text
    kind: SourceKind | None = None
    method: Text = ""
    date: datetime.date | None = None
    link: Text = ""


class Evidence(Part):
    """How sure the makers of a map are, and why."""

    level: EvidenceLevel
    confidence: int | None = Field(default=None, ge=1, le=10)
    sources: Many[Source] = ()


class Link(Part):
    """Where a card leads: a web address, another map of the document, or a file beside the document."""

    kind: Literal["web", "map", "file"]
    target: FilledText
    """A web or mail address, the id of a map, or a relative path."""
    label: Text = ""


class Crop(Part):
    """The part of an image that is shown, as shares of its width and height."""

    left: Share = 0.0
    top: Share = 0.0
    right: Share = 1.0
    bottom: Share = 1.0


class Image(Part):
    """A picture on a card."""

    asset: Id
    alternative_text: Text = ""
    crop: Crop | None = None


class Metric(Part):
    """A figure: who measured what, when, and what it should be."""

    value: Number
    unit: Text = ""
    target: Number | None = None
    measure: Text = ""
    """What is measured, such as *Net Promoter Score*."""
    measured_as: Literal["business", "customer"] | None = None
    who: Text = ""
    why: Text = ""
    date: datetime.date | None = None
    source: Text = ""
    chart: Literal["number", "bar", "gauge", "trend"] = "number"
    history: Many[Number] = ()


class Answer(Part):
    """What somebody answers a reviewer."""

    text: Text
    author: Text = ""
    date: datetime.date | None = None


class Comment(Element):
    """What a reviewer says of a card, a stage, a point of a curve or a map."""

    author: Text = ""
    text: Text
    date: datetime.date | None = None
    resolved: bool = False
    answers: Many[Answer] = ()


class Card(Element):
    """One thing in a cell: an action, a touchpoint, a thought, a pain point, an opportunity, a figure, a picture."""

    step: Id
    """The step where it begins."""
    span: int = Field(default=1, ge=1, le=1000)
    """How many steps it covers; layout stops at the last step."""
    text: Text = ""
    notes: Text = ""
    icon: Text = ""
    """The name of an icon, such as ``phone``."""
    colour: Colour | None = None
    tags: Many[Text] = ()
    channels: Many[Text] = ()
    personas: Many[Id] = ()
    """Whose card it is, where not everybody's."""
    severity: Severity | None = None
    impact: Rating | None = None
    effort: Rating | None = None
    importance: Rating | None = None
    affected: Text = ""
    """How many customers it touches, such as *30 %*."""
    owner: Text = ""
    due: datetime.date | None = None
    status: Text = ""
    answers: Many[Id] = ()
    """The cards that it answers: the pain points of an opportunity."""
    recurring: bool = False
    visible_to_customer: bool | None = None
    evidence: Evidence | None = None
    link: Link | None = None
    image: Image | None = None
    metric: Metric | None = None
    votes: int = Field(default=0, ge=0)
    comments: Many[Comment] = ()
