"""Groups of a picture as groups of shapes on a slide: named, told in words, and painted part by part."""

from collections.abc import Callable, Iterator, Sequence
from itertools import count
from typing import NamedTuple

from journeyeditor.layout.geometry import Rect
from journeyeditor.model import Link
from journeyeditor.model.addresses import web_address
from journeyeditor.picture.panes import lies_in
from journeyeditor.picture.pptx.colours import Colours
from journeyeditor.picture.pptx.cutting import cut
from journeyeditor.picture.pptx.photos import photo_shape
from journeyeditor.picture.pptx.places import Place
from journeyeditor.picture.pptx.shapes import bounds_of, box_look, line_look, path_form, shape_look
from journeyeditor.picture.pptx.words import Insets, Letters, extent_of, outline_of, roomy, turned
from journeyeditor.picture.primitives import Box, Group, Line, LinkArea, Photo, Primitive, Shape, Words
from journeyeditor.picture.qt import MISSING_IMAGE
from journeyeditor.picture.svg.xml import Attributes, element, text

_DECORATIVE = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative'
    ' xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
)
_TITLE = '<p:nvPr><p:ph type="title"/></p:nvPr>'
_ABOVE = Place(down=-40.0)
"""Where what is heard and not seen stands."""
_TITLE_ROOM = 1.35
"""How much wider than its letters the frame of a title is: it may be set in another font."""
_EDGE_ROOM = 0.4
"""Which share of the room beside a text, up to the edge of its box, another font may use."""


class Supplies(NamedTuple):
    """What the slides of a deck share, and what a slide keeps beside its shapes."""

    colours: Colours
    letters: Letters
    keep_image: Callable[[bytes], str]
    """Keeps an image beside the slide, and returns the name by which its shapes call it."""
    keep_address: Callable[[str], str]
    """Keeps an address of the web, and returns the name by which a shape leads there."""


