"""How numbers, colours and texts are written in a content stream."""

from functools import lru_cache

from journeyeditor.picture.numbers import number as number


def numbers(*values: float) -> str:
    """Return numbers in a row."""
    return " ".join([number(value) for value in values])


@lru_cache(maxsize=256)
def colour(name: str) -> str:
    """Return the operands for a colour ``#RRGGBB``: one for a grey, else three, from 0 to 1."""
    shares = [number(int(name[at : at + 2], 16) / 255, 3) for at in (1, 3, 5)]
    return shares[0] if len(set(shares)) == 1 else " ".join(shares)


def text_string(text: str) -> str:
    """Return a text as a hexadecimal string in UTF-16 (ISO 32000-1, 7.9.2.2)."""
    return f"<FEFF{utf16(text)}>"


def utf16(text: str) -> str:
    """Return a text as hexadecimal digits in UTF-16, big end first."""
    return text.encode("utf-16-be", "replace").hex().upper()
