"""Rules on the curve of feelings: what it tells, and what has to be told with it.

Nothing here computes or corrects a rating, and a pain without a dip is never called wrong.
"""

from collections.abc import Iterator
from itertools import pairwise

from journeyeditor.model import Message, quoted
from journeyeditor.review.check.rule import Flaw, Rule
from journeyeditor.review.check.survey import IDEAS, INNER, PAINS, Moment, Survey, turns

_FEWEST = 3
"""Rated moments that a curve has at least."""
_FALL = 0.5
"""How far a curve falls for its reason to be asked for: two of the four steps of the usual scale."""
_SWINGS = 3
_SPREAD = 0.75
"""How far apart ratings of one step are that are worth talking about: three of the four steps of the usual scale."""
_EXACT = 1e-6


def _curve_sparse(survey: Survey) -> Iterator[Flaw]:
    for lane in survey.journey.curve_lanes:
        if lane.kind == "sentiment" and not lane.hidden:
            if not lane.curves:
                yield Flaw(Message("No moment of {lane} is rated", {"lane": quoted(lane.name)}), lane.id)
            for curve in lane.curves:
                if len(curve.points) < _FEWEST:
                    text = "A curve in {lane} has fewer than three rated moments"
                    yield Flaw(Message(text, {"lane": quoted(lane.name)}), curve.id)


def _extreme_no_reason(survey: Survey) -> Iterator[Flaw]:
    for moment in survey.moments:
        extreme = moment.share < _EXACT or moment.share > 1 - _EXACT
        if extreme and not _has_reason(moment, survey, "happy-moments"):
            text = "The rating {level} at {step} has no reason"
            yield Flaw(Message(text, _values(moment, survey)), moment.point.id, field="reason")


def _drop_unexplained(survey: Survey) -> Iterator[Flaw]:
    for curve in survey.curves:
        for before, after in pairwise(curve):
            fell = before.share - after.share >= _FALL - _EXACT and not before.point.gap_after
            if fell and not _has_reason(after, survey, "expectations", "notes"):
                text = "Feelings fall far to {level} at {step}, and nothing says why"
                yield Flaw(Message(text, _values(after, survey)), after.point.id, field="reason")


def _has_reason(moment: Moment, survey: Survey, *kinds: str) -> bool:
    at = range(moment.column, moment.column + 1)
    return bool(moment.point.reason.strip() or survey.at(at, *PAINS, *INNER, *kinds))


def _sawtooth(survey: Survey) -> Iterator[Flaw]:
    for curve in survey.curves:
        if turns(curve, _FALL - _EXACT) >= _SWINGS:
            lane = curve[0].lane
            yield Flaw(Message("Feelings in {lane} go far up and down", {"lane": quoted(lane.name)}), curve[0].curve.id)


def _trough_no_opportunity(survey: Survey) -> Iterator[Flaw]:
    for curve in survey.curves:
        for number, moment in enumerate(curve):
            around = [curve[i].share for i in (number - 1, number + 1) if 0 <= i < len(curve)]
            low = moment.share < 0.5 - _EXACT and all(moment.share <= share for share in around)
            again = number > 0 and curve[number - 1].share == moment.share
            if low and not again and not survey.at(survey.stage_around(moment.column), *IDEAS):
                text = "Feelings are low at {step}, and there is no opportunity in its stage"
                yield Flaw(Message(text, _values(moment, survey)), moment.point.id)


def _peak_no_lift(survey: Survey) -> Iterator[Flaw]:
    for curve in survey.curves:
        if not curve:
            continue
        peak = max(curve, key=lambda moment: moment.share)
        stage = survey.stage_around(peak.column)
        if peak.share > 0.5 + _EXACT and not survey.at(stage, *IDEAS, "happy-moments", "notes"):
            text = "The peak at {step} has no idea that lifts it further or makes use of it"
            yield Flaw(Message(text, _values(peak, survey)), peak.point.id)


