"""Reading a journey of Mermaid."""

import json
import re
from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from journeyeditor.exchange.conversion import Taken
from journeyeditor.exchange.mermaid.escape import unescaped
from journeyeditor.exchange.mermaid.write import HIGH, LOW, MARK, visible_lines
from journeyeditor.exchange.people import colour_of
from journeyeditor.files import BadContent, FileProblem, NotOurs, decode
from journeyeditor.model import (
    LANE_KINDS,
    Card,
    CardLane,
    Curve,
    CurveLane,
    CurvePoint,
    Document,
    JourneyMap,
    Message,
    Persona,
    Scale,
    Stage,
    Step,
    quoted,
)

_FRONT_MATTER = re.compile(r"\A\s*---\n(.*?)\n---\n", re.DOTALL)
_DIRECTIVE = re.compile(r"%%\{.*?\}%%", re.DOTALL)
_DESCRIPTION = re.compile(r"accDescr\s*\{(.*?)\}", re.DOTALL | re.IGNORECASE)
_STATEMENT = re.compile(r"(title|section)\s+(.*)|(acctitle|accdescr)\s*:(.*)", re.IGNORECASE)
_LOOKS_LIKE_TASK = re.compile(r".*:\s*-?\d+\s*(?::|$)")
_MOST_TASKS = 5_000


class _Task(NamedTuple):
    section: str
    name: str
    score: float | None
    actors: tuple[str, ...]


def read_mermaid(text: str) -> Taken:
    """Return the map that a journey of Mermaid stands for; or the very document that it was written from.

    Raises:
        FileProblem: it is no journey, or has more tasks than a map has steps.
    """
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    kept = _kept(text)
    if kept is not None:
        return kept
    reading = _Reading()
    reading.read(text)
    return Taken(reading.document(), (*_outdated(text), *reading.notes))


def _kept(text: str) -> Taken | None:
    """Return the document in the comment of a journey, where the journey still says the same."""
    found = next((line for line in text.split("\n") if line.strip().startswith(MARK)), None)
    if found is None:
        return None
    try:
        kept = json.loads(found.strip().removeprefix(MARK))
        document = decode(json.dumps(kept["document"]).encode())
        journey = document.map(kept["map"])
    except (ValueError, KeyError, TypeError, RecursionError, FileProblem):
        return None
    return Taken(document) if _statements(text) == _statements("\n".join(visible_lines(document, journey))) else None


def _outdated(text: str) -> Iterator[Message]:
    if any(line.strip().startswith(MARK) for line in text.split("\n")):
        yield Message("The journey was changed since it was written here, so only what Mermaid shows was read")


def _statements(text: str) -> list[str]:
    """Return what the grammar sees of a text: its lines without comments and blanks around."""
    text = _DIRECTIVE.sub("", _FRONT_MATTER.sub("", text))
    return [line.strip() for line in text.split("\n") if line.strip() and not line.strip().startswith("%%")]


