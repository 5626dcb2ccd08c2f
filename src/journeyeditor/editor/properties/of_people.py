"""The fields of personas."""

from journeyeditor.editor.properties.field import Field, Group
from journeyeditor.editor.properties.forms import Colour, Face, Line, Number, Picture, Prose, Records, Texts, choice_of
from journeyeditor.model import Fact
from journeyeditor.model.persona import PersonaKind

_FACT_FIELDS = (Field("name", "Name", Line("Favourite brands")), Field("text", "Fact", Prose()))

PERSONA = (
    Group(
        "",
        (
            Field("name", "Name", Line()),
            Field("kind", "Kind", choice_of(PersonaKind)),
            Field("photo", "Photo", Picture()),
            Field("face", "Drawn face", Face()),
            Field("colour", "Colour", Colour(optional=False)),
            Field("role", "Role", Line()),
            Field("age", "Age", Number(0, 150, whole=True, optional=True)),
            Field("gender", "Gender", Line()),
            Field("location", "Location", Line()),
            Field("quote", "Quote", Prose()),
        ),
    ),
    Group(
        "Story",
        (
            Field("background", "Background", Prose(4)),
            Field("goals", "Goals", Texts()),
            Field("needs", "Needs", Texts()),
            Field("motivations", "Motivations", Texts()),
            Field("frustrations", "Frustrations", Texts()),
            Field("channels", "Channels", Texts("channels")),
        ),
        open=True,
    ),
    Group(
        "Empathy map",
        (
            Field("empathy.hears", "Hears", Texts()),
            Field("empathy.thinks", "Thinks", Texts()),
            Field("empathy.feels", "Feels", Texts()),
            Field("empathy.says", "Says", Texts()),
            Field("empathy.does", "Does", Texts()),
        ),
    ),
    Group("More facts", (Field("facts", "Facts", Records(Fact, _FACT_FIELDS, "fact"), alone=True),), open=True),
)
