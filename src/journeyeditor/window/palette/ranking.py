"""Which offers of the palette come first for what is typed."""

from collections.abc import Sequence
from typing import NamedTuple

from journeyeditor.editor.finding.fuzzy import fit, folded_words
from journeyeditor.window.palette.offers import Offer

_MOST_PLACES = 8
_RECENT = 6.0
"""What it counts to have been run last; before that less and less."""
_CANNOT_RUN = 20.0
_LEADS_AWAY = 12.0
"""How much less another document counts that fits as well as what is done to this one."""


class Row(NamedTuple):
    """An offer that fits, and which of its letters were typed."""

    offer: Offer
    places: tuple[int, ...] = ()


def ranked_commands(typed: str, offers: Sequence[Offer], recent: Sequence[str]) -> list[Row]:
    """Return the commands that fit what is typed, best first; where nothing is, all, those that were run lately first.

    What cannot be run now is shown too, so that one learns of it, but below what can. Last come the commands of a
    submenu that is called as is typed: *Dark* for *appearance*.
    """
    words = folded_words(typed)
    newness = {offer_id: len(recent) - number for number, offer_id in enumerate(recent)}
    if not words:
        return [Row(offer) for offer in sorted(offers, key=lambda offer: -newness.get(offer.id, 0))]
    found: list[tuple[float, Row]] = []
    beside: list[Row] = []
    for offer in offers:
        fits = fit(words, offer.name, offer.menu)
        if fits is None:
            if all(any(name.startswith(word) for name in offer.submenus) for word in words):
                beside.append(Row(offer))
        else:
            bonus = _RECENT * newness.get(offer.id, 0) / max(len(recent), 1)
            bonus -= _CANNOT_RUN * (not offer.is_enabled) + _LEADS_AWAY * offer.leads_away
            found.append((fits.score + bonus, Row(offer, fits.places)))
    return _best_first(found) + beside


def ranked_places(typed: str, offers: Sequence[Offer]) -> list[Row]:
    """Return the few places whose names hold all the words that are typed, best first."""
    words = folded_words(typed)
    if not words:
        return []
    found = []
    for offer in offers:
        if all(word in offer.name.text for word in words):
            fits = fit(words, offer.name)
            if fits is not None:
                found.append((fits.score, Row(offer, fits.places)))
    return _best_first(found)[:_MOST_PLACES]


def _best_first(found: list[tuple[float, Row]]) -> list[Row]:
    return [row for _, row in sorted(found, key=lambda one: -one[0])]
