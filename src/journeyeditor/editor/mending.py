"""What mends a finding of the map check in one step, where one step can."""

import datetime
from collections.abc import Callable, Sequence
from typing import NamedTuple

from journeyeditor.edits import Change, cards, header, lanes, personas
from journeyeditor.edits.building.tree import map_of
from journeyeditor.model import Card, CardLane, Document, Message, Severity
from journeyeditor.model.priorities import SEVERITY_WORDS
from journeyeditor.review.check import Finding

_Mend = Callable[[Document, Finding], Change]


class Remedy(NamedTuple):
    """Something that mends a finding: what it is called, and the edit that does it."""

    label: str
    mend: _Mend


def remedies_of(finding: Finding) -> tuple[Remedy, ...]:
    """Return what mends a finding in one step, each in its own way; none where somebody has to think first."""
    return _REMEDIES.get(finding.rule.id) or _REMEDIES.get(f"{finding.rule.id}: {finding.field}") or ()


def _add_persona(document: Document, finding: Finding) -> Change:
    added = personas.add_persona(document, "")
    (persona_id,) = added.touched
    chosen = header.update_map(added.document, finding.map_id, personas=(persona_id,))
    return Change(added.label, chosen.document, (persona_id,))


def _say_current(document: Document, finding: Finding) -> Change:
    return header.update_map(document, finding.map_id, kind="current-state")


def _reviewed_today(document: Document, finding: Finding) -> Change:
    return header.update_dates(document, finding.map_id, reviewed=datetime.datetime.now().astimezone().date())


def _recurs(document: Document, finding: Finding) -> Change:
    return cards.update_card(document, finding.map_id, finding.element_id, recurring=True)


def _turn_visibility(document: Document, finding: Finding) -> Change:
    seen = _card(document, finding).visible_to_customer
    return cards.update_card(document, finding.map_id, finding.element_id, visible_to_customer=not seen)


def _hurts(severity: Severity) -> Remedy:
    """Return what says how much a pain point hurts."""

    def rate(document: Document, finding: Finding) -> Change:
        return cards.update_card(document, finding.map_id, finding.element_id, severity=severity)

    return Remedy(SEVERITY_WORDS[severity], rate)


def _add_card(*kinds: str) -> _Mend:
    """Return what adds an empty card to the first lane of some kinds, in the step or the stage of a finding."""

    def add(document: Document, finding: Finding) -> Change:
        document, lane_id = _with_lane(document, finding.map_id, kinds)
        step_id = _step_of(document, finding)
        return cards.add_card(document, finding.map_id, lane_id, step_id)

    return add


def _begin(document: Document, finding: Finding) -> Change:
    """Add the first card, where the finding says."""
    return cards.add_card(document, finding.map_id, finding.element_id, _step_of(document, finding))


def _answer(document: Document, finding: Finding) -> Change:
    pain = _card(document, finding)
    document, lane_id = _with_lane(document, finding.map_id, ("opportunities", "ideas"))
    added = cards.add_card(document, finding.map_id, lane_id, pain.step)
    (card_id,) = added.touched
    linked = cards.update_card(added.document, finding.map_id, card_id, answers=(pain.id,))
    return Change(added.label, linked.document, added.touched)


def _add_rows(document: Document, finding: Finding) -> Change:
    """Add the lanes that a blueprint lacks, below the others."""
    touched: list[str] = []
    there = {lane.kind for lane in map_of(document, finding.map_id).lanes}
    for kind in _BLUEPRINT:
        if kind not in there:
            added = lanes.add_lane(document, finding.map_id, kind)
            document, touched = added.document, [*touched, *added.touched]
    return Change(Message("Add rows of a blueprint"), document, tuple(touched))


def _with_lane(document: Document, map_id: str, kinds: Sequence[str]) -> tuple[Document, str]:
    """Return a document with a lane of one of some kinds, and the id of that lane."""
    for kind in kinds:
        for lane in map_of(document, map_id).lanes:
            if lane.kind == kind and isinstance(lane, CardLane):
                return document, lane.id
    added = lanes.add_lane(document, map_id, kinds[0])
    return added.document, added.touched[0]


def _step_of(document: Document, finding: Finding) -> str:
    """Return the step where a finding stands: that of its point, or the first of its stage."""
    journey = map_of(document, finding.map_id)
    for stage in journey.stages:
        if stage.id == finding.element_id:
            return stage.steps[0].id
    points = (point for lane in journey.curve_lanes for curve in lane.curves for point in curve.points)
    return next((point.step for point in points if point.id == finding.element_id), journey.steps[0].id)


def _card(document: Document, finding: Finding) -> Card:
    found = (card for lane in map_of(document, finding.map_id).card_lanes for card in lane.cards)
    return next(card for card in found if card.id == finding.element_id)


_BLUEPRINT = ("physical-evidence", "actions", "frontstage", "backstage", "support")

_REMEDIES: dict[str, tuple[Remedy, ...]] = {
    "pain-incomplete: severity": (_hurts("trivial"), _hurts("work-around"), _hurts("abandons")),
    "persona-missing": (Remedy("Add persona", _add_persona),),
    "state-undeclared": (Remedy("Call it current state", _say_current),),
    "review-overdue: dates.reviewed": (Remedy("Reviewed today", _reviewed_today),),
    "nothing-written: cards": (Remedy("Write the first card", _begin),),
    "stage-no-action": (Remedy("Add action", _add_card("actions")),),
    "stage-no-touchpoint": (Remedy("Add touchpoint", _add_card("touchpoints")),),
    "stage-no-goal": (Remedy("Add goal", _add_card("goals")),),
    "stage-no-feeling": (Remedy("Add thought", _add_card("thoughts", "emotions", "think-feel")),),
    "duplicate-cards": (Remedy("It recurs", _recurs),),
    "blueprint-rows-missing": (Remedy("Add rows", _add_rows),),
    "wrong-side-of-line": (Remedy("Change visibility", _turn_visibility),),
    "trough-no-opportunity": (Remedy("Add opportunity", _add_card("opportunities", "ideas")),),
    "peak-no-lift": (Remedy("Add opportunity", _add_card("opportunities", "ideas")),),
    "pain-no-answer": (Remedy("Add opportunity", _answer),),
}
"""By rule; or by rule and field, where a rule looks at several."""
