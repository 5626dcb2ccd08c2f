"""How numbers are written in files."""

from functools import lru_cache


@lru_cache(maxsize=20_000)
def number(value: float, digits: int = 2) -> str:
    """Return a number in as few characters as it needs, with at most so many digits after the point."""
    text = f"{value:.{digits}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text
