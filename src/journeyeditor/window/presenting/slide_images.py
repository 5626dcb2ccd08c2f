"""Slides as images for a screen: what stands still, and what draws itself."""

from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from journeyeditor.picture.page_painter import PagePainter
from journeyeditor.picture.slides import Slide


class SlideImages(NamedTuple):
    """A slide, painted."""

    still: QImage
    drawn: QImage | None
    place: QRectF
    """Where the page lies, in pixels of the image."""
    scale: float
    """How many pixels a point of the page has."""


def paint_slide(slide: Slide, size: QSize) -> SlideImages:
    """Return a slide as large as it can be shown in so many pixels."""
    page = slide.page
    scale = min(size.width() / page.width, size.height() / page.height)
    left, top = (size.width() - page.width * scale) / 2, (size.height() - page.height * scale) / 2
    place = QRectF(left, top, page.width * scale, page.height * scale)
    still = _image(PagePainter(slide.still, page), size, place, scale, slide.still.background)
    drawn = None
    if slide.drawn is not None:
        drawn = _image(PagePainter(slide.drawn, page, transparent=True), size, place, scale, None)
    return SlideImages(still, drawn, place, scale)


def _image(painting: PagePainter, size: QSize, place: QRectF, scale: float, ground: str | None) -> QImage:
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent if ground is None else ground)
    with QPainter(image) as painter:
        painter.translate(place.topLeft())
        painter.scale(scale, scale)
        painting.paint(painter)
    return image
