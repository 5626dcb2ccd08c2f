"""The command ``export``: one map or many, as files that can be given away."""

import os
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, NamedTuple

from journeyeditor.commands.export_arguments import FORMATS, LAYOUTS

if TYPE_CHECKING:
    from journeyeditor.files import FileProblem
    from journeyeditor.model import Document, PageSetup, View
    from journeyeditor.picture.export import Exported
    from journeyeditor.picture.formats import Details, ExportFormat, ExportReport


class Voice(NamedTuple):
    """How the command line tells of something."""

    say: Callable[[str], None]
    """Prints what was done."""
    warn: Callable[[str], None]
    """Prints what may look other than somebody thinks."""
    complain: Callable[["FileProblem"], int]
    """Prints a problem, and returns its exit code."""


def run(chosen: Namespace, voice: Voice) -> int:
    """Export maps; each one that cannot be is told of, and the others go on.

    Returns:
        The exit code: 0; or 2 where a map could not be exported.
    """
    from journeyeditor.files import FileProblem
    from journeyeditor.plain_imports import import_plainly

    import_plainly()
    formats = _formats(chosen)
    if chosen.output and (len(chosen.maps) > 1 or len(formats) > 1 or chosen.to):
        return voice.complain(FileProblem("-o names one file: use --to for several maps or formats, or a folder"))
    without_screen()
    code, written = 0, set[Path]()
    for path in chosen.maps:
        try:
            _export(path, chosen, formats, written, voice)
        except FileProblem as problem:
            problem.file = problem.file or path.name
            code = voice.complain(problem)
    return code


def without_screen() -> None:
    """Let Qt shape the text, and show nothing: no screen is needed."""
    if sys.platform == "linux":
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def _formats(chosen: Namespace) -> tuple[str, ...]:
    if chosen.format:
        return tuple(chosen.format)
    ending = chosen.output.suffix.lower().removeprefix(".") if chosen.output else ""
    return (ending,) if ending in FORMATS else ("pdf",)


def _export(path: Path, chosen: Namespace, formats: tuple[str, ...], written: set[Path], voice: Voice) -> None:
    """Export one map in some formats; say the name of each file that is written."""
    from journeyeditor.files import load
    from journeyeditor.picture import formats as known

    document = load(path)
    views = _views(document, chosen)
    attached = not chosen.without_map
    details = known.Details(
        chosen.dpi, chosen.transparent, chosen.outlined, attached, attached_anyway=attached and chosen.with_map
    )
    is_compared = chosen.compare_with is not None
    make = _comparing(document, views[0], chosen) if is_compared else _showing(document, views, chosen)
    for key in formats:
        made = known.FORMATS[key]
        target = _target(path, chosen, made)
        found = made_of(make, made, details)
        for where, data in known.placed(target, found.files):
            _write(where, data, path, written)
            voice.say(str(where))
        for warning in _warnings(found.report):
            voice.warn(f"{path.name}: {warning}")


Make = Callable[["ExportFormat", "Details"], "Exported"]
"""Makes the files of an export in a format."""


def _showing(document: "Document", views: list["View"], chosen: Namespace) -> Make:
    """Return what makes the files of views of a document in a format."""
    from journeyeditor.picture.export import export

    def make(made: "ExportFormat", details: "Details") -> "Exported":
        fitting = views if chosen.paper or chosen.view else [made.fitted(view) for view in views]
        return export(document, fitting, made, details=details, only_sheets=chosen.only_sheets)

    return make


def _comparing(document: "Document", view: "View", chosen: Namespace) -> Make:
    """Return what makes the files in a format that show how two maps differ, on the page of a view."""
    from journeyeditor.commands.comparing import comparison_of
    from journeyeditor.picture.export import export_comparison

    comparison = comparison_of(document, chosen)

    def make(made: "ExportFormat", details: "Details") -> "Exported":
        return export_comparison(comparison, view if chosen.paper else made.fitted(view), made, details=details)

    return make


