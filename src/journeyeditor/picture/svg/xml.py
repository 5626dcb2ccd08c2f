"""Elements of XML as text, so that the same elements always give the same bytes."""

import re
from collections.abc import Mapping

from journeyeditor.picture.numbers import number

Attributes = Mapping[str, str | float | None]
"""The attributes of an element in order; those that are none are left out, numbers are written short."""

_FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 does not allow (section 2.2), or asks writers to avoid."""
_ESCAPED = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_ESCAPED_IN_VALUES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": " ", "\t": " "})


def element(name: str, attributes: Attributes, *content: str) -> str:
    """Return an element; its content is markup already."""
    written = "".join(f' {key}="{_value(value)}"' for key, value in attributes.items() if value is not None)
    inner = "".join(content)
    return f"<{name}{written}>{inner}</{name}>" if inner else f"<{name}{written}/>"


def text(words: str) -> str:
    """Return words as the content of an element."""
    return _allowed(words).translate(_ESCAPED)


def _value(value: str | float) -> str:
    return _allowed(value).translate(_ESCAPED_IN_VALUES) if isinstance(value, str) else number(value)


def _allowed(words: str) -> str:
    return words if words.isascii() and words.isprintable() else _FORBIDDEN.sub("\ufffd", words)
