"""How an image covers a rectangle: in its own proportions, around the middle of what is shown of it."""

from journeyeditor.layout.geometry import Rect
from journeyeditor.model import Crop

_WHOLE = Crop()


def whole_image(target: Rect, crop: Crop | None, width: int, height: int) -> Rect:
    """Return where a whole image stands when what is shown of it just covers a target.

    Args:
        target: the rectangle to cover.
        crop: the part of the image that is shown, if not all of it.
        width: the width of the image in pixels.
        height: its height in pixels.
    """
    crop = crop or _WHOLE
    shown_width, shown_height = (crop.right - crop.left) * width, (crop.bottom - crop.top) * height
    if shown_width <= 0 or shown_height <= 0:
        return whole_image(target, _WHOLE, width, height)
    scale = max(target.width / shown_width, target.height / shown_height)
    x = target.centre.x - (crop.left * width + shown_width / 2) * scale
    y = target.centre.y - (crop.top * height + shown_height / 2) * scale
    return Rect(x, y, width * scale, height * scale)
