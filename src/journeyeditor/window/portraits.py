"""The faces of personas, for lists and panels: a photo, or the likeness that the sheet shows."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from journeyeditor.layout.geometry import Rect
from journeyeditor.model import Document, Persona
from journeyeditor.picture.contrast import WHITE
from journeyeditor.picture.draw.header import photo_of
from journeyeditor.picture.faces import likeness
from journeyeditor.picture.primitives import Primitive
from journeyeditor.picture.qt import operations


def portrait(document: Document, persona: Persona, size: int, ratio: float) -> QPixmap:
    """Return the round face of a persona of a document.

    Args:
        document: the document, which carries the photo.
        persona: who it shows.
        size: the diameter, in pixels of a widget.
        ratio: how many pixels of the screen each of those has.
    """
    if persona.photo is None:
        return drawn_face(persona.face, size, ratio, persona.colour)
    photo = photo_of(Rect(0, 0, size, size), document.asset(persona.photo), persona.name, size / 2)
    return _painted((photo,), size, ratio)


def drawn_face(face: str, size: int, ratio: float, colour: str = "#0B7285") -> QPixmap:
    """Return the round face of a persona without a photo, by its name, in a diameter and a colour."""
    return _painted(likeness(Rect(0, 0, size, size), colour, WHITE, face), size, ratio)


def _painted(parts: Iterable[Primitive], size: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(QSize(size, size) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        for operation in operations(parts):
            operation(painter)
    return pixmap
