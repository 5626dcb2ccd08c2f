"""Texts of a slide: letters that can be edited, and icons as the shapes that they are."""

from collections.abc import Iterator
from typing import NamedTuple, cast

from journeyeditor.layout.geometry import Rect
from journeyeditor.picture.pptx.colours import Colours
from journeyeditor.picture.pptx.places import Place
from journeyeditor.picture.primitives import Path, Words
from journeyeditor.picture.svg.xml import text
from journeyeditor.typeset import SetText, begins_leftwards

SLACK = 1.06
"""How much wider than its widest line a text may grow in another font."""
_BOLD = 600
_HIGHEST, _LOWEST = 400_000, 100


class Insets(NamedTuple):
    """How far a text stands from the edges of its shape, in points of the sheet."""

    left: float = 0.0
    top: float = 0.0
    right: float = 0.0


class Letters:
    """Sets the texts of a deck."""

    def __init__(self, colours: Colours, language: str) -> None:
        """Take the colours, and the language of the text (BCP 47)."""
        self._colours = colours
        self._language = language

    def body(self, words: Words, place: Place, insets: Insets | None = None) -> str:
        """Return a text, as it stands in a shape."""
        block = cast(SetText, words.block)
        wraps = insets is not None or len(block.lines) > 1
        left, top, right = (place.length(max(value, 0.0)) for value in insets or Insets())
        frame = (
            f'<a:bodyPr wrap="{"square" if wraps else "none"}" lIns="{left}" tIns="{top}" rIns="{right}" bIns="0"'
            f' anchor="t" rtlCol="0">{"<a:normAutofit/>" if wraps else "<a:noAutofit/>"}</a:bodyPr>'
        )
        return f"<p:txBody>{frame}<a:lstStyle/>{''.join(self._paragraphs(words, place))}</p:txBody>"

    def _paragraphs(self, words: Words, place: Place) -> Iterator[str]:
        block = cast(SetText, words.block)
        pitch = round(block.height / max(len(block.lines), 1) * place.scale * 100)
        look = self._look(words, place)
        for line in block.text.split("\n"):
            leftwards = begins_leftwards(line)
            aligned = {"centre": "ctr", "start": "r" if leftwards else "l", "end": "l" if leftwards else "r"}
            spaced = f'<a:lnSpc><a:spcPts val="{max(pitch, 1)}"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef>'
            head = f'<a:pPr algn="{aligned[block.style.alignment]}" rtl="{int(leftwards)}" marL="0" indent="0">'
            run = f"<a:r><a:rPr{look}</a:rPr><a:t>{text(line)}</a:t></a:r>" if line else ""
            yield f"<a:p>{head}{spaced}<a:buNone/></a:pPr>{run}<a:endParaRPr{look}</a:endParaRPr></a:p>"

    def _look(self, words: Words, place: Place) -> str:
        style = words.block.style
        size = min(max(round(style.size * place.scale * 100), _LOWEST), _HIGHEST)
        bold, italic = int(style.weight >= _BOLD), int(style.italic)
        font = "+mn-lt" if style.role == "text" else "+mj-lt"
        return (
            f' lang="{self._language}" sz="{size}" b="{bold}" i="{italic}" dirty="0">'
            f'{self._colours.fill(words.colour)}<a:latin typeface="{font}"/>'
        )


def extent_of(words: Words) -> Rect:
    """Return the rectangle in which the letters of a text stand, before it is turned."""
    block = cast(SetText, words.block)
    starts = [x for line in block.lines for run in line.runs for x, _ in run.places]
    left = words.at.x + min(starts, default=0.0)
    return Rect(left, words.at.y, block.width, block.height)


def roomy(words: Words) -> Rect:
    """Return the rectangle of a text, with room for another font that is wider, where its lines would break anew."""
    rect = extent_of(words)
    block = cast(SetText, words.block)
    more = rect.width * (SLACK - 1) + 1 if len(block.lines) > 1 else 0.0
    shift = {"centre": more / 2, "end": more}.get(block.style.alignment, 0.0)
    return Rect(rect.x - shift, rect.y, rect.width + more, rect.height)


def turned(words: Words) -> Rect:
    """Return the frame of a text that reads upwards, as it stands before it is turned around its middle."""
    width, height = words.block.width, words.block.height
    middle_x, middle_y = words.at.x + height / 2, words.at.y - width / 2
    return Rect(middle_x - width / 2, middle_y - height / 2, width, height)


def outline_of(words: Words) -> Path:
    """Return the outlines of the glyphs of a text as one path."""
    path: list[tuple[object, ...]] = []
    for line in cast(SetText, words.block).lines:
        for run in line.runs:
            scale = run.size / run.face.units_per_em
            for glyph, (x, y) in zip(run.glyphs, run.places, strict=True):
                begun = False
                for command, values in run.face.outline(glyph) or ():
                    if command == "M" and begun:
                        path.append(("Z",))
                    begun = True
                    turned_up = [
                        words.at.y + y - value * scale if index % 2 else words.at.x + x + value * scale
                        for index, value in enumerate(values)
                    ]
                    path.append((command, *turned_up))
                if begun:
                    path.append(("Z",))
    return tuple(path)  # type: ignore[arg-type]