class _Reading:
    """One journey on its way from text to a document."""

    def __init__(self) -> None:
        self.notes: list[Message] = []
        self._title = self._description = ""
        self._section = ""
        self._tasks: list[_Task] = []

    def read(self, text: str) -> None:
        """Read all statements of a journey.

        Raises:
            FileProblem: it is no journey, or far too long.
        """
        front = _FRONT_MATTER.match(text)
        if front is not None:
            titles = re.findall(r"^title:\s*(.+)$", front[1], re.MULTILINE)
            self._title = titles[0].strip().strip("\"'") if titles else ""
        described = _DESCRIPTION.search(text)
        if described is not None:
            self._description = unescaped(" ".join(described[1].split()))
            text = text.replace(described[0], "")
        statements = _statements(text)
        if not statements or statements[0].split("#")[0].strip().casefold() != "journey":
            raise NotOurs("{file} is no journey of Mermaid: its first word should be journey")
        for line in statements[1:]:
            self._read_line(line)
        if not self._tasks:
            raise BadContent("{file} holds a journey of Mermaid without tasks")

    def _read_line(self, line: str) -> None:
        line = self._without_comment(line)
        found = _STATEMENT.fullmatch(line)
        if found is None:
            self._read_task(line)
            return
        word, value = (found[1] or found[3]).casefold(), unescaped(found[2] or found[4] or "")
        if word in ("title", "acctitle") and _LOOKS_LIKE_TASK.match(line.partition(" ")[2]):
            self._note("{line} looks like a task, but Mermaid takes it for a title", line)
        if word == "section":
            self._section = value
        elif word == "title" or (word == "acctitle" and not self._title):
            self._title = value
        elif word == "accdescr":
            self._description = value

    def _without_comment(self, line: str) -> str:
        # A number sign begins a comment unless it is an entity.
        found = re.search(r"#(?!\w+;)", line)
        if found is None:
            return line
        self._note("{line} is cut off at its number sign, as Mermaid does", line)
        return line[: found.start()].strip()

    def _read_task(self, line: str) -> None:
        name, colon, data = line.partition(":")
        if not colon or not name.strip():
            if line:
                self._note("{line} is not understood, and left out", line)
            return
        if len(self._tasks) >= _MOST_TASKS:
            raise BadContent("{file} has more than {most} tasks, more than any map needs", most=f"{_MOST_TASKS:,}")
        score, _, rest = data.partition(":")
        people, more, _ = rest.partition(":")
        if more:
            self._note("{line} has a colon too many: what follows it is left out, as Mermaid does", line)
        actors = [unescaped(actor) for actor in people.split(",") if people.strip()]
        if not all(actors):
            self._note("{line} names an actor without a name", line)
        named = tuple(dict.fromkeys(filter(None, actors)))
        self._tasks.append(_Task(self._section, unescaped(name), self._score(score, line), named))

    def _score(self, text: str, line: str) -> float | None:
        try:
            score = float(text)
        except ValueError:
            self._note("{line} has no score", line)
            return None
        if not LOW <= score <= HIGH:
            self._note("{line} has a score beyond 1 to 5: the nearest is taken", line)
        elif score != int(score):
            self._note("{line} has a score that is no whole number", line)
        return min(max(score, LOW), HIGH) if score == score else None

    def _note(self, text: str, line: str) -> None:
        self.notes.append(Message(text, {"line": quoted(line)}))

    def document(self) -> Document:
        """Return a document of what was read: stages of steps, a lane of actions, and the curve."""
        names = list(dict.fromkeys(actor for task in self._tasks for actor in task.actors))
        people = tuple(
            Persona(id=f"persona-{number}", name=name, colour=colour_of(number)) for number, name in enumerate(names, 1)
        )
        ids = {persona.name: persona.id for persona in people}
        numbered = list(enumerate(self._tasks, 1))
        sections = [list(group) for _, group in groupby(numbered, key=lambda one: one[1].section)]
        stages = tuple(
            Stage(
                id=f"stage-{number}",
                name=tasks[0][1].section,
                steps=tuple(Step(id=f"step-{task_number}") for task_number, _ in tasks),
            )
            for number, tasks in enumerate(sections, 1)
        )
        cards = tuple(
            Card(
                id=f"card-{number}",
                step=f"step-{number}",
                text=task.name,
                personas=() if len(task.actors) == len(names) else tuple(ids[actor] for actor in task.actors),
            )
            for number, task in numbered
        )
        scale = Scale()
        points = tuple(
            CurvePoint(id=f"point-{number}", step=f"step-{number}", value=scale.level_value(0) + task.score - LOW)
            for number, task in numbered
            if task.score is not None
        )
        journey = JourneyMap(
            id="map-1",
            title=self._title or "Journey",
            scenario=self._description,
            personas=tuple(persona.id for persona in people),
            stages=stages,
            lanes=(
                CardLane(id="lane-1", kind="actions", name=LANE_KINDS["actions"].name, cards=cards),
                CurveLane(
                    id="lane-2",
                    kind="sentiment",
                    name=LANE_KINDS["sentiment"].name,
                    curves=(Curve(id="curve-1", points=points),),
                ),
            ),
        )
        return Document(format="journeyeditor", version=1, title=self._title, personas=people, maps=(journey,))