def _feelings_one_sided(survey: Survey) -> Iterator[Flaw]:
    shares = [moment.share for moment in survey.moments]
    if len(shares) < _FEWEST:
        return
    if min(shares) > 0.5 + _EXACT:
        yield Flaw(Message("All feelings are good"))
    elif max(shares) < 0.5 - _EXACT:
        yield Flaw(Message("All feelings are bad"))


def _ratings_diverge(survey: Survey) -> Iterator[Flaw]:
    now = [curve for curve in survey.curves if curve and curve[0].curve.state == "current"]
    for column, step in enumerate(survey.journey.steps):
        shares = [[moment.share for moment in curve if moment.column == column] for curve in now]
        means = [sum(some) / len(some) for some in shares if some]
        if means and max(means) - min(means) >= _SPREAD - _EXACT:
            text = "At {step} the curves are far apart"
            yield Flaw(Message(text, {"step": _name(column, survey)}), step.id)


def _pain_without_dip(survey: Survey) -> Iterator[Flaw]:
    for _, card, columns in survey.of(*PAINS):
        shares = [moment.share for moment in survey.moments if moment.column in columns]
        if shares and min(shares) > 0.5 + _EXACT:
            yield Flaw(Message("Feelings are good where {card} stands", {"card": quoted(card.text)}), card.id)


def _no_moment_that_matters(survey: Survey) -> Iterator[Flaw]:
    marked = (
        any(step.moment_of_truth for step in survey.journey.steps)
        or any(moment.point.moment_of_truth for moment in survey.moments)
        or survey.of("moments-of-truth")
    )
    if any(survey.curves) and not marked:
        yield Flaw(Message("No moment of truth is marked"))


def _values(moment: Moment, survey: Survey) -> dict[str, str | int | Message]:
    return {"level": quoted(moment.lane.scale.label_of(moment.point.value)), "step": _name(moment.column, survey)}


def _name(column: int, survey: Survey) -> str:
    step = survey.journey.steps[column]
    return quoted(step.name.strip() or survey.journey.stage_of[step.id].name)


RULES = (
    Rule(
        "curve-sparse",
        "hint",
        "Few rated moments",
        "Three to five rated moments are what a curve needs at least.",
        "SDS, Atlassian play",
        _curve_sparse,
    ),
    Rule(
        "extreme-no-reason",
        "warning",
        "Extreme without a reason",
        "A curve without reasons is of little use to the business.",
        "SDS",
        _extreme_no_reason,
    ),
    Rule(
        "drop-unexplained",
        "hint",
        "Drop without a reason",
        "Rapid drops point to gaps between what was expected and what came.",
        "Atlassian play",
        _drop_unexplained,
    ),
    Rule(
        "sawtooth",
        "hint",
        "Up and down",
        "Many ups and downs are common, but they exhaust the persona.",
        "Atlassian play",
        _sawtooth,
    ),
    Rule(
        "trough-no-opportunity",
        "warning",
        "Low point without opportunity",
        "It is at low points that the whole experience can be lifted.",
        "Atlassian play",
        _trough_no_opportunity,
    ),
    Rule(
        "peak-no-lift",
        "hint",
        "Peak left alone",
        "Peaks can be raised further, and make people recommend.",
        "Atlassian play",
        _peak_no_lift,
    ),
    Rule(
        "feelings-one-sided",
        "hint",
        "Feelings of one kind",
        "A map that is all good or all bad was drawn in hope or in anger.",
        "Buyers article",
        _feelings_one_sided,
    ),
    Rule(
        "ratings-diverge",
        "hint",
        "Ratings far apart",
        "Where people rate a step differently, it is worth talking about.",
        "TiSDD",
        _ratings_diverge,
    ),
    Rule(
        "pain-without-dip",
        "hint",
        "Pain without a dip",
        "An aid for a review: friction may build trust, and a pain may show only later.",
        "against it: Atlassian play",
        _pain_without_dip,
        is_optional=True,
    ),
    Rule(
        "no-moment-that-matters",
        "hint",
        "No moment of truth",
        "It is the decisive moment by which the rest is remembered.",
        "Qualtrics 101, IxDF, TheyDo",
        _no_moment_that_matters,
    ),
)
