"""Keeping a map as a template of one's own."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from journeyeditor import files
from journeyeditor.files import FileProblem
from journeyeditor.model import quoted
from journeyeditor.templates.own import as_template
from journeyeditor.window.dialogs.questions import tell
from journeyeditor.window.document_file import as_file_name
from journeyeditor.window.folders import private_folder
from journeyeditor.window.starting.offers import own_templates
from journeyeditor.window.words import translated

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow


def keep_as_template(window: "MainWindow") -> None:
    """Keep the map in sight of a window as a template; one of the same name is replaced."""
    window.view.finish_editing()
    editor = window.editor
    title = editor.journey.title.strip() or QCoreApplication.translate("Starting", "Template")
    try:
        private_folder(own_templates())
        files.save(as_template(editor.document, editor.journey), own_templates() / f"{as_file_name(title)}.journey")
    except (FileProblem, OSError) as problem:
        tell(window, translated(problem.message) if isinstance(problem, FileProblem) else str(problem))
        return
    text = QCoreApplication.translate("Starting", "{name} is kept as a template: File, New from template or sample.")
    window.status.say(text.format(name=quoted(title)))
