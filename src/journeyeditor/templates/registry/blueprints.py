"""Service blueprints."""

from journeyeditor.templates.template import Template

_BLUEPRINT = "physical-evidence, actions, frontstage, backstage, support, pain-points, time"

BLUEPRINTS: tuple[Template, ...] = (
    Template(
        "service-blueprint",
        "Service blueprint",
        "What customers see and what makes it happen, between three lines.",
        "Arrive, Order, Receive, Pay, Leave",
        _BLUEPRINT,
        "service-blueprint",
        ("blueprint", "service"),
        "HubSpot, Outwitly",
    ),
    Template(
        "simple-blueprint",
        "Simple blueprint",
        "Four rows: what the customer does, and the three layers behind it.",
        "First step, Second step, Third step, Fourth step",
        "actions, frontstage, backstage, support",
        "service-blueprint",
        ("blueprint", "basic"),
        "Miro",
    ),
    Template(
        "support-blueprint",
        "Customer support blueprint",
        "A request for help, from the first contact to the follow-up.",
        "Contact, Identify, Solve, Confirm, Follow up",
        "actions, channels, frontstage, backstage, systems, pain-points, recovery, metrics",
        "service-blueprint",
        ("blueprint", "support"),
        "HubSpot",
    ),
    Template(
        "retail-blueprint",
        "Retail blueprint",
        "A visit to a shop, with what staff and systems do for it.",
        "Arrive, Browse, Ask, Pay, Leave",
        _BLUEPRINT,
        "service-blueprint",
        ("blueprint", "retail"),
        "HubSpot",
    ),
)
