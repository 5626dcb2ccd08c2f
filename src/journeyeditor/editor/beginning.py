"""How a new map begins: with a few words on whose journey it is, and from where to where it goes."""

import re
from typing import NamedTuple

from journeyeditor.model import Card, CardLane, CurveLane, Document, Lane, Persona, Scope, Step, fresh_id
from journeyeditor.templates.guided import GuidedKind, StageSet

_NAME_ENDS = re.compile(r"\s*[,;:(–—].*|\s+who\s.*", re.DOTALL)
"""Where a persona is described after the name: *Eva, who travels for her work*."""


class Beginning(NamedTuple):
    """What is known of a journey before it is drawn; each may be empty."""

    persona: str = ""
    scenario: str = ""
    goal: str = ""
    starts: str = ""
    ends: str = ""
    title: str = ""


def said_by(document: Document) -> Beginning:
    """Return what a new document already says of its journey: of a template, an example."""
    journey = document.maps[0]
    who = document.persona(journey.personas[0]).name if journey.personas else ""
    return Beginning(who, journey.scenario, journey.goal, journey.scope.starts, journey.scope.ends, journey.title)


def begun(document: Document, words: Beginning) -> Document:
    """Return a new document whose first map says what is known of its journey."""
    journey = document.maps[0]
    journey = journey.with_(
        title=words.title or journey.title,
        scenario=words.scenario or journey.scenario,
        goal=words.goal or journey.goal,
        scope=Scope(
            starts=words.starts or journey.scope.starts,
            ends=words.ends or journey.scope.ends,
            sentence=journey.scope.sentence,
        ),
    )
    people = document.personas
    if words.persona and people:
        people = (people[0].with_(name=words.persona, kind="persona"), *people[1:])
    elif words.persona:
        people = (Persona(id=fresh_id(document, "persona"), name=words.persona),)
        journey = journey.with_(personas=(people[0].id,))
        journey = journey.with_(lanes=tuple(_felt_by(people[0], lane) for lane in journey.lanes))
    return document.with_(personas=people, maps=(journey, *document.maps[1:]))


def guided(kind: GuidedKind, stages: StageSet, words: Beginning) -> Document:
    """Return a new document of one map of a kind with some stages, which says what is known of its journey.

    Where it starts and ends are the first and the last of its actions, too.
    """
    document = begun(kind.document(stages), words._replace(title=words.title or title_of(kind, words)))
    (journey,) = document.maps
    lanes = tuple(_with_ends(lane, journey.steps, words) for lane in journey.lanes)
    return document.with_(maps=(journey.with_(lanes=lanes),))


def title_of(kind: GuidedKind, words: Beginning) -> str:
    """Return what a map of a kind is called as long as nobody says: after whose journey it is, else after its kind.

    What happens stands beneath the title as the scenario, and need not be said twice.
    """
    name = _NAME_ENDS.sub("", words.persona).strip()
    return f"{name}’s journey" if name else kind.name


def _felt_by(persona: Persona, lane: Lane) -> Lane:
    """Return a lane whose curves tell what a persona feels, where nobody's did."""
    if not isinstance(lane, CurveLane):
        return lane
    return lane.with_(curves=tuple(one.with_(persona=one.persona or persona.id) for one in lane.curves))


def _with_ends(lane: Lane, steps: tuple[Step, ...], words: Beginning) -> Lane:
    if not isinstance(lane, CardLane) or lane.kind != "actions":
        return lane
    ends = {"card-1": (steps[0], words.starts), "card-2": (steps[-1], words.ends)}
    cards = (Card(id=name, step=step.id, text=text) for name, (step, text) in ends.items() if text)
    return lane.with_(cards=tuple(cards))
