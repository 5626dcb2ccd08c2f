"""Rules on the grid: stages, what each of them holds, and what stands twice or nowhere."""

import re
from collections import Counter
from collections.abc import Iterator

from journeyeditor.model import Message, quoted
from journeyeditor.review.check.rule import BESIDE, Flaw, Rule
from journeyeditor.review.check.survey import ACTIONS, CONTACTS, INNER, MOST_BRANCHES, Placed, Survey

_UNNAMED = re.compile(r"(?:(?:new|untitled)\s+)?stage(?:\s*\d+)?|\s*", re.IGNORECASE)
_CORE = re.compile(
    r"\b(?:purchas\w*|buy\w*|order\w*|pay\w*|checkout|deliver\w*|us(?:e|ing|age)|install\w*)\b", re.IGNORECASE
)
"""Words of stages in which the core of the experience happens; a journey has something before and after it."""
_FEWEST_STEPS, _MOST_STEPS = 3, 20


def _stage_unnamed(survey: Survey) -> Iterator[Flaw]:
    for number, (stage, _) in enumerate(survey.stages, 1):
        if _UNNAMED.fullmatch(stage.name):
            yield Flaw(Message("Stage {number} has no name of its own", {"number": number}), stage.id, field="name")


def _nothing_written(survey: Survey) -> Iterator[Flaw]:
    if not survey.is_unwritten:
        return
    lanes = sorted(survey.journey.card_lanes, key=lambda lane: lane.kind not in ACTIONS)
    if lanes and survey.stages:
        where = {"lane": quoted(lanes[0].name), "stage": quoted(survey.stages[0][0].name)}
        yield Flaw(
            Message("Nothing is written yet: begin with {lane} in the stage {stage}", where), lanes[0].id, field="cards"
        )
    else:
        yield Flaw(Message("Nothing is written yet"))


def _stage_no_action(survey: Survey) -> Iterator[Flaw]:
    for stage, columns in survey.stages:
        if not survey.at(columns, *ACTIONS):
            yield Flaw(Message("In the stage {name} nobody does anything", {"name": quoted(stage.name)}), stage.id)


def _stage_no_touchpoint(survey: Survey) -> Iterator[Flaw]:
    for stage, columns in survey.stages:
        actions = survey.at(columns, *ACTIONS)
        if not survey.at(columns, *CONTACTS) and not any(placed.card.channels for placed in actions):
            yield Flaw(Message("The stage {name} has no touchpoint", {"name": quoted(stage.name)}), stage.id)
    touchpoints = survey.of("touchpoints")
    if len(touchpoints) == 1 and len(survey.stages) > 1:
        yield Flaw(Message("The whole map has only one touchpoint"), touchpoints[0].card.id)


def _stage_no_goal(survey: Survey) -> Iterator[Flaw]:
    if not survey.shows("goals"):
        return
    for stage, columns in survey.stages:
        if not survey.at(columns, "goals"):
            text = "The customer has no goal in the stage {name}"
            yield Flaw(Message(text, {"name": quoted(stage.name)}), stage.id)


def _stage_no_feeling(survey: Survey) -> Iterator[Flaw]:
    rated = {moment.column for moment in survey.moments}
    for stage, columns in survey.stages:
        if not survey.at(columns, *INNER) and rated.isdisjoint(columns):
            text = "The stage {name} says nothing of what the customer thinks or feels"
            yield Flaw(Message(text, {"name": quoted(stage.name)}), stage.id)


def _before_after_missing(survey: Survey) -> Iterator[Flaw]:
    if not survey.is_english or len(survey.stages) < 2:
        return
    (first, _), *_, (last, _) = survey.stages
    if _CORE.search(first.name):
        text = "The journey begins with {name}: nothing comes before it"
        yield Flaw(Message(text, {"name": quoted(first.name)}), first.id)
    if _CORE.search(last.name):
        yield Flaw(Message("The journey ends with {name}: nothing follows it", {"name": quoted(last.name)}), last.id)


def _column_count(survey: Survey) -> Iterator[Flaw]:
    count = len(survey.journey.steps)
    if not _FEWEST_STEPS <= count <= _MOST_STEPS:
        yield Flaw(Message("The number of steps is {count}", {"count": count}))


