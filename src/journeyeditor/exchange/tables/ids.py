"""Ids for what a table tells of: its own where it gives them, else the kind and a number."""

import re
from collections import Counter
from collections.abc import Iterable

_ID = re.compile(r"[A-Za-z][A-Za-z0-9._-]{0,79}")


class Ids:
    """Gives ids, each once."""

    def __init__(self, given: Iterable[str] = ()) -> None:
        """Keep the ids that a table gives for those that it gives them to."""
        self._given = {name for name in given if _ID.fullmatch(name)}
        self._taken: set[str] = set()
        self._last: Counter[str] = Counter()

    def new(self, kind: str) -> str:
        """Return an id that nothing has, and nothing will get from the table."""
        kind = kind.casefold().replace(" ", "-")
        while True:
            self._last[kind] += 1
            name = f"{kind}-{self._last[kind]}"
            if name not in self._given and name not in self._taken:
                self._taken.add(name)
                return name

    def for_row(self, given: str, kind: str) -> str:
        """Return the id that a row gives, or a new one where it gives none, or one that another row has."""
        if given not in self._given or given in self._taken:
            return self.new(kind)
        self._taken.add(given)
        return given
