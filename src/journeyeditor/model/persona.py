"""Whose journey it is."""

from typing import Literal

from pydantic import Field

from journeyeditor.model.base import Colour, Element, Id, Many, Part, Text

PersonaKind = Literal["persona", "segment", "company", "stakeholder", "employee"]


class Fact(Element):
    """One more thing worth knowing of a persona, such as *Background* or *Favourite brands*."""

    name: Text
    text: Text = ""


class Empathy(Part):
    """What somebody goes through on a journey, as an empathy map tells it."""

    hears: Many[Text] = ()
    thinks: Many[Text] = ()
    feels: Many[Text] = ()
    says: Many[Text] = ()
    does: Many[Text] = ()


class Persona(Element):
    """A person, or a group of people, whose journey the maps of a document tell."""

    name: Text
    kind: PersonaKind = "persona"
    age: int | None = Field(default=None, ge=0, le=150)
    gender: Text = ""
    role: Text = ""
    location: Text = ""
    quote: Text = ""
    background: Text = ""
    goals: Many[Text] = ()
    needs: Many[Text] = ()
    motivations: Many[Text] = ()
    frustrations: Many[Text] = ()
    channels: Many[Text] = ()
    facts: Many[Fact] = ()
    empathy: Empathy = Empathy()
    """Its empathy map; what pains them are the frustrations, and what they gain are the goals."""
    colour: Colour = "#0B7285"
    photo: Id | None = None
    """The id of an asset."""
