"""What an object of PDF can be (ISO 32000-1, 7.3), and how it is written."""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple, TypeAlias

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
    write: Callable[[Any], bytes] = _WRITERS[type(value)]
    return write(value)


def _mapping(entries: Mapping[str, Value]) -> bytes:
    return b"<<" + b"".join([_name(key) + b" " + written(entry) for key, entry in entries.items()]) + b">>"


def _sequence(values: Sequence[Value]) -> bytes:
    return b"[" + b" ".join([written(value) for value in values]) + b"]"


@lru_cache(maxsize=256)
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


_WRITERS: Mapping[type, Callable[[Any], bytes]] = {
    Reference: lambda reference: b"%d 0 R" % reference.number,
    Name: _name,
    int: lambda whole: b"%d" % whole,
    dict: _mapping,
    list: _sequence,
    tuple: _sequence,
    str: _text,
    float: lambda real: number(real, _DIGITS).encode("ascii"),
    bool: lambda flag: b"true" if flag else b"false",
    bytes: lambda string: b"<" + string.hex().upper().encode("ascii") + b">",
}
"""What writes a value of each type."""
