"""Each rule of the map check: on a map that keeps it, and on one that does not."""

import datetime

import pytest

from journeyeditor.edits import ignoring, maps
from journeyeditor.files import decode, load
from journeyeditor.model import Document
from journeyeditor.resources import sample_path
from journeyeditor.review.check import RULES, WEIGHTS, check
from tests.bombs import file_of

TODAY = datetime.date(2026, 3, 1)
RULE = {rule.id: rule for rule in RULES}


def lane(kind, *texts, name="", **fields):
    """A lane of cards, each in a step of its own from the first on; a card may be given by its fields."""
    given = [{"text": text} if isinstance(text, str) else text for text in texts]
    cards = [{"id": f"{kind}-{n}", "step": f"t{n}", **card} for n, card in enumerate(given) if card is not None]
    return {"id": f"lane-{kind}", "kind": kind, "name": name or kind.capitalize(), "cards": cards, **fields}


def curve(*values, **fields):
    """A lane with one curve, rated step by step."""
    points = [{"id": f"p{n}", "step": f"t{n}", "value": value} for n, value in enumerate(values)]
    return {
        "id": "lane-curve",
        "kind": "sentiment",
        "name": "Feelings",
        "curves": [{"id": "c", "points": points}],
        **fields,
    }


def journey(*lanes, stages=("Search", "Order", "Leave"), **fields):
    """A document with one map of three stages with a step each; without lanes it has one with a note."""
    lanes = lanes or (lane("notes", "Seen in May"),)
    columns = [{"id": f"s{n}", "name": name, "steps": [{"id": f"t{n}", "name": name}]} for n, name in enumerate(stages)]
    top = {key: fields.pop(key) for key in ("personas", "language") if key in fields}
    columns = fields.pop("stages_as_given", columns)
    drawn = {"id": "m", "title": "Trip", "stages": columns, "lanes": list(lanes), **fields}
    if "personas" in top:
        drawn["personas"] = [persona["id"] for persona in top["personas"]]
    return decode(file_of({"format": "journeyeditor", "version": 1, "title": "T", "maps": [drawn], **top}))


def found(document: Document, rule_id):
    return [one for one in check(document, TODAY, [rule_id]) if one.rule.id == rule_id]


EVA = {"id": "eva", "name": "Eva", "role": "Nurse", "goals": ["Sleep"]}
RATED = {"evidence": {"level": "researched", "sources": [{"name": "Interviews", "kind": "unsolicited"}]}}
SCOPE = {"starts": "Gets hungry", "ends": "Goes home", "sentence": "An evening out."}
FIGURE = {"value": 4, "measure": "NPS", "who": "Research", "why": "Loyalty", "date": "2026-01-01"}

