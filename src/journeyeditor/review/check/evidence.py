"""Rules on whose voice a map speaks with, what it rests on, and what it measures."""

import re
from collections.abc import Iterator

from journeyeditor.model import Card, Evidence, Message, quoted
from journeyeditor.review.check.rule import Flaw, Rule
from journeyeditor.review.check.survey import MOST_LANES, MOST_LETTERS, Survey

_COMPANY_WORDS = re.compile(
    r"\b(?:our (?:crm|customers?|users?|systems?|brand|company|website|team)|crm|kpis?|conversions?|upsell\w*|"
    r"cross-sell\w*|turnover|churn|funnel|market share|revenue)\b",
    re.IGNORECASE,
)
"""Words that a company says of itself and a customer does not."""
_VOICED = ("actions", "goals", "needs", "thoughts", "emotions", "think-feel", "questions", "expectations", "quotes")
_ASKED = {"measure": "what", "who": "who", "date": "when", "why": "why"}
"""What each field of a metric answers."""
_SURE = 5
"""The confidence, from 1 to 10, below which a statement is an assumption."""


def _inside_view(survey: Survey) -> Iterator[Flaw]:
    if not survey.is_english:
        return
    for lane, card, _ in survey.of(*_VOICED):
        found = _COMPANY_WORDS.search(card.text)
        if found is not None:
            text = "{card} in {lane} speaks for the company: {word}"
            values = {"card": quoted(card.text), "lane": quoted(lane.name), "word": quoted(found[0])}
            yield Flaw(Message(text, values), card.id)


def _overview_cluttered(survey: Survey) -> Iterator[Flaw]:
    for _, card, _ in survey.cards:
        if len(card.text) > MOST_LETTERS:
            text = "{card} has {count} characters"
            yield Flaw(Message(text, {"card": quoted(card.text), "count": len(card.text)}), card.id)
    shown = sum(not lane.hidden for lane in survey.journey.lanes)
    if shown > MOST_LANES:
        yield Flaw(Message("The map shows {count} lanes", {"count": shown}))
    for lane in survey.journey.card_lanes:
        if len({card.colour for card in lane.cards}) > 2:
            text = "The cards in {lane} have several colours"
            yield Flaw(Message(text, {"lane": quoted(lane.name)}), lane.id)


def _no_evidence(survey: Survey) -> Iterator[Flaw]:
    sources = [source for evidence in _evidence(survey) for source in evidence.sources]
    if not sources:
        yield Flaw(Message("No card says where it comes from"))
    elif all(source.kind == "solicited" for source in sources):
        yield Flaw(Message("All that the map rests on was asked for"), weight="hint")


def _evidence(survey: Survey) -> Iterator[Evidence]:
    yield from (stage.evidence for stage in survey.journey.stages if stage.evidence is not None)
    yield from (card.evidence for _, card, _ in survey.cards if card.evidence is not None)
    yield from (moment.point.evidence for moment in survey.moments if moment.point.evidence is not None)


def _assumption_unmarked(survey: Survey) -> Iterator[Flaw]:
    cards = [card for _, card, _ in survey.cards]
    if not cards or survey.is_draft:
        return
    if all(card.evidence is None for card in cards) and survey.journey.evidence is None:
        yield Flaw(Message("No card says how sure it is"))
    elif sum(map(_is_guess, cards)) * 2 > len(cards):
        yield Flaw(Message("More than half of the cards are assumptions, but the map does not call itself a draft"))


def _is_guess(card: Card) -> bool:
    evidence = card.evidence
    if evidence is None:
        return False
    return evidence.level == "assumption" or (evidence.confidence is not None and evidence.confidence < _SURE)


def _metric_incomplete(survey: Survey) -> Iterator[Flaw]:
    measured = [(card, card.metric) for _, card, _ in survey.cards if card.metric is not None]
    if not measured:
        yield Flaw(Message("The map measures nothing"))
        return
    for card, metric in measured:
        missing = {
            "measure": metric.measure.strip() or card.text.strip(),
            "who": metric.who.strip(),
            "date": metric.date,
            "why": metric.why.strip(),
        }
        fields = [field for field, value in missing.items() if not value]
        unsaid = [_ASKED[field] for field in fields]
        if fields:
            text = "The metric {card} does not say: {words}"
            name = quoted(metric.measure or card.text)
            yield Flaw(Message(text, {"card": name, "words": ", ".join(unsaid)}), card.id, field=f"metric.{fields[0]}")
    classes = {metric.measured_as for _, metric in measured}
    if len(classes) == 1 and None not in classes:
        yield Flaw(Message("All metrics are of one class: {name}", {"name": classes.pop() or ""}))


RULES = (
    Rule(
        "inside-view",
        "hint",
        "The company speaks",
        "Cards tell what happens to the persona, and goals of customers are not goals of the business.",
        "UXPressia, Atlassian play",
        _inside_view,
    ),
    Rule(
        "overview-cluttered",
        "hint",
        "Hard to overlook",
        "A map is read like a poster: what explains it belongs in notes.",
        "Atlassian play, Toptal, SDS, Creately",
        _overview_cluttered,
    ),
    Rule(
        "no-evidence",
        "warning",
        "No evidence",
        "Maps should rest on data, and what people say is not what they do.",
        "HubSpot, Atlassian play, Creately, Qualtrics 101, IxDF",
        _no_evidence,
        spares_drafts=True,
    ),
    Rule(
        "assumption-unmarked",
        "hint",
        "Assumptions not marked",
        "Readers must not take an assumption for a fact.",
        "SDS, UXPressia, Smaply, IxDF",
        _assumption_unmarked,
    ),
    Rule(
        "metric-incomplete",
        "hint",
        "Metrics incomplete",
        "What is measured at touchpoints, for the customer and for the business, tells whether a change worked.",
        "Qualtrics 101, Smaply, UXPressia, McKinsey",
        _metric_incomplete,
    ),
)
