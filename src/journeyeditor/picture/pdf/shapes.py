"""Boxes, lines, shapes and photos as operators of a content stream (ISO 32000-1, 8.5); y downwards."""

from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.model import Crop
from journeyeditor.picture.pdf.content import Content
from journeyeditor.picture.pdf.images import Images
from journeyeditor.picture.pdf.notation import numbers
from journeyeditor.picture.primitives import Box, Line, Photo, Shape

_MISSING_IMAGE = "#D5DDE2"
_WHOLE = Crop()


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
    whole = _whole_image(target, photo.crop or _WHOLE, image.width, image.height)
    with content.saved():
        content.clip(target, photo.radius)
        content.write(f"{numbers(whole.width, 0, 0, -whole.height, whole.x, whole.bottom)} cm /{image.name} Do")


def _painting(filled: bool, stroked: bool) -> str:
    """Return the operator that paints a path by the even-odd rule (8.5.3.3)."""
    return ("B*" if stroked else "f*") if filled else "S"


def _whole_image(target: Rect, crop: Crop, width: int, height: int) -> Rect:
    """Return where a whole image stands when what is shown of it just covers a target, around its middle."""
    shown_width, shown_height = (crop.right - crop.left) * width, (crop.bottom - crop.top) * height
    if shown_width <= 0 or shown_height <= 0:
        return _whole_image(target, _WHOLE, width, height)
    scale = max(target.width / shown_width, target.height / shown_height)
    x = target.centre.x - (crop.left * width + shown_width / 2) * scale
    y = target.centre.y - (crop.top * height + shown_height / 2) * scale
    return Rect(x, y, width * scale, height * scale)
