"""Rules on what the customer meets, through which channels, and what happens behind the stage."""

from collections.abc import Iterator

from journeyeditor.model import Card, Message, quoted
from journeyeditor.model.channels import CHANNELS
from journeyeditor.model.named_icons import icon_named_by
from journeyeditor.review.check.rule import Flaw, Rule
from journeyeditor.review.check.structure import idle
from journeyeditor.review.check.survey import (
    ACTIONS,
    INNER,
    MOST_CHANNELS,
    MOST_TOUCHPOINTS,
    PAINS,
    WISHES,
    Survey,
)

_PHYSICAL = frozenset(
    {
        "postal mail",
        "direct mail",
        "face to face",
        "in person",
        "store",
        "branch",
        "event",
        "outdoor",
        "outdoor ad",
        "word of mouth",
    }
)
_BOTH = frozenset({"phone", "ivr", "tv ad", "partner"})
_DIGITAL = frozenset(map(str.casefold, CHANNELS)) - _PHYSICAL - _BOTH
_LEAST_USES = 3
"""Channels that must have been used before it is said that all are of one world."""

_BLUEPRINT_ROWS = {
    "actions": "customer actions",
    "frontstage": "the frontstage",
    "backstage": "the backstage",
    "support": "support processes",
}


def _action_no_channel(survey: Survey) -> Iterator[Flaw]:
    for lane, card, columns in survey.of("actions", "touchpoints"):
        is_met = lane.kind == "actions" and _met_on_channel(columns, survey)
        if not is_met and not _has_channel(card) and not survey.at(columns, "channels"):
            text = "{card} in {lane} has no channel"
            yield Flaw(Message(text, {"card": quoted(card.text), "lane": quoted(lane.name)}), card.id, field="channels")


def _has_channel(card: Card) -> bool:
    """Tell whether a card has a channel, or names one itself, such as *Website*."""
    return bool(card.channels or icon_named_by(card.text, "channels"))


def _met_on_channel(columns: range, survey: Survey) -> bool:
    """Tell whether a touchpoint that has a channel stands where something happens."""
    return any(_has_channel(placed.card) for placed in survey.at(columns, "touchpoints"))


def _channels_over_ten(survey: Survey) -> Iterator[Flaw]:
    for lane in survey.journey.card_lanes:
        if (
            lane.kind == "processes"
            and len({channel for card in lane.cards for channel in card.channels}) > MOST_CHANNELS
        ):
            yield Flaw(Message("The process {name} has more than ten channels", {"name": quoted(lane.name)}), lane.id)
    for _, card, _ in survey.cards:
        if len(card.channels) > MOST_CHANNELS:
            yield Flaw(Message("{card} has more than ten channels", {"card": quoted(card.text)}), card.id)


def _channels_one_world(survey: Survey) -> Iterator[Flaw]:
    used = [channel.strip().casefold() for _, card, _ in survey.cards for channel in card.channels]
    used += [card.text.strip().casefold() for _, card, _ in survey.of("channels")]
    if len(used) < _LEAST_USES:
        return
    if _DIGITAL.issuperset(used):
        yield Flaw(Message("All channels are digital"))
    elif _PHYSICAL.issuperset(used):
        yield Flaw(Message("All channels are physical"))


def _touchpoints_equal(survey: Survey) -> Iterator[Flaw]:
    touchpoints = survey.of("touchpoints")
    if len(touchpoints) > 2 and len({card.importance for _, card, _ in touchpoints}) == 1:
        yield Flaw(Message("All touchpoints are equally important, or no importance is set"))


def _touchpoint_overload(survey: Survey) -> Iterator[Flaw]:
    for stage, columns in survey.stages:
        count = len(survey.at(columns, "touchpoints"))
        if count > MOST_TOUCHPOINTS:
            text = "The stage {name} has {count} touchpoints"
            yield Flaw(Message(text, {"name": quoted(stage.name), "count": count}), stage.id)
    for placed in survey.of("touchpoints"):
        if idle(placed, survey):
            text = "Nobody does anything with the touchpoint {card}"
            yield Flaw(Message(text, {"card": quoted(placed.card.text)}), placed.card.id)


def _process_flow_only(survey: Survey) -> Iterator[Flaw]:
    flow = survey.of(*ACTIONS, "touchpoints")
    if flow and not survey.of(*INNER, *WISHES, *PAINS) and not any(survey.curves):
        yield Flaw(Message("The map tells what happens, but nothing of thoughts, feelings, needs or pains"))


def _blueprint_rows_missing(survey: Survey) -> Iterator[Flaw]:
    if survey.journey.kind != "service-blueprint":
        return
    there = {lane.kind for lane in survey.journey.lanes} if survey.is_unwritten else ()
    for kind, name in _BLUEPRINT_ROWS.items():
        if kind not in there and not survey.of(kind):
            yield Flaw(Message("The blueprint says nothing of {row}", {"row": Message(name)}))
    if not survey.of("physical-evidence"):
        text = "The blueprint says nothing of {row}"
        yield Flaw(Message(text, {"row": Message("physical evidence")}), weight="hint")


def _wrong_side_of_line(survey: Survey) -> Iterator[Flaw]:
    if survey.visibility is None:
        return
    above = {lane.id for lane in survey.journey.lanes[: survey.visibility]}
    for lane, card, _ in survey.cards:
        if card.visible_to_customer is False and lane.id in above:
            text = "The customer does not see {card}, which stands above the line of visibility"
            yield Flaw(Message(text, {"card": quoted(card.text)}), card.id)
        elif card.visible_to_customer and lane.id not in above:
            text = "The customer sees {card}, which stands below the line of visibility"
            yield Flaw(Message(text, {"card": quoted(card.text)}), card.id)


RULES = (
    Rule(
        "action-no-channel",
        "hint",
        "No channel",
        "For each action it should be known through which channels it happens.",
        "Atlassian play, IxDF, UXPressia",
        _action_no_channel,
    ),
    Rule(
        "channels-over-ten",
        "warning",
        "Too many channels",
        "More than ten channels in one process cannot be read any more.",
        "UXPressia",
        _channels_over_ten,
    ),
    Rule(
        "channels-one-world",
        "hint",
        "Channels of one world",
        "Real journeys go between online and offline.",
        "UXPressia, Creately, McKinsey, Hotjar",
        _channels_one_world,
        exempt=frozenset({"user-journey"}),
    ),
    Rule(
        "touchpoints-equal",
        "hint",
        "Touchpoints equally important",
        "Not all touchpoints matter alike to the customer.",
        "Business Horizons",
        _touchpoints_equal,
    ),
    Rule(
        "touchpoint-overload",
        "hint",
        "Many touchpoints",
        "Touchpoints that lead to no action distract from those that do.",
        "Adobe, HubSpot",
        _touchpoint_overload,
        is_optional=True,
    ),
    Rule(
        "process-flow-only",
        "warning",
        "Only a process",
        "Without thoughts, feelings and needs a map is a process flow, and misses much of the journey.",
        "Qualtrics 101",
        _process_flow_only,
        exempt=frozenset({"service-blueprint"}),
    ),
    Rule(
        "blueprint-rows-missing",
        "error",
        "Rows of the blueprint missing",
        "These layers are what makes a blueprint.",
        "Miro, Outwitly, HubSpot, Qualtrics 101",
        _blueprint_rows_missing,
    ),
    Rule(
        "wrong-side-of-line",
        "error",
        "On the wrong side of the line",
        "The line of visibility means something only while cards respect it.",
        "Outwitly, Qualtrics CX",
        _wrong_side_of_line,
    ),
)