CASES = {
    "persona-missing": (journey(personas=[EVA]), journey()),
    "personas-too-many": (
        journey(personas=[EVA]),
        journey(personas=[{"id": f"eva{n}", "name": "Eva"} for n in range(4)]),
    ),
    "scenario-goal-missing": (journey(scenario="A night out", goal="Eat"), journey(scenario="A night out")),
    "scope-incomplete": (journey(scope=SCOPE), journey(scope={**SCOPE, "sentence": "One. Two. Three."})),
    "frame-thin": (
        journey(purpose="Fewer complaints", timescale="An evening", personas=[EVA]),
        journey(purpose="Fewer complaints", timescale="An evening", personas=[{"id": "eva", "name": "Eva"}]),
    ),
    "state-undeclared": (journey(kind="current-state"), journey()),
    "ownership-unclear": (journey(owner="Sales"), journey(owner="Sales and support")),
    "review-overdue": (
        journey(dates={"reviewed": "2026-01-01", "validated": "2025-06-01"}),
        journey(dates={"reviewed": "2024-01-01", "validated": "2025-06-01"}),
    ),
    "future-without-current": (journey(kind="current-state"), journey(kind="future-state")),
    "stage-unnamed": (journey(), journey(stages=("Search", "Stage 2", "Leave"))),
    "nothing-written": (journey(), journey(lane("actions", "Gets hungry", ""), scope=SCOPE)),
    "stage-no-action": (journey(lane("actions", "A", "B", "C")), journey(lane("actions", "A", "B"))),
    "stage-no-touchpoint": (
        journey(lane("actions", {"channels": ["Web"]}), lane("touchpoints", None, "B", "C")),
        journey(lane("touchpoints", "A", "B")),
    ),
    "stage-no-goal": (journey(lane("goals", "A", "B", "C")), journey(lane("goals", "A"))),
    "stage-no-feeling": (journey(curve(1, 0), lane("thoughts", None, None, "C")), journey(curve(1, 0))),
    "before-after-missing": (journey(), journey(stages=("Search", "Compare", "Purchase"))),
    "column-count": (journey(), journey(stages=("A", "B"))),
    "branches-many": (
        journey(lane("decisions", "A", "B", "C")),
        journey(lane("decisions", "A", "B", "C", {"step": "t2", "text": "D"})),
    ),
    "duplicate-cards": (
        journey(lane("actions", "Pays", {"text": "Pays", "recurring": True})),
        journey(lane("actions", "Pays", "pays ")),
    ),
    "empty-cell": (journey(lane("goals", {"text": "Eat", "span": 3})), journey(lane("goals", "Eat"))),
    "action-no-channel": (journey(lane("actions", {"channels": ["Phone"]})), journey(lane("actions", "Asks"))),
    "channels-over-ten": (
        journey(lane("processes", {"channels": ["Web", "Phone"]})),
        journey(lane("processes", {"channels": list("abcdef")}, {"channels": list("ghijk")})),
    ),
    "channels-one-world": (
        journey(lane("channels", "Web", "Store", "App")),
        journey(lane("channels", "Web", "Email", "App")),
    ),
    "touchpoints-equal": (
        journey(lane("touchpoints", {"importance": 5}, {"importance": 2}, {"importance": 2})),
        journey(lane("touchpoints", "A", "B", "C")),
    ),
    "touchpoint-overload": (journey(lane("touchpoints", "A"), lane("actions", "B")), journey(lane("touchpoints", "A"))),
    "process-flow-only": (journey(lane("actions", "A"), lane("needs", "B")), journey(lane("actions", "A"))),
    "blueprint-rows-missing": (
        journey(
            *(lane(kind, "A") for kind in ("actions", "frontstage", "backstage", "support", "physical-evidence")),
            kind="service-blueprint",
        ),
        journey(*(lane(kind, "A") for kind in ("actions", "frontstage", "backstage")), kind="service-blueprint"),
    ),
    "wrong-side-of-line": (
        journey(lane("frontstage", "A"), lane("backstage", {"visible_to_customer": False}, line_above="visibility")),
        journey(lane("frontstage", {"visible_to_customer": False}), lane("backstage", line_above="visibility")),
    ),
    "curve-sparse": (journey(curve(1, 0, 1)), journey(curve(1, 0))),
    "extreme-no-reason": (journey(curve(2, 1), lane("happy-moments", "Is greeted by name")), journey(curve(2, 1))),
    "drop-unexplained": (
        journey(curve(1, -1), lane("pain-points", None, "The price rises")),
        journey(curve(1, -1)),
    ),
    "sawtooth": (
        journey(curve(2, 1, 0, 1), stages="ABCD"),
        journey(curve(2, -1, 2, -2, 1), stages="ABCDE"),
    ),
    "trough-no-opportunity": (
        journey(curve(1, -1, 1), lane("ideas", None, "Call back")),
        journey(curve(1, -1, 1), lane("ideas", "Call back")),
    ),
    "peak-no-lift": (journey(curve(1, 0), lane("ideas", "Invite a review")), journey(curve(1, 0))),
    "feelings-one-sided": (journey(curve(1, 0, 1)), journey(curve(1, 1, 2))),
    "ratings-diverge": (
        journey(curve(1, 1, 0)),
        journey(
            {
                **curve(),
                "curves": [
                    {"id": f"c{n}", "points": [{"id": f"p{n}", "step": "t0", "value": value}]}
                    for n, value in enumerate((2, -2))
                ],
            }
        ),
    ),
    "pain-without-dip": (
        journey(curve(-1), lane("pain-points", "Must verify")),
        journey(curve(2), lane("pain-points", "No parking")),
    ),
    "no-moment-that-matters": (journey(curve(1), lane("moments-of-truth", "Picks up")), journey(curve(1))),
    "pain-incomplete": (
        journey(lane("actions", "Looks"), lane("pain-points", {"severity": "work-around"})),
        journey(lane("actions", "Looks"), lane("pain-points", "No sign")),
    ),
    "pain-no-answer": (
        journey(lane("pain-points", "No sign"), lane("ideas", {"answers": ["pain-points-0"]})),
        journey(lane("pain-points", "No sign", "No lift"), lane("ideas", None, {"answers": ["pain-points-1"]})),
    ),
    "opportunity-incomplete": (
        journey(lane("opportunities", {"owner": "Support", "impact": 4, "effort": 3})),
        journey(lane("opportunities", "Better signs")),
    ),
    "inside-view": (journey(lane("goals", "Find a pizza")), journey(lane("goals", "Increase table turnover"))),
    "overview-cluttered": (journey(lane("actions", "Short")), journey(lane("actions", "long " * 40))),
    "no-evidence": (journey(lane("actions", RATED)), journey(lane("actions", "A"))),
    "assumption-unmarked": (
        journey(lane("actions", {"evidence": {"level": "assumption"}}), title="Checkout (SFD)"),
        journey(lane("actions", {"evidence": {"level": "assumption"}})),
    ),
    "metric-incomplete": (
        journey(lane("metrics", {"metric": FIGURE})),
        journey(lane("metrics", {"metric": {"value": 4}, "text": "Growth"})),
    ),
}
"""For each rule a map in which nothing is to be found, and one in which something is."""


