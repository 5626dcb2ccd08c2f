"""A file attached to a PDF (ISO 32000-1, 7.11.4): the document that its pages show."""

from typing import NamedTuple

from journeyeditor.picture.pdf.objects import Name, Objects, Reference, Value

_FORBIDDEN = '<>:"/\\|?*'


class Attachment(NamedTuple):
    """A file to attach."""

    name: str
    media_type: str
    description: str
    data: bytes


def file_name(title: str, suffix: str) -> str:
    """Return the name of a file for a title, in what every system takes."""
    plain = "".join(" " if letter in _FORBIDDEN or not letter.isprintable() else letter for letter in title)
    return (" ".join(plain.split())[:60].strip(" .") or "map") + suffix


def attached(objects: Objects, attachment: Attachment) -> Reference:
    """Return a file as a specification whose pages were made from it (ISO 19005-3, Annex E)."""
    stream = objects.add_stream(
        attachment.data,
        {
            "Type": Name("EmbeddedFile"),
            "Subtype": Name(attachment.media_type),
            "Params": {"Size": len(attachment.data)},
        },
    )
    specification: dict[str, Value] = {
        "Type": Name("Filespec"),
        "F": attachment.name,
        "UF": attachment.name,
        "Desc": attachment.description,
        "AFRelationship": Name("Source"),
        "EF": {"F": stream, "UF": stream},
    }
    return objects.add(specification)
