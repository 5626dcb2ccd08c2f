"""Text shaped and broken into lines by Qt, once, for every painter alike."""

from collections.abc import Iterable
from functools import cache, partial

from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QGlyphRun, QRawFont, QTextLayout, QTextLine, QTextOption

from journeyeditor.layout.geometry import up_to_half
from journeyeditor.layout.typesetter import Alignment, TextStyle
from journeyeditor.layout.wording import Wording
from journeyeditor.typeset.block import Line, Run, SetText
from journeyeditor.typeset.direction import begins_leftwards
from journeyeditor.typeset.faces import (
    ICON_FAMILY,
    Face,
    FaceKey,
    face_key,
    font_of,
    has_icon,
    icon_character,
    load_faces,
)

_MOST_KEPT = 4_000
_TALL = 1.4
"""How much higher than the lines of its font a line of another script may be before it gets room of its own."""
_GLYPHS = (
    QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphIndexes | QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphPositions
)
_ALIGNMENTS = {
    "start": Qt.AlignmentFlag.AlignLeft,
    "centre": Qt.AlignmentFlag.AlignHCenter,
    "end": Qt.AlignmentFlag.AlignRight,
}
_MIRRORED: dict[Alignment, Alignment] = {"start": "end", "centre": "centre", "end": "start"}
_LINE_SEPARATOR = "\u2028"


def text_option(style: TextStyle) -> QTextOption:
    """Return how Qt is to break and align a text, on the sheet and in the editor over it alike."""
    return _option(style.alignment)


@cache
def _option(alignment: Alignment) -> QTextOption:
    option = QTextOption(_ALIGNMENTS[alignment])
    option.setUseDesignMetrics(True)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    return option


def shaped(text: str, style: TextStyle, width: float) -> tuple[QTextLayout, float, float]:
    """Return a text shaped and broken into lines, the width of the widest, and the height of all, in points."""
    font = font_of(style.family, style.size, style.weight, style.italic)
    layout = QTextLayout(text.replace("\n", _LINE_SEPARATOR), font)
    # Qt's editor takes alignment for that of the script; its layout leaves that to us.
    alignment = _MIRRORED[style.alignment] if begins_leftwards(text) else style.alignment
    layout.setTextOption(_option(alignment))
    # One pitch for the whole block: a fallback font that is taller must not spread the lines.
    pitch, ascent = _pitch(style.family, style.size, style.weight, style.italic)
    layout.beginLayout()
    y = widest = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        is_tall = line.height() > _TALL * pitch
        line.setPosition(QPointF(0, y if is_tall else y + ascent - line.ascent()))
        widest = max(widest, line.naturalTextWidth())
        y += up_to_half(line.height()) if is_tall else pitch
    layout.endLayout()
    return layout, widest, y


@cache
def _pitch(family: str, size: int, weight: int, italic: bool) -> tuple[float, float]:
    """Return from line to line, and from the top of a line to its baseline, in points."""
    metrics = QFontMetricsF(font_of(family, size, weight, italic))
    return up_to_half(metrics.height()), metrics.ascent()


class QtTypesetter:
    """The `Typesetter` of screen and paper; it keeps what it has set, and speaks the language of the application."""

    def __init__(self) -> None:
        """Load the bundled faces; needs a QGuiApplication."""
        load_faces()
        self.say = Wording(partial(QCoreApplication.translate, "Message"))
        self._kept: dict[tuple[str, TextStyle, float], SetText] = {}
        self._faces: dict[FaceKey, Face] = {}

    def set(self, text: str, style: TextStyle, width: float) -> SetText:
        """Return a text set in lines of at most a width in points, broken between words where it can be."""
        key = (text, style, width)
        found = self._kept.get(key)
        if found is None:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            found = self._kept[key] = self._set(text, style, width)
        return found

    def icon(self, name: str, size: int) -> SetText:
        """Return an icon as a block one glyph wide; a name that is unknown gives an empty block."""
        character = icon_character(name) if has_icon(name) else ""
        return self.set(character, TextStyle(size, family=ICON_FAMILY), 4.0 * size)

    def _set(self, text: str, style: TextStyle, width: float) -> SetText:
        layout, widest, height = shaped(text, style, width)
        # A text must not know its typesetter, which knows it: in a thread that ends, both have to go at once.
        lines, glyph_runs = partial(_lines, self._faces, layout, text), partial(_glyph_runs, layout)
        return SetText(text, style, widest, height, lines, glyph_runs, partial(_baselines, layout))


def _baselines(layout: QTextLayout) -> tuple[float, ...]:
    return tuple(_baseline(layout.lineAt(number)) for number in range(layout.lineCount()))


def _baseline(line: QTextLine) -> float:
    return line.position().y() + line.ascent()


def _lines(faces: dict[FaceKey, Face], layout: QTextLayout, text: str) -> tuple[Line, ...]:
    return tuple(_line(faces, layout, layout.lineAt(number), text) for number in range(layout.lineCount()))


def _line(faces: dict[FaceKey, Face], layout: QTextLayout, line: QTextLine, text: str) -> Line:
    start, length = line.textStart(), line.textLength()
    found = line.glyphRuns(-1, -1, _GLYPHS)
    runs = _runs(faces, found)
    shown = _utf16_slice(text, start, length)
    read_part = partial(_part, faces, layout, line, shown)
    return Line(shown, _baseline(line), runs, len(runs) == len(found), read_part)


def _part(
    faces: dict[FaceKey, Face], _layout: QTextLayout, line: QTextLine, text: str, start: int, end: int
) -> tuple[Run, ...]:
    """Return the glyphs of some letters of a line, which is there only as long as its layout is."""
    first, last = (line.textStart() + _utf16_length(text[:place]) for place in (start, end))
    return _runs(faces, line.glyphRuns(first, last - first, _GLYPHS))


def _runs(faces: dict[FaceKey, Face], found: Iterable[QGlyphRun]) -> tuple[Run, ...]:
    """Return runs of glyphs, without those of scripts for which there is no font."""
    raws = ((run, run.rawFont()) for run in found)
    return tuple(Run(_face(faces, raw), raw.pixelSize(), run) for run, raw in raws if _is_there(raw))


def _face(faces: dict[FaceKey, Face], raw: QRawFont) -> Face:
    key = face_key(raw)
    face = faces.get(key)
    if face is None:
        face = faces[key] = Face(raw)
    return face


def _is_there(raw: QRawFont) -> bool:
    """Tell whether there is a font for a script; asking one that is not for more can crash."""
    return raw.isValid() and raw.pixelSize() > 0


def _glyph_runs(layout: QTextLayout) -> list[QGlyphRun]:
    runs = [run for run in layout.glyphRuns(-1, -1, _GLYPHS) if _is_there(run.rawFont())]
    return runs if len(runs) < 2 else sorted(runs, key=_first_place)  # Qt has them in any order


def _first_place(run: QGlyphRun) -> tuple[float, float]:
    first = run.positions()[0]
    return first.y(), first.x()


def _utf16_length(text: str) -> int:
    """Return how long a text is as Qt counts."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _utf16_slice(text: str, start: int, length: int) -> str:
    """Return a part of a text that Qt names in UTF-16 units."""
    if text.isascii():
        return text[start : start + length]
    return text.encode("utf-16-le")[2 * start : 2 * (start + length)].decode("utf-16-le", "replace")
