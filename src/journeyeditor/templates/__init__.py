"""Templates: empty maps to start from, and how one of them is found."""

from journeyeditor.templates.registry import TEMPLATES
from journeyeditor.templates.template import Template

__all__ = ["TEMPLATES", "Template", "found", "tags"]


def tags() -> list[str]:
    """Return the tags of all templates, the most common first."""
    names = [tag for template in TEMPLATES for tag in template.tags]
    return sorted(dict.fromkeys(names), key=lambda tag: -names.count(tag))


def found(words: str, tag: str = "") -> list[Template]:
    """Return the templates that have a tag and hold all of some words; those whose name holds them come first."""
    wanted = words.casefold().split()
    some = [
        template
        for template in TEMPLATES
        if (not tag or tag in template.tags) and all(word in template.words.casefold() for word in wanted)
    ]
    return sorted(some, key=lambda template: not all(word in template.name.casefold() for word in wanted))
