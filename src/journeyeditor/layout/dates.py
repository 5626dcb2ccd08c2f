"""Dates in words."""

import datetime

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def date_in_words(date: datetime.date | None, language: str) -> str:
    """Return a date as texts in a language have it; as ISO 8601 has it where we do not know the words.

    Args:
        date: the date; none gives nothing.
        language: the language of the text (BCP 47).
    """
    if date is None:
        return ""
    tags = language.lower().split("-")
    if tags[0] != "en":
        return date.isoformat()
    month = _MONTHS[date.month - 1]
    return f"{month} {date.day}, {date.year}" if tags[-1] == "us" else f"{date.day} {month} {date.year}"
