"""Icons for cards: those that a few words name, among thousands, and what the selected cards have."""

from collections.abc import Iterable, Sequence

from journeyeditor.editor.connecting import chosen_cards
from journeyeditor.editor.editor import Editor
from journeyeditor.edits import cards
from journeyeditor.model import LANE_KINDS, Message
from journeyeditor.model.channels import CHANNELS

OFTEN = tuple(dict.fromkeys([*CHANNELS.values(), *(kind.icon for kind in LANE_KINDS.values())]))
"""The icons that maps use often: those of channels and of lanes."""
_ALSO = {
    "app": ("cellphone", "application"),
    "buy": ("cart",),
    "call": ("phone",),
    "complain": ("emoticon-angry", "alert"),
    "computer": ("laptop", "desktop"),
    "customer": ("account",),
    "hotel": ("bed",),
    "mail": ("email",),
    "meal": ("food", "silverware"),
    "money": ("cash", "currency"),
    "parcel": ("package",),
    "pay": ("credit-card", "cash"),
    "person": ("account",),
    "restaurant": ("silverware",),
    "review": ("star",),
    "shop": ("store", "cart"),
    "staff": ("account-tie",),
    "ticket": ("ticket",),
    "travel": ("airplane", "train", "bag-suitcase"),
    "wait": ("clock", "timer-sand"),
    "website": ("web",),
}
"""Words that people look for, and what the icons are called that they mean."""


def icons_named(names: Iterable[str], words: str) -> list[str]:
    """Return those of some icons whose names have all of a few words in them, the most telling first.

    Without words it is all of them, those that maps use often first.
    """
    parts = words.casefold().replace("-", " ").split()
    if not parts:
        every = list(names)
        known = set(every)
        often = [name for name in OFTEN if name in known]
        return often + [name for name in every if name not in set(often)]
    found = [name for name in names if all(_has(name, part) for part in parts)]
    exact = "-".join(parts)
    return sorted(found, key=lambda name: (name != exact, not _begins(name, parts), name not in OFTEN, len(name), name))


def _has(name: str, part: str) -> bool:
    return part in name or any(other in name for other in _ALSO.get(part, ()))


def _begins(name: str, parts: Sequence[str]) -> bool:
    """Tell whether each word begins a word of the name, or means one."""
    own = name.split("-")
    return all(
        any(word.startswith(part) for word in own) or any(name.startswith(other) for other in _ALSO.get(part, ()))
        for part in parts
    )


def has_card(editor: Editor) -> bool:
    """Whether a card is selected."""
    return bool(chosen_cards(editor))


def icon_now(editor: Editor) -> str:
    """Return the icon that all selected cards have; empty where they have none, or several."""
    chosen = set(chosen_cards(editor))
    found = {card.icon for lane in editor.journey.card_lanes for card in lane.cards if card.id in chosen}
    return found.pop() if len(found) == 1 else ""


def set_icon(editor: Editor, name: str) -> None:
    """Give the selected cards an icon, or none, as one step."""
    changes = {card_id: {"icon": name} for card_id in chosen_cards(editor)}
    if changes:
        change = cards.update_cards(editor.document, editor.map_id, changes)
        label = Message("Change icon of 1 card" if len(changes) == 1 else "Change icon of {count} cards")
        label = label._replace(values={"count": len(changes)})
        editor.apply(change._replace(label=label, touched=editor.selection))
