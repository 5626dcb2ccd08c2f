"""The system's clipboard: what is copied goes there in all its forms, and comes back in the richest."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit

from journeyeditor.editor import clipboard
from journeyeditor.editor.clipboard import Copied
from journeyeditor.exchange.clipping_json import CLIPPING_TYPE
from journeyeditor.window.actions.action import action_text

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow


def copy(window: "MainWindow") -> None:
    """Copy what is selected, or the selected letters of a text that is being written."""
    if text := _text_in_hand():
        text.copy()
    else:
        _put(clipboard.copied(window.editor))


def cut(window: "MainWindow") -> None:
    """Cut what is selected, or the selected letters of a text that is being written."""
    if text := _text_in_hand():
        text.cut()
    else:
        _put(clipboard.cut(window.editor))


def paste(window: "MainWindow") -> None:
    """Paste into the map, or into a text that is being written."""
    if text := _text_in_hand():
        text.paste()
        return
    data = _data()
    own = bytes(data.data(CLIPPING_TYPE).data())
    _paste(window, Copied(own, data.text(), data.html()))


def paste_text(window: "MainWindow") -> None:
    """Paste the text of the clipboard alone, whatever else is there."""
    if text := _text_in_hand():
        text.paste()
    else:
        _paste(window, Copied(text=_data().text()))


def _paste(window: "MainWindow", found: Copied) -> None:
    if not clipboard.paste_copied(window.editor, found):
        window.view.say(action_text("There is nothing to paste on the clipboard"))
        return
    for element_id in window.editor.selection[:1]:
        window.view.reveal(element_id)


def _data() -> QMimeData:
    """Return what is on the clipboard; on some systems an empty one has nothing at all."""
    data: QMimeData | None = QGuiApplication.clipboard().mimeData()
    return QMimeData() if data is None else data


def _put(found: Copied) -> None:
    data = QMimeData()
    data.setData(CLIPPING_TYPE, found.own)
    data.setText(found.text)
    data.setHtml(found.html)
    QGuiApplication.clipboard().setMimeData(data)


def _text_in_hand() -> QLineEdit | QTextEdit | QPlainTextEdit | None:
    """Return what has the keyboard, where that is a text."""
    focus = QApplication.focusWidget()
    return focus if isinstance(focus, QLineEdit | QTextEdit | QPlainTextEdit) else None
