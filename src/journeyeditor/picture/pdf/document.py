"""A file of PDF: maps on pages, with an outline, links and all that the pages share."""

from collections.abc import Mapping, Sequence

from journeyeditor.layout.paging.pages import Page
from journeyeditor.model import Link
from journeyeditor.picture.pdf.archive import About, archived
from journeyeditor.picture.pdf.attachment import Attachment, attached
from journeyeditor.picture.pdf.links import PlacedLink, Targets, annotation
from journeyeditor.picture.pdf.objects import Name, Objects, Reference, Value
from journeyeditor.picture.pdf.outline import Destination, Entry, add_outline
from journeyeditor.picture.pdf.painter import PaintedPage, PicturePainter
from journeyeditor.picture.pdf.places import in_units, user_unit
from journeyeditor.picture.pdf.reading import Reading
from journeyeditor.picture.pdf.structure import Annotation, Structure
from journeyeditor.picture.pdf.supplies import Supplies
from journeyeditor.picture.primitives import Jump
from journeyeditor.picture.printed import Particulars, PrintedMap, Tell, no_tell, share_of

_APPLICATION = "Journey Editor"


def render(
    maps: Sequence[PrintedMap], particulars: Particulars, tell: Tell = no_tell, attachment: Attachment | None = None
) -> bytes:
    """Return maps as a file of PDF 1.7; the same maps always give the same bytes.

    It is to be called in the thread where the texts were set: Qt's fonts belong to it. Before each group, and after
    each page, it tells how much of how much is done; what that raises stops it. With an attachment it keeps to
    PDF/A-3, else to PDF/A-2.

    Raises:
        ValueError: there is no page.
    """
    if not any(printed.pages for printed in maps):
        raise ValueError("a document has at least one page")
    file = _File(maps, particulars, tell)
    entries = [file.add_map(printed) for printed in maps if printed.pages]
    return file.finish(entries, attachment)


class _File:
    """A file while it is made."""

    def __init__(self, maps: Sequence[PrintedMap], particulars: Particulars, tell: Tell) -> None:
        self._particulars, self._tell = particulars, tell
        self._objects = objects = Objects()
        self._supplies = Supplies(objects)
        self._tree, self._resources = objects.reserve(), objects.reserve()
        self._pages: list[Reference] = []
        self._awaited = [objects.reserve() for printed in maps for _ in printed.pages]
        """References to all pages, in order: a link may lead to one that is still to come."""
        self._structure = Structure()
        self._first_pages: dict[str, Reference] = {}
        self._destinations: dict[str, Destination] = {}
        start = 0
        for printed in maps:
            if printed.pages:
                self._first_pages.setdefault(printed.map_id, self._awaited[start])
            start += len(printed.pages)
        shown = {group.element_id: group.title for printed in maps for group in printed.picture.groups}
        self._targets = Targets(self._first_pages, shown)

    def add_map(self, printed: PrintedMap) -> Entry:
        """Add the pages of a map; return its entry in the outline."""
        reading = Reading(self._structure, printed.picture.cells, self._leads, self._particulars.untold)
        painter = PicturePainter(printed.picture, self._supplies, reading)
        first = Destination(self._awaited[len(self._pages)])
        self._destinations.setdefault(printed.map_id, first)
        stages: list[Entry] = []
        lanes: list[Entry] = []
        for number, page in enumerate(printed.pages):
            reference = self._awaited[len(self._pages)]
            key, tags = self._structure.begin_page(reference)
            tell = share_of(self._tell, len(self._pages), len(self._awaited))
            painted = painter.page(in_units(page), tags, printed.furniture_of(number), user_unit(page), tell)
            self._add_page(reference, page, painted, key)
            for group, corner in painted.landmarks:
                place = Destination(reference, corner)
                self._destinations.setdefault(group.element_id, place)
                if group.title and group.kind in ("stage", "lane"):
                    entry = Entry(_on_one_line(group.title), place, italic=group.kind == "lane")
                    (stages if group.kind == "stage" else lanes).append(entry)
        reading.finish()
        return Entry(_on_one_line(printed.title) or printed.map_id, first, (*stages, *lanes))

    def _leads(self, link: Link | Jump) -> bool:
        return self._targets.action(link) is not None

    def _add_page(self, reference: Reference, page: Page, painted: PaintedPage, key: int) -> None:
        objects, unit = self._objects, user_unit(page)
        entries: dict[str, Value] = {
            "Type": Name("Page"),
            "Parent": self._tree,
            "MediaBox": [0, 0, page.width / unit, page.height / unit],
            "Resources": self._resources,
            "Contents": objects.add_stream(painted.content, {}),
            "StructParents": key,
            "Tabs": Name("S"),
        }
        if unit > 1:
            entries["UserUnit"] = unit
        if painted.links:
            entries["Annots"] = [self._annotation(link, reference) for link in painted.links]
        objects.fill(reference, entries)
        self._pages.append(reference)
        self._tell(len(self._pages), len(self._awaited))

    def _annotation(self, link: PlacedLink, page: Reference) -> Reference:
        reference = self._objects.reserve()
        key = self._structure.add_annotation(link.element, Annotation(page, reference))
        self._objects.fill(reference, annotation(link, self._targets, key))
        return reference

    def finish(self, entries: Sequence[Entry], attachment: Attachment | None) -> bytes:
        """Add what all pages share, and return the file."""
        particulars = self._particulars
        title = _on_one_line(particulars.title) or entries[0].title
        author, part = _on_one_line(particulars.author), 3 if attachment else 2
        about = About(title, author, particulars.language, _APPLICATION, part)
        objects, supplies = self._objects, self._supplies
        fonts = supplies.fonts.embed(objects)
        forms: Mapping[str, Value] = {**supplies.symbols.forms, **supplies.images.references}
        objects.fill(self._resources, {"Font": fonts, "XObject": forms})
        objects.fill(self._tree, {"Type": Name("Pages"), "Kids": self._pages, "Count": len(self._pages)})
        names: dict[str, Value] = {"Dests": {"Names": _name_tree(self._destinations)}}
        more: dict[str, Value] = {}
        if attachment is not None:
            specification = attached(objects, attachment)
            names["EmbeddedFiles"] = {"Names": [attachment.name, specification]}
            more["AF"] = [specification]
        catalogue: dict[str, Value] = {
            "Type": Name("Catalog"),
            "Pages": self._tree,
            "Outlines": add_outline(objects, entries),
            "Names": names,
            "Lang": particulars.language,
            "MarkInfo": {"Marked": True},
            "StructTreeRoot": self._structure.finish(objects),
            "ViewerPreferences": {"DisplayDocTitle": True},
            **archived(objects, about),
            **more,
        }
        information = {
            "Title": about.title,
            "Author": about.author,
            "Creator": about.application,
            "Producer": about.application,
        }
        return objects.file(catalogue, {key: text for key, text in information.items() if text})


def _on_one_line(text: str) -> str:
    return " ".join(text.split())


def _name_tree(destinations: Mapping[str, Destination]) -> list[Value]:
    """Return destinations as the names of a name tree (7.9.6), in the order of their bytes."""
    named = sorted((name.encode("utf-8"), place) for name, place in destinations.items())
    return [part for name, place in named for part in (name, place.value())]
