"""Themes that go from one document to another: a theme is kept as a map of its own, and taken from any map."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from journeyeditor.editor import themes
from journeyeditor.files import FileProblem, load, save
from journeyeditor.model import quoted
from journeyeditor.window.dialogs.file_dialogs import MAP_SUFFIX, ask_for_theme, ask_where_to_save_theme
from journeyeditor.window.dialogs.questions import tell
from journeyeditor.window.words import translated

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow


def save_theme(window: "MainWindow") -> None:
    """Ask for a file and keep the theme of the document in it, with its logo and without its maps."""
    window.view.finish_editing()
    document = window.editor.document
    suggestion = window.file.suggestion(MAP_SUFFIX)
    theme = document.theme
    name = "".join(letter if letter.isalnum() else " " for letter in theme.client or theme.name)
    name = _tr("{name} theme").format(name=" ".join(name.split()))
    path = ask_where_to_save_theme(window, suggestion.with_name(f"{name}{MAP_SUFFIX}"))
    if path is None:
        return
    try:
        save(themes.theme_alone(document), path)
    except FileProblem as problem:
        tell(window, translated(problem.message))
        return
    window.status.say(_tr("Saved the theme as {name}.").format(name=quoted(path.name)))


def load_theme(window: "MainWindow") -> None:
    """Ask for a map, and give the document its theme."""
    window.view.finish_editing()
    path = ask_for_theme(window, str(window.file.suggestion(MAP_SUFFIX).parent))
    if path is not None:
        load_theme_from(window, path)


def load_theme_from(window: "MainWindow", path: Path) -> None:
    """Give the document of a window the theme of the map in a file; tell where it cannot be read."""
    try:
        source = load(path)
    except FileProblem as problem:
        tell(window, translated(problem.message))
        return
    themes.take_theme(window.editor, source)
    window.status.say(_tr("The theme is that of {name} now.").format(name=quoted(path.name)))


def _tr(text: str) -> str:
    return QCoreApplication.translate("ThemeFiles", text)
