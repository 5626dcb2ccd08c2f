"""The fields of cards, and of the connectors between them."""

from journeyeditor.editor.properties.common import COLOUR, COMMENTS, EVIDENCE
from journeyeditor.editor.properties.field import Field, Group
from journeyeditor.editor.properties.forms import (
    YES_OR_NO,
    Day,
    Icon,
    Line,
    Linked,
    Number,
    Numbers,
    OneOf,
    Picture,
    Prose,
    Rating,
    SomeOf,
    Texts,
    Tick,
    choice_in,
    choice_of,
)
from journeyeditor.model import LANE_KINDS, OWN_LANE, CardForm, Connector, Metric, Severity
from journeyeditor.model.priorities import SEVERITY_WORDS, TO_DO

_ENDS_WORDS = {"none": "Line", "arrow": "Arrow", "both": "Arrow both ways"}

CARD = (
    Group(
        "",
        (
            Field("text", "Text", Prose(3)),
            COLOUR,
            Field("icon", "Icon", Icon()),
            Field("channels", "Channels", Texts("channels")),
            Field("tags", "Tags", Texts("tags")),
        ),
    ),
    EVIDENCE,
    Group(
        "Importance",
        (
            Field("severity", "Severity", choice_of(Severity, "Not said", SEVERITY_WORDS)),
            Field("impact", "Impact", Rating()),
            Field("effort", "Effort", Rating()),
            Field("importance", "Importance", Rating()),
            Field("affected", "Affected", Line("30 % of customers")),
            Field("votes", "Votes", Number(0, 1e9, whole=True)),
        ),
        open=True,
    ),
    Group(
        "Work",
        (
            Field("owner", "Owner", Line()),
            Field("status", "Status", Line()),
            Field("due", "Due", Day()),
            Field("answers", "Answers", SomeOf("pain points")),
        ),
        open=True,
    ),
    Group(
        "Figure",
        (
            Field("metric.value", "Value", Number(optional=True)),
            Field("metric.unit", "Unit", Line("%, minutes, points"), needs="metric"),
            Field("metric.target", "Target", Number(optional=True), needs="metric"),
            Field("metric.measure", "Measure", Line("Net Promoter Score"), needs="metric"),
            Field(
                "metric.measured_as",
                "Seen from",
                choice_in(
                    Metric,
                    "measured_as",
                    "Not said",
                    {"business": "The business", "customer": "The customer"},
                ),
                needs="metric",
            ),
            Field("metric.who", "Measured by", Line(), needs="metric"),
            Field("metric.why", "Reason", Prose(), needs="metric"),
            Field("metric.date", "Date", Day(), needs="metric"),
            Field("metric.source", "Source", Line(), needs="metric"),
            Field("metric.chart", "Shown as", choice_in(Metric, "chart"), needs="metric"),
            Field("metric.history", "Earlier", Numbers(), needs="metric"),
        ),
    ),
    Group(
        "Picture",
        (
            Field("image.asset", "Picture", Picture()),
            Field(
                "image.alternative_text", "Shows", Line("What the picture shows, for those who cannot see it"), "image"
            ),
            *(
                Field(f"image.crop.{side}", f"Crop {side}", Number(0, 100, unit="%"), needs="image")
                for side in ("left", "top", "right", "bottom")
            ),
        ),
    ),
    Group(
        "Place",
        (
            Field("step", "Step", OneOf("steps", optional=False)),
            Field("span", "Steps wide", Number(1, 1000, whole=True)),
            Field("personas", "Personas", SomeOf("personas")),
            Field("recurring", "Recurring", Tick()),
            Field("visible_to_customer", "Customer sees it", YES_OR_NO),
        ),
    ),
    Group(
        "Notes",
        (
            Field("notes", "Notes", Prose(4)),
            Field("link", "Link", Linked()),
            Field("comments", "Comments", COMMENTS, alone=True),
        ),
    ),
)

CONNECTOR = (
    Group(
        "",
        (
            Field("label", "Label", Line()),
            Field("ends", "Ends", choice_in(Connector, "ends", words=_ENDS_WORDS)),
            Field("source", "From", OneOf("cards", optional=False)),
            Field("target", "To", OneOf("cards", optional=False)),
        ),
    ),
)


_TELLING_BY_KIND = {
    "touchpoints": ("Importance",),
    "images": ("Picture",),
    "media": ("Notes",),
    "linked-maps": ("Notes",),
    **dict.fromkeys(TO_DO, ("Work",)),
}
_TELLING_BY_FORM: dict[CardForm, tuple[str, ...]] = {
    "pain": ("Importance",),
    "idea": ("Work", "Importance"),
    "figure": ("Figure",),
}


def telling_groups(lane_kind: str) -> tuple[str, ...]:
    """Return the headings of the groups that tell most of the cards of a kind of lane."""
    form = LANE_KINDS.get(lane_kind, OWN_LANE).form
    return _TELLING_BY_KIND.get(lane_kind) or _TELLING_BY_FORM.get(form, ())
