"""The programs that open an SVG in the tests: what they find in it, and what they show."""

import base64
import io
import re
from xml.etree import ElementTree

import resvg_py
from fontTools.ttLib import TTFont
from PIL import Image
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SVG = "{http://www.w3.org/2000/svg}"
XLINK = "{http://www.w3.org/1999/xlink}"


def parsed(data):
    return ElementTree.fromstring(data)


def all_of(data, name):
    return list(parsed(data).iter(f"{SVG}{name}"))


def texts_of(data):
    """What stands in each text, in the order of the file."""
    return ["".join(text.itertext()) for text in all_of(data, "text")]


def named(data, element_id):
    (found,) = [element for element in parsed(data).iter() if element.get("id") == element_id]
    return found


def fonts_of(data):
    """The fonts that a file brings along, by their names."""
    rules = re.findall(r"@font-face\{font-family:'(\w+)'[^}]*base64,([^)]*)\)", data.decode())
    return {name: TTFont(io.BytesIO(base64.b64decode(file))) for name, file in rules}


def by_resvg(data, scale, folder):
    """A file as resvg paints it; it takes the fonts from files of their own."""
    files = []
    for name, font in fonts_of(data).items():
        font.flavor = None
        font.save(folder / f"{name}.ttf")
        files.append(str(folder / f"{name}.ttf"))
    *_, width, height = map(float, parsed(data).get("viewBox").split())
    size = {"width": round(width * scale), "height": round(height * scale)}
    painted = resvg_py.svg_to_bytes(data.decode(), **size, dpi=72, skip_system_fonts=True, font_files=files)
    return Image.open(io.BytesIO(painted)).convert("RGB")


def by_qt(data, scale, _folder):
    """A file as Qt paints it."""
    renderer = QSvgRenderer(QByteArray(data))
    box = renderer.viewBoxF()
    image = QImage(round(box.width() * scale), round(box.height() * scale), QImage.Format.Format_RGB32)
    image.fill("#FFFFFF")
    with QPainter(image) as painter:
        renderer.render(painter)
    return pixels(image)


def pixels(image):
    """An image of Qt as one of Pillow."""
    rgb = image.convertToFormat(QImage.Format.Format_RGB32)
    return Image.frombytes("RGBX", (rgb.width(), rgb.height()), bytes(rgb.constBits()), "raw", "BGRX").convert("RGB")
