"""Service blueprints."""

from journeyeditor.templates.template import Frame, Template

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
        frame=Frame(
            "Guest", "A guest eats in a restaurant.", "Eat well, and pay without waiting", "Enters", "Goes out"
        ),
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
        frame=Frame(
            "Customer",
            "Somebody uses a service, from its first step to its last.",
            "Get the service as expected",
            "Asks for the service",
            "Has what was asked for",
        ),
    ),
    Template(
        "support-blueprint",
        "Customer support blueprint",
        "A request for help, from the first contact to the follow-up.",
        "Contact, Identify, Solve, Confirm, Follow up",
        "actions, channels, frontstage, backstage, support, systems, pain-points, recovery, metrics",
        "service-blueprint",
        ("blueprint", "support"),
        "HubSpot",
        frame=Frame(
            "Customer with a problem",
            "A bill is wrong, and somebody asks for help.",
            "Have it solved at the first call",
            "Notices the problem",
            "Hears that it is solved",
        ),
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
        frame=Frame(
            "Shopper",
            "Somebody comes to a shop for one thing.",
            "Find it, and get good advice",
            "Enters the shop",
            "Leaves with it",
        ),
    ),
)
