"""A file of PDF: maps on pages, with an outline, links and all that the pages share."""

from collections.abc import Mapping, Sequence

from journeyeditor.layout.pages import Page
from journeyeditor.picture.pdf.links import annotation
from journeyeditor.picture.pdf.objects import Name, Objects, Reference, Value
from journeyeditor.picture.pdf.outline import Destination, Entry, add_outline
from journeyeditor.picture.pdf.painter import PaintedPage, PicturePainter, Supplies
from journeyeditor.picture.pdf.places import in_units, user_unit
from journeyeditor.picture.printed import Particulars, PrintedMap, Tell, no_tell

_APPLICATION = "Journey Editor"


def render(maps: Sequence[PrintedMap], particulars: Particulars, tell: Tell = no_tell) -> bytes:
    """Return maps as a file of PDF 1.7; the same maps always give the same bytes.

    It is to be called in the thread where the texts were set: Qt's fonts belong to it. After each page it tells how
    many of how many are done; what that raises stops it.

    Raises:
        ValueError: there is no page.
    """
    if not any(printed.pages for printed in maps):
        raise ValueError("a document has at least one page")
    file = _File(maps, tell)
    entries = [file.add_map(printed) for printed in maps if printed.pages]
    return file.finish(entries, particulars)


class _File:
    """A file while it is made."""

    def __init__(self, maps: Sequence[PrintedMap], tell: Tell) -> None:
        self._tell = tell
        self._objects = objects = Objects()
        self._supplies = Supplies(objects)
        self._tree, self._resources = objects.reserve(), objects.reserve()
        self._pages: list[Reference] = []
        self._awaited = [objects.reserve() for printed in maps for _ in printed.pages]
        """References to all pages, in order: a link may lead to one that is still to come."""
        self._first_pages: dict[str, Reference] = {}
        start = 0
        for printed in maps:
            if printed.pages:
                self._first_pages.setdefault(printed.map_id, self._awaited[start])
            start += len(printed.pages)

    def add_map(self, printed: PrintedMap) -> Entry:
        """Add the pages of a map; return its entry in the outline."""
        painter = PicturePainter(printed.picture, self._supplies)
        first = self._awaited[len(self._pages)]
        stages: list[Entry] = []
        for number, page in enumerate(printed.pages):
            reference = self._awaited[len(self._pages)]
            painted = painter.page(in_units(page), printed.furniture_of(number), user_unit(page))
            self._add_page(reference, page, painted)
            stages += [
                Entry(_on_one_line(mark.title), Destination(reference, mark.corner)) for mark in painted.landmarks
            ]
        return Entry(_on_one_line(printed.title) or printed.map_id, Destination(first), tuple(stages))

    def _add_page(self, reference: Reference, page: Page, painted: PaintedPage) -> None:
        objects, unit = self._objects, user_unit(page)
        entries: dict[str, Value] = {
            "Type": Name("Page"),
            "Parent": self._tree,
            "MediaBox": [0, 0, page.width / unit, page.height / unit],
            "Resources": self._resources,
            "Contents": objects.add_stream(painted.content, {}),
        }
        if unit > 1:
            entries["UserUnit"] = unit
        links = (annotation(link, self._first_pages) for link in painted.links)
        if annotations := [objects.add(link) for link in links if link is not None]:
            entries["Annots"] = annotations
        objects.fill(reference, entries)
        self._pages.append(reference)
        self._tell(len(self._pages), len(self._awaited))

    def finish(self, entries: Sequence[Entry], particulars: Particulars) -> bytes:
        """Add what all pages share, and return the file."""
        objects, supplies = self._objects, self._supplies
        fonts = supplies.fonts.embed(objects)
        forms: Mapping[str, Value] = {**supplies.symbols.forms, **supplies.images.references}
        objects.fill(self._resources, {"Font": fonts, "XObject": forms})
        objects.fill(self._tree, {"Type": Name("Pages"), "Kids": self._pages, "Count": len(self._pages)})
        catalogue: dict[str, Value] = {
            "Type": Name("Catalog"),
            "Pages": self._tree,
            "Outlines": add_outline(objects, entries),
            "Lang": particulars.language,
            "ViewerPreferences": {"DisplayDocTitle": True},
        }
        information = {
            "Title": _on_one_line(particulars.title),
            "Author": _on_one_line(particulars.author),
            "Creator": _APPLICATION,
            "Producer": _APPLICATION,
        }
        return objects.file(catalogue, {key: text for key, text in information.items() if text})


def _on_one_line(text: str) -> str:
    return " ".join(text.split())
