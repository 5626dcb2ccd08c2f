"""A small picture of a document, for a dialog."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPixmap

from journeyeditor.layout import lay_out
from journeyeditor.model import Document
from journeyeditor.picture.draw import draw
from journeyeditor.picture.qt import image_of
from journeyeditor.typeset import QtTypesetter


def picture_of(document: Document, size: QSize, pixel_ratio: float) -> QPixmap:
    """Return a picture of the first map of a document that fits into a size."""
    picture = draw(document, lay_out(document, document.maps[0], QtTypesetter()))
    scale = min(size.width() / picture.width, size.height() / picture.height) * pixel_ratio
    pixmap = QPixmap.fromImage(image_of(picture, scale))
    pixmap.setDevicePixelRatio(pixel_ratio)
    return pixmap
