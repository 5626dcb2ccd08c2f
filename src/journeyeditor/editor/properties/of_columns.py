"""The fields of stages and steps."""

from journeyeditor.editor.properties.common import COLOUR, COMMENTS, EVIDENCE
from journeyeditor.editor.properties.field import Field, Group
from journeyeditor.editor.properties.forms import Line, Number, OneOf, Prose, Tick

STAGE = (
    Group(
        "",
        (
            Field("name", "Name", Line()),
            COLOUR,
            Field("definition", "Definition", Prose(3)),
            Field("owner", "Owner", Line()),
            Field("duration", "Duration", Line("A week")),
        ),
    ),
    EVIDENCE,
    Group(
        "Notes",
        (
            Field("notes", "Notes for speaker", Prose(3)),
            Field("comments", "Comments", COMMENTS, alone=True),
        ),
    ),
)

STEP = (
    Group(
        "",
        (
            Field("name", "Name", Line()),
            Field("moment_of_truth", "Moment of truth", Tick()),
            Field("width", "Width", Number(40, 2000, optional=True, unit="pt")),
            Field("detail", "Shown in detail by", OneOf("maps")),
        ),
    ),
    Group("Notes", (Field("comments", "Comments", COMMENTS, alone=True),)),
)
