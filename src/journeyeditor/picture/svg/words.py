"""Texts as elements of SVG: letters where they stand, or the shapes of glyphs that say what they show."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple, cast

from journeyeditor.picture.numbers import number
from journeyeditor.picture.primitives import Words
from journeyeditor.picture.svg.fonts import Fonts
from journeyeditor.picture.svg.letters import Letter, can_be_letters, letters_of, pieces
from journeyeditor.picture.svg.symbols import Symbols
from journeyeditor.picture.svg.xml import Attributes, element, text
from journeyeditor.typeset import Line, SetText

_DECORATION: Attributes = {"aria-hidden": "true"}
_IMAGE: Attributes = {"role": "img"}


class TextSupplies(NamedTuple):
    """What the texts of a file share."""

    fonts: Fonts
    symbols: Symbols
    outlined: bool
    """Whether all texts are to be shapes, for programs that do not read the fonts of a file."""


def words_element(words: Words, supplies: TextSupplies) -> str:
    """Return a text, or what decorates like one."""
    lines = [line for line in cast(SetText, words.block).lines if any(run.glyphs for run in line.runs)]
    if not lines:
        return ""
    look: dict[str, str | float | None] = {"fill": words.colour}
    x, y = words.at
    if words.turned:
        look["transform"] = f"translate({number(x)} {number(y)}) rotate(-90)"
        x = y = 0.0
    if words.decoration:
        shows = words.alternative_text
        title = element("title", {}, text(shows)) if shows else ""
        return element("g", {**(_IMAGE if shows else _DECORATION), **look}, title, _shapes(lines, supplies, x, y))
    return "".join(_parts(lines, supplies, look, x, y))


def _parts(lines: Sequence[Line], supplies: TextSupplies, look: Attributes, x: float, y: float) -> Iterator[str]:
    for as_letters, group in groupby(lines, key=lambda line: _as_letters(line, supplies)):
        together = list(group)
        if as_letters:
            set_lines = [letters_of(line, supplies.fonts) for line in together]
            yield _text_element([line for line in set_lines if line], look, x, y)
        else:
            said = "".join(line.text for line in together).strip()
            described = {"role": "img", "aria-label": said} if said else _DECORATION
            yield element("g", {**described, **look}, _shapes(together, supplies, x, y))


def _as_letters(line: Line, supplies: TextSupplies) -> bool:
    return not supplies.outlined and can_be_letters(line, supplies.fonts)


def _shapes(lines: Sequence[Line], supplies: TextSupplies, x: float, y: float) -> str:
    return "".join(supplies.symbols.of_run(run, x, y) for line in lines for run in line.runs)


def _text_element(lines: Sequence[Sequence[Letter]], look: Attributes, x: float, y: float) -> str:
    """Return lines of letters as one text, so that it is read and copied in one piece."""
    if not lines:
        return ""
    spans: list[str] = []
    for index, line in enumerate(lines):
        found = list(pieces(line))
        for piece in found:
            # The break between two lines stands for one space.
            ends = " " if piece is found[-1] and index < len(lines) - 1 else ""
            spans.append(_span(piece, ends, x, y))
    # Browsers ask each text whether its blanks stay; where some were dropped, all letters after would change places.
    return element("text", {**look, "xml:space": "preserve"}, *spans)


def _span(piece: Sequence[Letter], ends: str, x: float, y: float) -> str:
    first = piece[0]
    attributes: Attributes = {
        "class": first.font.name,
        "font-size": first.size,
        "x": " ".join([number(x + letter.x) for letter in piece]),
        "y": y + first.y,
    }
    return element("tspan", attributes, text("".join(letter.letter for letter in piece) + ends))