@pytest.mark.parametrize("rule_id", RULE)
def test_a_rule_finds_what_it_is_for_and_nothing_else(rule_id):
    good, bad = CASES[rule_id]
    assert found(good, rule_id) == []
    findings = found(bad, rule_id)
    assert findings
    ids = {"m", *(element.id for element in bad.maps[0].stages), *_ids(bad)}
    for finding in findings:
        assert finding.element_id in ids
        assert str(finding.message).strip()
        assert "{" not in str(finding.message)


def _ids(document):
    (drawn,) = document.maps
    yield from (step.id for step in drawn.steps)
    for one in drawn.lanes:
        yield one.id
        yield from one.held_ids


def test_the_rules_are_forty_five_with_names_of_their_own_and_one_that_tells_where_to_begin():
    assert len(RULES) == len(RULE) == 46
    assert [rule.id for rule in RULES if rule.tells_where_to_begin] == ["nothing-written"]
    assert {rule.weight for rule in RULES} == set(WEIGHTS)
    assert {rule.id for rule in RULES if rule.is_optional} == {
        "column-count",
        "empty-cell",
        "touchpoint-overload",
        "pain-without-dip",
    }


def test_all_rules_speak_once_something_is_written_until_then_only_errors_do():
    rows = ("actions", "frontstage", "backstage")
    empty = journey(*(lane(kind) for kind in rows), kind="service-blueprint")
    told = [(one.rule.id, one.element_id, str(one.message)) for one in check(empty, TODAY)]
    assert told == [
        ("persona-missing", "m", "The map has no persona, and names no segment"),
        ("blueprint-rows-missing", "m", "The blueprint says nothing of support processes"),
        ("nothing-written", "lane-actions", "Nothing is written yet: begin with “Actions” in the stage “Search”"),
    ]
    begun = journey(lane("actions", "Asks"), *(lane(kind) for kind in rows[1:]), kind="service-blueprint")
    rules = [one.rule.id for one in check(begun, TODAY)]
    assert "nothing-written" not in rules
    assert rules.count("blueprint-rows-missing") == 4
    assert {"scenario-goal-missing", "stage-no-action", "ownership-unclear"} <= set(rules)


