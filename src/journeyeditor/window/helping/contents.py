"""All pages of the help: in chapters, by their ids, and by what somebody looks for."""

from collections.abc import Sequence

from journeyeditor.editor.finding.folding import fold
from journeyeditor.editor.finding.fuzzy import folded_words
from journeyeditor.window.helping import making, working
from journeyeditor.window.helping.known_pages import KNOWN_PAGES
from journeyeditor.window.helping.lane_pages import lane_pages
from journeyeditor.window.helping.page import Page, help_text
from journeyeditor.window.helping.questions import QUESTIONS_PAGE

FIRST = "ten-minutes"
"""The page that one begins with."""


class Contents:
    """The pages, made once."""

    def __init__(self) -> None:
        """Have them all, in their order."""
        self.pages: tuple[Page, ...] = (
            *making.PAGES,
            *working.PAGES,
            *KNOWN_PAGES,
            QUESTIONS_PAGE,
            *lane_pages(),
        )
        self._by_id = {page.id: page for page in self.pages}

    def __getitem__(self, page_id: str) -> Page:
        """Return a page by its id.

        Raises:
            KeyError: there is no such page.
        """
        return self._by_id[page_id]

    def by_chapter(self, typed: str = "") -> dict[str, list[Page]]:
        """Return the pages that have all words that somebody typed, by their chapters."""
        words, found = folded_words(typed), dict[str, list[Page]]()
        for page in self.pages:
            if has_words(page, words):
                found.setdefault(page.chapter, []).append(page)
        return found

    def best(self, typed: str) -> Page | None:
        """Return the page that fits best what somebody typed: one with it in its title, before others."""
        words = folded_words(typed)
        fitting = [page for page in self.pages if has_words(page, words)]
        titled = (page for page in fitting if all(word in fold(help_text(page.title)).text for word in words))
        return next(titled, None) or next(iter(fitting), None)


def has_words(page: Page, words: Sequence[str]) -> bool:
    """Tell whether a page has all of some folded words, in its title or in its text."""
    if not words:
        return True
    about = fold(f"{help_text(page.title)} {page.words}").text
    return all(word in about for word in words)
