"""The names of edits, as the menu shows them after *Undo*."""

from collections.abc import Iterable

from journeyeditor.model import Message, quoted


def about(text: str, name: str) -> Message:
    """Return a label whose place ``{name}`` holds a name; where there is no name, the label goes without."""
    return Message(text, {"name": quoted(name)}) if name.strip() else Message(text.replace(" {name}", ""))


def about_fields(text: str, name: str, fields: Iterable[str]) -> Message:
    """Return the label of a change of fields: *Change owner of card “Pay”*, or without the field where it is several.

    ``text`` says what has the fields, such as ``card {name}``.
    """
    match list(fields):
        case [field]:
            label = about(f"Change {{field}} of {text}", name)
            return label._replace(values={**label.values, "field": field.replace("_", " ")})
        case _:
            return about(f"Change {text}", name)


def about_several(one: str, several: str, names: Iterable[str]) -> Message:
    """Return the label of an edit of one thing, by its name, or of several, by their ``{count}``."""
    match list(names):
        case [name]:
            return about(one, name)
        case found:
            return Message(several, {"count": len(found)})


def and_cards(label: Message, cards: int) -> Message:
    """Return the label of a deletion that also says how many cards go: *Delete stage “Order” and 7 cards*."""
    if cards == 0:
        return label
    text = f"{label.text} and 1 card" if cards == 1 else f"{label.text} and {{cards}} cards"
    return Message(text, label.values if cards == 1 else {**label.values, "cards": cards})
