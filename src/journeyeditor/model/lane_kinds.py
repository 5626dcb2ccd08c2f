"""Every kind of lane that journey mappers use: its name, its zone, its icon and the form of its cards.

A new kind is one line here. What the kinds mean, and who uses them, is collected from the articles on journey mapping
that the field refers to; a lane may always carry a name of its own.
"""

from typing import Literal, NamedTuple

Zone = Literal["customer", "frontstage", "backstage", "insight"]
"""What the customer does and feels; what they meet; what they do not see; what the makers of the map conclude."""

CardForm = Literal["card", "chip", "quote", "pain", "idea", "figure"]
"""How the cards of a lane look: plain, as a label, as words somebody said or thought, as a pain point, as an
opportunity, or as a figure."""


class LaneKind(NamedTuple):
    """What a kind of lane is."""

    name: str
    zone: Zone
    icon: str
    """The name of a glyph of the icon font."""
    form: CardForm = "card"


LANE_KINDS: dict[str, LaneKind] = {
    # What the customer does, meets, thinks and feels
    "goals": LaneKind("Customer goals", "customer", "flag-outline"),
    "actions": LaneKind("Actions", "customer", "walk"),
    "decisions": LaneKind("Decisions", "customer", "directions-fork"),
    "questions": LaneKind("Questions", "customer", "help-circle-outline", "quote"),
    "needs": LaneKind("Needs", "customer", "hand-heart-outline"),
    "motivations": LaneKind("Motivations", "customer", "fire"),
    "expectations": LaneKind("Expectations", "customer", "star-shooting-outline"),
    "research": LaneKind("User research", "customer", "book-search-outline"),
    "touchpoints": LaneKind("Touchpoints", "customer", "gesture-tap", "chip"),
    "channels": LaneKind("Channels", "customer", "swap-horizontal", "chip"),
    "processes": LaneKind("Processes", "customer", "transit-connection-variant"),
    "devices": LaneKind("Devices", "customer", "cellphone", "chip"),
    "thoughts": LaneKind("Thoughts", "customer", "thought-bubble-outline", "quote"),
    "emotions": LaneKind("Emotions", "customer", "emoticon-outline"),
    "think-feel": LaneKind("Think and feel", "customer", "head-heart-outline", "quote"),
    "attitudes": LaneKind("Attitudes", "customer", "account-voice"),
    "sentiment": LaneKind("Feelings", "customer", "chart-bell-curve-cumulative"),
    "arc": LaneKind("Dramatic arc", "customer", "chart-line-variant"),
    "quotes": LaneKind("Quotes", "customer", "format-quote-close", "quote"),
    "happy-moments": LaneKind("Happy moments", "customer", "heart-outline"),
    "pain-points": LaneKind("Pain points", "customer", "alert-outline", "pain"),
    "moments-of-truth": LaneKind("Moments of truth", "customer", "star-four-points-outline"),
    "time": LaneKind("Time", "customer", "clock-outline", "chip"),
    "images": LaneKind("Storyboard", "customer", "image-outline"),
    "personas": LaneKind("Personas", "customer", "account-group-outline", "chip"),
    "actors": LaneKind("Actors", "customer", "account-switch-outline", "chip"),
    # What the customer meets
    "physical-evidence": LaneKind("Physical evidence", "frontstage", "package-variant"),
    "frontstage": LaneKind("Frontstage", "frontstage", "account-tie-outline"),
    "content": LaneKind("Company content", "frontstage", "file-document-outline"),
    "company-aim": LaneKind("Company aim", "frontstage", "bullseye-arrow"),
    # What the customer does not see
    "backstage": LaneKind("Backstage", "backstage", "theater"),
    "support": LaneKind("Support processes", "backstage", "cog-outline"),
    "systems": LaneKind("Systems", "backstage", "server-outline", "chip"),
    "enablers": LaneKind("People, policies and technology", "backstage", "key-outline"),
    "limits": LaneKind("Technical limits", "backstage", "gauge-full"),
    "resources": LaneKind("Resources", "backstage", "toolbox-outline"),
    "staff-pains": LaneKind("Employee pain points", "backstage", "account-alert-outline", "pain"),
    "ownership": LaneKind("Ownership", "backstage", "account-key-outline", "chip"),
    "handover": LaneKind("Handover points", "backstage", "handshake-outline"),
    # What the makers of the map conclude
    "insights": LaneKind("Insights and barriers", "insight", "magnify"),
    "opportunities": LaneKind("Opportunities", "insight", "lightbulb-on-outline", "idea"),
    "ideas": LaneKind("Ideas", "insight", "lightbulb-outline", "idea"),
    "action-plan": LaneKind("Action plan", "insight", "clipboard-check-outline"),
    "initiatives": LaneKind("Strategic initiatives", "insight", "compass-outline"),
    "projects": LaneKind("Projects", "insight", "briefcase-outline"),
    "user-stories": LaneKind("User stories", "insight", "card-text-outline"),
    "hypotheses": LaneKind("Hypotheses", "insight", "flask-outline"),
    "metrics": LaneKind("Metrics", "insight", "chart-bar", "figure"),
    "data": LaneKind("Data", "insight", "database-outline"),
    "research-notes": LaneKind("Research evidence", "insight", "clipboard-text-search-outline"),
    "research-gaps": LaneKind("Research gaps", "insight", "eye-off-outline"),
    "trends": LaneKind("Trends", "insight", "trending-up"),
    "recovery": LaneKind("Service recovery", "insight", "lifebuoy"),
    "linked-maps": LaneKind("Linked maps", "insight", "map-outline"),
    "alignment": LaneKind("Alignment with company goals", "insight", "target"),
    "charts": LaneKind("Charts", "insight", "chart-donut", "figure"),
    "media": LaneKind("Video and documents", "insight", "play-box-outline"),
    "notes": LaneKind("Notes", "insight", "note-text-outline"),
    "jobs": LaneKind("Jobs, value and capabilities", "insight", "briefcase-check-outline"),
}

OWN_LANE = LaneKind("Own lane", "customer", "view-agenda-outline")
"""What a lane is whose kind is not in the registry: named by its maker."""

_TOLD_BY_COLOUR = frozenset({"happy-moments", "moments-of-truth"})


def is_told_by_colour(kind: str) -> bool:
    """Tell whether the colour of the cards of a kind says something, and stays in every theme."""
    return kind in _TOLD_BY_COLOUR or LANE_KINDS.get(kind, OWN_LANE).form in ("pain", "idea")
