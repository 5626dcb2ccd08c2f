"""How a new map begins: with a few words on whose journey it is, and from where to where it goes."""

from typing import NamedTuple

from journeyeditor.model import Document, Persona, Scope, fresh_id


class Beginning(NamedTuple):
    """What is known of a journey before it is drawn; each may be empty."""

    persona: str = ""
    scenario: str = ""
    goal: str = ""
    starts: str = ""
    ends: str = ""


def begun(document: Document, words: Beginning) -> Document:
    """Return a new document whose first map says what is known of its journey."""
    journey = document.maps[0]
    journey = journey.with_(
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
        people = (people[0].with_(name=words.persona), *people[1:])
    elif words.persona:
        people = (Persona(id=fresh_id(document, "persona"), name=words.persona),)
        journey = journey.with_(personas=(people[0].id,))
    return document.with_(personas=people, maps=(journey, *document.maps[1:]))
