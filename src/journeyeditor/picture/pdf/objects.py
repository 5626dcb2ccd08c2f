"""The objects of a PDF file (ISO 32000-1, 7.3), written by reportlab: the one module that meets its untyped classes."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

from reportlab.pdfbase import pdfdoc

VERSION = (1, 7)


class Name(str):
    """A name, such as ``/Page``, without its slash."""

    __slots__ = ()


class Reference(NamedTuple):
    """Another object of the same file, by the name that it has while the file is made."""

    name: str


Value: TypeAlias = "bool | float | str | Reference | Sequence[Value] | Mapping[str, Value]"
"""What an object can be; a ``str`` is text, a `Name` a name."""

FONTS = Reference(pdfdoc.BasicFonts)
"""The dictionary of fonts that all pages share: reportlab begins every file with it."""


class Objects:
    """The objects of one file, numbered in the order in which they are filled."""

    def __init__(self) -> None:
        """Begin a file without dates, so that the same objects give the same bytes."""
        self._file = pdfdoc.PDFDocument(invariant=1, pdfVersion=VERSION)
        self._reserved = 0

    def reserve(self) -> Reference:
        """Return a reference to an object that will be filled later."""
        self._reserved += 1
        return Reference(f"object-{self._reserved}")

    def fill(self, reference: Reference, value: Value) -> None:
        """Say what a reserved object is."""
        self._file.Reference(_converted(value), reference.name)

    def add(self, value: Value) -> Reference:
        """Return a reference to a new object."""
        reference = self.reserve()
        self.fill(reference, value)
        return reference

    def add_stream(self, content: bytes, entries: Mapping[str, Value], *, compressed: bool = False) -> Reference:
        """Return a reference to a new stream; content that is not ``compressed`` yet will be."""
        stream = pdfdoc.PDFStream(dictionary=_converted(entries), content=content)
        stream.filters = None if compressed else [pdfdoc.PDFZCompress]
        self._file.updateSignature(content)
        reference = self.reserve()
        self._file.Reference(stream, reference.name)
        return reference

    def set_fonts(self, fonts: Mapping[str, Reference]) -> None:
        """Say which fonts the content of all pages names."""
        for name, font in fonts.items():
            self._file.idToObject[FONTS.name][name] = _converted(font)

    def file(self, catalogue: Mapping[str, Value], information: Mapping[str, Value]) -> bytes:
        """Return the whole file, with its catalogue (7.7.2) and its information dictionary (14.3.3)."""
        self._file.Catalog = _converted(catalogue)
        self._file.info = _converted(information)
        return bytes(self._file.format())


def _converted(value: Value) -> Any:
    """Return a value as reportlab's own object."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Name):
        return pdfdoc.PDFName(value)
    if isinstance(value, str):
        return pdfdoc.PDFString(value)
    if isinstance(value, Reference):
        return pdfdoc.PDFObjectReference(value.name)
    if isinstance(value, Mapping):
        return pdfdoc.PDFDictionary({key: _converted(entry) for key, entry in value.items()})
    if isinstance(value, Sequence):
        return pdfdoc.PDFArrayCompact([_converted(entry) for entry in value])
    return value
