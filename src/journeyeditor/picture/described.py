"""What a page shows, in words: for those who cannot see it, and for programs that look for pictures by their words."""

from collections.abc import Iterator

from journeyeditor.layout.wording import Wording
from journeyeditor.picture.panes import shown_in
from journeyeditor.picture.primitives import Group
from journeyeditor.picture.printed import PrintedPage

_ROWS = (("stage", "Stages: {names}."), ("lane", "Lanes: {names}."))
"""Kinds of groups, and how their titles are told one after the other."""


def described(page: PrintedPage, say: Wording) -> str:
    """Return the stages and the lanes of a page and the course of each curve, as sentences; empty where it has none."""
    groups = list(_shown(page))
    sentences = [
        say(text, names=", ".join(names))
        for kind, text in _ROWS
        if (names := [_line(group.title) for group in groups if group.kind == kind and group.title.strip()])
    ]
    sentences += [f"{group.alternative_text}." for group in groups if group.kind == "curve" and group.alternative_text]
    return " ".join(sentences)


def _shown(page: PrintedPage) -> Iterator[Group]:
    """Yield the groups of a page, each once."""
    rects = [(group, group.rect) for group in page.part.picture.groups]
    found = (shown.group for pane in page.page.panes if not pane.again for shown in shown_in(pane, rects))
    yield from {id(group): group for group in found}.values()


def _line(text: str) -> str:
    return " ".join(text.split())