def _branches_many(survey: Survey) -> Iterator[Flaw]:
    leaving = Counter(connector.source for connector in survey.journey.connectors)
    forks = {card_id for card_id, count in leaving.items() if count > 1}
    branches = forks | {placed.card.id for placed in survey.of("decisions")}
    if len(branches) > MOST_BRANCHES:
        yield Flaw(Message("The journey branches {count} times", {"count": len(branches)}))


def _duplicate_cards(survey: Survey) -> Iterator[Flaw]:
    seen: set[tuple[str, str]] = set()
    for lane, card, _ in survey.of("actions", "touchpoints"):
        words = lane.id, " ".join(card.text.casefold().split())
        if words in seen and words[1] and not card.recurring:
            text = "{card} stands more than once in {lane}"
            yield Flaw(Message(text, {"card": quoted(card.text), "lane": quoted(lane.name)}), card.id)
        seen.add(words)


def _empty_cell(survey: Survey) -> Iterator[Flaw]:
    steps = survey.journey.steps
    for lane in survey.journey.card_lanes:
        if lane.hidden:
            continue
        covered = {column for placed in survey.cards if placed.lane is lane for column in placed.columns}
        empty = [number for number in range(len(steps)) if number not in covered]
        if empty:
            text = "Empty cells in {lane}: {count}"
            yield Flaw(Message(text, {"lane": quoted(lane.name), "count": len(empty)}), lane.id)


def idle(placed: Placed, survey: Survey) -> bool:
    """Tell whether nobody does anything where a card stands."""
    return not survey.at(placed.columns, *ACTIONS)


RULES = (
    Rule(
        "stage-unnamed",
        "error",
        "Stage without a name",
        "Names of stages are what readers look through first.",
        "UXPressia",
        _stage_unnamed,
    ),
    Rule(
        "nothing-written",
        "hint",
        "Where to begin",
        "A map grows from what somebody does: one moment first, then what comes before and after it.",
        "SDS, Hotjar, TiSDD",
        _nothing_written,
        tells_where_to_begin=True,
    ),
    Rule(
        "stage-no-action",
        "warning",
        "Stage without action",
        "A map is built from what the customer does.",
        "UXDI, Hotjar, Adobe",
        _stage_no_action,
        exempt=BESIDE,
    ),
    Rule(
        "stage-no-touchpoint",
        "warning",
        "Stage without touchpoint",
        "In every stage the customer meets the company, its partners or others.",
        "Adobe, UXPressia, UXDI, Creately",
        _stage_no_touchpoint,
        exempt=BESIDE,
    ),
    Rule(
        "stage-no-goal",
        "hint",
        "Stage without goal",
        "What the customer wants changes from stage to stage.",
        "UXPressia, Creately, HubSpot",
        _stage_no_goal,
        exempt=BESIDE,
    ),
    Rule(
        "stage-no-feeling",
        "warning",
        "Stage without feeling",
        "A map is told from inside the customer.",
        "Adobe, UXDI, Toptal, Creately",
        _stage_no_feeling,
        exempt=BESIDE | {"service-blueprint"},
    ),
    Rule(
        "before-after-missing",
        "warning",
        "Nothing before or after",
        "An experience starts before the purchase, and goes on after it.",
        "SD Tools, SDS, Adobe, ITSM.tools",
        _before_after_missing,
        exempt=BESIDE | {"buyer-journey", "user-journey", "service-blueprint"},
    ),
    Rule(
        "column-count",
        "hint",
        "Few or many steps",
        "Too many columns hide the story, and too few leave gaps in it.",
        "Hotjar, Smaply, HubSpot, UXPressia",
        _column_count,
        is_optional=True,
    ),
    Rule(
        "branches-many",
        "hint",
        "Many branches",
        "Where a journey branches often, its scope is probably too wide.",
        "Atlassian play",
        _branches_many,
    ),
    Rule(
        "duplicate-cards",
        "hint",
        "Same card twice",
        "A step may be doubled without need, or a card was copied by mistake.",
        "Atlassian play, ProductPlan",
        _duplicate_cards,
    ),
    Rule(
        "empty-cell",
        "hint",
        "Empty cells",
        "A gap shows what nobody knows yet.",
        "Hotjar, Smaply",
        _empty_cell,
        is_optional=True,
    ),
)
