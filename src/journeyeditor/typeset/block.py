"""A text that is set: what the layout measures of it, and what painters ask of it."""

from dataclasses import dataclass
from functools import cached_property

from journeyeditor.layout.typesetter import TextStyle
from journeyeditor.typeset.shaped import Line, Run, Shaped


@dataclass(eq=False)
class SetText:
    """A text set in lines: the `TextBlock` that the layout measures and the painters draw. It never changes."""

    text: str
    style: TextStyle
    width: float
    height: float
    shaped: Shaped
    """The same text as Qt has it: what only painters ask for is read when the first of them does."""

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """Its lines, from the top."""
        return self.shaped.lines()

    @cached_property
    def runs(self) -> tuple[Run | None, ...]:
        """The glyphs of each face over all lines; nothing in place of those of a script that has no font."""
        return self.shaped.runs()

    @property
    def complete(self) -> bool:
        """Whether some font has every character of it."""
        return all(run is not None and all(run.glyphs) for run in self.runs)
