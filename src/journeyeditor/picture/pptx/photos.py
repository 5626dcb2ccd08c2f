"""Images of a slide, cropped as they are on the map."""

from base64 import b64decode
from collections.abc import Callable

from journeyeditor.picture.cropping import whole_image
from journeyeditor.picture.pptx.colours import Colours
from journeyeditor.picture.pptx.places import Place
from journeyeditor.picture.pptx.shapes import box_form
from journeyeditor.picture.primitives import Box, Photo
from journeyeditor.picture.qt import decoded_image


def photo_shape(photo: Photo, named: str, place: Place, colours: Colours, keep: Callable[[bytes], str]) -> str:
    """Return an image in its place; empty where it cannot be read.

    Args:
        photo: the image.
        named: what it is called, as an element.
        place: where its group stands.
        colours: the colours of the deck.
        keep: keeps the bytes of the image, and returns the name by which a shape calls them.
    """
    image = decoded_image(photo.media_type, photo.data)
    if image is None:
        return ""
    name = keep(b64decode(photo.data))
    whole, shown = whole_image(photo.rect, photo.crop, image.width(), image.height()), photo.rect
    sides = {
        "l": (shown.x - whole.x) / whole.width,
        "t": (shown.y - whole.y) / whole.height,
        "r": (whole.right - shown.right) / whole.width,
        "b": (whole.bottom - shown.bottom) / whole.height,
    }
    cropped = "".join(f' {side}="{round(max(share, 0) * 100_000)}"' for side, share in sides.items())
    form = f"{place.frame(shown)}{box_form(Box(shown, None, photo.radius))}{colours.line(None, 0)}"
    return (
        f"<p:pic><p:nvPicPr>{named}<p:cNvPicPr/><p:nvPr/></p:nvPicPr>"
        f'<p:blipFill><a:blip r:embed="{name}"/><a:srcRect{cropped}/><a:stretch><a:fillRect/></a:stretch></p:blipFill>'
        f"<p:spPr>{form}</p:spPr></p:pic>"
    )
