"""Comparing maps from a window: which, from which files, and the file that a comparison is exported to."""

from pathlib import Path
from typing import TYPE_CHECKING

from journeyeditor.files import CannotSave, FileProblem, load, write_atomically
from journeyeditor.files.reasons import why_not_saved
from journeyeditor.model import View, quoted
from journeyeditor.picture.formats import FORMATS, CannotMake
from journeyeditor.picture.printed import Tell
from journeyeditor.review.comparing import Comparison
from journeyeditor.window.actions.action import action_text
from journeyeditor.window.comparing.dialog import CompareDialog
from journeyeditor.window.comparing.offers import Offer, first_pair, offers_of
from journeyeditor.window.comparing.taking import Taking
from journeyeditor.window.dialogs.file_dialogs import ask_what_to_compare, ask_where_to_export
from journeyeditor.window.dialogs.questions import tell
from journeyeditor.window.dialogs.run_dialog import run_dialog
from journeyeditor.window.export.choice import LastExport
from journeyeditor.window.pages.work import run_work
from journeyeditor.window.words import translated

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow


def compare_maps(window: "MainWindow") -> None:
    """Compare the map in sight with another of its document, or where there is none with one of a file."""
    editor = window.editor
    offers = offers_of(editor.document, "", action_text("Untitled"))
    pair = first_pair(editor.document, editor.map_id)
    ids = [offer.side.map_id for offer in offers]
    if pair is None:
        added = _ask_for_maps(window)
        if not added:
            return
        offers += added
        places = (len(ids), 0)
    else:
        places = (ids.index(pair[0]), ids.index(pair[1]))
    dialog = CompareDialog(
        offers,
        places,
        window,
        lambda: _ask_for_maps(window),
        lambda comparison: _export(window, dialog, comparison),
        Taking(editor),
    )
    run_dialog(dialog)


def _ask_for_maps(window: "MainWindow") -> list[Offer]:
    """Ask for a file and return its maps; what cannot be opened is told of."""
    folder = str(window.editor.path.parent) if window.editor.path else window.settings.now.last_folder
    path = ask_what_to_compare(window, folder)
    if path is None:
        return []
    try:
        return offers_of(load(path), path.stem, action_text("Untitled"))
    except FileProblem as problem:
        problem.file = problem.file or path.name
        tell(window, translated(problem.message))
        return []


def _export(window: "MainWindow", dialog: CompareDialog, comparison: Comparison) -> None:
    """Write a comparison as a PDF where the user wants it, on the page of the last export."""
    pdf = FORMATS["pdf"]
    suggestion = window.file.suggestion(pdf.suffix, window.settings.now.export_folder)
    suggestion = suggestion.with_name(f"{suggestion.stem}-compared{pdf.suffix}")
    path = ask_where_to_export(dialog, suggestion, pdf.name, pdf.suffix)
    if path is None:
        return
    remembered = window.settings.now
    page = LastExport.remembered(remembered.export).page.with_(paper=remembered.paper)
    view = View(id="page", name="", map=comparison.merged.maps[0].id, page=page)
    title, words = action_text("Export"), action_text("Making the pages…")
    try:
        done = run_work(dialog, title, words, lambda told: _write(path, comparison, view, told))
    except FileProblem as problem:
        tell(dialog, translated(problem.message))
        return
    if done:
        window.status.say(action_text("Exported {name}.").format(name=quoted(path.name)))


def _write(path: Path, comparison: Comparison, view: View, told: Tell) -> bool:
    """Write the pages of a comparison, in any thread.

    Raises:
        FileProblem: it cannot be written.
    """
    from journeyeditor.picture.export import export_comparison

    try:
        (made,) = export_comparison(comparison, view, FORMATS["pdf"], told).files
    except CannotMake as problem:
        raise FileProblem(problem.text, **problem.values) from problem
    except OSError as error:
        raise CannotSave("{file} cannot be exported: {reason}", reason=why_not_saved(error)) from error
    write_atomically(path, made.content)
    return True