def made_of(make: Make, made: "ExportFormat", details: "Details") -> "Exported":
    """Return the files of an export.

    Raises:
        FileProblem: the format cannot hold it, or the disk on which it is made is full.
    """
    from journeyeditor.files import CannotSave, FileProblem
    from journeyeditor.files.reasons import why_not_saved
    from journeyeditor.picture.formats import CannotMake

    try:
        return make(made, details)
    except CannotMake as problem:
        raise FileProblem(problem.text, **problem.values) from problem
    except OSError as error:
        raise CannotSave("{file} cannot be exported: {reason}", reason=why_not_saved(error)) from error


def _views(document: "Document", chosen: Namespace) -> list["View"]:
    from journeyeditor.files import FileProblem
    from journeyeditor.model import quoted
    from journeyeditor.model.seen import whole_views

    views = list(whole_views(document))
    if chosen.view is not None:
        wanted = chosen.view.strip().casefold()
        views = [view for view in document.views if wanted in (view.name.strip().casefold(), view.id.casefold())]
        if not views:
            there = ", ".join(quoted(view.name) for view in document.views) or "none"
            raise FileProblem("{file} has no view {view}: it has {there}", view=quoted(chosen.view), there=there)
    changes: dict[str, Any] = {"header": False} if chosen.no_header else {}
    if chosen.sheets:
        changes["sheets"] = tuple(sheet.replace("-", " ") for sheet in chosen.sheets)
    return [view.on(_page(view.setup, chosen)).with_(**changes) for view in views]


def _page(setup: "PageSetup", chosen: Namespace) -> "PageSetup":
    """Return a page setup with what the command line says of it."""
    from journeyeditor.model import Margins

    changes: dict[str, Any] = {"paper": chosen.paper, "orientation": chosen.orientation}
    changes["mode"] = LAYOUTS.get(chosen.layout)
    changes["across"] = None if chosen.across is None else int(chosen.across)
    if chosen.margin is not None:
        changes["margins"] = Margins(**dict.fromkeys(("top", "right", "bottom", "left"), chosen.margin))
    return setup.with_(**{name: value for name, value in changes.items() if value is not None})


def _target(path: Path, chosen: Namespace, made: "ExportFormat") -> Path:
    """Return where a map goes in a format."""
    from journeyeditor.files import CannotSave
    from journeyeditor.files.reasons import why_not_saved

    if chosen.output:
        target: Path = chosen.output
        return target
    name = path.stem if chosen.view is None else f"{path.stem}-{_as_file_name(chosen.view)}"
    name = name if chosen.compare_with is None else f"{name}-compared"
    if chosen.to is None:
        return path.with_name(f"{name}{made.suffix}")
    try:
        chosen.to.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        text = "The folder {folder} cannot be made: {reason}"
        raise CannotSave(text, folder=str(chosen.to), reason=why_not_saved(error)) from error
    folder: Path = chosen.to
    return folder / f"{name}{made.suffix}"


def _as_file_name(text: str) -> str:
    return "".join(letter if letter.isalnum() or letter in "-_." else "-" for letter in text.strip())


def _write(target: Path, data: bytes | IO[bytes], source: Path, written: set[Path]) -> None:
    """Write a file, neither over the map that it shows nor over another file of the same run."""
    from journeyeditor.files import CannotSave, write_atomically

    if _is_same(target, source):
        raise CannotSave("The export cannot take the place of the map itself: choose another name with -o")
    if target.absolute() in written:
        text = "{target} would be written twice: export maps of one name to folders of their own"
        raise CannotSave(text, target=str(target))
    write_atomically(target, data)
    written.add(target.absolute())


def _warnings(report: "ExportReport") -> Iterator[str]:
    """Yield what may look other than its maker thinks."""
    from journeyeditor.layout.paging.pages import SMALLEST_READABLE

    yield from map(str, report.warnings)
    if 0 < round(report.smallest_type, 1) < SMALLEST_READABLE:
        yield f"the smallest type is {report.smallest_type:.1f} pt on paper; under 6 pt it is hard to read"


def _is_same(path: Path, other: Path) -> bool:
    try:
        return path.samefile(other)
    except OSError:
        return False
