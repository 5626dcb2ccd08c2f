"""The map check: what makes a journey map hard to trust or to read, rule by rule."""

import datetime
from collections.abc import Collection, Iterator

from journeyeditor.model import Document, JourneyMap
from journeyeditor.review.check import answers, contacts, evidence, feelings, frame, structure
from journeyeditor.review.check.rule import WEIGHTS, Finding, Flaw, Rule, Weight
from journeyeditor.review.check.survey import Survey

__all__ = ["RULES", "WEIGHTS", "Finding", "Flaw", "Rule", "Weight", "check"]

RULES: tuple[Rule, ...] = (
    *frame.RULES,
    *structure.RULES,
    *contacts.RULES,
    *feelings.RULES,
    *answers.RULES,
    *evidence.RULES,
)
"""Every rule, in the order in which a map is best mended."""


def check(document: Document, today: datetime.date, optional: Collection[str] = ()) -> list[Finding]:
    """Return what the rules find on the maps of a document: map by map, the heaviest first; the ignored ones too.

    Args:
        document: the document.
        today: the day on which a review is overdue or not.
        optional: the ids of those optional rules that are looked for as well.
    """
    found: list[Finding] = []
    for journey in document.maps:
        some = list(_findings(Survey(document, journey, today), optional))
        found += sorted(some, key=lambda finding: WEIGHTS.index(finding.weight))
    return found


def _findings(survey: Survey, optional: Collection[str]) -> Iterator[Finding]:
    journey = survey.journey
    for rule in RULES:
        if (rule.is_optional and rule.id not in optional) or journey.kind in rule.exempt:
            continue
        if rule.spares_drafts and survey.is_draft:
            continue
        for flaw in rule.find(survey):
            weight = flaw.weight or rule.weight
            if survey.is_unwritten and weight != "error" and not rule.tells_where_to_begin:
                continue  # it would tell of what is to come
            element_id = flaw.element_id or journey.id
            reason = _reason(journey, rule.id, element_id)
            yield Finding(rule, journey.id, element_id, flaw.message, weight, flaw.field, reason)


def _reason(journey: JourneyMap, rule_id: str, element_id: str) -> str | None:
    """Return why a finding is ignored: by itself, or as all of its rule on this map."""
    reasons = (one.reason for one in journey.ignored if one.rule == rule_id and one.element in (element_id, journey.id))
    return next(reasons, None)
