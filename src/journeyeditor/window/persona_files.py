"""Personas that come from other files."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from journeyeditor.edits.pasting.people import import_personas as importing
from journeyeditor.files import FileProblem, load
from journeyeditor.model import Document, quoted
from journeyeditor.window.dialogs.choose_personas import ask_for_personas
from journeyeditor.window.dialogs.file_dialogs import MAP_SUFFIX, ask_whose_personas
from journeyeditor.window.dialogs.questions import tell
from journeyeditor.window.words import translated

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow


def import_personas(window: "MainWindow") -> tuple[str, ...]:
    """Ask for a map and which of its personas are wanted; return their ids here, none where nobody came."""
    window.view.finish_editing()
    path = ask_whose_personas(window, str(window.file.suggestion(MAP_SUFFIX).parent))
    return import_personas_from(window, path) if path is not None else ()


def import_personas_from(window: "MainWindow", path: Path) -> tuple[str, ...]:
    """Take personas of the map in a file, those that are asked for where it has several; tell where it has none."""
    try:
        source = load(path)
    except FileProblem as problem:
        tell(window, translated(problem.message))
        return ()
    wanted = _wanted(window, source)
    if not source.personas:
        tell(window, _tr("{name} has no personas.").format(name=quoted(path.name)))
    if not wanted:
        return ()
    editor = window.editor
    change = importing(editor.document, source, wanted)
    editor.apply(change._replace(touched=editor.selection))
    window.status.say(_tr("Personas that came from {name}: {count}").format(name=quoted(path.name), count=len(wanted)))
    return change.touched


def _wanted(window: "MainWindow", source: Document) -> tuple[str, ...]:
    if len(source.personas) > 1:
        return ask_for_personas(window, source)
    return tuple(persona.id for persona in source.personas)


def _tr(text: str) -> str:
    return QCoreApplication.translate("PersonaFiles", text)
