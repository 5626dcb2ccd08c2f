"""Rules on what stands above a map: whose journey it is, from where to where, and who answers for it."""

import re
from collections.abc import Iterator
from itertools import pairwise

from journeyeditor.model import Message, Persona, quoted
from journeyeditor.review.check.rule import BESIDE, Flaw, Rule
from journeyeditor.review.check.survey import MOST_PERSONAS, REVIEW_DAYS, Survey

_SENTENCE_END = re.compile(r"[.!?。](?:\s|$)")
_AND = re.compile(r"[,;/&+]|\band\b", re.IGNORECASE)
_MOST_SENTENCES = 2


def _persona_missing(survey: Survey) -> Iterator[Flaw]:
    if not survey.journey.personas and not survey.journey.segment.strip():
        yield Flaw(Message("The map has no persona, and names no segment"), field="personas")


def _personas_too_many(survey: Survey) -> Iterator[Flaw]:
    count = len(survey.journey.personas)
    if count > MOST_PERSONAS:
        yield Flaw(Message("The map has {count} personas", {"count": count}))


def _scenario_goal_missing(survey: Survey) -> Iterator[Flaw]:
    if not survey.journey.scenario.strip():
        yield Flaw(Message("The scenario is empty"), field="scenario")
    if not survey.journey.goal.strip():
        yield Flaw(Message("The goal is empty"), field="goal")


def _scope_incomplete(survey: Survey) -> Iterator[Flaw]:
    scope = survey.journey.scope
    if not scope.starts.strip():
        yield Flaw(Message("It is not said where the journey starts"), field="scope.starts")
    if not scope.ends.strip():
        yield Flaw(Message("It is not said where the journey ends"), field="scope.ends")
    if not scope.sentence.strip():
        yield Flaw(Message("It is not said in a sentence what the map covers"), field="scope.sentence")
    elif len(_SENTENCE_END.findall(f"{scope.sentence} ")) > _MOST_SENTENCES:
        yield Flaw(Message("What the map covers takes more than two sentences"), field="scope.sentence")


def _frame_thin(survey: Survey) -> Iterator[Flaw]:
    if not survey.journey.purpose.strip():
        yield Flaw(Message("It is not said what the map is for"), field="purpose")
    if not survey.journey.timescale.strip():
        yield Flaw(Message("It is not said over what time the journey goes"), field="timescale")
    for persona_id in survey.journey.personas:
        yield from _thin(survey.document.persona(persona_id))


def _thin(persona: Persona) -> Iterator[Flaw]:
    name, field = {"name": quoted(persona.name)}, f"personas.{persona.id}"
    if not persona.role.strip():
        yield Flaw(Message("{name} has no role", name), field=f"{field}.role")
    if not persona.goals and not persona.needs:
        yield Flaw(Message("{name} has neither goals nor needs", name), field=f"{field}.goals")


def _state_undeclared(survey: Survey) -> Iterator[Flaw]:
    if survey.journey.kind is None:
        yield Flaw(Message("It is not said what kind of map it is, such as one of the current state"), field="kind")


def _ownership_unclear(survey: Survey) -> Iterator[Flaw]:
    journey = survey.journey
    if _owners(journey.owner) > 1:
        yield Flaw(Message("The map has more than one owner"), field="owner")
    if not journey.owner.strip() and not any(stage.owner.strip() for stage in journey.stages):
        yield Flaw(Message("Nobody owns the map"), field="owner")
        return
    for stage, _ in survey.stages:
        if _owners(stage.owner) > 1:
            yield Flaw(Message("The stage {name} has more than one owner", {"name": quoted(stage.name)}), stage.id)
        elif not stage.owner.strip() and not journey.owner.strip():
            yield Flaw(Message("Nobody owns the stage {name}", {"name": quoted(stage.name)}), stage.id, field="owner")
    for (before, left), (after, right) in pairwise(survey.stages):
        owners = [stage.owner.strip() or journey.owner.strip() for stage in (before, after)]
        border = range(left.stop - 1, right.start + 1)
        if all(owners) and owners[0] != owners[1] and not survey.at(border, "handover"):
            text = "From {before} to {after} the owner changes, and no card says how they hand over"
            yield Flaw(Message(text, {"before": quoted(before.name), "after": quoted(after.name)}), after.id)


def _owners(owner: str) -> int:
    return sum(1 for name in _AND.split(owner) if name.strip())


def _review_overdue(survey: Survey) -> Iterator[Flaw]:
    dates = survey.journey.dates
    if dates.reviewed is None:
        yield Flaw(Message("It is not said when the map was last reviewed"), field="dates.reviewed")
    elif (survey.today - dates.reviewed).days > REVIEW_DAYS:
        yield Flaw(Message("The last review was more than twelve months ago"), field="dates.reviewed")
    if dates.validated is None:
        yield Flaw(Message("It is not said when customers validated the map"), field="dates.validated")


def _future_without_current(survey: Survey) -> Iterator[Flaw]:
    if survey.journey.kind == "future-state" and survey.journey.based_on is None:
        yield Flaw(Message("The future is based on no map of the current state"), field="based_on")


RULES = (
    Rule(
        "persona-missing",
        "error",
        "No persona",
        "A map without a person describes nobody, and is one of the most common mistakes.",
        "SDS, UXPressia, Atlassian play, UXDI",
        _persona_missing,
    ),
    Rule(
        "personas-too-many",
        "hint",
        "Many personas",
        "The journey of many people together is the experience of none of them.",
        "HubSpot, Atlassian play, Qualtrics 101",
        _personas_too_many,
    ),
    Rule(
        "scenario-goal-missing",
        "warning",
        "Scenario or goal missing",
        "Without one scenario and one goal a map stays too general.",
        "Atlassian play, UXDI, IxDF, Toptal",
        _scenario_goal_missing,
        exempt=BESIDE,
    ),
    Rule(
        "scope-incomplete",
        "warning",
        "Scope incomplete",
        "A stated beginning and end keep a map from growing without end.",
        "Hotjar, Atlassian play, HubSpot",
        _scope_incomplete,
        exempt=BESIDE,
    ),
    Rule(
        "frame-thin",
        "hint",
        "Little said about the map",
        "Readers want to know why the map exists, over what time, and who the persona is.",
        "IxDF, TiSDD, Qualtrics 101, Adobe, Creately",
        _frame_thin,
    ),
    Rule(
        "state-undeclared",
        "warning",
        "Kind of map not set",
        "What is and what is hoped for must not be taken for each other.",
        "Atlassian play, HubSpot, Qualtrics 101, Creately",
        _state_undeclared,
    ),
    Rule(
        "ownership-unclear",
        "hint",
        "Ownership unclear",
        "One person should answer for each stage: where work is handed over, customers get lost.",
        "Smaply, Hotjar, NN/g",
        _ownership_unclear,
    ),
    Rule(
        "review-overdue",
        "hint",
        "Review overdue",
        "Journeys change, and a map that no customer has seen may be wrong.",
        "HubSpot, Google, Atlassian play, Creately, Smaply",
        _review_overdue,
    ),
    Rule(
        "future-without-current",
        "hint",
        "Future without present",
        "A map of the future is there to change something that is known.",
        "HubSpot, Qualtrics 101, Atlassian play",
        _future_without_current,
    ),
)
