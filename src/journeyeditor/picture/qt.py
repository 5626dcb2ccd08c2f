"""A picture painted by Qt: on the canvas, on an image, on a printer."""

import base64
from collections.abc import Callable, Iterable
from functools import cache, lru_cache
from itertools import cycle
from math import hypot, sqrt
from typing import cast

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLineF, QLoggingCategory, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QImageReader, QPainter, QPainterPath, QPen, QTransform

from journeyeditor.layout.geometry import Rect
from journeyeditor.model.picture_size import MOST_PIXELS
from journeyeditor.picture.primitives import Box, Group, Line, LinkArea, Path, Photo, Picture, Primitive, Shape, Words
from journeyeditor.typeset import SetText

_ROUND_CAP = Qt.PenCapStyle.RoundCap
_FLAT_CAP = Qt.PenCapStyle.FlatCap
_ROUND_JOIN = Qt.PenJoinStyle.RoundJoin
_DASHED = Qt.PenStyle.CustomDashLine
_NO_PEN = QPen(Qt.PenStyle.NoPen)
_MOST_SHOWN = 4_000_000
"""Pixels that are kept of an image: more than a picture on a card has on any screen."""
MISSING_IMAGE = "#D5DDE2"

Operation = Callable[[QPainter], None]
"""One thing to do for a painter."""


def rect_of(rect: Rect) -> QRectF:
    """Return a rectangle as Qt's."""
    return QRectF(rect.x, rect.y, rect.width, rect.height)


@lru_cache(maxsize=256)
def _colour(name: str) -> QColor:
    return QColor(name)


def brush_of(colour: QColor | None) -> QBrush:
    """Return what fills with a colour, or does not fill."""
    brush = QBrush()
    if colour is not None:
        # Made of a colour at once, PySide would first make all that it knows of gradients.
        brush.setStyle(Qt.BrushStyle.SolidPattern)
        brush.setColor(colour)
    return brush


@lru_cache(maxsize=256)
def _brush(colour: str | None) -> QBrush:
    return brush_of(None if colour is None else _colour(colour))


@lru_cache(maxsize=512)
def _pen(colour: str | None, width: float, dashes: tuple[float, ...] = (), round_ends: bool = False) -> QPen:
    if colour is None or width <= 0:
        return _NO_PEN
    pen = QPen(_colour(colour), width)
    pen.setCapStyle(_ROUND_CAP if round_ends and not dashes else _FLAT_CAP)
    pen.setJoinStyle(_ROUND_JOIN)
    if dashes:
        pen.setStyle(_DASHED)
        pen.setDashPattern([length / width for length in dashes])
    return pen


@lru_cache(maxsize=4096)
def _path(path: Path) -> QPainterPath:
    found = QPainterPath()
    for command in path:
        if command[0] == "M":
            found.moveTo(command[1], command[2])
        elif command[0] == "L":
            found.lineTo(command[1], command[2])
        elif command[0] == "C":
            found.cubicTo(*command[1:])
        else:
            found.closeSubpath()
    return found


@cache
def _hush_decoders() -> None:
    """Keep Qt from logging, from now on, what is wrong with an image: the sheet shows it."""
    QLoggingCategory.setFilterRules("qt.gui.imageio*=false")


@lru_cache(maxsize=64)
def decoded_image(media_type: str, data: str) -> QImage | None:
    """Return an image decoded, or nothing where it is broken, of another kind than it says, or too large.

    A large one comes smaller than it is.
    """
    _hush_decoders()
    try:
        buffer = QByteArray(base64.b64decode(data, validate=True))
    except ValueError:
        return None
    device = QBuffer(buffer)
    device.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(device, QByteArray(media_type.removeprefix("image/").encode()))
    reader.setAutoDetectImageFormat(False)
    size = reader.size()
    pixels = size.width() * size.height()
    if not size.isValid() or pixels > MOST_PIXELS:
        return None
    if pixels > _MOST_SHOWN:
        reader.setScaledSize((size * sqrt(_MOST_SHOWN / pixels)).expandedTo(QSize(1, 1)))
    image = reader.read()
    return None if image.isNull() else image


def _box(box: Box) -> Operation:
    pen, brush, rect, radius = _pen(box.stroke, box.stroke_width), _brush(box.fill), rect_of(box.rect), box.radius

    def paint(painter: QPainter) -> None:
        painter.setPen(pen)
        painter.setBrush(brush)
        if radius:
            painter.drawRoundedRect(rect, radius, radius)
        else:
            painter.drawRect(rect)

    return paint


def _line(line: Line) -> Operation:
    pen, dashes = _pen(line.colour, line.width), _dashes(line)

    def paint(painter: QPainter) -> None:
        painter.setPen(pen)
        painter.drawLines(dashes)

    return paint


