"""Text inside Mermaid: numeric entities are the only escape that it knows."""

import re

_KEYWORD = re.compile(r"(?:journey|title|section|acctitle|accdescr)", re.IGNORECASE)
_ENTITY = re.compile(r"#(\d{1,7});")
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_BETWEEN = re.compile(r"[\x00-\x20\x7f-\xa0\u2028\u2029]+")
_SPECIAL = "#;:<%"
EMPTY = "-"
"""What stands where the grammar wants a word and there is none."""


def escaped(text: str, special: str = _SPECIAL) -> str:
    """Return a text for a title, a section or a score's tail; never empty."""
    line = _BETWEEN.sub(" ", text).strip() or EMPTY
    return "".join(f"#{ord(letter)};" if letter in special else letter for letter in line)


def escaped_task(text: str) -> str:
    """Return a text as the name of a task; its lines are kept, and it is not taken for a statement."""
    lines = [escaped(line) for line in text.splitlines() if line.strip()] or [EMPTY]
    name = "<br>".join(lines)
    return f"#{ord(name[0])};{name[1:]}" if _KEYWORD.match(name) else name


def escaped_actor(text: str) -> str:
    """Return a text as an actor."""
    return escaped(text, f"{_SPECIAL},")


def unescaped(text: str) -> str:
    """Return a text of Mermaid as it is meant."""
    return _ENTITY.sub(_character, _BREAK.sub("\n", text)).strip()


def _character(entity: re.Match[str]) -> str:
    number = int(entity[1])
    is_one = 0 < number <= 0x10FFFF and not 0xD800 <= number <= 0xDFFF
    return chr(number) if is_one else entity[0]
