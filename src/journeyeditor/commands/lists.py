"""The command ``list``: what a map says of where to begin, or the maps of a folder, as a table for other programs."""

import datetime
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path


def run(chosen: Namespace, say: Callable[[str], None]) -> int:
    """Print a list of a map, or of the maps in a folder, as comma-separated values.

    Returns:
        The exit code: 0.

    Raises:
        FileProblem: the map cannot be opened, or the file has no map of that title.
    """
    from journeyeditor.exchange.lists import as_text, list_of
    from journeyeditor.files import NotOurs, load

    if chosen.of == "maps":
        say(_printed(as_text(_register(chosen.file))))
        return 0
    maps = load(chosen.file).maps
    journey = next((one for one in maps if chosen.map in (None, one.title)), None)
    if journey is None:
        raise NotOurs("{file} has no map of that title")
    say(_printed(as_text(list_of(journey, chosen.of.replace("-", " ")))))
    return 0


def _register(folder: Path) -> list[list[str]]:
    """Return what there is in a folder; files that cannot be read are told of in their rows.

    Raises:
        FileProblem: there is no such folder.
    """
    from journeyeditor.editor.register import as_rows, files_in, registered
    from journeyeditor.files import CannotRead

    if not folder.is_dir():
        problem = CannotRead("{file} is no folder")
        problem.file = str(folder)
        raise problem
    today = datetime.datetime.now().astimezone().date()
    return as_rows([one for path in files_in(folder) for one in registered(path, today)], folder)


def _printed(text: str) -> str:
    return text.removesuffix("\r\n").replace("\r\n", "\n")
