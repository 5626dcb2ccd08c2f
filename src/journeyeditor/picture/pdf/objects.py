"""The objects of a file of PDF, from the first that is reserved to the bytes of the whole."""

import zlib
from collections.abc import Mapping

from journeyeditor.picture.pdf.file import Body, file_of
from journeyeditor.picture.pdf.values import Name, Reference, Value, written

__all__ = ["Name", "Objects", "Reference", "Value"]


class Objects:
    """The objects of one file, numbered in the order in which they are reserved or added.

    The same objects in the same order give the same bytes.
    """

    def __init__(self) -> None:
        """Begin a file."""
        self._reserved = 0
        self._bodies: dict[int, Body] = {}

    def reserve(self) -> Reference:
        """Return a reference to an object that will be filled later."""
        self._reserved += 1
        return Reference(self._reserved)

    def fill(self, reference: Reference, value: Value) -> None:
        """Say what a reserved object is."""
        self._bodies[reference.number] = Body(written(value))

    def add(self, value: Value) -> Reference:
        """Return a reference to a new object."""
        reference = self.reserve()
        self.fill(reference, value)
        return reference

    def add_stream(
        self, content: bytes, entries: Mapping[str, Value], *, compressed: bool = False, plain: bool = False
    ) -> Reference:
        """Return a reference to a new stream.

        Content that is not ``compressed`` yet will be, unless it is to stay ``plain``, so that anybody can read it.
        """
        if not compressed and not plain:
            content, entries = zlib.compress(content, 9), {**entries, "Filter": Name("FlateDecode")}
        reference = self.reserve()
        self._bodies[reference.number] = Body(written({**entries, "Length": len(content)}), content)
        return reference

    def file(self, catalogue: Mapping[str, Value], information: Mapping[str, Value]) -> bytes:
        """Return the whole file, with its catalogue (7.7.2) and its information dictionary (14.3.3).

        Raises:
            KeyError: an object was reserved and never filled.
        """
        root, info = self.add(catalogue), self.add(information)
        bodies = [self._bodies[number] for number in range(1, self._reserved + 1)]
        return file_of(bodies, root, info)
