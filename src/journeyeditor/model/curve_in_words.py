"""A curve told in words, for those who cannot see it: where it starts, turns, drops and ends, and why."""

from collections.abc import Iterator, Sequence

from journeyeditor.model.curve import Curve, CurvePoint, MomentKind, Scale
from journeyeditor.model.curve_reading import Rated, Reading, read_curve
from journeyeditor.model.document import Document, JourneyMap
from journeyeditor.model.lane import CurveLane
from journeyeditor.model.message import Message
from journeyeditor.model.numbers import number_in_words

MOMENT_NAMES: dict[MomentKind, str] = {
    "make-or-break": "Moment of truth",
    "delight": "Moment of delight",
    "recovery": "Moment of recovery",
}
_MOMENTS_IN_A_SENTENCE: dict[MomentKind, str] = {kind: name.lower() for kind, name in MOMENT_NAMES.items()}
_ALIKE = 1e-6


def name_of_curve(document: Document, curve: Curve) -> str:
    """Return what a curve is called: by its own name, or its persona's; empty where it has neither."""
    return _line(curve.name) or (_line(document.persona(curve.persona).name) if curve.persona else "")


def value_in_words(scale: Scale, value: float, language: str) -> Message:
    """Return a value, with numbers as a language has them: *Unhappy, −1.2 of −2 to +2*."""
    return Message("{level}, {value} of {low} to {high}", _in_figures(scale, value, language))


def face_in_words(scale: Scale, value: float, language: str) -> Message:
    """Return what the face of a point shows, as a sentence of its own, with numbers as a language has them."""
    return Message("{level}: {value} on a scale from {low} to {high}", _in_figures(scale, value, language))


def _in_figures(scale: Scale, value: float, language: str) -> dict[str, str | int]:
    numbers = {"value": value, "low": scale.low, "high": scale.high}
    signed = scale.low < 0 < scale.high
    texts = {name: number_in_words(number, language, signed) for name, number in numbers.items()}
    return {"level": _line(scale.label_of(value)), **texts}


def curve_in_words(document: Document, journey: JourneyMap, lane: CurveLane, curve: Curve) -> tuple[Message, ...]:
    """Return the story of a curve: who feels it, its start, its turning points, drops, gaps and moments, its end."""
    name, is_current = name_of_curve(document, curve), curve.state == "current"
    if name:
        who = Message("{name}, current state" if is_current else "{name}, future state", {"name": name})
    else:
        who = Message("Current state" if is_current else "Future state")
    points = journey.in_order(curve.points)
    if not points:
        return who, Message("no points yet")
    return who, *_story(journey, lane, points)


def rated(journey: JourneyMap, lane: CurveLane, points: Sequence[CurvePoint]) -> list[Rated]:
    """Return points from left to right as they are read."""
    share, clamped, column = lane.scale.share, lane.scale.clamped, journey.column_of
    return [Rated(column[point.step] + point.at, share(clamped(point.value)), point.gap_after) for point in points]


def _story(journey: JourneyMap, lane: CurveLane, points: Sequence[CurvePoint]) -> Iterator[Message]:
    reading = read_curve(rated(journey, lane, points))
    before: CurvePoint | None = None
    starts_anew = False
    for number in _telling(points, reading):
        point = points[number]
        text = _happening(lane.scale, before, point, starts_anew)
        if before is None and len(points) == 1:
            text = "is {level} at {step}"
        elif any(fall.last == number for fall in reading.drops):
            text = "drops rapidly to {level} at {step}"
        told = Message(text, {"level": _line(lane.scale.label_of(point.value)), "step": _step(journey, point)})
        if before is not None and number == len(points) - 1:
            told = Message("{told}, the end", {"told": told})
        yield _with_reason(told, point)
        if point.gap_after and number < len(points) - 1:
            yield Message("then nothing is known")
        before, starts_anew = point, point.gap_after


def _telling(points: Sequence[CurvePoint], reading: Reading) -> list[int]:
    """Return the numbers of the points that tell the story."""
    last = len(points) - 1
    told = {0, last, *reading.peaks, *reading.troughs}
    told |= {number for fall in reading.drops for number in fall}
    told |= {number for number, point in enumerate(points) if point.moment_of_truth is not None or point.gap_after}
    told |= {number + 1 for number, point in enumerate(points[:-1]) if point.gap_after}
    return sorted(told)


def _happening(scale: Scale, before: CurvePoint | None, point: CurvePoint, starts_anew: bool) -> str:
    """Return the sentence for what a curve does on its way from one point to the next."""
    if before is None:
        return "starts {level} at {step}"
    if starts_anew:
        return "goes on {level} at {step}"
    rise = scale.share(point.value) - scale.share(before.value)
    if abs(rise) < _ALIKE:
        return "stays {level} at {step}"
    return "rises to {level} at {step}" if rise > 0 else "falls to {level} at {step}"


def _with_reason(told: Message, point: CurvePoint) -> Message:
    """Return what happens at a point, with its reason and its moment of truth."""
    reason, moment = _line(point.reason), point.moment_of_truth
    if moment is None:
        return Message("{told} ({reason})", {"told": told, "reason": reason}) if reason else told
    name = Message(_MOMENTS_IN_A_SENTENCE[moment.kind])
    if not reason:
        return Message("{told} ({moment})", {"told": told, "moment": name})
    return Message("{told} ({reason}, {moment})", {"told": told, "reason": reason, "moment": name})


def _step(journey: JourneyMap, point: CurvePoint) -> str:
    """Return what the step of a point is called, or its stage and its number in it."""
    step, stage = journey.steps[journey.column_of[point.step]], journey.stage_of[point.step]
    if _line(step.name):
        return _line(step.name)
    number = stage.steps.index(step) + 1
    return f"{_line(stage.name)} {number}".strip() if len(stage.steps) > 1 else _line(stage.name) or str(number)


def _line(text: str) -> str:
    return " ".join(text.split())
