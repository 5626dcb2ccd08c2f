"""Rules on pain points and on what is to be done about them."""

from collections.abc import Iterator

from journeyeditor.model import Message, quoted
from journeyeditor.review.check.rule import Flaw, Rule
from journeyeditor.review.check.structure import idle
from journeyeditor.review.check.survey import CONTACTS, IDEAS, PAINS, Placed, Survey


def _pain_incomplete(survey: Survey) -> Iterator[Flaw]:
    for placed in survey.of(*PAINS):
        card, name = placed.card, {"card": quoted(placed.card.text)}
        if card.severity is None:
            yield Flaw(Message("It is not said how much the pain point {card} hurts", name), card.id, field="severity")
        if idle(placed, survey) and not survey.at(placed.columns, *CONTACTS):
            yield Flaw(Message("Where the pain point {card} stands, nothing happens", name), card.id)


def _pain_no_answer(survey: Survey) -> Iterator[Flaw]:
    answered = {pain_id for _, card, _ in survey.cards for pain_id in card.answers}
    for placed in survey.of(*PAINS):
        card = placed.card
        if card.id not in answered and not _has_neighbour(placed, survey):
            message = Message("Nothing answers the pain point {card}", {"card": quoted(card.text)})
            yield Flaw(message, card.id, "error" if card.severity == "abandons" else None)


def _has_neighbour(pain: Placed, survey: Survey) -> bool:
    """Tell whether an idea that names no pain point stands where this one does."""
    return any(not idea.card.answers for idea in survey.at(pain.columns, *IDEAS))


def _opportunity_incomplete(survey: Survey) -> Iterator[Flaw]:
    for _, card, _ in survey.of("opportunities"):
        name = {"card": quoted(card.text)}
        if not card.owner.strip():
            yield Flaw(Message("Nobody owns the opportunity {card}", name), card.id, field="owner")
        if card.impact is None or card.effort is None:
            text = "It is not said what impact and effort the opportunity {card} has"
            yield Flaw(Message(text, name), card.id, "hint", "impact")


RULES = (
    Rule(
        "pain-incomplete",
        "warning",
        "Pain point incomplete",
        "Pain points belong to something that happens, and hurt more or less.",
        "Atlassian play",
        _pain_incomplete,
    ),
    Rule(
        "pain-no-answer",
        "warning",
        "Pain point without answer",
        "Pain points stand on a map so that they become improvements.",
        "UXDI, UXPressia, HubSpot, Adobe",
        _pain_no_answer,
        spares_drafts=True,
    ),
    Rule(
        "opportunity-incomplete",
        "warning",
        "Opportunity incomplete",
        "Ideas that nobody owns do not happen, and without a score they cannot be compared.",
        "UXDI, Hotjar, TheyDo, Qualtrics CX",
        _opportunity_incomplete,
    ),
)
