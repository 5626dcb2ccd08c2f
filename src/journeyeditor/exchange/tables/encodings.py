"""The encodings in which spreadsheets write text, and the text of bytes in one of them."""

import codecs
from typing import NamedTuple

from journeyeditor.files import NotJson, NotOurs
from journeyeditor.model import Message, quoted

WESTERN = "windows-1252"
"""What text that is not in UTF-8 is read as, unless somebody knows better."""
ENCODINGS: tuple[tuple[str, str], ...] = (
    ("utf-8", "Unicode (UTF-8)"),
    ("utf-16", "Unicode (UTF-16)"),
    (WESTERN, "Western (Windows)"),
    ("iso8859-15", "Western (ISO 8859-15)"),
    ("mac-roman", "Western (Macintosh)"),
    ("cp850", "Western (DOS)"),
    ("windows-1250", "Central European (Windows)"),
    ("iso8859-2", "Central European (ISO 8859-2)"),
    ("windows-1251", "Cyrillic (Windows)"),
    ("koi8-r", "Cyrillic (KOI8-R)"),
    ("windows-1253", "Greek (Windows)"),
    ("windows-1254", "Turkish (Windows)"),
    ("windows-1255", "Hebrew (Windows)"),
    ("windows-1256", "Arabic (Windows)"),
    ("windows-1257", "Baltic (Windows)"),
    ("windows-1258", "Vietnamese (Windows)"),
    ("shift-jis", "Japanese (Shift JIS)"),
    ("gb18030", "Chinese (GB 18030)"),
    ("big5", "Chinese (Big5)"),
    ("euc-kr", "Korean (EUC-KR)"),
)
"""The encodings to choose from: their names, which Python knows too, and what they are called in words."""
_BOM = "\ufeff"


class Decoded(NamedTuple):
    """A text, the name of its encoding, and what was guessed of it."""

    text: str
    encoding: str
    notes: tuple[Message, ...] = ()


def decoded(data: bytes, encoding: str = "") -> Decoded:
    """Return the text that some bytes are in an encoding; without one it is guessed.

    Raises:
        FileProblem: nobody knows the encoding, or the bytes are no text in it.
    """
    if not encoding:
        return _guessed(data)
    name = _known(encoding)
    # UTF-16 without a mark is what Windows writes.
    real = "utf-16-le" if name == "utf-16" and data[:2] not in (codecs.BOM_UTF16_BE, codecs.BOM_UTF16_LE) else name
    text = _in(data, real, NotJson("{file} is not text in {encoding}: choose another encoding", encoding=encoding))
    return Decoded(text, name)


def _guessed(data: bytes) -> Decoded:
    damaged = NotJson("{file} is damaged: its letters cannot be read")
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return Decoded(_in(data, "utf-16", damaged), "utf-16")
    head = data[:2000]
    if head[1::2].count(0) > len(head) // 4:
        return Decoded(_in(data, "utf-16-le", damaged), "utf-16")
    try:
        return Decoded(_plain(data.decode("utf-8-sig")), "utf-8")
    except UnicodeDecodeError:
        note = Message("It is not in UTF-8: its letters were read as those of Windows in western languages")
        return Decoded(_in(data, WESTERN, damaged), WESTERN, (note,))


def _known(encoding: str) -> str:
    """Return our name of an encoding, or that of Python."""
    try:
        found = codecs.lookup(encoding).name
        b"a".decode(encoding)  # some that Python has are none of text
    except (LookupError, ValueError):
        names = ", ".join(name for name, _ in ENCODINGS)
        raise NotOurs(
            "There is no encoding {name}: choose one of {names}", name=quoted(encoding), names=names
        ) from None
    return next((name for name, _ in ENCODINGS if codecs.lookup(name).name == found), found)


def _in(data: bytes, encoding: str, problem: NotJson) -> str:
    try:
        return _plain(data.decode(encoding, "replace" if encoding == WESTERN else "strict"))
    except UnicodeError:
        raise problem from None


def _plain(text: str) -> str:
    """Return a text without the mark at its beginning, once it is sure that it is one."""
    if "\0" in text:
        raise NotJson("{file} is not a table of text")
    return text.removeprefix(_BOM)
