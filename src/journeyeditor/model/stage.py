"""What runs across a map: stages, and the steps in them."""

from pydantic import Field

from journeyeditor.model.base import Colour, Element, Id, Many, Text
from journeyeditor.model.card import Comment, Evidence


class Step(Element):
    """One column of the grid."""

    name: Text = ""
    moment_of_truth: bool = False
    width: float | None = Field(default=None, ge=40, le=2000)
    """The width in points that somebody chose; without one the layout decides."""
    detail: Id | None = None
    """The map of this document that shows this step in detail."""
    comments: Many[Comment] = ()


class Stage(Element):
    """A phase of the journey: one or more steps under one name."""

    name: Text
    steps: Many[Step] = Field(min_length=1)
    definition: Text = ""
    owner: Text = ""
    duration: Text = ""
    colour: Colour | None = None
    evidence: Evidence | None = None
    comments: Many[Comment] = ()
    notes: Text = ""
    """What whoever presents it may say."""
