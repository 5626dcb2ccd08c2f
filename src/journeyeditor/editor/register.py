"""The register of the maps in a folder: what each is, who looks after it, and how it does."""

import datetime
import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from journeyeditor.files import FileProblem, load
from journeyeditor.model import Document, JourneyMap, Message
from journeyeditor.review.check import WEIGHTS, Weight, check

_SUFFIX = ".journey"
_HEADS = ("Map", "Persona", "Status", "Next review", "Owner", "Errors", "Warnings", "Hints", "Last change", "File")


class Registered(NamedTuple):
    """A map of a folder; or a file that could not be read, which has a problem in place of a map."""

    path: Path
    changed: datetime.datetime
    """When the file was changed last."""
    map_id: str = ""
    title: str = ""
    personas: tuple[str, ...] = ()
    status: str = ""
    next_review: datetime.date | None = None
    owner: str = ""
    findings: Mapping[Weight, int] = {}
    """How much the map check finds of each weight, ignored ones aside."""
    problem: Message | None = None

    def is_overdue(self, today: datetime.date) -> bool:
        """Tell whether its review was due before a day."""
        return self.next_review is not None and self.next_review < today


def files_in(folder: Path) -> Iterator[Path]:
    """Yield the maps in a folder and in those within it, hidden ones aside, in the order of their names."""
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(place, name) for name in sorted(names) if _is_map(name))


def _is_map(name: str) -> bool:
    return name.casefold().endswith(_SUFFIX) and not name.startswith(".")


def registered(path: Path, today: datetime.date) -> Iterator[Registered]:
    """Yield the maps in a file; where it cannot be read, why.

    Args:
        path: the file.
        today: the day on which a review is overdue or not.
    """
    try:
        changed = datetime.datetime.fromtimestamp(path.stat().st_mtime).astimezone()
    except (OSError, OverflowError, ValueError):
        changed = datetime.datetime.fromtimestamp(0, datetime.UTC)
    try:
        document = load(path)
    except FileProblem as problem:
        problem.file = path.name
        yield Registered(path, changed, problem=problem.message)
        return
    counts = _counts(document, today)
    for journey in document.maps:
        yield Registered(
            path,
            changed,
            journey.id,
            _on_a_line(journey.title),
            _people(document, journey),
            journey.status or "",
            journey.dates.next_review,
            _on_a_line(journey.owner),
            counts[journey.id],
        )


def _counts(document: Document, today: datetime.date) -> dict[str, dict[Weight, int]]:
    counts: dict[str, dict[Weight, int]] = {journey.id: dict.fromkeys(WEIGHTS, 0) for journey in document.maps}
    for finding in check(document, today):
        if finding.ignored is None:
            counts[finding.map_id][finding.weight] += 1
    return counts


def _people(document: Document, journey: JourneyMap) -> tuple[str, ...]:
    return tuple(_on_a_line(document.persona(persona_id).name) for persona_id in journey.personas)


def _on_a_line(text: str) -> str:
    return " ".join(text.split())


def as_rows(maps: Sequence[Registered], folder: Path) -> list[list[str]]:
    """Return a register as a table of words, its heads first; files are named from their folder on."""
    return [list(_HEADS), *(_row(one, folder) for one in maps)]


def _row(one: Registered, folder: Path) -> list[str]:
    file = str(one.path.relative_to(folder)) if one.path.is_relative_to(folder) else str(one.path)
    changed = one.changed.strftime("%Y-%m-%d %H:%M")
    if one.problem is not None:
        return [str(one.problem), *[""] * 7, changed, file]
    review = one.next_review.isoformat() if one.next_review is not None else ""
    counts = [str(one.findings[weight]) for weight in WEIGHTS]
    return [one.title, ", ".join(one.personas), one.status, review, one.owner, *counts, changed, file]
