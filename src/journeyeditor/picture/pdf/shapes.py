"""Boxes, lines, shapes and photos as operators of a content stream (ISO 32000-1, 8.5); y downwards."""

from journeyeditor.layout.geometry import Point
from journeyeditor.picture.cropping import whole_image
from journeyeditor.picture.pdf.content import Content
from journeyeditor.picture.pdf.images import Images
from journeyeditor.picture.pdf.notation import numbers
from journeyeditor.picture.primitives import Box, Line, Photo, Shape

_MISSING_IMAGE = "#D5DDE2"


def paint_box(content: Content, box: Box, origin: Point) -> None:
    """Draw a rectangle."""
    stroked = box.stroke is not None and box.stroke_width > 0
    if box.fill is not None:
        content.fill_with(box.fill)
    if box.stroke is not None and stroked:
        content.stroke_with(box.stroke, box.stroke_width)
    if box.fill is not None or stroked:
        content.rectangle(box.rect.moved(*origin), box.radius)
        content.write(_painting(box.fill is not None, stroked))


def paint_line(content: Content, line: Line, origin: Point) -> None:
    """Draw a straight line."""
    if line.width > 0:
        content.stroke_with(line.colour, line.width, line.dashes)
        content.path((("M", *line.start), ("L", *line.end)), *origin)
        content.write("S")


def paint_shape(content: Content, shape: Shape, origin: Point) -> None:
    """Draw a path; what it goes around twice is outside, as for Qt."""
    stroked = shape.stroke is not None and shape.stroke_width > 0
    if shape.fill is not None:
        content.fill_with(shape.fill)
    if shape.stroke is not None and stroked:
        content.stroke_with(shape.stroke, shape.stroke_width, shape.dashes, round_ends=not shape.dashes)
    if shape.fill is not None or stroked:
        content.path(shape.path, *origin)
        content.write(_painting(shape.fill is not None, stroked))


def paint_photo(content: Content, images: Images, photo: Photo, origin: Point) -> None:
    """Draw an image, or a light box in its place."""
    image = images.of(photo.media_type, photo.data)
    target = photo.rect.moved(*origin)
    if image is None:
        paint_box(content, Box(target, _MISSING_IMAGE, photo.radius), Point(0, 0))
        return
    whole = whole_image(target, photo.crop, image.width, image.height)
    with content.saved():
        content.clip(target, photo.radius)
        content.write(f"{numbers(whole.width, 0, 0, -whole.height, whole.x, whole.bottom)} cm /{image.name} Do")


def _painting(filled: bool, stroked: bool) -> str:
    """Return the operator that paints a path by the even-odd rule (8.5.3.3)."""
    return ("B*" if stroked else "f*") if filled else "S"
