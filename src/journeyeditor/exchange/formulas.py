"""Texts that a spreadsheet would take for formulas."""

import re

_LOOKS_LIKE_ONE = re.compile("'*[=+\\-@\t\r\n＝＋－＠]")  # noqa: RUF001 - some spreadsheets calculate these too


def never_a_formula(text: str) -> str:
    """Return a text for a spreadsheet, with an apostrophe before what it would otherwise calculate."""
    return f"'{text}" if _LOOKS_LIKE_ONE.match(text) else text


def as_it_was(text: str) -> str:
    """Return a text of a spreadsheet without the apostrophe that keeps it from being calculated."""
    return text[1:] if text.startswith("'") and _LOOKS_LIKE_ONE.match(text) else text
