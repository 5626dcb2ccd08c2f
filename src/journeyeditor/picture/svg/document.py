"""A file of SVG: one page of a picture, with all that it needs inside."""

import hashlib
from collections.abc import Callable
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from journeyeditor.layout.geometry import Rect
from journeyeditor.layout.paging.pages import Page, Pane
from journeyeditor.picture.numbers import number
from journeyeditor.picture.panes import Shown, lies_in, shown_in, whole_page
from journeyeditor.picture.primitives import Box, Groups, Picture, Words
from journeyeditor.picture.printed import Tell, in_steps, no_tell
from journeyeditor.picture.svg.clips import Clips
from journeyeditor.picture.svg.font_files import rules_of
from journeyeditor.picture.svg.fonts import Fonts
from journeyeditor.picture.svg.groups import GroupPainter
from journeyeditor.picture.svg.photos import Photos
from journeyeditor.picture.svg.shapes import box_element
from journeyeditor.picture.svg.symbols import Symbols
from journeyeditor.picture.svg.words import TextSupplies
from journeyeditor.picture.svg.xml import Attributes, element, text

_SVG = "http://www.w3.org/2000/svg"
_XLINK = "http://www.w3.org/1999/xlink"
_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'


class Options(NamedTuple):
    """How a file of SVG is made."""

    title: str = ""
    """What it is called."""
    description: str = ""
    """What it shows, in words."""
    language: str = ""
    """The language of its text (BCP 47)."""
    outlined: bool = False
    """Whether texts are shapes instead of letters, for programs that do not read the fonts of a file."""
    transparent: bool = False
    """Whether there is no paper behind what is drawn."""


def svg_of(
    picture: Picture,
    page: Page | None = None,
    options: Options | None = None,
    furniture: Groups = (),
    tell: Tell = no_tell,
) -> bytes:
    """Return a page of a picture as a file of SVG 1.1; the same page always gives the same bytes.

    It is to be called in the thread where the texts were set: Qt's fonts belong to it.

    Args:
        picture: the picture.
        page: which parts of it stand where; all of it, if left out.
        options: how the file is made.
        furniture: what stands on the page itself, such as its number, in points of paper.
        tell: is told how many groups of all are drawn; what it raises ends the work.
    """
    return _File(picture, page or whole_page(picture), options or Options(), furniture).encoded(tell)


class _File:
    """A file while it is made."""

    def __init__(self, picture: Picture, page: Page, options: Options, furniture: Groups) -> None:
        groups = [(group, group.rect) for group in picture.groups]
        self._views = [(pane, shown_in(pane, groups)) for pane in page.panes]
        self._picture, self._page, self._options, self._furniture = picture, page, options, furniture
        prefix = self._prefix()
        self._fonts, self._symbols, self._clips = Fonts(prefix), Symbols(prefix), Clips(prefix)
        self._photos = Photos(prefix, self._clips)
        supplies = TextSupplies(self._fonts, self._symbols, options.outlined)
        self._groups = GroupPainter(supplies, self._photos)

    def _prefix(self) -> str:
        """Return how the names of what groups share begin: other than in a file that stands on the same web page."""
        digest = hashlib.blake2s(digest_size=3)
        shown = (one.group for _, view in self._views for one in view)
        for group in (*shown, *self._furniture):
            digest.update(group.element_id.encode())
            for part in group.parts:
                if isinstance(part, Words):
                    digest.update(part.block.text.encode("utf-8", "replace"))
        return f"j{digest.hexdigest()}"

    def encoded(self, tell: Tell) -> bytes:
        """Return the file."""
        page, options = self._page, self._options
        step = in_steps(tell, sum(len(shown) for _, shown in self._views))
        painted = [self._view(pane, shown, step) for pane, shown in self._views]
        painted += [self._groups.element_of(group) for group in self._furniture]
        attributes: Attributes = {
            "xmlns": _SVG,
            "xmlns:xlink": _XLINK,
            "version": "1.1",
            "width": f"{number(page.width)}pt",
            "height": f"{number(page.height)}pt",
            "viewBox": f"0 0 {number(page.width)} {number(page.height)}",
            "role": "graphics-document document",
            "xml:lang": options.language or None,
            "xml:space": "preserve",
        }
        paper = Box(Rect(0, 0, page.width, page.height), self._picture.background)
        ground = "" if options.transparent else box_element(paper)
        title = element("title", {}, text(options.title)) if options.title else ""
        description = element("desc", {}, text(options.description)) if options.description else ""
        whole = element("svg", attributes, *_lines(title, description, self._style(), self._shared(), ground, *painted))
        return f"{_DECLARATION}{whole}\n".encode("utf-8", "replace")

    def _view(self, pane: Pane, shown: list[Shown], step: Callable[[], None]) -> str:
        scale, source = self._page.scale, pane.source
        place = f"translate({number(pane.at.x - source.x * scale, 3)} {number(pane.at.y - source.y * scale, 3)})"
        scaled = f" scale({number(scale, 6)})" if scale != 1 else ""
        parts: list[str] = []
        for free, together in groupby(shown, key=attrgetter("whole")):
            run = list(together)
            painted = []
            for one in run:
                step()
                painted.append(self._groups.element_of(one.group))
            cut = not free and not all(lies_in(one.covered, source) for one in run)
            clip = {"clip-path": f"url(#{self._clips.of(source)})"} if cut else {}
            parts += [element("g", clip, *_lines(*painted))] if cut else painted
        return element("g", {"transform": f"{place}{scaled}"}, *_lines(*parts))

    def _style(self) -> str:
        rules = rules_of(self._fonts.variants)
        return element("style", {"type": "text/css"}, f"\n{rules}") if rules else ""

    def _shared(self) -> str:
        """Return what is drawn once and shown in many places."""
        shared = [*self._symbols.definitions, *self._photos.definitions, *self._clips.definitions]
        return element("defs", {}, *_lines(*shared)) if shared else ""


def _lines(*parts: str) -> list[str]:
    """Return elements, each on a line of its own."""
    return ["\n", *(f"{part}\n" for part in parts if part)]
