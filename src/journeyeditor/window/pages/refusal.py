"""What is told where a file was not written."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from journeyeditor.files import CannotSave, FileProblem
from journeyeditor.window.dialogs.questions import tell
from journeyeditor.window.words import translated


def tell_not_written(parent: QWidget, problem: FileProblem) -> None:
    """Tell why a file was not written, and what helps."""
    said = translated(problem.message)
    helps = QCoreApplication.translate(
        "Refusal",
        "What was there before is as it was. Choose another folder or another name, or put that right and try again.",
    )
    tell(parent, f"{said}\n\n{helps}" if isinstance(problem, CannotSave) else said)
