"""The system's clipboard: what is copied goes there in all its forms, and comes back in the richest."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit

from journeyeditor.editor.clipboard import commands as clipboard
from journeyeditor.editor.clipboard.commands import Copied
from journeyeditor.exchange.clipping_json import CLIPPING_TYPE
from journeyeditor.window.actions.action import action_text

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow

_LONGEST_SIDE = 2000
"""Pixels that a pasted picture keeps: a card in print has fewer."""
_LARGE = 2**20


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
    put_in_map(window, copied_in(_data()))


def paste_text(window: "MainWindow") -> None:
    """Paste the text of the clipboard alone, whatever else is there."""
    if text := _text_in_hand():
        text.paste()
    else:
        put_in_map(window, Copied(text=_data().text()))


def copied_in(data: QMimeData) -> Copied:
    """Return what a program has copied, or lets be dragged, in all forms that can be pasted."""
    own = bytes(data.data(CLIPPING_TYPE).data())
    # A picture of a page in the web comes with its address, which is no text that anybody wrote.
    if not own and data.hasUrls() and (picture := _picture(data)):
        return Copied(picture=picture)
    # A spreadsheet puts a picture of its cells beside their text, which nobody wants then.
    picture = b"" if own or data.hasText() else _picture(data)
    return Copied(own, data.text(), data.html(), picture)


def put_in_map(window: "MainWindow", found: Copied) -> None:
    """Paste into the map, and bring what is new in sight; say so where there is nothing to paste.

    Raises:
        FileProblem: our own form is there, but damaged.
        EditError: it is more than a map can take.
    """
    if not clipboard.paste_copied(window.editor, found):
        window.view.say(action_text("There is nothing to paste on the clipboard."))
        return
    for element_id in window.editor.selection[:1]:
        window.view.sight.reveal(element_id)


def _data() -> QMimeData:
    """Return what is on the clipboard; on some systems an empty one has nothing at all."""
    data: QMimeData | None = QGuiApplication.clipboard().mimeData()
    return QMimeData() if data is None else data


def _picture(data: QMimeData) -> bytes:
    """Return the picture of the clipboard as PNG, or as JPEG where that would be large and nothing shines through."""
    image = QImage(data.imageData()) if data.hasImage() else QImage()
    if image.isNull():
        return b""
    if max(image.width(), image.height()) > _LONGEST_SIDE:
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        image = image.scaled(_LONGEST_SIDE, _LONGEST_SIDE, keep, smooth)
    png = _encoded(image, b"PNG")
    return png if len(png) < _LARGE or image.hasAlphaChannel() else _encoded(image, b"JPEG")


def _encoded(image: QImage, kind: bytes) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, kind).write(image)
    return bytes(data.data())


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
