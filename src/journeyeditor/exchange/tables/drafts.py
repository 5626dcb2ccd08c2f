"""Maps on their way from the rows of a table: what the rows name is found again, and made where it is not there yet."""

from collections.abc import Callable, Sequence
from typing import Any, Protocol, TypeVar

from journeyeditor.exchange.tables.labels import as_key
from journeyeditor.exchange.tables.lane_names import CURVES, OWN, kind_of
from journeyeditor.exchange.tables.scales import scale_of
from journeyeditor.model import LANE_KINDS

Raw = dict[str, Any]


class _Labelled(Protocol):
    raw: Raw
    label: str


_D = TypeVar("_D", bound=_Labelled)


def found(drafts: Sequence[_D], label: str) -> _D | None:
    """Return the draft that a label means: what is called so, or has this id."""
    key = as_key(label)
    for draft in drafts:
        if as_key(draft.label) == key:
            return draft
    return next((draft for draft in drafts if as_key(draft.raw["id"]) == key), None)


class Draft:
    """A thing on its way, and what rows call it."""

    def __init__(self, raw: Raw, label: str) -> None:
        """Take a raw part and its label."""
        self.raw = raw
        self.label = label


class StageDraft(Draft):
    """A stage on its way."""

    def __init__(self, raw: Raw, label: str) -> None:
        """Begin without steps."""
        super().__init__(raw, label)
        self.steps: list[Draft] = []

    def whole(self) -> Raw:
        """Return it with its steps."""
        return {**self.raw, "steps": [step.raw for step in self.steps]}


class CurveDraft(Draft):
    """A curve on its way."""

    def __init__(self, raw: Raw, label: str) -> None:
        """Begin without points."""
        super().__init__(raw, label)
        self.points: list[Raw] = []


class LaneDraft(Draft):
    """A lane on its way, of cards or of curves."""

    def __init__(self, raw: Raw, label: str) -> None:
        """Begin empty."""
        super().__init__(raw, label)
        self.cards: list[Raw] = []
        self.curves: list[CurveDraft] = []

    @property
    def has_curves(self) -> bool:
        """Whether it is a lane of curves."""
        return self.raw["kind"] in CURVES

    def whole(self) -> Raw:
        """Return it with all that it holds; where nobody said its scale, on the likeliest for its values."""
        if not self.has_curves:
            return {**self.raw, "cards": self.cards}
        values = [point["value"] for curve in self.curves for point in curve.points]
        scale = self.raw.get("scale") or scale_of(values, self.raw["kind"]).model_dump()
        curves = [{**curve.raw, "points": curve.points} for curve in self.curves]
        return {**self.raw, "scale": scale, "curves": curves}


class MapDraft(Draft):
    """A map on its way."""

    def __init__(self, raw: Raw, label: str, new_id: Callable[[str], str]) -> None:
        """Begin empty; what is made in it gets a new id of its kind."""
        super().__init__(raw, label)
        self._new_id = new_id
        self.stages: list[StageDraft] = []
        self.lanes: list[LaneDraft] = []
        self.connectors: list[Raw] = []
        self.notes: list[Raw] = []

    def stage(self, label: str) -> StageDraft:
        """Return the stage that a label means, made where there is none; without a label the first."""
        there = found(self.stages, label) if label else next(iter(self.stages), None)
        return there or self.add_stage({"id": self._new_id("stage"), "name": label}, label)

    def add_stage(self, raw: Raw, label: str) -> StageDraft:
        """Add a stage, and return it."""
        self.stages.append(StageDraft(raw, label))
        return self.stages[-1]

    def step(self, stage_label: str, label: str) -> str:
        """Return the id of the step that labels mean, made where there is none."""
        stage = self.stage(stage_label)
        there = found(stage.steps, label) if label else next(iter(stage.steps), None)
        return str((there or self.add_step(stage, {"id": self._new_id("step"), "name": label}, label)).raw["id"])

    def add_step(self, stage: StageDraft, raw: Raw, label: str) -> Draft:
        """Add a step to a stage, and return it."""
        stage.steps.append(Draft(raw, label))
        return stage.steps[-1]

    def lane(self, label: str, curves: bool) -> LaneDraft:
        """Return the lane of cards or of curves that a label means, made where there is none."""
        fitting = [lane for lane in self.lanes if lane.has_curves == curves]
        there = found(fitting, label) if label else next(iter(fitting), None)
        if there is not None:
            return there
        kind = kind_of(label) or (OWN if label else "actions")
        if curves != (kind in CURVES):
            kind = "sentiment" if curves else "emotions"
        name = label or LANE_KINDS[kind].name
        return self.add_lane({"id": self._new_id("lane"), "kind": kind, "name": name}, label)

    def add_lane(self, raw: Raw, label: str) -> LaneDraft:
        """Add a lane, and return it."""
        self.lanes.append(LaneDraft(raw, label))
        return self.lanes[-1]

    def curve(self, lane: LaneDraft, label: str) -> CurveDraft:
        """Return the curve of a lane that a label means, made where there is none."""
        there = found(lane.curves, label) if label else next(iter(lane.curves), None)
        return there or self.add_curve(lane, {"id": self._new_id("curve"), "name": label}, label)

    def add_curve(self, lane: LaneDraft, raw: Raw, label: str) -> CurveDraft:
        """Add a curve to a lane, and return it."""
        lane.curves.append(CurveDraft(raw, label))
        return lane.curves[-1]

    def whole(self) -> Raw:
        """Return it with all that it holds; each stage has a step."""
        for stage in self.stages:
            if not stage.steps:
                self.add_step(stage, {"id": self._new_id("step")}, "")
        return {
            **self.raw,
            "stages": [stage.whole() for stage in self.stages],
            "lanes": [lane.whole() for lane in self.lanes],
            "connectors": self.connectors,
            "notes": self.notes,
        }
