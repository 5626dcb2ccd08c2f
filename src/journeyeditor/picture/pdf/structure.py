"""The logical structure of a file (ISO 32000-1, 14.7): what its content is, in the order in which it is read."""

from collections.abc import Iterator
from typing import NamedTuple

from journeyeditor.picture.pdf.objects import Name, Objects, Reference, Value

_LOWEST_HEADING = 6


class Piece(NamedTuple):
    """A part of the content of a page that belongs to an element."""

    page: Reference
    number: int


class Annotation(NamedTuple):
    """An annotation that belongs to an element."""

    page: Reference
    reference: Reference


class Element:
    """An element of the structure, such as a paragraph, while the file is made."""

    __slots__ = ("attributes", "kids", "reference", "says", "tag")

    def __init__(self, tag: str, says: str = "", attributes: "Value | None" = None) -> None:
        """Begin an element of a standard type that has nothing in it yet; ``says`` tells in words what it shows."""
        self.tag = tag
        self.says = says
        self.attributes = attributes
        self.kids: list[Element | Piece | Annotation] = []
        self.reference = Reference(0)

    def cover(self, edges: tuple[float, float, float, float]) -> None:
        """Say what a figure covers on the first page that shows it: left, bottom, right and top (14.8.5.4.3)."""
        if self.attributes is None:
            self.attributes = {"O": Name("Layout"), "BBox": [round(edge, 2) for edge in edges]}

    def add(self, tag: str, says: str = "") -> "Element":
        """Return a new element at the end of this one."""
        element = Element(tag, says)
        self.kids.append(element)
        return element


class PageTags:
    """The marks of the content of one page: each belongs to an element."""

    def __init__(self, page: Reference) -> None:
        """Begin a page without any."""
        self.page = page
        self.elements: list[Element] = []
        """The elements that its marks belong to, by the numbers of the marks."""

    def mark(self, element: Element) -> str:
        """Return a new mark for content that belongs to an element (14.6)."""
        number = len(self.elements)
        element.kids.append(Piece(self.page, number))
        self.elements.append(element)
        return f"/{element.tag} <</MCID {number}>> BDC"


class Structure:
    """The structure of a file."""

    def __init__(self) -> None:
        """Begin with an empty document."""
        self.document = Element("Document")
        self._owners: list[Element | PageTags] = []
        self._level = 0

    def begin_page(self, page: Reference) -> tuple[int, PageTags]:
        """Return the key of a page in the structure, and its marks."""
        tags = PageTags(page)
        self._owners.append(tags)
        return len(self._owners) - 1, tags

    def heading(self, level: int) -> str:
        """Return the type of the next heading; a level that skips others would be lost on readers, and is raised."""
        self._level = min(level, self._level + 1, _LOWEST_HEADING)
        return f"H{self._level}"

    def add_annotation(self, element: Element, annotation: Annotation) -> int:
        """Add an annotation to an element; return the annotation's key in the structure."""
        element.kids.append(annotation)
        self._owners.append(element)
        return len(self._owners) - 1

    def finish(self, objects: Objects) -> Reference:
        """Return the root of the structure, to which nothing is added any more."""
        root = objects.reserve()
        elements = list(_all(self.document))
        for element in elements:
            element.reference = objects.reserve()
        objects.fill(self.document.reference, _entries(self.document, root))
        for parent in elements:
            for kid in parent.kids:
                if isinstance(kid, Element):
                    objects.fill(kid.reference, _entries(kid, parent.reference))
        numbers: list[Value] = []
        for key, owner in enumerate(self._owners):
            numbers += [key, owner.reference if isinstance(owner, Element) else _references(objects, owner)]
        parents = objects.add({"Nums": numbers})
        objects.fill(
            root,
            {
                "Type": Name("StructTreeRoot"),
                "K": self.document.reference,
                "ParentTree": parents,
                "ParentTreeNextKey": len(self._owners),
            },
        )
        return root


def _references(objects: Objects, tags: PageTags) -> Reference:
    return objects.add([element.reference for element in tags.elements])


def _all(element: Element) -> Iterator[Element]:
    """Yield an element and all in it, as they are read."""
    yield element
    for kid in element.kids:
        if isinstance(kid, Element):
            yield from _all(kid)


def _entries(element: Element, parent: Reference) -> dict[str, Value]:
    """Return an element as a dictionary (14.7.2)."""
    entries: dict[str, Value] = {"S": Name(element.tag), "P": parent}
    page = next((kid.page for kid in element.kids if isinstance(kid, Piece)), None)
    if page is not None:
        entries["Pg"] = page
    if element.says:
        entries["Alt"] = element.says
    if element.attributes is not None:
        entries["A"] = element.attributes
    kids = [_kid(kid, page) for kid in element.kids]
    if kids:
        entries["K"] = kids[0] if len(kids) == 1 else kids
    return entries


def _kid(kid: Element | Piece | Annotation, page: Reference | None) -> Value:
    match kid:
        case Piece():
            there: Value = kid.number
            return there if kid.page == page else {"Type": Name("MCR"), "Pg": kid.page, "MCID": kid.number}
        case Annotation():
            return {"Type": Name("OBJR"), "Pg": kid.page, "Obj": kid.reference}
    return kid.reference
