"""What the Help menu says of the application."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIcon

from journeyeditor import __version__
from journeyeditor.resources import icon_path
from journeyeditor.window.dialogs.questions import message_box
from journeyeditor.window.dialogs.run_dialog import run_dialog

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow


def _tr(text: str) -> str:
    return QCoreApplication.translate("HelpDialogs", text)


def show_about(window: "MainWindow") -> None:
    """Say what this application is, and whose work it stands on."""
    text = _tr(
        "Journey Editor {version}\n\n"
        "An editor for customer journey maps that works without any network.\n\n"
        "Journey Editor is free software under the MIT licence. It uses Qt and PySide6 under the LGPL, the typeface "
        "Source Sans Pro under the Open Font License, and the Material Design Icons under the Apache License."
    )
    box = message_box(window, QIcon(str(icon_path("journeyeditor.svg"))), text.format(version=__version__))
    box.setWindowTitle(_tr("About Journey Editor"))
    run_dialog(box)
