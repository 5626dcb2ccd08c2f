"""How a picture is read: which element of the structure each of its texts, shapes and links belongs to."""

from collections.abc import Callable, Mapping

from journeyeditor.model import Link
from journeyeditor.picture.pdf.structure import Element, Structure
from journeyeditor.picture.pdf.table import Table
from journeyeditor.picture.primitives import Cell, Group, Jump, LinkArea, Photo, Primitive, Words

_ALL_SHAPES = -1


class Reading:
    """One picture as it is read, whichever pages it is painted on."""

    def __init__(
        self, structure: Structure, cells: Mapping[str, Cell], leads: Callable[[Link | Jump], bool], untold: str
    ) -> None:
        """Begin a section of a document with nothing in it.

        Args:
            structure: The structure of the whole file.
            cells: Where elements of the picture stand in its table.
            leads: Tells whether a link leads anywhere.
            untold: What is said of a picture of which nobody has said what it shows.
        """
        self._untold = untold
        self._structure = structure
        self._section = structure.document.add("Sect")
        self._cells = cells
        self.leads = leads
        self._table: Table | None = None
        self._texts: dict[tuple[int, int], Element] = {}
        self._figures: dict[tuple[int, int], Element] = {}
        self._links: dict[tuple[int, int], Element] = {}

    def text(self, group: Group, index: int, words: Words) -> Element:
        """Return the element of a text, which is that part of its group: a heading, a paragraph or a link in one."""
        key = (id(group), index)
        found = self._texts.get(key)
        if found is None:
            tag = self._structure.heading(words.level) if words.level else "P"
            found = self._texts[key] = self._around(group).add(tag)
            for link, part in enumerate(group.parts):
                if isinstance(part, LinkArea) and self.leads(part.link) and _said_by(group, part) == index:
                    found = self._texts[key] = self._links[id(group), link] = found.add("Link")
                    break
        return found

    def figure(self, group: Group, index: int, part: Primitive) -> Element | None:
        """Return the element of a part of a group that shows something; nothing for one that only decorates.

        All shapes of a group show one thing together.
        """
        match part:
            case Photo():
                says = part.alternative_text or group.title or self._untold
            case Words():
                says = part.alternative_text
            case _:
                index, says = _ALL_SHAPES, group.alternative_text
        if not says:
            return None
        key = (id(group), index)
        found = self._figures.get(key)
        if found is None:
            found = self._figures[key] = self._around(group).add("Figure", says)
        return found

    def link(self, group: Group, index: int) -> Element:
        """Return the element of a link, which is that part of its group: one with the text that says where it leads."""
        key = (id(group), index)
        found = self._links.get(key)
        if found is None:
            found = self._links[key] = self._around(group).add("P").add("Link")
        return found

    def finish(self) -> None:
        """Put what stands in cells into a table; nothing is added any more."""
        if self._table is not None:
            self._table.finish()

    def _around(self, group: Group) -> Element:
        cell = self._cells.get(group.element_id)
        if cell is None:
            return self._section
        if self._table is None:
            self._table = Table()
            self._section.kids.append(self._table.element)
        return self._table.cell(cell)


def _said_by(group: Group, link: LinkArea) -> int | None:
    """Return which part of a group says in words where a link leads: the first text that begins in it."""
    for index, part in enumerate(group.parts):
        if isinstance(part, Words) and not part.decoration and part.block.text and link.rect.contains(part.at):
            return index
    return None
