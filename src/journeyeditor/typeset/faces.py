"""The faces that text is set in: those that come with the application, and what the system has for other scripts."""

import math
import struct
from collections.abc import Iterator
from functools import cache, cached_property
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from threading import get_ident
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QDataStream, QIODevice
from PySide6.QtGui import QFont, QFontDatabase, QImageWriter, QPainterPath, QRawFont

TEXT_FAMILY = "Source Sans Pro"
"""The family of a sheet whose theme names none, so that a sheet looks the same on every machine."""
SERIF_FAMILY = "Source Serif Pro"
"""The family that themes may use beside it, on every machine too."""
ICON_FAMILY = "Material Design Icons"

Outline = tuple[tuple[str, tuple[float, ...]], ...]
"""Where a pen goes around a glyph, in the words of SVG: M, L and C, each with its coordinates; contours close
themselves. Lengths are in units of the face, y upwards."""

_PEN = {
    QPainterPath.ElementType.MoveToElement.value: "M",
    QPainterPath.ElementType.LineToElement.value: "L",
    QPainterPath.ElementType.CurveToElement.value: "C",
}
_COUNT, _ELEMENT = struct.Struct(">i"), struct.Struct(">idd")
"""How Qt writes a path: how many elements it has, and of each what it is and where."""
_EMBEDDING, _RESTRICTED, _BITMAPS_ONLY = 0x000F, 0x0002, 0x0200
"""What a font file says of its embedding; of several permissions the widest holds."""
ICON_FILES = "materialdesignicons6-webfont{}-6.9.96"
_BUNDLED = {
    TEXT_FAMILY: ("font_source_sans_pro", "SourceSansPro"),
    SERIF_FAMILY: ("font_source_serif_pro", "SourceSerifPro"),
}
"""The package and the files of each family that comes with the application."""
_CUTS = {300: "Light", 400: "Regular", 600: "Semibold", 700: "Bold", 900: "Black"}


def folder_of(package: str, *parts: str) -> Path:
    """Return a folder in an installed package without importing the package, which would load all that it imports."""
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        raise FileNotFoundError(f"the package {package} is not installed")
    return Path(spec.origin).parent.joinpath(*parts)


@cache
def load_faces() -> None:
    """Make the bundled faces known to Qt, once; needs a QGuiApplication.

    Raises:
        FileNotFoundError: a font that the application comes with is missing.
    """
    for weight, italic in ((400, False), (400, True), (600, False)):
        _load_cut(TEXT_FAMILY, weight, italic)
    _load(folder_of("qtawesome", "fonts") / f"{ICON_FILES.format('')}.ttf")


@cache
def _load_cut(family: str, weight: int, italic: bool) -> None:
    """Make a cut of a bundled family known to Qt, once; those that few themes ask for are loaded when one does."""
    package, files = _BUNDLED[family]
    cut = ("" if italic and weight == 400 else _CUTS[weight]) + ("It" if italic else "")
    _load(folder_of(package, "files") / f"{files}-{cut}.ttf")


def _load(file: Path) -> None:
    if QFontDatabase.addApplicationFont(str(file)) < 0:
        raise FileNotFoundError(f"the font {file.name} cannot be loaded")


def is_installed(family: str) -> bool:
    """Tell whether a family of type is there: one that comes with the application, or one of the system."""
    return family in _BUNDLED or family in QFontDatabase.families()


def families() -> list[str]:
    """Return the families that text can be set in, in the order of their names; those of the application come first."""
    system = (family for family in QFontDatabase.families() if QFontDatabase.isSmoothlyScalable(family))
    hidden = {*_BUNDLED, ICON_FAMILY}
    return [*_BUNDLED, *(family for family in system if family not in hidden and not family.startswith((".", "@")))]


def font_of(family: str, size: int, weight: int, italic: bool) -> QFont:
    """Return a Qt font whose measures do not depend on the screen; its size is in points of the sheet.

    In place of a family that is not installed stands the one that comes with the application.

    It is kept and shared within its thread: copy it before you change it.
    """
    return _font(get_ident(), family, size, weight, italic)


@cache
def _font(_thread: int, family: str, size: int, weight: int, italic: bool) -> QFont:
    found = family if family == ICON_FAMILY or (family and is_installed(family)) else TEXT_FAMILY
    if found in _BUNDLED and weight in _CUTS:
        _load_cut(found, weight, italic)
    font = QFont(found)
    font.setPixelSize(size)
    font.setWeight(QFont.Weight(weight))
    font.setItalic(italic)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.PreferQuality)
    return font


FaceKey = tuple[str, str, int, int]
"""The family, the style, the weight and the slant of a face; Qt may thicken or slant a style that has no such cut."""


def face_key(raw: QRawFont) -> FaceKey:
    """Return what tells the face of a raw font from other faces."""
    return raw.familyName(), raw.styleName(), raw.weight(), raw.style().value


def is_there(raw: QRawFont) -> bool:
    """Tell whether there is a font for a script; asking one that is not for more can crash."""
    return raw.isValid() and raw.pixelSize() > 0


class GlyphImage(NamedTuple):
    """A glyph that is an image: a file of PNG, and where it stands, in units of its face; y downwards."""

    png: bytes
    left: float
    top: float
    width: float
    height: float


