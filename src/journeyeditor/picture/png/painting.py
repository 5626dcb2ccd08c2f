"""A page as PNG: painted in tiles, a band of them at a time."""

import io
from collections.abc import Callable, Iterator
from functools import partial
from typing import IO, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from journeyeditor.layout.geometry import Rect
from journeyeditor.layout.paging.pages import Page
from journeyeditor.picture.page_painter import PagePainter
from journeyeditor.picture.panes import whole_page
from journeyeditor.picture.png.file import PngFile
from journeyeditor.picture.primitives import Groups, Picture
from journeyeditor.picture.printed import Tell, no_tell

MOST_PIXELS_ON_A_SIDE = 1_000_000
"""More than this, and libpng, with which most programs read images, refuses it."""
_ONCE = 96.0
_POINTS = 72.0
_WIDEST_TILE = 8192
"""In pixels; Qt cannot paint beyond 32,767."""
_TALLEST_BAND = 256
_PIXELS_OF_A_BAND = 8_000_000


class Options(NamedTuple):
    """How an image is made."""

    dpi: float = 2 * _ONCE
    """How many pixels an inch of paper has."""
    transparent: bool = False
    """Whether there is no paper behind what is drawn."""


def dots_per_inch(times: float) -> float:
    """Return the resolution of an image so many times as large as on a plain screen."""
    return _ONCE * times


def finest_dpi(page: Page) -> float:
    """Return the finest resolution at which programs still open an image of a page."""
    return MOST_PIXELS_ON_A_SIDE * _POINTS / max(page.width, page.height)


def write_png(
    out: IO[bytes], picture: Picture, page: Page, options: Options, furniture: Groups = (), tell: Tell = no_tell
) -> None:
    """Write a page of a picture as PNG; the same page always gives the same bytes.

    It is to be called in the thread where the texts were set: Qt's fonts belong to it.

    Args:
        out: where the bytes go, as they are made.
        picture: the picture.
        page: which parts of it stand where.
        options: how the image is made.
        furniture: what stands on the page itself, such as its number, in points of paper.
        tell: is told how many rows of all are done; what it raises ends the work.

    Raises:
        ValueError: it would be finer than ``finest_dpi``.
    """
    if options.dpi > finest_dpi(page):
        raise ValueError(f"{options.dpi} dpi make an image that no program opens")
    scale = options.dpi / _POINTS
    width, height = (max(1, round(side * scale)) for side in (page.width, page.height))
    tiles = _Tiles(PagePainter(picture, page, furniture, transparent=options.transparent), width, scale, options)
    file = PngFile(out, width, height, scale * _POINTS, transparent=options.transparent)
    band = max(1, min(_TALLEST_BAND, _PIXELS_OF_A_BAND // width))
    for top in range(0, height, band):
        tell(top, height)
        for row in tiles.rows(top, min(band, height - top), partial(tell, top, height)):
            file.write_row(row)
    file.finish()
    tell(height, height)


def png_of(picture: Picture, page: Page | None = None, options: Options | None = None, furniture: Groups = ()) -> bytes:
    """Return a page of a picture, or all of it, as a file of PNG."""
    out = io.BytesIO()
    write_png(out, picture, page or whole_page(picture), options or Options(), furniture)
    return out.getvalue()


class _Tiles:
    """The tiles of an image, a band at a time."""

    def __init__(self, painter: PagePainter, width: int, scale: float, options: Options) -> None:
        self._painter, self._width, self._scale = painter, width, scale
        clear, opaque = QImage.Format.Format_ARGB32_Premultiplied, QImage.Format.Format_RGB32
        self._painted = clear if options.transparent else opaque
        self._packed = QImage.Format.Format_RGBA8888 if options.transparent else QImage.Format.Format_RGB888
        self._bytes = 4 if options.transparent else 3

    def rows(self, top: int, height: int, ask: Callable[[], object]) -> Iterator[bytes]:
        """Yield the rows of a band; what is raised by the one that is asked ends its painting."""
        lefts = range(0, self._width, _WIDEST_TILE)
        tiles = [self._tile(left, top, min(_WIDEST_TILE, self._width - left), height, ask) for left in lefts]
        for number in range(height):
            yield b"".join([pixels[number * stride : number * stride + length] for pixels, stride, length in tiles])

    def _tile(self, left: int, top: int, width: int, height: int, ask: Callable[[], object]) -> tuple[bytes, int, int]:
        """Return the pixels of a tile, how many bytes lie between two rows, and how many a row has."""
        image = QImage(width, height, self._painted)
        image.fill(Qt.GlobalColor.transparent if self._bytes == 4 else Qt.GlobalColor.white)
        scale = self._scale
        within = Rect(left / scale, top / scale, width / scale, height / scale)
        with QPainter(image) as painter:
            painter.translate(-left, -top)
            painter.scale(scale, scale)
            self._painter.paint(painter, within, ask)
        packed = image.convertToFormat(self._packed)
        return bytes(packed.constBits()), packed.bytesPerLine(), width * self._bytes
