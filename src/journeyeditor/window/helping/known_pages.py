"""Pages made from the rules of the map check and from the keys of all commands."""

from journeyeditor.model import Message
from journeyeditor.review.check import RULES, WEIGHTS, Rule, Weight
from journeyeditor.window.helping.page import Page, Part, help_text
from journeyeditor.window.words import translated

_CHECK_CHAPTER, _KEYS_CHAPTER = "The map check", "Keys"
_HEADINGS: dict[Weight, str] = {
    "error": "Errors: the map cannot be trusted or read",
    "warning": "Warnings: those who write on mapping say so plainly",
    "hint": "Hints: good advice",
}


def _rules() -> list[Part]:
    first = Part(
        words=help_text(
            "{panel.check} looks the map over while you make it. A click leads to what was found; what can be mended, "
            "is mended by a button; what you let be, you ignore with a reason that stays in the map."
        )
    )
    return [first, *(Part(help_text(_HEADINGS[weight]), rows=_rows(weight)) for weight in WEIGHTS)]


def _rows(weight: Weight) -> tuple[tuple[str, str], ...]:
    return tuple((translated(Message(rule.title)), _why(rule)) for rule in RULES if rule.weight == weight)


def _why(rule: Rule) -> str:
    why = translated(Message(rule.why))
    return f"{why} {help_text('Only on request.')}" if rule.is_optional else why


def _keys() -> list[Part]:
    from journeyeditor.window.dialogs.shortcuts import chapters

    first = Part(words=help_text("Keys work on the map; letters are written where a card or a cell is selected."))
    return [first, *(Part(heading, rows=tuple(rows)) for heading, rows in chapters())]


KNOWN_PAGES = (
    Page("check", _CHECK_CHAPTER, "What the map check looks for", _rules, ("questions", "tasks", "evidence")),
    Page("keys", _KEYS_CHAPTER, "All keys", _keys, ("writing",)),
)
