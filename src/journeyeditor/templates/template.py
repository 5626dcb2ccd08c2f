"""What a template is: the stages and lanes of an empty map, as one line of a registry, and the map that it makes."""

from collections.abc import Iterator
from typing import NamedTuple

from pydantic import TypeAdapter

from journeyeditor.model import (
    LANE_KINDS,
    BlueprintLine,
    Curve,
    CurveLane,
    Document,
    JourneyMap,
    Lane,
    MapKind,
    Persona,
    Scope,
    Stage,
    Step,
)
from journeyeditor.model.lane import first_scale
from journeyeditor.model.persona import PersonaKind

_LANE: TypeAdapter[Lane] = TypeAdapter(Lane)
_LINES: dict[str, BlueprintLine] = {
    "frontstage": "interaction",
    "backstage": "visibility",
    "support": "internal interaction",
    "systems": "internal interaction",
}
"""The line of a service blueprint above each kind of lane; each line is drawn once."""


class Frame(NamedTuple):
    """Whose journey a template is of, as an example for somebody to replace; all but the people may be left open."""

    who: str
    """Those whose journey it is, with commas; where they are several, each has a curve."""
    scenario: str = ""
    goal: str = ""
    starts: str = ""
    ends: str = ""
    kind: PersonaKind = "segment"

    @property
    def names(self) -> list[str]:
        """What those are called whose journey it is."""
        return [name.strip() for name in self.who.split(",") if name.strip()]


class Template(NamedTuple):
    """An empty map to start from."""

    id: str
    name: str
    summary: str
    """What it is for, in a sentence."""
    stages: str
    """The names of its stages, with commas between them; a number after a colon says how many steps a stage has."""
    lanes: str
    """The kinds of its lanes, with commas; a name in brackets stands for that of the kind."""
    kind: MapKind | None = None
    tags: tuple[str, ...] = ()
    sources: str = ""
    """Who describes such maps."""
    frame: Frame = Frame("")
    """Whose journey it is; nobody's, where others say so."""

    @property
    def stage_names(self) -> list[str]:
        """The names of its stages, from left to right."""
        return [name for name, _ in _named_with_number(self.stages)]

    @property
    def lane_kinds(self) -> list[str]:
        """The kinds of its lanes, from above."""
        return [kind for kind, _ in _named_with_words(self.lanes)]

    @property
    def words(self) -> str:
        """All that a search looks through."""
        lanes = (LANE_KINDS[kind].name if kind in LANE_KINDS else name for kind, name in _named_with_words(self.lanes))
        return " ".join((self.name, self.summary, self.frame.who, self.stages, *lanes, *self.tags, self.sources))

    def document(self) -> Document:
        """Return a new document of one map that is laid out and only waits for words."""
        frame = self.frame
        people = tuple(self._people())
        journey = JourneyMap(
            id="map-1",
            title=self.name,
            kind=self.kind,
            scenario=frame.scenario,
            goal=frame.goal,
            scope=Scope(starts=frame.starts, ends=frame.ends, sentence=self.summary),
            evidence="assumption",
            personas=tuple(persona.id for persona in people),
            stages=tuple(self._stages()),
            lanes=tuple(self._lanes(people)),
        )
        return Document(format="journeyeditor", version=1, title="", personas=people, maps=(journey,))

    def _people(self) -> Iterator[Persona]:
        for number, name in enumerate(self.frame.names):
            colour = _COLOURS[number % len(_COLOURS)]
            kind = self.frame.kind
            yield Persona(id=f"persona-{number + 1}", name=name, kind=kind, background=_ASSUMED, colour=colour)

    def _stages(self) -> Iterator[Stage]:
        first = 1
        for number, (name, steps) in enumerate(_named_with_number(self.stages), 1):
            columns = tuple(Step(id=f"step-{first + offset}") for offset in range(steps))
            yield Stage(id=f"stage-{number}", name=name, steps=columns)
            first += steps

    def _lanes(self, people: tuple[Persona, ...]) -> Iterator[Lane]:
        drawn: set[BlueprintLine] = set()
        curves = 1
        for number, (kind, name) in enumerate(_named_with_words(self.lanes), 1):
            fields: dict[str, object] = {"id": f"lane-{number}", "kind": kind, "name": name}
            if kind == "processes":
                fields["process"] = "linear"
            line = _LINES.get(kind) if self.kind == "service-blueprint" else None
            if line is not None and line not in drawn:
                drawn.add(line)
                fields["line_above"] = line
            lane = _LANE.validate_python(fields)
            if isinstance(lane, CurveLane):
                owners = [persona.id for persona in people] if len(people) > 1 else [None]
                lane = lane.with_(
                    scale=first_scale(kind),
                    curves=tuple(Curve(id=f"curve-{curves + n}", persona=owner) for n, owner in enumerate(owners)),
                )
                curves += len(owners)
            yield lane


_ASSUMED = "An assumption, until somebody like this was asked."
"""What is known of those whom a template names."""
_COLOURS = ("#0B7285", "#9C36B5", "#B35C00", "#2B8A3E")
"""Colours of personas that stand side by side."""


def _named_with_number(text: str) -> Iterator[tuple[str, int]]:
    for part in text.split(","):
        name, _, number = part.strip().partition(":")
        yield name.strip(), int(number or 1)


def _named_with_words(text: str) -> Iterator[tuple[str, str]]:
    for part in text.split(","):
        kind, _, rest = part.strip().partition("(")
        kind = kind.strip()
        yield kind, rest.rstrip(") ") or LANE_KINDS[kind].name
