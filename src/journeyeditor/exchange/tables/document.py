"""A document on its way from tables."""

from collections.abc import Iterable
from typing import Any

from journeyeditor.exchange.conversion import Taken
from journeyeditor.exchange.people import colour_of
from journeyeditor.exchange.repair import clamped, connected, frozen
from journeyeditor.exchange.tables.drafts import Draft, MapDraft, Raw, found
from journeyeditor.exchange.tables.ids import Ids
from journeyeditor.files import BadContent, decode, encode
from journeyeditor.model import FORMAT, VERSION, Document, Message


class DocumentDraft:
    """All the maps of a table, and what they share."""

    def __init__(self, name: str, ids: Iterable[str] = ()) -> None:
        """Begin empty; a name stands in for titles, and the ids are those that the table gives."""
        self._name = name
        self.ids = Ids(ids)
        self.raw: Raw = {}
        self.people: list[Draft] = []
        self.maps: list[MapDraft] = []
        self.views: list[Raw] = []
        self.commented: dict[str, Raw] = {}
        """What can be commented, by its ids: stages, steps, lanes, cards and points."""

    def map(self, label: str) -> MapDraft:
        """Return the map that a label means, made where there is none; without a label the first."""
        there = found(self.maps, label) if label else next(iter(self.maps), None)
        return there or self.add_map({"id": self.ids.new("map"), "title": label or self._name}, label)

    def add_map(self, raw: Raw, label: str) -> MapDraft:
        """Add a map, and return it."""
        self.maps.append(MapDraft(raw, label, self.ids.new))
        return self.maps[-1]

    def person(self, label: str) -> str:
        """Return the id of the persona that a label means, made where there is none."""
        there = found(self.people, label)
        if there is None:
            raw = {"id": self.ids.new("persona"), "name": label, "colour": colour_of(len(self.people))}
            there = self.add_person(raw, label)
            if self.maps:
                self.maps[0].raw.setdefault("personas", [])
                self.maps[0].raw["personas"] = [*self.maps[0].raw["personas"], raw["id"]]
        return str(there.raw["id"])

    def add_person(self, raw: Raw, label: str) -> Draft:
        """Add a persona, and return it."""
        self.people.append(Draft(raw, label))
        return self.people[-1]

    def taken(self, notes: Iterable[Message]) -> Taken:
        """Return the document, with what is to be told of it.

        Raises:
            FileProblem: there is no stage in it.
        """
        maps = [journey.whole() for journey in self.maps]
        if not any(journey["stages"] for journey in maps):
            raise BadContent("{file} has no stages")
        raw: dict[str, Any] = {
            "title": self._name,
            **self.raw,
            "format": FORMAT,
            "version": VERSION,
            "personas": [person.raw for person in self.people],
            "maps": maps,
            "views": self.views,
        }
        told = list(notes)
        document = Document.model_validate(frozen(raw), strict=False)
        document = clamped(connected(document, told), told)
        # As it will be read from its own file: what a newer writer added comes back in lists.
        return Taken(decode(encode(document)), tuple(told))
