"""Content of a page that is marked as what it is: a part of an element of the structure, or nothing but decoration."""

from journeyeditor.picture.pdf.content import Content
from journeyeditor.picture.pdf.structure import Element, PageTags

_DECORATION = "/Artifact BMC"
_REPEATED = "/Artifact <</Type /Pagination>> BDC"


class TaggedContent(Content):
    """Content whose every operator is marked (ISO 32000-1, 14.8.2)."""

    def __init__(self, tags: PageTags) -> None:
        """Begin with the marks of a page that has none yet."""
        super().__init__()
        self._tags = tags
        self._mark = ""
        self._element: Element | None = None

    def decorate(self) -> None:
        """What is painted from now on only decorates."""
        self.tag(_DECORATION)

    def repeat(self) -> None:
        """What is painted from now on only comes again, because a page begins."""
        self.tag(_REPEATED)

    def belong_to(self, element: Element) -> None:
        """What is painted from now on belongs to an element."""
        if self._element is not element or self.tagged != self._mark:
            self._element, self._mark = element, self._tags.mark(element)
        self.tag(self._mark)