class Face:
    """One cut of one family, as Qt loaded it: what a painter needs to embed it."""

    def __init__(self, raw: QRawFont) -> None:
        """Take the raw font of any size of the face."""
        self.family = raw.familyName()
        self.style_name = raw.styleName()
        self._raw = raw
        self._outlines: dict[int, Outline] = {}

    @cached_property
    def key(self) -> FaceKey:
        """What tells it from other faces."""
        return face_key(self._raw)

    def table(self, tag: str) -> bytes:
        """Return one table of its font file, such as ``glyf``; empty where it has none."""
        return bytes(self._raw.fontTable(tag).data())

    @cached_property
    def may_be_embedded(self) -> bool:
        """Whether its makers let a file carry it along: neither restricted nor for bitmaps only (OS/2, fsType)."""
        allowed = int.from_bytes(self.table("OS/2")[8:10])
        return allowed & _EMBEDDING != _RESTRICTED and not allowed & _BITMAPS_ONLY

    @cached_property
    def has_outlines(self) -> bool:
        """Whether its glyphs are outlines; some faces of emoji have images alone.

        A size that such a face does not have must never be asked for: Qt would not draw its glyphs again at any size.
        """
        images = self.table("CBDT") or self.table("EBDT")
        return not images or any(self.table(tag) for tag in ("loca", "CFF ", "CFF2"))

    @cached_property
    def units_per_em(self) -> int:
        """How many of its units make the size of its type.

        They are those of its file, or a multiple of them above 1000, so that places may be rounded to whole units.
        """
        units = max(1, round(self._raw.unitsPerEm()))
        return units * math.ceil(1000 / units)

    def glyphs_of(self, text: str) -> tuple[int, ...]:
        """Return the glyph that shows each character by itself, as if it stood alone; 0 where the face has none."""
        return tuple(self._raw.glyphIndexesForString(text))

    def advance(self, glyph: int) -> float:
        """Return how far the pen moves on after a glyph, in units of the face."""
        advances = self._large.advancesForGlyphIndexes([glyph])
        return advances[0].x() * self._scale if advances else 0.0

    def outline(self, glyph: int) -> Outline:
        """Return the outline of a glyph as Qt draws it, thickened or slanted where the family has no such cut.

        It is empty for a blank, and for a glyph that its face has only as an image.
        """
        found = self._outlines.get(glyph)
        if found is None:
            path = self._large.pathForGlyph(glyph) if self.has_outlines else QPainterPath()
            found = self._outlines[glyph] = tuple(_steps(path))
        return found

    def image(self, glyph: int) -> GlyphImage | None:
        """Return the image of a glyph that its face has only as one; nothing for a blank or an outline."""
        if self.has_outlines:
            return None
        image = self._large.alphaMapForGlyph(glyph, QRawFont.AntialiasingType.PixelAntialiasing)
        if image.isNull():
            return None
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, b"PNG").write(image)
        place, scale = self._large.boundingRect(glyph), self._scale
        left, top, width, height = place.x(), place.y(), place.width(), place.height()
        return GlyphImage(bytes(data.data()), left * scale, top * scale, width * scale, height * scale)

    @cached_property
    def _large(self) -> QRawFont:
        """The face at the size where a point is one of its units, so that nothing is rounded; or that of its images."""
        raw = QRawFont(self._raw)
        raw.setPixelSize(self.units_per_em / self._scale)
        return raw

    @cached_property
    def _scale(self) -> float:
        """How many units of the face a point of the large one has."""
        return 1.0 if self.has_outlines else self.units_per_em / max(1, round(self._raw.unitsPerEm()))


class Faces:
    """The faces in use: one each, whatever the sizes of their type."""

    def __init__(self) -> None:
        """Begin with none."""
        self._faces: dict[FaceKey, Face] = {}
        self._raws: list[tuple[QRawFont, tuple[Face, float]]] = []
        """The raw fonts that were asked for; to compare them takes less time than to ask for the names of each."""

    def of(self, raw: QRawFont) -> tuple[Face, float] | None:
        """Return the face of a raw font and the size of its type in points; nothing where there is no such font."""
        for known, found in self._raws:
            if known == raw:
                return found
        if not is_there(raw):
            return None
        key = face_key(raw)
        face = self._faces.get(key)
        if face is None:
            face = self._faces[key] = Face(raw)
        found = face, raw.pixelSize()
        self._raws.append((raw, found))
        return found


def _steps(path: QPainterPath) -> Iterator[tuple[str, tuple[float, ...]]]:
    """Yield the steps of a path, read all at once: asked for one by one its elements take ten times as long."""
    written = QByteArray()
    QDataStream(written, QIODevice.OpenModeFlag.WriteOnly) << path
    if written.isEmpty():
        return
    data = written.data()
    (count,) = _COUNT.unpack_from(data)
    elements = _ELEMENT.iter_unpack(data[_COUNT.size : _COUNT.size + count * _ELEMENT.size])
    for kind, x, y in elements:
        pen = _PEN[kind]
        places = [x, -y]
        for _, more_x, more_y in islice(elements, 2) if pen == "C" else ():
            places += [more_x, -more_y]
        yield pen, tuple(places)
