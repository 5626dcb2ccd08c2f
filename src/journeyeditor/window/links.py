"""Following links: only on a click, and only once it was shown where they lead."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from journeyeditor.editor.links import Destination, chosen_link, destination, step_of_link
from journeyeditor.edits import EditError
from journeyeditor.model import Link, quoted
from journeyeditor.window.dialogs.file_dialogs import MAP_SUFFIX
from journeyeditor.window.dialogs.questions import ask_to_follow
from journeyeditor.window.words import translated

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow


def open_chosen_link(window: "MainWindow") -> None:
    """Follow the link of the card that is selected."""
    link = chosen_link(window.editor)
    if link is not None:
        follow(window, link)


def follow(window: "MainWindow", link: Link) -> None:
    """Show where a link leads, and go there where the user wants to; what leads nowhere good is told of."""
    window.view.finish_editing()
    try:
        found = destination(window.editor, link)
    except EditError as refused:
        window.status.say(translated(refused.message))
        return
    if found.kind == "map":
        window.editor.show_map(found.target, through=step_of_link(window.editor))
        return
    match ask_to_follow(window, found.target, _site(found)):
        case "open":
            _open(window, found)
        case "copy":
            QGuiApplication.clipboard().setText(found.target)
            window.status.say(window.tr("Copied the address."))


def _site(found: Destination) -> str:
    """Return the computer of the web that an address leads to, letter by letter: others may look the same."""
    if found.kind != "web":
        return ""
    return QUrl(found.target).host(QUrl.ComponentFormattingOption.FullyEncoded)


def _open(window: "MainWindow", found: Destination) -> None:
    if found.kind == "web":
        opened = QDesktopServices.openUrl(QUrl(found.target))
    elif Path(found.target).suffix.casefold() == MAP_SUFFIX:
        window.windows.open([Path(found.target)], window)
        opened = True
    else:
        opened = QDesktopServices.openUrl(QUrl.fromLocalFile(found.target))
    if not opened:
        window.status.say(
            window.tr("No program was found that opens {target}.").format(target=quoted(found.target, 80))
        )
