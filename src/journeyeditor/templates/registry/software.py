"""What the users of software go through."""

from journeyeditor.templates.registry.lanes import CORE, FROM_FEEDBACK
from journeyeditor.templates.template import Template

SOFTWARE: tuple[Template, ...] = (
    Template(
        "checkout",
        "Checkout",
        "From the basket to the thanks, with the data of each step.",
        "Basket, Address, Delivery, Payment, Thank you",
        f"{FROM_FEEDBACK}, data",
        "user-journey",
        ("software", "retail"),
        "Hotjar",
    ),
    Template(
        "user-journey",
        "User journey",
        "One person and one task in a digital product, screen by screen.",
        "Discovery, Research, Use: 2, Problem-solving, Retention, Advocacy",
        "actions, touchpoints (Screens), devices, questions, pain-points",
        "user-journey",
        ("software", "basic"),
        "IxDF",
    ),
    Template(
        "mobile-app",
        "Mobile app",
        "From discovering an app to deleting it.",
        "Discover, Install, Use: 3, Delete",
        CORE,
        "user-journey",
        ("software",),
        "UXPressia",
    ),
    Template(
        "saas-trial",
        "Software trial",
        "From the first meeting to daily use, with what drives and what hinders.",
        "Meet, Visit, Sign up, Use: 2",
        "actions, channels, motivations (Triggers), pain-points (Obstacles), sentiment",
        "user-journey",
        ("software", "sales"),
        "ProductPlan",
    ),
    Template(
        "app-builder",
        "App agency",
        "A company that has an app made, from research to sign-off.",
        "Research, Comparison, Workshop, Quote, Sign-off",
        "questions, emotions, content",
        "buyer-journey",
        ("software", "companies"),
        "HubSpot",
    ),
)
