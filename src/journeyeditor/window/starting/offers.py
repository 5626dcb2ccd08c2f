"""What one can start from, as data: files used lately, templates, samples and templates of one's own."""

import json
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Literal, NamedTuple

from journeyeditor.files import load
from journeyeditor.model import Document
from journeyeditor.templates import TEMPLATES
from journeyeditor.templates.samples import SAMPLES
from journeyeditor.window.folders import settings_folder
from journeyeditor.window.settings import Settings

Shelf = Literal["recent", "templates", "own", "samples"]
SHELVES: tuple[Shelf, ...] = ("recent", "templates", "own", "samples")
_ENDING = ".journey"


class Offer(NamedTuple):
    """Something to start from."""

    shelf: Shelf
    name: str
    summary: str
    """What it is for, in a sentence; of a file, the folder that it is in."""
    words: str
    """All that a search looks through."""
    document: Callable[[], Document]
    """Makes or reads it; it raises a FileProblem where a file cannot be read."""
    path: Path | None = None
    """The file to open itself, where it is not a copy that one starts from."""
    is_missing: bool = False
    is_pinned: bool = False


def offers(settings: Settings) -> Iterator[Offer]:
    """Yield all that can be started from, shelf by shelf; pinned files come first."""
    names = dict.fromkeys((*settings.pinned_files, *settings.recent_files))
    for name in names:
        path = Path(name)
        yield Offer(
            "recent",
            path.stem,
            str(path.parent),
            name,
            partial(load, path),
            path,
            not path.is_file(),
            name in settings.pinned_files,
        )
    for template in TEMPLATES:
        yield Offer("templates", template.name, template.summary, template.words, template.document)
    yield from _own_files(own_templates())
    for sample in SAMPLES:
        yield Offer("samples", sample.title, sample.shows, sample.words, partial(load, sample.path))


def own_templates() -> Path:
    """Return the folder of a user's own templates, beside the settings."""
    return settings_folder() / "templates"


def matching(some: Iterator[Offer], words: str) -> list[Offer]:
    """Return the offers that hold all of some words; those whose name holds them come first on their shelf."""
    wanted = words.casefold().split()
    found = [one for one in some if all(word in f"{one.name} {one.words}".casefold() for word in wanted)]
    by_name = {id(one): all(word in one.name.casefold() for word in wanted) for one in found}
    return sorted(found, key=lambda one: (SHELVES.index(one.shelf), not by_name[id(one)]))


def _own_files(folder: Path) -> Iterator[Offer]:
    for path in sorted(folder.glob(f"*{_ENDING}")) if folder.is_dir() else ():
        title, summary = _told(path)
        yield Offer("own", title, summary, path.stem, partial(load, path))


def _told(path: Path) -> tuple[str, str]:
    """Return the title of the first map in a file, and its scenario, without a look at all of it."""
    try:
        journey = json.loads(path.read_bytes())["maps"][0]
        return str(journey["title"]), str(journey.get("scenario", ""))
    except (OSError, ValueError, LookupError, TypeError):
        return path.stem, ""
