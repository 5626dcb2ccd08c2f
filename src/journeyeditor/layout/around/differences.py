"""The list of what differs between two maps: what was added, removed, moved and changed."""

from collections.abc import Sequence
from typing import NamedTuple

from journeyeditor.layout.around import style
from journeyeditor.layout.around.flow import Entry, flow
from journeyeditor.layout.around.leaf import Leaflet
from journeyeditor.layout.around.style import Subject
from journeyeditor.layout.around.table import Cell, Column, Row, table

_MOST_OF_A_PAGE = 0.6
"""How much of the height of a page one row may take before it is parted."""


class Told(NamedTuple):
    """One difference, in the words of the readers."""

    words: str
    element_id: str
    """The element that it is about; empty where it is about all of the map."""


class Fate(NamedTuple):
    """Differences of one kind."""

    name: str
    """Its key, such as ``added``."""
    heading: str
    icon: str
    found: Sequence[Told]


def lay_out_differences(subject: Subject, names: tuple[str, str], fates: Sequence[Fate]) -> Leaflet:
    """Return the list of what differs between two maps, by their names; kinds that are not there are left out."""
    typesetter, room = subject.typesetter, subject.page.room
    before, after = names
    lead = typesetter.say("{after}, compared with {before}.", after=after, before=before)
    if not any(fate.found for fate in fates):
        lead = f"{lead} {typesetter.say('They say the same.')}"
    entries: list[Entry] = style.title_of(subject, "What differs", lead)
    for fate in fates:
        if fate.found:
            words = typesetter.say("{heading}: {count}", heading=fate.heading, count=len(fate.found))
            entries.append(style.heading(f"{fate.name}-heading", words, room.width, typesetter, fate.icon))
            entries += _rows(subject, fate)
    title = typesetter.say("What differs")
    return Leaflet(title, subject.page.width, subject.page.height, flow(entries, lambda _: [room]))


def _rows(subject: Subject, fate: Fate) -> list[Entry]:
    columns = (Column("", width=22), Column("", 1.0))
    rows = [
        Row(
            f"{fate.name}-{number}",
            (Cell(str(number), style.SMALL, "quiet"), Cell(told.words)),
            told.element_id,
        )
        for number, told in enumerate(fate.found, start=1)
    ]
    room = subject.page.room
    return table(fate.name, columns, rows, room.width, room.height * _MOST_OF_A_PAGE, subject.typesetter)
