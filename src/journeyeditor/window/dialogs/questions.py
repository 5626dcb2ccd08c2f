"""Questions to the user, and what they are told; always plain text, for they name files and elements."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMessageBox, QWidget

from journeyeditor.window.dialogs.run_dialog import run_dialog
from journeyeditor.window.icons import glyph_icon

_ICON = QSize(44, 44)
_Button = QMessageBox.StandardButton
_ANSWERS: dict[QMessageBox.StandardButton, Literal["save", "discard"]] = {
    _Button.Save: "save",
    _Button.Discard: "discard",
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Questions", text)


def message_box(parent: QWidget | None, icon: QIcon, text: str) -> QMessageBox:
    """Return a message box that shows text as it is."""
    box = QMessageBox(parent)
    box.setWindowTitle(_tr("Journey Editor"))
    box.setIconPixmap(icon.pixmap(_ICON, box.devicePixelRatio(), QIcon.Mode.Normal, QIcon.State.On))
    # Qt would take some words of a document for markup, and open files that it names.
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    box.setStandardButtons(_Button.Ok)
    return box


def tell(parent: QWidget | None, text: str) -> None:
    """Tell why something could not be done."""
    run_dialog(message_box(parent, glyph_icon("alert-outline"), text))


def ask_to_save(parent: QWidget, name: str) -> Literal["save", "discard", "cancel"]:
    """Ask what shall become of changes, before they would be lost."""
    text = _tr("Save the changes to {name}?\n\nWithout saving they are lost.").format(name=name)
    box = message_box(parent, glyph_icon("content-save-alert-outline"), text)
    box.setStandardButtons(_Button.Save | _Button.Discard | _Button.Cancel)
    box.setDefaultButton(_Button.Save)
    return _ANSWERS.get(_Button(run_dialog(box)), "cancel")


def ask_to_save_elsewhere(parent: QWidget, problem: str) -> bool:
    """Tell why a document could not be saved, and ask whether it shall be saved elsewhere."""
    text = _tr("{problem}\n\nYour changes are still here. Save them elsewhere, so that they are safe.")
    box = message_box(parent, glyph_icon("content-save-alert-outline"), text.format(problem=problem))
    box.setStandardButtons(_Button.Cancel)
    elsewhere = box.addButton(_tr("Save elsewhere…"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(elsewhere)
    run_dialog(box)
    return box.clickedButton() is elsewhere


def ask_to_replace(parent: QWidget, name: str) -> bool:
    """Ask whether a file may be written over."""
    text = _tr("{name} exists already.\n\nReplace it?").format(name=name)
    return _agrees(parent, text, _tr("Replace"))


def ask_whose_changes(parent: QWidget, name: str) -> Literal["mine", "both", "cancel"]:
    """Ask what shall become of a file that somebody else has changed."""
    text = _tr(
        "Another program has changed {name} since it was opened here.\n\n"
        "Keep both writes your map to a file of its own beside it."
    )
    box = message_box(parent, glyph_icon("alert-outline"), text.format(name=name))
    box.setStandardButtons(_Button.Cancel)
    both = box.addButton(_tr("Keep both"), QMessageBox.ButtonRole.AcceptRole)
    mine = box.addButton(_tr("Replace"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(both)
    run_dialog(box)
    if box.clickedButton() is both:
        return "both"
    return "mine" if box.clickedButton() is mine else "cancel"


def ask_to_open_copy(parent: QWidget | None, problem: str, repairs: Sequence[str]) -> bool:
    """Ask whether a repaired copy of a damaged file shall be opened; what was repaired can be read."""
    text = _tr("{problem}\n\nA repaired copy can be opened. The file itself stays as it is.").format(problem=problem)
    box = message_box(parent, glyph_icon("file-alert-outline"), text)
    box.setDetailedText("\n".join(repairs))
    box.setStandardButtons(_Button.Cancel)
    agreed = box.addButton(_tr("Open repaired copy"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(agreed)
    run_dialog(box)
    return box.clickedButton() is agreed


def ask_to_open_vast(parent: QWidget | None, name: str) -> bool:
    """Ask whether a file shall be opened whose document is so large that the computer is busy with it for long."""
    text = _tr("{name} is very large: to show it takes long, and much memory.\n\nOpen it all the same?")
    return _agrees(parent, text.format(name=name), _tr("Open"))


def ask_to_follow(parent: QWidget, target: str, site: str) -> Literal["open", "copy", "cancel"]:
    """Ask whether a link shall be opened, which is shown whole.

    Args:
        parent: the window of the map.
        target: where it leads.
        site: the computer of the web that it leads to, where it leads to one.
    """
    text = _tr("This link leads to\n\n{target}").format(target=target)
    if site:
        text += "\n\n" + _tr("It is opened by your browser, at {site}.").format(site=site)
    box = message_box(parent, glyph_icon("open-in-new"), text)
    box.setStandardButtons(_Button.Cancel)
    copy = box.addButton(_tr("Copy address"), QMessageBox.ButtonRole.ActionRole)
    go = box.addButton(_tr("Open"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(go)
    run_dialog(box)
    if box.clickedButton() is go:
        return "open"
    return "copy" if box.clickedButton() is copy else "cancel"


def _agrees(parent: QWidget | None, text: str, yes: str) -> bool:
    box = message_box(parent, glyph_icon("alert-outline"), text)
    box.setStandardButtons(_Button.Cancel)
    box.setDefaultButton(_Button.Cancel)
    agreed = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    run_dialog(box)
    return box.clickedButton() is agreed
