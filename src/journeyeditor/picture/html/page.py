"""A web page of all that is printed: a section for each map, and for each sheet around one."""

import re
from collections.abc import Iterator

from journeyeditor.picture.described import described
from journeyeditor.picture.html.reading import headings, is_read, said
from journeyeditor.picture.html.style import STYLE
from journeyeditor.picture.html.table import table_of
from journeyeditor.picture.panes import whole_page
from journeyeditor.picture.primitives import Group
from journeyeditor.picture.printed import Print, PrintedMap, PrintedPage, Tell, share_of
from journeyeditor.picture.svg import Options, svg_of
from journeyeditor.picture.svg.xml import Attributes, element, text

_LEFTWARDS = ("ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi")
_SAFE = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:"
"""Nothing is fetched from anywhere, and nothing runs."""


def render(printed: Print, tell: Tell) -> bytes:
    """Return what is printed as a web page that needs no other file and no script; the same print, the same bytes."""
    parts, about = printed.parts, printed.particulars
    deeper = 0 if len(parts) == 1 else 1
    sections = [
        _Section(printed, part, number, deeper).written(share_of(tell, number, len(parts)))
        for number, part in enumerate(parts)
    ]
    title = about.title.strip() or parts[0].title.strip() or printed.say("Journey map")
    top = element("h1", {}, text(title)) if deeper else ""
    say = printed.say
    skips = element("a", {"class": "skip", "href": "#table-0"}, text(say("Go to the map as a table")))
    leftwards = about.language.split("-")[0].lower() in _LEFTWARDS
    head = (
        '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<meta http-equiv="Content-Security-Policy" content="{_SAFE}">'
        f"{element('title', {}, text(title))}<style>{STYLE}</style>"
    )
    body = f"{skips}<main>{top}{''.join(sections)}</main>"
    language = element("html", {"lang": about.language, "dir": "rtl" if leftwards else None}, "-").split(">")[0]
    return f"<!DOCTYPE html>\n{language}>\n<head>{head}</head>\n<body>{body}</body>\n</html>\n".encode()


class _Section:
    """A map on its way to a section of a page."""

    def __init__(self, printed: Print, part: PrintedMap, number: int, deeper: int) -> None:
        self._printed, self._part, self._number, self._deeper = printed, part, number, deeper
        self._groups = [group for group in part.picture.groups if is_read(group)]

    def written(self, tell: Tell) -> str:
        """Return the section."""
        titled = [group for group in self._groups if any(headings(group))]
        name = f"part-{self._number}"
        heading = f"h{1 + self._deeper}"
        title = self._part.title.strip() or self._printed.say("Journey map")
        content = [element(heading, {"id": name}, text(title)), *self._titles(titled), self._figure(tell)]
        outside = [group for group in self._groups if group.element_id not in self._part.picture.cells]
        others = [group for group in outside if group not in titled]
        if others:
            content.append(element("div", {"class": "about"}, *self._about(others)))
        content.append(self._table())
        return element("section", {"aria-labelledby": name}, *content)

    def _titles(self, groups: list[Group]) -> Iterator[str]:
        """Yield what stands beside the title of a map."""
        for group in groups:
            yield from (found for found in said(group, self._deeper) if not found.startswith("<h"))

    def _about(self, groups: list[Group]) -> Iterator[str]:
        for group in groups:
            found = said(group, self._deeper)
            if found:
                yield element("div", {}, *found)

    def _figure(self, tell: Tell) -> str:
        """Return the picture, told in a sentence: all that it says stands below it as text."""
        part, say = self._part, self._printed.say
        whole = whole_page(part.picture)
        told = described(PrintedPage(part, whole, ()), say) or part.title
        options = Options(part.title, "", self._printed.particulars.language)
        svg = svg_of(part.picture, whole, options, tell=tell).decode()
        label = element("i", {"aria-label": told}).removeprefix("<i").removesuffix("/>")
        region: Attributes = {
            "class": "scroll sheet",
            "tabindex": 0,
            "role": "region",
            "aria-label": say("Picture of the map"),
        }
        inline = _inline(svg, label)
        caption = say("Picture of the map. All that it says stands below as text.")
        return element("figure", {}, element("div", region, inline), element("figcaption", {}, text(caption)))

    def _table(self) -> str:
        say = self._printed.say
        caption = say("Stages and steps stand side by side, lanes below each other.")
        table = table_of(self._groups, self._part.picture.cells, caption)
        if not table:
            return ""
        name = f"table-{self._number}"
        heading = element(f"h{2 + self._deeper}", {"id": name}, text(say("The map as a table")))
        region: Attributes = {"class": "scroll", "tabindex": 0, "role": "region", "aria-labelledby": name}
        return heading + element("div", region, table)


def _inline(svg: str, label: str) -> str:
    """Return a file of SVG as a part of a page: one image, whose names are nobody else's."""
    svg = svg[svg.index("<svg") :].strip()
    svg = re.sub(r'<g id="[^"]*"', "<g", svg)
    svg = svg.replace("<a xlink:href", '<a tabindex="-1" xlink:href')
    return svg.replace('role="graphics-document document"', f'role="img"{label}', 1)
