"""What an object of PDF can be (ISO 32000-1, 7.3), and how it is written."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple, TypeAlias

from reportlab.pdfbase.rl_codecs import RL_Codecs

from journeyeditor.picture.pdf.notation import number

LONGEST_STRING = 32_767
"""How many bytes a string may have (Annex C, which PDF/A makes a rule)."""
_DIGITS = 4
_REGULAR = frozenset(range(0x21, 0x7F)) - frozenset(b"#%()/<>[]{}")
"""The bytes that stand for themselves in a name."""
_ESCAPED = {ord("\\"): b"\\\\", ord("("): b"\\(", ord(")"): b"\\)", 0x0A: b"\\n", 0x0D: b"\\r"}
_MARKS = (b"\xfe\xff", b"\xef\xbb\xbf")
"""What tells other encodings from PDFDocEncoding."""
RL_Codecs.register()  # PDFDocEncoding, under the name ``pdfdoc``


class Name(str):
    """A name, such as ``/Page``, without its slash."""

    __slots__ = ()


class Reference(NamedTuple):
    """Another object of the same file."""

    number: int


Value: TypeAlias = "bool | float | str | bytes | Reference | Sequence[Value] | Mapping[str, Value]"
"""What an object can be; a ``str`` is text, a `Name` a name, ``bytes`` a string of bytes."""


def written(value: Value) -> bytes:
    """Return a value as it stands in a file."""
    match value:
        case bool():
            return b"true" if value else b"false"
        case int():
            return b"%d" % value
        case float():
            return number(value, _DIGITS).encode("ascii")
        case Name():
            return _name(value)
        case str():
            return _text(value)
        case bytes():
            return b"<" + value.hex().upper().encode("ascii") + b">"
        case Reference():
            return b"%d 0 R" % value.number
        case Mapping():
            return b"<<" + b"".join([_name(key) + b" " + written(entry) for key, entry in value.items()]) + b">>"
    return b"[" + b" ".join([written(entry) for entry in value]) + b"]"


def _name(text: str) -> bytes:
    if text.isalnum() and text.isascii():
        return b"/" + text.encode("ascii")
    return b"/" + b"".join([bytes((byte,)) if byte in _REGULAR else b"#%02X" % byte for byte in text.encode("utf-8")])


def _text(text: str) -> bytes:
    """Return a text as a string (7.9.2.2), cut where it is too long for one."""
    try:
        plain = text.encode("pdfdoc")
    except UnicodeEncodeError:
        plain = b"\xfe\xff"
    if plain.startswith(_MARKS):
        plain = b"\xfe\xff" + text[: LONGEST_STRING // 4].encode("utf-16-be", "replace")
    return b"(" + b"".join([_ESCAPED.get(byte) or bytes((byte,)) for byte in plain[:LONGEST_STRING]]) + b")"
