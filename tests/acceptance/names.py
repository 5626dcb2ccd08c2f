"""Names that do not tell how a document was made, so that two of them can be compared as bytes."""

from collections import Counter

from journeyeditor import files
from journeyeditor.edits.building.references import elements_in, renamed


def plainly_named(document):
    """A document whose ids are the kind and the place of each element in the file: ``card-1``, ``card-2`` …

    The samples have ids that read well (*step-look-around*); a document that is built by hand has those that its edits
    gave. Renamed so, with all that refers to them, what is the same map gives the same bytes.
    """
    places = Counter()
    names = {}
    for element in elements_in(document):
        kind = type(element).__name__.lower()
        places[kind] += 1
        names[element.id] = f"{kind}-{places[kind]}"
    return renamed(document, names)


def same_bytes(one, other):
    """Whether two documents are written as the same bytes, once their elements are plainly named."""
    return files.encode(plainly_named(one)) == files.encode(plainly_named(other))


def first_difference(one, other):
    """The first lines in which two documents differ, once they are plainly named; nothing where they do not."""
    pairs = [files.encode(plainly_named(document)).decode().splitlines() for document in (one, other)]
    for number, (left, right) in enumerate(zip(*pairs, strict=False), 1):
        if left != right:
            return f"line {number}: {left.strip()!r} should be {right.strip()!r}"
    return "" if len(pairs[0]) == len(pairs[1]) else f"{len(pairs[0])} lines should be {len(pairs[1])}"
