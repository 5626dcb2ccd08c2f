"""Questions to the user, and what they are told; always plain text, for they name files and elements."""

from typing import Literal

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from journeyeditor.window.run_dialog import run_dialog

_Button = QMessageBox.StandardButton
_Role = QMessageBox.ButtonRole
_ANSWERS: dict[QMessageBox.StandardButton, Literal["save", "discard"]] = {
    _Button.Save: "save",
    _Button.Discard: "discard",
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Questions", text)


def message_box(parent: QWidget | None, icon: QMessageBox.Icon, text: str) -> QMessageBox:
    """Return a message box that shows text as it is."""
    box = QMessageBox(parent)
    box.setWindowTitle(_tr("Journey Editor"))
    box.setIcon(icon)
    # Qt would take some words of a document for markup, and open files that it names.
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    return box


def tell(parent: QWidget | None, text: str) -> None:
    """Tell why something could not be done."""
    box = message_box(parent, QMessageBox.Icon.Warning, text)
    run_dialog(box)


def ask_to_save(parent: QWidget, name: str) -> Literal["save", "discard", "cancel"]:
    """Ask what shall become of changes, before they would be lost."""
    text = _tr("Save the changes to {name}?\n\nWithout saving they are lost.").format(name=name)
    box = message_box(parent, QMessageBox.Icon.Question, text)
    box.setStandardButtons(_Button.Save | _Button.Discard | _Button.Cancel)
    box.setDefaultButton(_Button.Save)
    return _ANSWERS.get(_Button(run_dialog(box)), "cancel")


def ask_to_replace(parent: QWidget, name: str) -> bool:
    """Ask whether a file may be written over."""
    text = _tr("{name} exists already.\n\nReplace it?").format(name=name)
    return _agrees(parent, text, _tr("Replace"))


def ask_to_overwrite_changes(parent: QWidget, name: str) -> bool:
    """Ask whether a file that somebody else has changed may be written over."""
    text = _tr(
        "Another program has changed {name} since it was opened here.\n\nReplace it with the map in this window?"
    )
    return _agrees(parent, text.format(name=name), _tr("Replace"))


def _agrees(parent: QWidget, text: str, yes: str) -> bool:
    box = message_box(parent, QMessageBox.Icon.Warning, text)
    agreed = box.addButton(yes, _Role.AcceptRole)
    box.setDefaultButton(box.addButton(_Button.Cancel))
    run_dialog(box)
    return box.clickedButton() is agreed
