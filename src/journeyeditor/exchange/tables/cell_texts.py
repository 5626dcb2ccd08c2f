"""Several texts in one cell: a line for each, or a bullet before each where lines alone would not tell them apart."""

import re
from collections.abc import Sequence

_BULLET = "•"
_MARKED = re.compile(r"\s*[•*\-–]\s+")
_LOOKS_MARKED = re.compile(r"\s*[•*\-–]")
_BULLET_INSIDE = re.compile(r" *•")


def joined(texts: Sequence[str]) -> str:
    """Return texts as they stand in one cell."""
    if all(text.strip() and "\n" not in text and not _LOOKS_MARKED.match(text) for text in texts):
        return "\n".join(texts)
    return "\n".join(line for text in texts for line in _with_bullet(text))


def _with_bullet(text: str) -> list[str]:
    first, *rest = text.split("\n")
    return [f"{_BULLET} {first}", *(f" {line}" if _BULLET_INSIDE.match(line) else line for line in rest)]


def parted(cell: str) -> list[str]:
    """Return the texts that stand in a cell, whoever wrote them there."""
    lines = cell.split("\n")
    if cell.startswith(_BULLET):
        return _parted_at_bullets(lines)
    lines = [line for line in lines if line.strip()]
    if lines and all(_MARKED.match(line) for line in lines):
        return [_MARKED.sub("", line, count=1) for line in lines]
    return lines


def _parted_at_bullets(lines: Sequence[str]) -> list[str]:
    texts: list[str] = []
    for line in lines:
        if line.startswith(_BULLET):
            texts.append(line.removeprefix(_BULLET).removeprefix(" "))
        else:
            texts[-1] += "\n" + (line[1:] if re.match(r" +•", line) else line)
    return texts