def test_optional_rules_are_looked_for_only_on_request():
    bad = CASES["empty-cell"][1]
    assert all(not finding.rule.is_optional for finding in check(bad, TODAY))


@pytest.mark.parametrize(
    ("rule_id", "document"),
    [
        ("stage-no-feeling", journey(kind="service-blueprint")),
        ("before-after-missing", journey(stages=("Search", "Purchase"), kind="buyer-journey")),
        ("pain-no-answer", journey(lane("pain-points", "No sign"), status="draft")),
        ("stage-no-action", journey(lane("quotes", "No sign"), kind="other")),
        ("inside-view", journey(lane("goals", "turnover"), language="de")),
    ],
)
def test_a_rule_spares_maps_for_which_it_was_not_made(rule_id, document):
    assert found(document, rule_id) == []


def test_a_pain_that_ends_the_journey_needs_an_answer_above_all():
    (finding,) = found(journey(lane("pain-points", {"severity": "abandons"})), "pain-no-answer")
    assert finding.weight == "error"


def test_an_owner_changes_with_a_card_that_says_how():
    stages = [{"id": f"s{n}", "name": "S", "owner": owner, "steps": [{"id": f"t{n}"}]} for n, owner in enumerate("AB")]
    assert [one.element_id for one in found(journey(stages_as_given=stages), "ownership-unclear")] == ["s1"]
    handed_over = journey(lane("handover", "Calls"), stages_as_given=stages)
    assert found(handed_over, "ownership-unclear") == []


def test_what_is_ignored_is_told_with_its_reason():
    document = journey(lane("actions", "A"))
    document = ignoring.ignore(document, "m", "stage-no-action", "s1", "Nothing happens here").document
    ignored = {one.element_id: one.ignored for one in found(document, "stage-no-action")}
    assert ignored == {"s1": "Nothing happens here", "s2": None}
    everywhere = ignoring.ignore(document, "m", "stage-no-action", "m", "Later").document
    assert {one.ignored for one in found(everywhere, "stage-no-action")} == {"Nothing happens here", "Later"}
    assert ignoring.heed(ignoring.heed(everywhere, "m", "stage-no-action", "m").document, "m", "stage-no-action", "s1")


def test_what_is_ignored_goes_with_its_element_and_with_copies_of_its_map():
    document = ignoring.ignore(journey(), "m", "stage-no-action", "s1").document
    copied = maps.duplicate_map(document, "m").document
    names = [one.ignored[0].element for one in copied.maps]
    assert names[0] == "s1"
    assert names[1] in {stage.id for stage in copied.maps[1].stages}


def test_the_samples_have_no_errors_and_no_warnings():
    for name in ("pizza-night.journey", "getting-a-haircut.journey"):
        assert {finding.weight for finding in check(load(sample_path(name)), TODAY)} <= {"hint"}


def test_an_action_has_the_channel_of_the_touchpoint_that_it_meets_and_that_may_be_named_by_its_words():
    def without(*lanes):
        found = check(journey(*lanes), TODAY)
        return [str(one.message) for one in found if one.rule.id == "action-no-channel"]

    assert without(lane("actions", "Asks"), lane("touchpoints", {"channels": ["Phone"]})) == []
    assert without(lane("actions", "Asks"), lane("touchpoints", "Company website")) == []
    assert without(lane("actions", "Asks"), lane("touchpoints", None, "Company website")) == [
        "“Asks” in “Actions” has no channel"
    ]
    assert without(lane("touchpoints", "Advertising")) == ["“Advertising” in “Touchpoints” has no channel"]
