"""What the guided start offers: kinds of map with the lanes that each needs, and sets of stages by their names."""

from typing import NamedTuple

from journeyeditor.model import Document, MapKind
from journeyeditor.templates.registry.lanes import CORE
from journeyeditor.templates.template import Template

_FEW = 5
"""Where there are fewer stages, each begins with two steps."""


class StageSet(NamedTuple):
    """The stages of a kind of journey that is often mapped."""

    name: str
    stages: str
    """Their names, with commas between them."""

    @property
    def names(self) -> list[str]:
        """Their names, from left to right."""
        return [name.strip() for name in self.stages.split(",")]


class GuidedKind(NamedTuple):
    """A kind of map, as somebody chooses it who has not made one."""

    kind: MapKind
    name: str
    summary: str
    """What it shows, in a sentence."""
    lanes: str
    """As a template names them."""
    stage_set: str
    """The name of the stages that it begins with."""

    def document(self, stage_set: StageSet) -> Document:
        """Return a new document of one map of this kind with some stages, which only waits for words."""
        names = stage_set.names
        stages = ", ".join(f"{name}: {2 if len(names) < _FEW else 1}" for name in names)
        return Template("guided", self.name, self.summary, stages, self.lanes, self.kind).document()


STAGE_SETS = (
    StageSet("Before, during and after", "Before, During, After"),
    StageSet("Times of day", "Morning, Noon, Afternoon, Evening"),
    StageSet("Around a purchase", "Before the purchase, Purchase, After the purchase"),
    StageSet("Buying, in three stages", "Awareness, Consideration, Decision"),
    StageSet("Buying, as people say it", "Considering, Evaluating, Purchasing"),
    StageSet("Buying, with a look back", "Awareness, Consideration, Decision, Evaluation afterwards"),
    StageSet("Funnel", "Inquiry, Comparison, Purchase, Activation"),
    StageSet("Buying on the web", "Awareness, Consideration, Decision, Retention"),
    StageSet("Decision and purchase apart", "Awareness, Consideration, Decision, Purchase, Retention"),
    StageSet("Purchase and what follows", "Awareness, Consideration, Decision-making, Purchase, After the purchase"),
    StageSet("From decision to renewal", "Awareness, Decision, Purchase, Support, Renewal"),
    StageSet("Up to loyalty", "Awareness, Consideration, Decision, Retention, Loyalty"),
    StageSet("Up to advocacy", "Awareness, Consideration, Purchase, Retention, Advocacy"),
    StageSet("Up to advocacy, with the time after", "Awareness, Consideration, Decision, After the purchase, Advocacy"),
    StageSet("Relation with a brand", "Awareness, Investigation, Purchase, Repeat"),
    StageSet("Lifecycle with loss", "Awareness, Conversion, Repeat purchases, Churn"),
    StageSet("Five A's", "Attract, Accept, Adopt, Amplify, Advance"),
    StageSet("Using a product", "Discovery, Research, Use, Problem-solving, Loyalty, Recommendation"),
    StageSet("Signing up for an app", "Awareness, Consideration, Decision, Service, Advocacy"),
    StageSet("Mobile app", "Discover, Install, Use, Delete"),
    StageSet("Software over the years", "Choosing and buying, Onboarding and migration, Normal use and renewal"),
    StageSet("Having software built", "Research, Comparison, Workshop, Quote, Sign-off"),
    StageSet("Company that buys, five stages", "Search, Awareness, Options, Decision, Support afterwards"),
    StageSet(
        "Company that buys, seven stages",
        "Not looking, Problem found, First options, Active evaluation, Decision, Launch, Results and loyalty",
    ),
    StageSet("Company with a tender", "Request for proposals, Detailed evaluation, Approvals, Negotiation"),
    StageSet("Shop", "Research, Shop, Purchase, Service"),
    StageSet("Shop on many channels", "Social discovery, Website research, Store demo, Purchase"),
    StageSet("Visit", "Arrive, Order, Receive, Pay, Leave"),
    StageSet("Restaurant", "Awareness, Research, Arrival, Order, Time to eat, Leave, Feedback, Return"),
    StageSet("Meal delivery", "Menu, Select, Order, Receive, Feedback"),
    StageSet("Booking a hotel", "Discover, Research, Compare, Purchase"),
    StageSet("Hotel stay", "Before the arrival, Check-in, Stay, Check-out, After the stay"),
    StageSet("Flight", "Research, Book, Follow-up mails, Support, Check-in, Travel, Luggage"),
    StageSet("Holiday", "Inspiration, Planning, Booking, Experience, Sharing"),
    StageSet("City tour", "Browsing, Booking, Attending, Rating"),
    StageSet("Car", "Choose model and colour, Wait, Pick up"),
    StageSet("Request to an IT desk", "Request, Inform, Prepare, Handover, Aftercare"),
    StageSet("First weeks of an employee", "Training, Access to facilities, Benefits"),
    StageSet("Volunteers", "Learn, Discover, Act, Celebrate"),
    StageSet("Maturity of a practice", "Intuition-driven, Fragmented, Coordinated, Scalable, Excellence"),
)

GUIDED_KINDS = (
    GuidedKind(
        "current-state",
        "Current state",
        "What people go through today: what they do, think and feel, and where it hurts.",
        CORE,
        "Before, during and after",
    ),
    GuidedKind(
        "future-state",
        "Future state",
        "What the journey shall become, and what has to change for it.",
        "goals, actions, touchpoints, thoughts, sentiment, ideas (Changes), action-plan, metrics",
        "Before, during and after",
    ),
    GuidedKind(
        "day-in-the-life",
        "Day in the life",
        "All that fills somebody's day, whether or not it has to do with you.",
        "actions, thoughts, sentiment, needs, pain-points, opportunities",
        "Times of day",
    ),
    GuidedKind(
        "service-blueprint",
        "Service blueprint",
        "What customers see, and what staff and systems do to make it happen.",
        "physical-evidence, actions, frontstage, backstage, support, time, pain-points",
        "Visit",
    ),
    GuidedKind(
        "buyer-journey",
        "Buyer's journey",
        "From noticing a problem to the decision for something that solves it.",
        "goals, actions, questions, touchpoints, sentiment, pain-points, content, opportunities",
        "Buying, in three stages",
    ),
    GuidedKind(
        "user-journey",
        "User journey",
        "One task in a website or an app, step by step.",
        "goals, actions, touchpoints, questions, sentiment, pain-points, ideas",
        "Using a product",
    ),
    GuidedKind(
        "service-journey",
        "Service journey",
        "How a service is delivered and used, once it is bought.",
        "goals, actions, touchpoints, channels, sentiment, pain-points, backstage, opportunities",
        "Before, during and after",
    ),
    GuidedKind(
        "experience-map",
        "Experience map",
        "What people do to reach something, with whatever company helps them.",
        "needs, actions, thoughts, sentiment, touchpoints, pain-points, insights",
        "Holiday",
    ),
    GuidedKind(
        "lifecycle",
        "Lifecycle",
        "The whole relation with a customer from afar, each step with a map of its own.",
        "actions, touchpoints, sentiment, ownership, linked-maps, metrics",
        "Lifecycle with loss",
    ),
    GuidedKind(
        "employee-journey",
        "Employee journey",
        "What somebody who works for you goes through.",
        "goals, actions, touchpoints, sentiment, pain-points, ownership, opportunities",
        "First weeks of an employee",
    ),
)


def stage_set(name: str) -> StageSet:
    """Return the stages of a name.

    Raises:
        KeyError: there are no such stages.
    """
    for one in STAGE_SETS:
        if one.name == name:
            return one
    raise KeyError(name)
