"""A deck of slides: one for each page of what is printed."""

import io
from collections.abc import Callable, Iterator
from itertools import groupby
from operator import attrgetter

from pptx import Presentation
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.oxml import parse_xml
from pptx.presentation import Presentation as Deck
from pptx.slide import Slide
from pptx.util import Emu

from journeyeditor.layout.geometry import Rect
from journeyeditor.model import Theme
from journeyeditor.picture.described import described
from journeyeditor.picture.panes import lies_in, shown_in
from journeyeditor.picture.pptx.colours import Colours
from journeyeditor.picture.pptx.dress import dress
from journeyeditor.picture.pptx.painter import Painter, Supplies
from journeyeditor.picture.pptx.places import EMU, Place
from journeyeditor.picture.pptx.words import Letters
from journeyeditor.picture.primitives import Group
from journeyeditor.picture.printed import Print, PrintedPage, Tell, pages_of
from journeyeditor.zipped import same_each_time

_LONGEST, _SHORTEST = 56 * 72, 72
"""How long the sides of a slide may be, in points."""
_NAMESPACES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    ' xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
)
_TITLE_ONLY = 5
"""The layout of slides with a title and nothing else, in the template of python-pptx."""


def render(printed: Print, tell: Tell) -> bytes:
    """Return what is printed as a deck; the same print gives the same bytes."""
    pages = pages_of(printed)
    deck = Presentation()
    width, height = _size(pages)
    deck.slide_width, deck.slide_height = Emu(round(width * EMU)), Emu(round(height * EMU))
    theme = printed.document.theme if printed.document is not None else Theme()
    dress(deck, theme)
    colours = Colours(theme)
    letters = Letters(colours, printed.particulars.language)
    for number, page in enumerate(pages):
        tell(number, len(pages))
        _add_slide(deck, page, printed, Supplies(colours, letters, str, str), (width, height))
    about = deck.core_properties
    about.title, about.author = _plain(printed.particulars.title), _plain(printed.particulars.author)
    about.language = printed.particulars.language
    about.last_modified_by, about.revision = "", 1
    out = io.BytesIO()
    deck.save(out)
    return same_each_time(out.getvalue())


def _size(pages: list[PrintedPage]) -> tuple[float, float]:
    """Return the size of all slides: that of the first page, as near as a slide can be."""
    page = pages[0].page
    scale = min(1.0, _LONGEST / max(page.width, page.height))
    return max(page.width * scale, _SHORTEST), max(page.height * scale, _SHORTEST)


def _add_slide(deck: Deck, page: PrintedPage, printed: Print, shared: Supplies, size: tuple[float, float]) -> None:
    slide = deck.slides.add_slide(deck.slide_layouts[_TITLE_ONLY])
    for holder in list(slide.placeholders):
        holder._element.getparent().remove(holder._element)
    painter = Painter(shared._replace(keep_image=_image_keeper(slide), keep_address=_address_keeper(slide)))
    width, height = page.page.width, page.page.height
    scale = min(size[0] / width, size[1] / height)
    paper = Place(scale, (size[0] - width * scale) / 2, (size[1] - height * scale) / 2)
    for group, place, window in _groups(page):
        painter.paint(group, place.inside(paper), window)
    for group in page.furniture:
        painter.paint(group, paper)
    if not painter.has_title:
        painter.title(_title(page))
    tree = slide.shapes._spTree
    for shape in parse_xml(f"<p:spTree {_NAMESPACES}>{''.join(painter.shapes)}</p:spTree>"):
        tree.append(shape)
    fill = shared.colours.fill(page.part.picture.background)
    slide._element.cSld.insert(0, parse_xml(f"<p:bg {_NAMESPACES}><p:bgPr>{fill}<a:effectLst/></p:bgPr></p:bg>"))
    told = described(page, printed.say)
    if told:
        slide.notes_slide.notes_text_frame.text = _plain(told)


def _groups(page: PrintedPage) -> Iterator[tuple[Group, Place, Rect | None]]:
    """Yield the groups of a page, where each stands, and the window that it is cut at, if it is."""
    groups = [(group, group.rect) for group in page.part.picture.groups if group.layer != "ground"]
    scale = page.page.scale
    for pane in page.page.panes:
        place = Place(scale, pane.at.x - pane.source.x * scale, pane.at.y - pane.source.y * scale)
        for free, together in groupby(shown_in(pane, groups), key=attrgetter("whole")):
            for one in together:
                cuts = not free and not lies_in(one.covered, pane.source)
                yield one.group, place, pane.source if cuts else None


def _title(page: PrintedPage) -> str:
    """Return what a slide without a title of its own is called: its map, and the stages on it."""
    bands = [pane.source for pane in page.page.panes if "band" in pane.layers]
    stages = [
        " ".join(group.title.split())
        for group in page.part.picture.groups
        if group.kind == "stage" and any(rect.contains(group.rect.centre) for rect in bands)
    ]
    return f"{page.part.title}: {', '.join(stages)}" if stages else page.part.title


def _image_keeper(slide: Slide) -> Callable[[bytes], str]:
    """Return what keeps images beside a slide."""
    return lambda data: str(slide.part.get_or_add_image_part(io.BytesIO(data))[1])


def _address_keeper(slide: Slide) -> Callable[[str], str]:
    """Return what keeps addresses beside a slide."""
    return lambda address: str(slide.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))


def _plain(words: str) -> str:
    """Return words on one line, without what office documents cannot hold."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in words).split())[:255]
