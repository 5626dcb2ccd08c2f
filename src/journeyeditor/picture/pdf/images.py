"""Images in a file (ISO 32000-1, 8.9): each one once, as it came where that can be, and none that could do harm."""

import base64
import io
import warnings
from typing import NamedTuple

from PIL import Image

from journeyeditor.model.picture_size import MOST_PIXELS
from journeyeditor.picture.pdf.objects import Name, Objects, Reference, Value

_FORMATS = {"image/png": "PNG", "image/jpeg": "JPEG"}
_SPACES = {"L": "DeviceGray", "RGB": "DeviceRGB"}
_PLAIN_PNG = {b"\x08\x00\0\0\0", b"\x08\x02\0\0\0"}
"""Eight bits, grey or red, green and blue, rows in a row: what a reader of PDF decodes as well."""


class Embedded(NamedTuple):
    """An image in the file: the name by which content calls it, and its size in pixels."""

    name: str
    width: int
    height: int


class Images:
    """The images of a file."""

    def __init__(self, objects: Objects) -> None:
        """Begin with none."""
        self._objects = objects
        self._embedded: dict[tuple[str, str], Embedded | None] = {}
        self.references: dict[str, Reference] = {}
        """The images, by the names by which content calls them."""

    def of(self, media_type: str, data: str) -> Embedded | None:
        """Return an image from base64 text; nothing where it is broken, of another kind than it says, or too large."""
        key = (media_type, data)
        if key not in self._embedded:
            try:
                self._embedded[key] = self._embed(media_type, base64.b64decode(data, validate=True))
            except Exception:  # noqa: BLE001 - broken bytes make a decoder raise whatever they like
                self._embedded[key] = None
        return self._embedded[key]

    def _embed(self, media_type: str, file: bytes) -> Embedded:
        with (
            warnings.catch_warnings(action="ignore"),
            Image.open(io.BytesIO(file), formats=[_FORMATS[media_type]]) as image,
        ):
            width, height = image.size
            if width * height > MOST_PIXELS:
                raise ValueError("an image with too many pixels")
            reference = self._jpeg(image, file) if image.format == "JPEG" else self._png(image, file)
        name = f"I{len(self.references)}"
        self.references[name] = reference
        return Embedded(name, width, height)

    def _jpeg(self, image: Image.Image, file: bytes) -> Reference:
        """Add a JPEG: its very bytes, once they have proved to be whole."""
        if image.mode not in _SPACES:
            return self._pixels(image.convert("RGB"))
        entries = _entries(image, "DCTDecode")
        image.draft(image.mode, (1, 1))  # decodes an eighth of the pixels of all the bytes
        image.load()
        return self._objects.add_stream(file, entries, compressed=True)

    def _png(self, image: Image.Image, file: bytes) -> Reference:
        """Add a PNG: its very pixels where they are plain, else what it looks like, and how opaque it is."""
        image.load()
        if "A" in image.getbands() or "transparency" in image.info:
            full = image.convert("RGBA")
            return self._pixels(full.convert("RGB"), {"SMask": self._pixels(full.getchannel("A"))})
        if file[24:29] in _PLAIN_PNG:
            return self._deflated(image, file, {})
        if image.mode.startswith("I"):
            image = image.convert("I").point(lambda value: value / 256)  # sixteen bits
        return self._pixels(image.convert("L" if image.mode in "1LI" else "RGB"))

    def _pixels(self, image: Image.Image, more: dict[str, Value] | None = None) -> Reference:
        """Add an image as a PNG packs it: each row by what it differs from its neighbours."""
        packed = io.BytesIO()
        image.save(packed, "PNG")
        return self._deflated(image, packed.getvalue(), more or {})

    def _deflated(self, image: Image.Image, png: bytes, more: dict[str, Value]) -> Reference:
        """Add the pixels of a PNG without unpacking them: its filters are predictors of PDF (7.4.4.4)."""
        parameters: Value = {"Predictor": 15, "Colors": len(image.getbands()), "Columns": image.width}
        entries = {**_entries(image, "FlateDecode"), "DecodeParms": parameters, **more}
        return self._objects.add_stream(_image_data(png), entries, compressed=True)


def _entries(image: Image.Image, filter_name: str) -> dict[str, Value]:
    return {
        "Type": Name("XObject"),
        "Subtype": Name("Image"),
        "Width": image.width,
        "Height": image.height,
        "ColorSpace": Name(_SPACES[image.mode]),
        "BitsPerComponent": 8,
        "Filter": Name(filter_name),
    }


def _image_data(png: bytes) -> bytes:
    """Return the contents of all IDAT chunks of a PNG, which are one zlib stream."""
    found, at = [], 8
    while at + 8 <= len(png):
        length, kind = int.from_bytes(png[at : at + 4], "big"), png[at + 4 : at + 8]
        if kind == b"IDAT":
            found.append(png[at + 8 : at + 8 + length])
        at += length + 12
    return b"".join(found)
