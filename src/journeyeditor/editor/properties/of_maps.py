"""The fields of a map, and of the document around it."""

from journeyeditor.editor.properties.common import COMMENTS
from journeyeditor.editor.properties.field import Field, Group
from journeyeditor.editor.properties.forms import (
    Colour,
    Day,
    Font,
    Line,
    Number,
    OneOf,
    People,
    Picture,
    Prose,
    Records,
    RunningLine,
    SomeOf,
    Texts,
    Tick,
    choice_in,
    choice_of,
)
from journeyeditor.model import MapKind, Theme, View
from journeyeditor.model.card import EvidenceLevel
from journeyeditor.model.document import MapStatus

MAP = (
    Group(
        "",
        (
            Field("title", "Title", Line()),
            Field("kind", "Kind", choice_of(MapKind, "Not said")),
            Field("status", "Status", choice_of(MapStatus, "Not said")),
            Field("owner", "Owner", Line()),
            Field("scenario", "Scenario", Prose(3)),
            Field("goal", "Goal", Prose(2)),
            Field("personas", "Personas", People()),
        ),
    ),
    Group(
        "Scope",
        (
            Field("scope.starts", "Starts with", Line()),
            Field("scope.ends", "Ends with", Line()),
            Field("scope.sentence", "In a sentence", Prose()),
            Field("purpose", "Purpose", Prose()),
            Field("outcomes", "Outcomes", Texts()),
            Field("timescale", "Timescale", Line()),
            Field("segment", "Segment", Line()),
        ),
    ),
    Group(
        "Story",
        (
            Field("situation", "Situation", Line()),
            Field("back_story", "Back story", Prose(3)),
            Field("expectations", "Expectations", Prose()),
            Field("business_goal", "Business goal", Prose()),
        ),
    ),
    Group(
        "People",
        (Field("team", "Team", Texts()), Field("people", "Others taking part", Texts())),
    ),
    Group(
        "Evidence",
        (
            Field("evidence", "Level", choice_of(EvidenceLevel, "Not said")),
            Field("data_basis", "Based on", Prose(3)),
            Field("based_on", "Started from", OneOf("maps")),
        ),
    ),
    Group(
        "Dates",
        (
            Field("dates.created", "Made", Day()),
            Field("dates.validated", "Validated", Day()),
            Field("dates.reviewed", "Reviewed", Day()),
            Field("dates.next_review", "Next review", Day()),
        ),
    ),
    Group("Notes of reviewers", (Field("notes", "Notes", COMMENTS, alone=True),)),
)

_CARD_WORDS = {"tinted": "A tint for each kind", "accent": "A tint of the accent", "outlined": "An edge, no ground"}
_LINE_WORDS = {"fine": "Fine lines", "dotted": "Dotted lines", "bold": "Bold lines", "bands": "Shaded bands"}

_VIEW_FIELDS = (
    Field("name", "Name", Line("For the board")),
    Field("map", "Map", OneOf("maps", optional=False)),
    Field("hidden_lanes", "Hidden lanes", SomeOf("lanes")),
    Field("personas", "Personas", SomeOf("personas")),
    Field("tags", "Only with tags", Texts("tags")),
    Field("owners", "Only of owners", Texts()),
    Field("header", "Header", Tick()),
    Field("portraits", "Personas on top", Tick()),
    Field("detail", "Detail", choice_in(View, "detail")),
)

DOCUMENT = (
    Group(
        "Document",
        (
            Field("title", "Title", Line("The name of the file")),
            Field("author", "Author", Line()),
            Field("language", "Language", Line("en, de-CH"), rule="A code such as en or de-CH"),
        ),
        open=True,
    ),
    Group("Views for readers", (Field("views", "Views", Records(View, _VIEW_FIELDS, "view"), alone=True),)),
)

THEME = (
    Group(
        "Colours",
        (
            Field("theme.accent", "Accent", Colour(optional=False)),
            Field("theme.second", "Second colour", Colour(optional=False)),
            Field("theme.paper", "Paper", Colour(optional=False)),
            Field("theme.ink", "Ink", Colour(optional=False)),
        ),
        open=True,
    ),
    Group(
        "Type",
        (
            Field("theme.font", "Font", Font()),
            Field("theme.heading_font", "Heading font", Font()),
            Field("theme.heading_weight", "Heading weight", choice_in(Theme, "heading_weight")),
        ),
        open=True,
    ),
    Group(
        "Shapes",
        (
            Field("theme.stages", "Stages", choice_in(Theme, "stages")),
            Field("theme.cards", "Cards", choice_in(Theme, "cards", words=_CARD_WORDS)),
            Field("theme.lines", "Between lanes", choice_in(Theme, "lines", words=_LINE_WORDS)),
            Field("theme.corner", "Corners", Number(0, 24, unit="pt")),
        ),
        open=True,
    ),
    Group(
        "Client",
        (
            Field("theme.logo", "Logo", Picture()),
            Field("theme.client", "Client", Line()),
            Field("theme.date", "Date", Day()),
            Field("theme.confidentiality", "Confidentiality", Line("Confidential")),
            Field("theme.name", "Theme name", Line()),
        ),
        open=True,
    ),
    Group(
        "On every page",
        (
            Field("theme.header", "Header", RunningLine("{client} | {title}")),
            Field("theme.footer", "Footer", RunningLine("{confidentiality} | {date} | {page} of {pages}")),
        ),
        open=True,
    ),
)
"""What makes the look of the document; the panel of the theme shows it."""
