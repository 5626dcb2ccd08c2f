"""The samples: complete maps to look at and to learn from, told of without reading their files."""

from pathlib import Path
from typing import NamedTuple

from journeyeditor.model import MapKind
from journeyeditor.resources import resource_path


class Sample(NamedTuple):
    """A file of the application with a complete map."""

    file: str
    """Its name in the folder of samples."""
    title: str
    """The title of its first map."""
    kind: MapKind
    """The kind of its first map."""
    shows: str
    """What can be seen in it, in a few words."""

    @property
    def path(self) -> Path:
        """Where it is.

        Raises:
            FileNotFoundError: this installation has no samples at all.
        """
        return resource_path("samples") / self.file

    @property
    def words(self) -> str:
        """All that a search looks through."""
        return f"{self.file} {self.title} {self.kind} {self.shows}"


SAMPLES: tuple[Sample, ...] = (
    Sample(
        "pizza-night.journey",
        "Dinner at a pizza restaurant",
        "current-state",
        "A full map in thirteen lanes, from the first look around to coming back",
    ),
    Sample(
        "getting-a-haircut.journey",
        "Getting a haircut (SFD)",
        "current-state",
        "A first draft in four lanes, with how sure it is of each card",
    ),
    Sample(
        "hotel-stay.journey",
        "A stay in a hotel today",
        "current-state",
        "The stay of today and, on a second map, the stay as it should be",
    ),
    Sample(
        "sneakers.journey",
        "Three people buy sneakers online",
        "current-state",
        "Three personas on one map, each with goals, actions and a curve",
    ),
    Sample(
        "arriving-at-university.journey",
        "Arriving on campus today",
        "current-state",
        "The arrival of today and, on a second map, the arrival as wanted",
    ),
    Sample(
        "dating-app.journey",
        "Signing up for a dating app",
        "current-state",
        "The ten elements of a map, and why newcomers hesitate",
    ),
    Sample(
        "research-to-service.journey",
        "A coffee machine, and help when it leaks",
        "current-state",
        "Trends of retail beside what a customer lives through",
    ),
    Sample(
        "a-day-in-the-life.journey",
        "When customers have time for us",
        "day-in-the-life",
        "A day of two people, most of which has nothing to do with a company",
    ),
    Sample(
        "too-little-sleep.journey",
        "A Tuesday with too little sleep",
        "day-in-the-life",
        "The minutes of one day in which a message is welcome, with jobs, trends and charts",
    ),
    Sample(
        "restaurant-blueprint.journey",
        "Service blueprint of a restaurant",
        "service-blueprint",
        "Frontstage, backstage and support with their three lines, and the time of each step",
    ),
    Sample(
        "vacuum-cleaner.journey",
        "Curious Colleen buys a vacuum cleaner",
        "buyer-journey",
        "What content and tools help a buyer who is short of time",
    ),
    Sample(
        "office-shoes.journey",
        "Dress shoes, and the right colour",
        "buyer-journey",
        "A cart that is left, a coupon and an exchange, with the questions at each touchpoint",
    ),
    Sample(
        "sunglasses.journey",
        "Style first, lenses later",
        "buyer-journey",
        "What a company aims at, what it believes, and the stories and plans that follow",
    ),
    Sample(
        "app-project.journey",
        "From an idea to a signed app project",
        "buyer-journey",
        "Questions and feelings of a client, and what an agency answers",
    ),
    Sample(
        "business-solution.journey",
        "Seven phases of a business purchase",
        "buyer-journey",
        "A purchase by several people over fourteen months",
    ),
    Sample(
        "checkout.journey",
        "From the basket to Thank You",
        "user-journey",
        "A narrow map of five pages, with technical limits and drop-off rates",
    ),
    Sample(
        "evaluating-a-tool.journey",
        "Alana evaluates Confluence",
        "user-journey",
        "Actions, questions and decisions of a trial",
    ),
    Sample(
        "software-trial.journey",
        "From the first visit to the first roadmap",
        "user-journey",
        "Obstacles between interest and the first result",
    ),
    Sample(
        "nutrition-app.journey",
        "Four weeks with a nutrition app",
        "user-journey",
        "Devices, decisions and what is looked up, from the first search to the end of an app",
    ),
    Sample(
        "billing-issue.journey",
        "Updating payment details",
        "service-journey",
        "How one form that fails turns into an hour of calls",
    ),
    Sample(
        "business-bank.journey",
        "A new company looks for a bank",
        "service-journey",
        "Two personas who wait for each other, and a bank adviser",
    ),
    Sample(
        "buying-and-returning.journey",
        "Six steps, three channels, one return",
        "service-journey",
        "Changes between website, app and phone",
    ),
    Sample(
        "phone-activation.journey",
        "One phone, three doors to activate it",
        "service-journey",
        "A customer and a salesperson, hand-overs, recovery, and what research has yet to find",
    ),
    Sample(
        "car-damage.journey",
        "One claim, told once",
        "service-journey",
        "A journey that is seamless, and what could still break it",
    ),
    Sample(
        "flight.journey",
        "A flight from search to luggage",
        "experience-map",
        "An owner for each stage, and what is handed over between them",
    ),
    Sample(
        "new-car.journey",
        "From the advert to the car key",
        "experience-map",
        "On stage and off stage, and the moment that matters",
    ),
    Sample(
        "holiday.journey",
        "One holiday, three raters",
        "experience-map",
        "Three people who rate the same week differently",
    ),
    Sample(
        "street-garden.journey",
        "A garden for the whole street",
        "experience-map",
        "A storyboard, two curves and a dramatic arc of volunteers, with their own words",
    ),
    Sample(
        "path-to-churn.journey",
        "From healthy use to leaving, and back",
        "lifecycle",
        "A map from high above, and a step that opens into a map of its own",
    ),
    Sample(
        "software-years.journey",
        "A company and its software, over the years",
        "lifecycle",
        "Resources, initiatives and projects beside the years of a customer, and company goals",
    ),
    Sample(
        "lead-nurturing.journey",
        "From a guide to a talk with sales",
        "lifecycle",
        "Content for each stage, and a handover from marketing to sales",
    ),
    Sample(
        "laptop-request.journey",
        "Getting a laptop from IT",
        "employee-journey",
        "What happens behind the service desk, and what annoys its staff",
    ),
    Sample(
        "first-weeks-at-work.journey",
        "The first weeks in a new job",
        "employee-journey",
        "Badge, login, training and pay of a newcomer, and what hurts the ward",
    ),
)
"""Every sample, by kind of map."""
