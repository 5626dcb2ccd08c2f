"""A small picture of a document, for a dialog: a whole map, or the surroundings of one element."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from journeyeditor.files.extent import is_vast
from journeyeditor.layout import lay_out
from journeyeditor.layout.geometry import Rect
from journeyeditor.model import Document, elements_of_map
from journeyeditor.picture.draw import draw
from journeyeditor.picture.primitives import Picture
from journeyeditor.picture.qt import paint_picture, rect_of
from journeyeditor.typeset import QtTypesetter

_AROUND = QSize(560, 380)
"""How much of a sheet is shown around an element, at least, in points."""
_MARGIN = 24.0


class View(NamedTuple):
    """What a picture shows: the map with a number, all of it or a part, and an element in a frame."""

    map_number: int = 0
    part: Rect | None = None
    element_id: str = ""


class MapPicture(QLabel):
    """Shows a document that is not open."""

    def __init__(self, size: QSize, parent: QWidget | None = None) -> None:
        """Show nothing yet, in a size."""
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFixedSize(size)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._document: Document | None = None
        self._pictures: dict[int, Picture] = {}
        self._typesetter = QtTypesetter()

    def show_document(self, document: Document | None) -> None:
        """Show the first map of a document, or nothing."""
        self._document, self._pictures = document, {}
        if document is None:
            self.clear()
        elif is_vast(document):
            self.setText(self.tr("This map is too large for a small picture."))
        else:
            self.show_view(View())

    def view_of(self, element_id: str) -> View | None:
        """Return the surroundings of an element; nothing where it is not in sight on any map."""
        if self._document is None or is_vast(self._document):
            return None
        number = next(
            (n for n, one in enumerate(self._document.maps) if any(e.id == element_id for e in elements_of_map(one))), 0
        )
        rects = self._rects_of(number, element_id)
        if not rects:
            return None
        picture, whole = self._picture(number), rects[0]
        width, height = (
            max(whole.width + 2 * _MARGIN, _AROUND.width()),
            max(whole.height + 2 * _MARGIN, _AROUND.height()),
        )
        x = min(max(whole.centre.x - width / 2, 0.0), max(picture.width - width, 0.0))
        y = min(max(whole.centre.y - height / 2, 0.0), max(picture.height - height, 0.0))
        return View(number, Rect(x, y, width, height), element_id)

    def show_view(self, view: View) -> None:
        """Show a part of a map; of one that this document does not have, its first map."""
        if self._document is None or is_vast(self._document):
            return
        number = view.map_number if view.map_number < len(self._document.maps) else 0
        picture = self._picture(number)
        part = view.part or Rect(0, 0, picture.width, picture.height)
        scale = min(self.width() / part.width, self.height() / part.height)
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(QSize(round(part.width * scale), round(part.height * scale)).expandedTo(QSize(1, 1)) * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(QColor(picture.background))
        with QPainter(pixmap) as painter:
            painter.scale(scale, scale)
            painter.translate(QPointF(-part.x, -part.y))
            paint_picture(painter, picture)
            pen = QPen(self.palette().color(QPalette.ColorRole.Accent), 2.5 / scale)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for rect in self._rects_of(number, view.element_id):
                painter.drawRoundedRect(rect_of(rect).adjusted(-3, -3, 3, 3), 5, 5)
        self.setPixmap(pixmap)

    def _rects_of(self, number: int, element_id: str) -> list[Rect]:
        groups = self._picture(number).groups if element_id else ()
        return [group.rect for group in groups if group.element_id == element_id and group.kind != "title"]

    def _picture(self, number: int) -> Picture:
        found = self._pictures.get(number)
        if found is None:
            assert self._document is not None, "only a document has pictures"
            sheet = lay_out(self._document, self._document.maps[number], self._typesetter)
            found = self._pictures[number] = draw(self._document, sheet)
        return found
