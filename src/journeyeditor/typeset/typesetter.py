"""Text shaped and broken into lines by Qt, once, for every painter alike."""

from functools import cache

from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextOption

from journeyeditor.layout.geometry import up_to_half
from journeyeditor.layout.typesetter import Alignment, TextStyle
from journeyeditor.layout.wording import Wording
from journeyeditor.typeset.block import SetText
from journeyeditor.typeset.direction import begins_leftwards
from journeyeditor.typeset.faces import (
    ICON_FAMILY,
    Faces,
    font_of,
    load_faces,
)
from journeyeditor.typeset.icons import has_icon, icon_character
from journeyeditor.typeset.shaped import Shaped

_MOST_KEPT = 4_000
_TALL = 1.4
"""How much higher than the lines of its font a line of another script may be before it gets room of its own."""
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


def _translated(text: str) -> str:
    return QCoreApplication.translate("Message", text)


class QtTypesetter:
    """The `Typesetter` of screen and paper; it keeps what it has set, and speaks the language of the application."""

    def __init__(self) -> None:
        """Load the bundled faces; needs a QGuiApplication."""
        load_faces()
        self.say = Wording(_translated)
        self._kept: dict[tuple[str, TextStyle, float], SetText] = {}
        self._faces = Faces()

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
        return SetText(text, style, widest, height, Shaped(text, layout, self._faces))