def _dashes(line: Line) -> list[QLineF]:
    """Return the dashes of a line: Qt's own depend on where on a device the line begins."""
    (x, y), (right, bottom) = line.start, line.end
    width, height = right - x, bottom - y
    length = hypot(width, height)
    if sum(line.dashes) <= 0 or length <= 0:
        return [QLineF(x, y, right, bottom)]
    found, start = [], 0.0
    lengths = cycle(line.dashes if len(line.dashes) % 2 == 0 else line.dashes * 2)
    while start < length:
        end = start + next(lengths)
        first, last = start / length, min(end / length, 1.0)
        found.append(QLineF(x + width * first, y + height * first, x + width * last, y + height * last))
        start = end + next(lengths)
    return found


def _shape(shape: Shape) -> Operation:
    pen, brush = _pen(shape.stroke, shape.stroke_width, shape.dashes, True), _brush(shape.fill)
    path = _path(shape.path)

    def paint(painter: QPainter) -> None:
        painter.setPen(pen)
        painter.setBrush(brush)
        painter.drawPath(path)

    return paint


def _words(words: Words) -> Operation:
    pen, at = _pen(words.colour, 1.0), QPointF(*words.at)
    runs = cast(SetText, words.block).shaped.glyph_runs()

    def paint(painter: QPainter) -> None:
        painter.setPen(pen)
        for run in runs:
            painter.drawGlyphRun(at, run)

    return paint


def _upwards(words: Words) -> Operation:
    """Return what paints words that read upwards, as shapes: Qt would push turned letters to whole pixels."""
    brush, letters = _brush(words.colour), QPainterPath()
    letters.setFillRule(Qt.FillRule.WindingFill)
    for run in filter(None, cast(SetText, words.block).shaped.runs()):
        size = run.size / run.face.units_per_em
        for glyph, (along, baseline) in zip(run.glyphs, run.places, strict=True):
            outline = _path(tuple((command, *places) for command, places in run.face.outline(glyph)))
            letters.addPath(QTransform(0, -size, -size, 0, words.at.x + baseline, words.at.y - along).map(outline))

    def paint(painter: QPainter) -> None:
        painter.setPen(_NO_PEN)
        painter.setBrush(brush)
        painter.drawPath(letters)

    return paint


def _photo(photo: Photo) -> Operation:
    image = decoded_image(photo.media_type, photo.data)
    if image is None:
        return _box(Box(photo.rect, MISSING_IMAGE, photo.radius))
    source = QRectF(image.rect())
    if photo.crop is not None:
        crop, width, height = photo.crop, image.width(), image.height()
        source = QRectF(
            crop.left * width, crop.top * height, (crop.right - crop.left) * width, (crop.bottom - crop.top) * height
        )
    target = rect_of(photo.rect)
    clip = QPainterPath()
    clip.addRoundedRect(target, photo.radius, photo.radius)
    covering = _covering(target, source)

    def paint(painter: QPainter) -> None:
        painter.save()
        painter.setClipPath(clip, Qt.ClipOperation.IntersectClip)
        painter.drawImage(covering, image, source)
        painter.restore()

    return paint


def _covering(target: QRectF, source: QRectF) -> QRectF:
    """Return the rectangle around the middle of a target that covers it in the proportions of a source."""
    if source.isEmpty():
        return target
    scale = max(target.width() / source.width(), target.height() / source.height())
    covering = QRectF(0, 0, source.width() * scale, source.height() * scale)
    covering.moveCenter(target.center())
    return covering


def operations(parts: Iterable[Primitive]) -> tuple[Operation, ...]:
    """Return primitives as what Qt has to do, prepared once so that it can be done many times."""
    return tuple(operation for part in parts if (operation := _operation(part)) is not None)


def block(part: Primitive) -> Operation:
    """Return how to paint the ground of something that is seen from far: its corners and edges could not be told."""
    if not isinstance(part, Box) or part.fill is None:
        return _operation(part) or (lambda _: None)
    rect, colour = rect_of(part.rect), _colour(part.fill)
    return lambda painter: painter.fillRect(rect, colour)


def _operation(part: Primitive) -> Operation | None:
    match part:
        case Box():
            return _box(part)
        case Line():
            return _line(part)
        case Shape():
            return _shape(part)
        case Words():
            return _upwards(part) if part.turned else _words(part)
        case Photo():
            return _photo(part)
        case LinkArea():
            return None  # cannot be seen


def paint_group(painter: QPainter, group: Group) -> None:
    """Paint a group where it stands on the sheet; the painter is left with some pen and brush."""
    painter.translate(group.at.x, group.at.y)
    for operation in operations(group.parts):
        operation(painter)
    painter.translate(-group.at.x, -group.at.y)


def paint_picture(painter: QPainter, picture: Picture) -> None:
    """Paint a picture; one unit of the painter is a point."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.fillRect(QRectF(0, 0, picture.width, picture.height), _colour(picture.background))
    for group in picture.groups:
        paint_group(painter, group)


def image_of(picture: Picture, scale: float) -> QImage:
    """Return a picture as an image of ``scale`` pixels for each point."""
    image = QImage(round(picture.width * scale), round(picture.height * scale), QImage.Format.Format_RGB32)
    image.fill(_colour(picture.background))  # the last row and column may be covered only in part
    with QPainter(image) as painter:
        painter.scale(scale, scale)
        paint_picture(painter, picture)
    return image
