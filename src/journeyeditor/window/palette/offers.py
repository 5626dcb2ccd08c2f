"""What the command palette offers: the actions, what stands in the submenus of the moment, and places on the map."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu

from journeyeditor.editor.finding.folding import Folded, fold
from journeyeditor.editor.finding.landmarks import Landmark, landmarks
from journeyeditor.editor.spots import Kind
from journeyeditor.window.actions import ENTRIES
from journeyeditor.window.actions.action import Action, Listing, action_text, keys_in_words
from journeyeditor.window.actions.file import FILE
from journeyeditor.window.icons import glyph_icon
from journeyeditor.window.words import from_menu

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow

_BETWEEN = " › "  # noqa: RUF001
_ICONS: dict[Kind, str] = {
    "stage": "arrow-right-bold-box-outline",
    "step": "table-column",
    "lane": "view-agenda-outline",
    "card": "card-text-outline",
    "persona": "account-outline",
}


@dataclass(frozen=True)
class Offer:
    """Something that the palette can run."""

    id: str
    """What it is remembered by; empty for what is not."""
    text: str
    around: str
    """The menu that it stands in, or the part of the map."""
    icon: str
    """A name of the icon font; empty where it has a picture of its own."""
    run: Callable[[], object]
    keys: str = ""
    is_enabled: bool = True
    is_checked: bool = False
    leads_away: bool = False
    """Whether it opens another document."""
    picture: QIcon = field(default_factory=QIcon, compare=False)

    @cached_property
    def name(self) -> Folded:
        """Its text, for comparing."""
        return fold(self.text)

    @cached_property
    def menu(self) -> Folded:
        """What it stands in, for comparing."""
        return fold(self.around)

    @cached_property
    def submenus(self) -> list[str]:
        """The words of the submenus that it stands in, for comparing."""
        return fold(self.around.partition(_BETWEEN)[2]).text.split()

    def show_icon(self) -> QIcon:
        """Return its icon; it is made only when it is seen."""
        return glyph_icon(self.icon) if self.icon else self.picture


def command_offers(window: "MainWindow", kept: QMenu) -> list[Offer]:
    """Return all actions and all that the submenus of the moment hold, in the order of the menus.

    Args:
        window: whose commands they are.
        kept: an empty menu that lives as long as the offers; it takes the submenus that are filled for them.
    """
    offers: list[Offer] = []
    for entry in ENTRIES:
        if isinstance(entry, Action):
            offers.append(_of_action(window, entry))
        else:
            offers += _of_listing(window, entry, kept)
    return offers


def place_offers(window: "MainWindow") -> list[Offer]:
    """Return all that one can go to on the map in sight."""
    return [_of_landmark(window, mark) for mark in landmarks(window.editor)]


def _of_action(window: "MainWindow", action: Action) -> Offer:
    made = window.action_set[action.id]
    around = _BETWEEN.join(action_text(menu) for menu in action.menu)
    keys = keys_in_words(action.shortcuts[:1])
    return Offer(
        action.id, from_menu(made.text()), around, action.icon, made.trigger, keys, made.isEnabled(), made.isChecked()
    )


def _of_listing(window: "MainWindow", listing: Listing, kept: QMenu) -> Iterator[Offer]:
    menu = QMenu(kept)
    listing.fill(window, menu)
    around = _BETWEEN.join(action_text(text) for text in (*listing.menu, listing.text))
    seen = set()
    for entry in _entries(menu):
        text = from_menu(entry.text())
        if text not in seen:
            seen.add(text)
            own = entry.icon().isNull()
            yield Offer(
                f"{listing.text}: {text}",
                text,
                around,
                listing.icon if own else "",
                entry.trigger,
                is_enabled=entry.isEnabled(),
                is_checked=entry.isChecked(),
                leads_away=listing.menu == FILE,
                picture=entry.icon(),
            )


def _entries(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        submenu = action.menu()
        if isinstance(submenu, QMenu):
            yield from _entries(submenu)
        elif not action.isSeparator():
            yield action


def _of_landmark(window: "MainWindow", mark: Landmark) -> Offer:
    kind = action_text(mark.kind.capitalize())
    around = "  ·  ".join((kind, *(" ".join(name.split()) for name in mark.around if name.strip())))
    return Offer("", mark.name, around, _ICONS[mark.kind], partial(_go_to, window, mark.element_id))


def _go_to(window: "MainWindow", element_id: str) -> None:
    window.view.finish_editing()
    window.editor.select([element_id])
    window.view.sight.reveal(element_id)
