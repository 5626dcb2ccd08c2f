"""The fields of lanes of cards and of lanes of curves."""

from journeyeditor.editor.properties.common import COMMENTS
from journeyeditor.editor.properties.field import Field, Group
from journeyeditor.editor.properties.forms import Choice, Line, Number, Texts, Tick, choice_of
from journeyeditor.model import LANE_KINDS, OWN_LANE, BlueprintLine, Zone
from journeyeditor.model.lane import ProcessShape

_CURVES = ("sentiment", "arc")

_ZONE_WORDS: dict[Zone, str] = {
    "customer": "What the customer does and feels",
    "frontstage": "What the customer meets",
    "backstage": "What the customer does not see",
    "insight": "What the team concludes",
}
_LINE_WORDS = {
    "interaction": "Line of interaction",
    "visibility": "Line of visibility",
    "internal interaction": "Line of internal interaction",
}
_FLOW_WORDS: dict[ProcessShape, str] = {
    "linear": "One after the other",
    "non-linear": "In any order",
    "time-based": "Over time",
    "cyclic": "In a circle",
    "bi-directional": "There and back",
}
_CARD_KINDS = Choice(
    (
        ("own", OWN_LANE.name),
        *((kind, lane.name) for kind, lane in LANE_KINDS.items() if kind not in _CURVES),
    )
)
_CURVE_KINDS = Choice(tuple((kind, LANE_KINDS[kind].name) for kind in _CURVES))

_PLACE = Group(
    "Place",
    (
        Field("zone", "Zone", choice_of(Zone, "That of its kind", _ZONE_WORDS)),
        Field("line_above", "Line above", choice_of(BlueprintLine, "None", _LINE_WORDS)),
        Field("height", "Height", Number(16, 4000, optional=True, unit="pt")),
        Field("collapsed", "Collapsed", Tick()),
        Field("hidden", "Hidden", Tick()),
        Field("locked", "Locked", Tick()),
    ),
    open=True,
)
_NOTES = Group("Notes", (Field("comments", "Comments", COMMENTS, alone=True),))

CARD_LANE = (
    Group(
        "",
        (
            Field("name", "Name", Line()),
            Field("kind", "Kind", _CARD_KINDS),
            Field("process", "Flow", choice_of(ProcessShape, "None", _FLOW_WORDS)),
        ),
    ),
    _PLACE,
    _NOTES,
)

CURVE_LANE = (
    Group("", (Field("name", "Name", Line()), Field("kind", "Kind", _CURVE_KINDS))),
    Group(
        "Scale",
        (
            Field("scale.low", "Lowest", Number()),
            Field("scale.high", "Highest", Number()),
            Field("scale.labels", "Levels", Texts()),
        ),
        open=True,
    ),
    _PLACE,
    _NOTES,
)
