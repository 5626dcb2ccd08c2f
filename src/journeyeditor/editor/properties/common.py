"""Fields that several kinds of elements have."""

from journeyeditor.editor.properties.field import Field, Group
from journeyeditor.editor.properties.forms import Colour, Day, Line, Number, Prose, Records, Tick, choice_of
from journeyeditor.model import Comment, Source
from journeyeditor.model.card import EvidenceLevel, SourceKind

COLOUR = Field("colour", "Colour", Colour())

SOURCE_FIELDS = (
    Field("name", "Name", Line("Interviews in May")),
    Field("kind", "Kind", choice_of(SourceKind, none="Not said")),
    Field("method", "Method", Line()),
    Field("date", "Date", Day()),
    Field("link", "Link", Line()),
)

COMMENT_FIELDS = (
    Field("text", "Comment", Prose()),
    Field("author", "Author", Line()),
    Field("date", "Date", Day()),
    Field("resolved", "Resolved", Tick()),
)

COMMENTS = Records(Comment, COMMENT_FIELDS, "comment")

EVIDENCE = Group(
    "Evidence",
    (
        Field("evidence.level", "Level", choice_of(EvidenceLevel, none="Not said")),
        Field("evidence.confidence", "Confidence", Number(1, 10, whole=True, optional=True), needs="evidence"),
        Field("evidence.sources", "Sources", Records(Source, SOURCE_FIELDS, "source"), needs="evidence"),
    ),
    open=True,
)
