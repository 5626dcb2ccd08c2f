"""Images in a file: each one once, shown wherever it stands; broken ones are a light box."""

from journeyeditor.layout.geometry import Rect
from journeyeditor.picture.cropping import whole_image
from journeyeditor.picture.numbers import number
from journeyeditor.picture.primitives import Box, Photo
from journeyeditor.picture.qt import MISSING_IMAGE, decoded_image
from journeyeditor.picture.svg.clips import Clips
from journeyeditor.picture.svg.shapes import box_element
from journeyeditor.picture.svg.xml import Attributes, element, text


class Photos:
    """The images of a file."""

    def __init__(self, prefix: str, clips: Clips) -> None:
        """Begin with none; the names of all begin alike."""
        self._prefix = prefix
        self._clips = clips
        self._names: dict[tuple[str, str], str] = {}
        self.definitions: list[str] = []
        """The elements that define them."""

    def element_of(self, photo: Photo) -> str:
        """Return an image in its place, with what it shows in words."""
        image = decoded_image(photo.media_type, photo.data)
        if image is None:
            return box_element(Box(photo.rect, MISSING_IMAGE, photo.radius))
        whole = whole_image(photo.rect, photo.crop, image.width(), image.height())
        used = element("use", {"xlink:href": f"#{self._of(photo)}", "transform": _matrix(whole)})
        described: Attributes = {"role": "img"} if photo.alternative_text else {"aria-hidden": "true"}
        title = element("title", {}, text(photo.alternative_text)) if photo.alternative_text else ""
        clip = self._clips.of(photo.rect, photo.radius)
        return element("g", {**described, "clip-path": f"url(#{clip})"}, title, used)

    def _of(self, photo: Photo) -> str:
        """Return the name of an image that is one unit wide and high."""
        key = (photo.media_type, photo.data)
        name = self._names.get(key)
        if name is None:
            name = self._names[key] = f"{self._prefix}i{len(self._names) + 1}"
            attributes: Attributes = {
                "id": name,
                "width": 1,
                "height": 1,
                "preserveAspectRatio": "none",
                "style": "image-orientation:none",  # nobody else turns it by what its camera noted
                "xlink:href": f"data:{photo.media_type};base64,{photo.data}",
            }
            self.definitions.append(element("image", attributes))
        return name


def _matrix(rect: Rect) -> str:
    return f"matrix({number(rect.width)} 0 0 {number(rect.height)} {number(rect.x)} {number(rect.y)})"
