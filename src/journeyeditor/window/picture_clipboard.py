"""Pictures of the map for the clipboard: an image for every program, and a drawing for those that take one."""

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from journeyeditor.picture.draw import draw
from journeyeditor.picture.excerpt import Excerpt, excerpt
from journeyeditor.picture.page_painter import PagePainter
from journeyeditor.picture.svg import Options, svg_of
from journeyeditor.window.actions.action import action_text
from journeyeditor.window.dialogs.run_dialog import waiting

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow

SVG_TYPE = "image/svg+xml"
_FINEST = 192 / 72
"""Pixels for each point of paper: twice those of a plain screen."""
_MOST_PIXELS = 40_000_000
_INCHES_IN_A_METRE = 1 / 0.0254


def copy_as_picture(window: "MainWindow") -> None:
    """Put a picture of what is selected on the clipboard, or of the whole map."""
    editor, sheet = window.editor, window.view.sheet
    with waiting():
        found = excerpt(draw(editor.document, sheet), sheet, editor.selection)
        options = Options(editor.journey.title, language=editor.document.language, outlined=True)
        data = QMimeData()
        data.setImageData(_image_of(found))
        data.setData(SVG_TYPE, svg_of(found.picture, found.page, options))
        QGuiApplication.clipboard().setMimeData(data)
    whole = found.page.width >= sheet.width
    window.view.say(action_text("Copied the map as a picture." if whole else "Copied the selection as a picture."))


def _image_of(found: Excerpt) -> QImage:
    """Return a picture as an image, less fine where it would be too large for a clipboard."""
    page = found.page
    scale = min(_FINEST, math.sqrt(_MOST_PIXELS / (page.width * page.height)))
    image = QImage(
        max(1, round(page.width * scale)), max(1, round(page.height * scale)), QImage.Format.Format_ARGB32_Premultiplied
    )
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        painter.scale(scale, scale)
        PagePainter(found.picture, page).paint(painter)
    dots = round(scale * 72 * _INCHES_IN_A_METRE)
    image.setDotsPerMeterX(dots)
    image.setDotsPerMeterY(dots)
    return image
