"""Variants of a map for different readers."""

from typing import Literal, Self

from journeyeditor.model.base import Element, Id, Many, Text
from journeyeditor.model.card import EvidenceLevel
from journeyeditor.model.page_setup import PageSetup

Detail = Literal["full", "without evidence", "brief"]
SheetKind = Literal[
    "cover",
    "personas",
    "empathy maps",
    "legend",
    "priorities",
    "opportunities",
    "pains by stage",
    "pain points",
    "actions",
    "sources",
    "comparison",
    "notes",
]
"""What can stand around a map, on sheets of its own."""


class View(Element):
    """A variant of a map for one audience: what of it they see, how, and on which paper."""

    name: Text
    map: Id
    hidden_lanes: Many[Id] = ()
    """Lanes that it leaves out, beside those that are hidden on the map."""
    personas: Many[Id] = ()
    """Whose journey it tells: what belongs to others alone is left out; everybody's where none is named."""
    tags: Many[Text] = ()
    """What its cards are about: those that have none of these tags are left out; all stay where none is named."""
    evidence: Many[EvidenceLevel] = ()
    """How sure its makers are of its cards: others are left out; all stay where no level is named."""
    owners: Many[Text] = ()
    """Who its cards belong to: those of others are left out, and of nobody; all stay where no owner is named."""
    paper: Text = ""
    """The paper of a view that was made before views had a page; it holds until its page is changed."""
    header: bool = True
    """Whether the title, the scenario and the goal stand above the grid."""
    portraits: bool = True
    """Whether the personas stand in the header."""
    detail: Detail = "full"
    """All there is; all but how sure it is and where it comes from; or the words of cards and points alone, without
    their channels, figures and reasons."""
    sheets: Many[SheetKind] = ()
    """What stands around the map, on sheets of its own."""
    theme: Text = ""
    """The name of a theme; empty is the look of the document."""
    page: PageSetup = PageSetup.by_default()

    @property
    def setup(self) -> PageSetup:
        """The page that it is printed on."""
        paper = self.paper.strip().lower()
        if not (paper.isascii() and paper.isalnum() and paper[:1].isalpha()):
            return self.page
        return self.page.with_(paper=paper)

    def on(self, page: PageSetup) -> Self:
        """Return it on another page."""
        return self.with_(paper="", page=page)
