"""What mends a finding of the map check in one step."""

import datetime

import pytest

from journeyeditor.editor.mending import remedies_of
from journeyeditor.model import broken_invariants
from journeyeditor.review.check import RULES, check
from tests.review.check.test_rules import CASES, curve, journey, lane

TODAY = datetime.datetime.now().astimezone().date()
MENDED = {
    "persona-missing",
    "state-undeclared",
    "review-overdue",
    "nothing-written",
    "stage-no-action",
    "stage-no-touchpoint",
    "stage-no-goal",
    "stage-no-feeling",
    "duplicate-cards",
    "pain-incomplete",
    "blueprint-rows-missing",
    "wrong-side-of-line",
    "trough-no-opportunity",
    "peak-no-lift",
    "pain-no-answer",
}


WRITTEN_NEXT = ("nothing-written", "blueprint-rows-missing")
"""What is mended once somebody writes in what the remedy adds."""


def findings(document, rule_id):
    return [one for one in check(document, TODAY, [rule_id]) if one.rule.id == rule_id]


def places(document, rule_id):
    return [(one.element_id, str(one.message)) for one in findings(document, rule_id)]


@pytest.mark.parametrize("rule_id", [rule.id for rule in RULES])
def test_a_remedy_takes_its_finding_away_and_no_other(rule_id):
    _, bad = CASES[rule_id]
    first = findings(bad, rule_id)[0]
    remedies = remedies_of(first)
    assert bool(remedies) == (rule_id in MENDED)
    for remedy in remedies if rule_id not in WRITTEN_NEXT else ():
        change = remedy.mend(bad, first)
        assert list(broken_invariants(change.document)) == []
        assert places(change.document, rule_id) == places(bad, rule_id)[1:]


def test_the_rows_of_a_blueprint_are_there_to_be_filled():
    bad = CASES["blueprint-rows-missing"][1]
    first = findings(bad, "blueprint-rows-missing")[0]
    kinds = [one.kind for one in remedies_of(first)[0].mend(bad, first).document.maps[0].lanes]
    assert sorted(kinds) == ["actions", "backstage", "frontstage", "physical-evidence", "support"]


def test_an_opportunity_stands_where_the_low_point_is_and_answers_the_pain():
    document = journey(curve(1, -1, 1), lane("pain-points", None, "Waits"))
    (trough,) = findings(document, "trough-no-opportunity")
    added = remedies_of(trough)[0].mend(document, trough).document.maps[0].lanes[-1].cards
    assert [card.step for card in added] == ["t1"]
    (pain,) = findings(document, "pain-no-answer")
    (answer,) = remedies_of(pain)[0].mend(document, pain).document.maps[0].lanes[-1].cards
    assert (answer.step, answer.answers) == ("t1", ("pain-points-1",))


def test_to_say_when_customers_validated_it_takes_thought():
    document = journey(dates={"reviewed": TODAY.isoformat()})
    (finding,) = findings(document, "review-overdue")
    assert remedies_of(finding) == ()
