"""What the find panel does with a window: looks for something, goes to what was found, and replaces it."""

from collections.abc import Sequence
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from journeyeditor.canvas.marks.hit_marks import Spot
from journeyeditor.editor.finding.found import map_to_show, opened, standing_of
from journeyeditor.editor.finding.search import Hit, Query, QueryError, Search, replace
from journeyeditor.editor.locks import is_locked
from journeyeditor.layout.texts import text_of
from journeyeditor.model import Message
from journeyeditor.model.texts import text_at

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow

_MOST_MARKED = 500
_PROPERTIES = "properties"
"""The panel that shows texts which are not on the sheet."""


class Replaced(NamedTuple):
    """How often something was replaced."""

    done: int
    left: int
    """How often it was found in a locked lane, and stayed."""


class Finder:
    """Knows what is looked for in the document of a window, what was found, and at which hit one looks."""

    def __init__(self, window: "MainWindow") -> None:
        """Look for nothing yet."""
        self._window = window
        self._search = Search(Query(""))
        self.hits: Sequence[Hit] = ()
        self.current: int | None = None
        """The number of the hit that one looks at."""
        self.problem: Message | None = None
        """Why there is nothing to see, where something is wrong with the query."""

    @property
    def query(self) -> Query:
        """What is looked for."""
        return self._search.query

    def look_for(self, query: Query) -> None:
        """Look for something else."""
        if query == self.query and self.problem is None:
            return
        self.problem, self.current = None, None
        try:
            self._search = Search(query)
        except QueryError as error:
            self._search = Search(Query(""))
            self.problem = error.message
        self.look_again()

    def look_again(self) -> None:
        """Find what the document has now, and mark it."""
        self._find()
        self.mark()

    def step(self, by: int) -> None:
        """Go to the next hit, or to the one before; from nowhere to the first on the map in sight."""
        self._catch_up()
        if not self.hits:
            return
        if self.current is not None:
            self._go_to((self.current + by) % len(self.hits))
        else:
            here = [number for number, hit in enumerate(self.hits) if self._is_in_sight(hit)]
            self._go_to((here or range(len(self.hits)))[0 if by > 0 else -1])

    def go_to(self, hit: Hit) -> None:
        """Bring a hit in sight: on its map, in its lane, or in the properties of its element."""
        self._catch_up()
        number = self._number_of(hit)
        if number is not None:
            self._go_to(number)

    def replace_current(self, by: str) -> None:
        """Replace the hit that one looks at, and go on to the next; from nowhere, only go to the first.

        Raises:
            QueryError: the words to put there do not go with the expression.
            EditError: the text would not fit.
        """
        self._catch_up()
        if self.current is None:
            self.step(1)
            return
        hit, number = self.hits[self.current], self.current
        self._replace([hit], by)
        # What was put there is left alone, even where it says again what is looked for.
        end = hit.end + len(text_at(self._window.editor.document, hit.path)) - len(hit.text)
        while number < len(self.hits) and self.hits[number].path == hit.path and self.hits[number].start < end:
            number += 1
        if self.hits:
            self._go_to(number % len(self.hits))

    def replace_all(self, by: str) -> Replaced:
        """Replace all that was found as one step, but for what locked lanes hold, and return how many.

        Raises:
            QueryError: the words to put there do not go with the expression.
            EditError: a text would not fit, or all that was found is locked.
        """
        self._catch_up()
        document = self._window.editor.document
        found, free = self.hits, [hit for hit in self.hits if not is_locked(document, hit.path)]
        if found:
            self._replace(free or found, by)
        return Replaced(len(free), len(found) - len(free))

    def mark(self) -> None:
        """Mark on the sheet what was found."""
        document, view = self._window.editor.document, self._window.view
        spots, now = [], None
        for number, hit in self._near():
            standing = standing_of(document, hit)
            if standing.element is not None:
                spots.append(Spot(standing.element.id, standing.field, hit.start, hit.end))
                now = spots[-1] if number == self.current else now
        if spots:
            view.hit_marks.show(view.sheet, view.map_scene.groups(), spots, now)
        else:
            view.hit_marks.clear()

    def leave(self) -> None:
        """Mark nothing any more."""
        self._window.view.hit_marks.clear()

    # Inside

    def _find(self) -> None:
        """Find what the document has now; the hit that one looks at stays the same as far as it is still there."""
        before = self.hits[self.current] if self.current is not None else None
        try:
            self.hits = self._search.hits(self._window.editor.document)
        except QueryError as error:
            self.hits, self.problem = (), error.message
        self.current = self._number_of(before) if before is not None else None

    def _near(self) -> list[tuple[int, Hit]]:
        """Return the hits on the map in sight, with their numbers; of very many those around where one looks."""
        start = max(0, (self.current or 0) - _MOST_MARKED // 2)
        numbered = ((number, self.hits[number]) for number in range(start, len(self.hits)))
        return list(islice((one for one in numbered if self._is_in_sight(one[1])), _MOST_MARKED))

    def _catch_up(self) -> None:
        """Keep what is being written, and find what the document has now."""
        self._window.view.finish_editing()
        self._find()

    def _go_to(self, number: int) -> None:
        window, editor = self._window, self._window.editor
        self.current = number
        standing = standing_of(editor.document, self.hits[number])
        map_id = map_to_show(editor.document, standing, editor.map_id)
        if map_id is not None and map_id != editor.map_id:
            editor.show_map(map_id)
        change = opened(editor.document, standing)
        if change is not None:
            editor.apply(change)
        element = standing.element
        if element is not None and map_id is not None:
            editor.select([element.id])
            window.view.sight.reveal(element.id)
            if text_of(window.view.sheet, element.id, standing.field) is None:
                window.docks.open(_PROPERTIES)
        self.mark()

    def _replace(self, hits: Sequence[Hit], by: str) -> None:
        editor = self._window.editor
        editor.apply(replace(editor.document, self.query, hits, by))
        self.current = None
        self.look_again()

    def _number_of(self, hit: Hit) -> int | None:
        """Return the number of the hit at the place of another, or of the next in the same text."""
        for number, other in enumerate(self.hits):
            if other.path == hit.path and other.start >= hit.start:
                return number
        return None

    def _is_in_sight(self, hit: Hit) -> bool:
        """Whether a hit stands on the map in sight, or in what all maps share."""
        if hit.path[0] != "maps":
            return True
        return self._window.editor.document.maps[int(hit.path[1])].id == self._window.editor.map_id
