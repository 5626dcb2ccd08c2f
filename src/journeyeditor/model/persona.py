"""Whose journey it is."""

from typing import Annotated, Literal

from pydantic import Field
from pydantic_core.core_schema import str_schema

from journeyeditor.model.base import Checked, Colour, Element, Id, Many, Part, Text
from journeyeditor.model.faces import PLAIN_FACE

PersonaKind = Literal["persona", "segment", "company", "stakeholder", "employee"]
FaceName = Annotated[str, Checked(str_schema(pattern=r"^[a-z][a-z0-9-]{0,39}$"))]


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
    empathy: Empathy = Empathy.by_default()
    """Its empathy map; what pains them are the frustrations, and what they gain are the goals."""
    colour: Colour = "#0B7285"
    photo: Id | None = None
    """The id of an asset."""
    face: FaceName = PLAIN_FACE
    """The drawn face that is shown without a photo; one that this version does not know is shown as the plain one."""
