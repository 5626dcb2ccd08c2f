"""The fields of curves and of their points."""

from journeyeditor.editor.properties.common import COLOUR, COMMENTS, EVIDENCE
from journeyeditor.editor.properties.field import Field, Group
from journeyeditor.editor.properties.forms import Line, Number, OneOf, Prose, Tick, choice_in
from journeyeditor.model import Curve, MomentOfTruth

CURVE = (
    Group(
        "",
        (
            Field("name", "Name", Line()),
            Field("persona", "Persona", OneOf("personas")),
            Field(
                "state",
                "State",
                choice_in(Curve, "state", words={"current": "Today", "future": "As it should be"}),
            ),
            COLOUR,
        ),
    ),
)

POINT = (
    Group(
        "",
        (
            Field("reason", "Reason", Prose(2)),
            Field("value", "Value", Number()),
            Field("step", "Step", OneOf("steps", optional=False)),
            Field("at", "Place in step", Number(0, 100, unit="%")),
            Field("gap_after", "Gap after it", Tick()),
        ),
    ),
    Group(
        "Moment of truth",
        (
            Field("moment_of_truth.kind", "Kind", choice_in(MomentOfTruth, "kind", "It is none")),
            Field("moment_of_truth.need", "Customer needs", Prose(), needs="moment_of_truth"),
            Field("moment_of_truth.if_it_fails", "If it fails", Prose(), needs="moment_of_truth"),
        ),
        open=True,
    ),
    EVIDENCE,
    Group("Notes", (Field("comments", "Comments", COMMENTS, alone=True),)),
)
