"""What lanes are called by others: the kind of a lane, told by its name."""

from journeyeditor.exchange.tables.labels import as_key
from journeyeditor.model import LANE_KINDS

OWN = "own"
CURVES = ("sentiment", "arc")
_ALSO = {
    "goals": ("goals", "goal", "user goals", "objectives"),
    "actions": ("action", "user actions", "customer actions", "doing", "activities", "activity", "steps", "tasks"),
    "questions": ("question",),
    "needs": ("need", "user needs", "customer needs"),
    "expectations": ("expectation",),
    "touchpoints": ("touchpoint", "touch points", "interactions"),
    "channels": ("channel",),
    "thoughts": ("thought", "thinking", "mindset"),
    "think-feel": ("thoughts and feelings", "thinking and feeling", "think & feel"),
    "sentiment": (
        "feeling", "emotion", "emotions", "emotional journey", "emotional curve", "emotion curve", "sentiment",
        "experience", "mood", "satisfaction", "emotional experience",
    ),
    "arc": ("drama", "dramatic curve"),
    "quotes": ("quote", "customer quotes", "verbatims"),
    "happy-moments": ("happy moment", "delights", "gains", "positives", "highlights"),
    "pain-points": ("pain point", "pains", "pain", "problems", "frustrations", "barriers", "negatives"),
    "moments-of-truth": ("moment of truth",),
    "images": ("images", "pictures", "screens"),
    "personas": ("persona",),
    "frontstage": ("front stage", "frontstage actions", "front-stage", "onstage", "employee actions"),
    "backstage": ("back stage", "backstage actions", "back-stage"),
    "support": ("supporting processes", "support", "internal processes"),
    "systems": ("system", "technology", "it systems"),
    "ownership": ("owner", "owners", "responsible", "departments", "internal ownership", "team", "teams"),
    "insights": ("insight",),
    "opportunities": ("opportunity", "improvements", "recommendations"),
    "ideas": ("idea", "solutions"),
    "metrics": ("metric", "kpi", "kpis", "measures", "data points"),
}  # fmt: skip
_BY_NAME = {as_key(name): kind for kind, names in _ALSO.items() for name in names}
_BY_NAME |= {as_key(kind): kind for kind in LANE_KINDS}
_BY_NAME |= {as_key(known.name): kind for kind, known in LANE_KINDS.items()}


def kind_of(name: str) -> str | None:
    """Return the kind of lane that a name means; none where it is a name of somebody's own."""
    return _BY_NAME.get(as_key(name).rstrip(":"))


def is_curve(name: str) -> bool:
    """Tell whether a name means a lane of curves."""
    return kind_of(name) in (*CURVES, "emotions")