class Painter:
    """Paints the groups of one slide."""

    def __init__(self, supplies: Supplies) -> None:
        """Begin an empty slide."""
        self._supplies = supplies
        self._ids = count(2)
        self._title = ""
        self.shapes: list[str] = []
        """The shapes so far, in the order in which they are painted and read."""

    @property
    def has_title(self) -> bool:
        """Whether a text of the slide is its title."""
        return bool(self._title)

    def paint(self, group: Group, place: Place, window: Rect | None = None) -> None:
        """Add a group; a window, in the points of the sheet, cuts off what lies outside it."""
        inner = place.moved(group.at)
        parts: Sequence[Primitive] = group.parts
        if window is not None:
            own = window.moved(-group.at.x, -group.at.y)
            parts = [found for part in parts if (found := cut(part, own)) is not None]
        shapes = list(self._shapes(group, parts, inner))
        if len(shapes) == 1:
            self.shapes += shapes
        elif shapes:
            both = inner.frame_of_group(group.bounds)
            named = self._named(group.title or group.kind, group.alternative_text, decorative=group.again)
            head = f"<p:nvGrpSpPr>{named}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>{both}</p:grpSpPr>"
            self.shapes.append(f"<p:grpSp>{head}{''.join(shapes)}</p:grpSp>")

    def title(self, words: str) -> None:
        """Give the slide a title that stands above its upper edge, for those who hear it."""
        look = f"<p:spPr>{_ABOVE.frame(Rect(0, 0, 600, 30))}</p:spPr>"
        run = f'<a:r><a:rPr sz="1200"/><a:t>{text(" ".join(words.split()))}</a:t></a:r>'
        body = f"<p:txBody><a:bodyPr/><a:lstStyle/><a:p>{run}</a:p></p:txBody>"
        self.shapes.insert(0, self._sp(self._named("Title"), look, body, holder=_TITLE))
        self._title = words

    def _shapes(self, group: Group, parts: Sequence[Primitive], place: Place) -> Iterator[str]:
        link = next((self._address(part) for part in parts if isinstance(part, LinkArea)), "")
        first, inside = self._text_inside(parts)
        for part in parts:
            if part is inside or isinstance(part, LinkArea):
                continue
            if part is first and isinstance(first, Box) and inside is not None:
                yield self._box_with_text(group, first, inside, place, link)
                continue
            yield from self._shape(group, part, place, link if part is first else "")

    def _text_inside(self, parts: Sequence[Primitive]) -> tuple[Primitive | None, Words | None]:
        """Return the first part, and the text that its shape can hold: the only one of a group, and inside its box."""
        first = parts[0] if parts else None
        texts = [part for part in parts if isinstance(part, Words) and not part.decoration]
        if not isinstance(first, Box) or len(texts) != 1 or texts[0].turned or texts[0].level:
            return first, None
        rect, box = extent_of(texts[0]), first.rect
        return first, texts[0] if lies_in(rect, box.inset(-0.5, -0.5)) and texts[0].block.text.strip() else None

    def _box_with_text(self, group: Group, box: Box, words: Words, place: Place, link: str) -> str:
        rect = extent_of(words)
        left, right = rect.x - box.rect.x, box.rect.right - rect.right
        if words.block.style.alignment == "centre":
            left = right = min(left, right) * _EDGE_ROOM
        else:
            right = min(right * _EDGE_ROOM, left)
        insets = Insets(left, rect.y - box.rect.y, right)
        named = self._named(group.title or group.kind, group.alternative_text, link, group.again)
        body = self._supplies.letters.body(words, place, insets)
        return self._sp(named, box_look(box, place, self._supplies.colours), body)

    def _shape(self, group: Group, part: Primitive, place: Place, link: str) -> Iterator[str]:
        colours = self._supplies.colours
        named = self._named(group.title or group.kind, group.alternative_text, link, group.again)
        match part:
            case Box():
                yield self._sp(named, box_look(part, place, colours))
            case Line():
                look = line_look(part, place, colours)
                yield f"<p:cxnSp><p:nvCxnSpPr>{named}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr>{look}</p:cxnSp>"
            case Shape():
                if part.path:
                    yield self._sp(named, shape_look(part, place, colours))
            case Words():
                yield from self._words(group, part, place)
            case Photo():
                yield self._photo(part, place)
            case LinkArea():
                return

    def _words(self, group: Group, words: Words, place: Place) -> Iterator[str]:
        if not words.block.text.strip():
            return
        if words.decoration:
            yield from self._icon(words, place)
            return
        is_title = words.level == 1 and not self.has_title
        if is_title:
            self._title = words.block.text
        rect, more = (turned(words), ' rot="16200000"') if words.turned else (roomy(words), "")
        if is_title:
            rect = rect._replace(width=rect.width * _TITLE_ROOM)  # programs break the line of a title, whatever it says
        look = f'<p:spPr>{place.frame(rect, more)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>'
        named = self._named(words.block.text, decorative=group.again)
        body = self._supplies.letters.body(words, place)
        if is_title:
            self.shapes.append(self._sp(named, look, body, holder=_TITLE))  # no group may hold it
        else:
            yield self._sp(named, look, body, ' txBox="1"')

    def _icon(self, words: Words, place: Place) -> Iterator[str]:
        path = outline_of(words)
        if path:
            rect = bounds_of(path)
            colours = self._supplies.colours
            fill = f"{colours.fill(words.colour)}{colours.line(None, 0)}"
            look = f"<p:spPr>{place.frame(rect)}{path_form(path, rect, place, filled=True)}{fill}</p:spPr>"
            shows = words.alternative_text
            yield self._sp(self._named(shows or "Icon", shows, decorative=not shows), look)

    def _photo(self, photo: Photo, place: Place) -> str:
        named, colours = self._named("Picture", photo.alternative_text), self._supplies.colours
        found = photo_shape(photo, named, place, colours, self._supplies.keep_image)
        return found or self._sp(named, box_look(Box(photo.rect, MISSING_IMAGE, photo.radius), place, colours))

    def _address(self, area: LinkArea) -> str:
        link = area.link
        address = web_address(link.target) if isinstance(link, Link) and link.kind == "web" else ""
        return self._supplies.keep_address(address) if address else ""

    def _sp(self, named: str, look: str, body: str = "", kind: str = "", holder: str = "<p:nvPr/>") -> str:
        return f"<p:sp><p:nvSpPr>{named}<p:cNvSpPr{kind}/>{holder}</p:nvSpPr>{look}{body}</p:sp>"

    def _named(self, name: str, shows: str = "", link: str = "", decorative: bool = False) -> str:
        attributes: Attributes = {
            "id": next(self._ids),
            "name": " ".join(name.split())[:80] or "Shape",
            "descr": shows or None,
        }
        click = f'<a:hlinkClick r:id="{link}"/>' if link else ""
        return element("p:cNvPr", attributes, click, _DECORATIVE if decorative and not shows else "")
