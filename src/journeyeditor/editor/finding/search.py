"""Finding and replacing in every text of a document, wherever it stands and whatever hides it."""

import re
from collections.abc import Callable, Iterator, Sequence
from time import monotonic
from typing import NamedTuple
from warnings import catch_warnings, simplefilter

from journeyeditor.editor.finding.folding import Folded, fold, has_marks, is_mark
from journeyeditor.editor.finding.patience import Span, in_plain_words, patiently, problem_of
from journeyeditor.edits import Change, texts
from journeyeditor.model import Document, Element, Message, Part, quoted
from journeyeditor.model.texts import Path, own_texts, parts_with_texts

_LONGEST_WAIT = 2.0
"""How many seconds an expression may take for a whole document."""
_TOO_LONG = Message("This expression takes too long. Try a simpler one.")


class Query(NamedTuple):
    """What is looked for."""

    text: str
    match_case: bool = False
    """Whether capitals and accents must be as they are typed."""
    whole_words: bool = False
    is_expression: bool = False


class Hit(NamedTuple):
    """A place where it was found: some characters of one text."""

    path: Path
    """The way from the document to the text."""
    text: str
    start: int
    end: int


class QueryError(ValueError):
    """A query that cannot be looked for."""

    def __init__(self, message: Message) -> None:
        """Take the reason, in words for the user."""
        super().__init__(str(message))
        self.message = message


Spans = Callable[[str], Iterator[Span]]
_Found = tuple[Hit, ...]


class Search:
    """Looks for one query, again and again: what has not changed since the last time is not searched again."""

    def __init__(self, query: Query, clock: Callable[[], float] = monotonic) -> None:
        """Take a query.

        Raises:
            QueryError: it is no regular expression, or one that could take forever.
        """
        self.query = query
        self._spans = _spans_of(query, self._hurry)
        self._clock = clock
        self._known: dict[int, tuple[Element, _Found]] = {}
        self._fresh: dict[int, tuple[Element, _Found]] = {}
        self._until = 0.0

    def hits(self, document: Document) -> Sequence[Hit]:
        """Return all places where it is found, in the order of the file.

        Raises:
            QueryError: the expression takes too long.
        """
        if not self.query.text:
            return ()
        self._until = self._clock() + _LONGEST_WAIT
        self._fresh = {}
        found = self._hits_in(document)
        self._known = self._fresh
        return found

    def _hits_in(self, part: Part) -> _Found:
        if not isinstance(part, Element):
            return tuple(self._search(part))
        known = self._known.get(id(part))
        # The element itself is kept beside what was found, so that nothing else can get its number meanwhile.
        found = known[1] if known is not None and known[0] is part else tuple(self._search(part))
        self._fresh[id(part)] = part, found
        return found

    def _search(self, part: Part) -> Iterator[Hit]:
        for path, text in own_texts(part):
            if text:
                yield from (Hit(path, text, start, end) for start, end in self._spans(text))
        self._hurry()
        for way, inner in parts_with_texts(part):
            yield from (hit._replace(path=(*way, *hit.path)) for hit in self._hits_in(inner))

    def _hurry(self) -> None:
        """Give up where an expression takes too long; plain words are found in a time that can be foreseen."""
        if self.query.is_expression and self._clock() > self._until:
            raise QueryError(_TOO_LONG)


def _spans_of(query: Query, hurry: Callable[[], None]) -> Spans:
    """Return what finds a query in a text: the places where it begins and ends, which never overlap."""
    if query.is_expression:
        return _spans_of_expression(query, hurry)
    keeps_marks = query.match_case or has_marks(query.text)
    wanted = fold(query.text, case=not query.match_case, marks=not keeps_marks).text

    def spans(text: str) -> Iterator[Span]:
        if text.isascii() and wanted not in (text if query.match_case else text.lower()):
            return
        folded = fold(text, case=not query.match_case, marks=not keeps_marks)
        for start, end in _whole_letters(folded, wanted, text):
            if not query.whole_words or _is_word(text, start, end):
                yield start, end

    return spans if wanted else lambda _text: iter(())


def _whole_letters(folded: Folded, wanted: str, text: str) -> Iterator[Span]:
    """Yield where a text has what is wanted, but never a part of a letter, and never a letter without its marks."""
    origins, at, done = folded.origins, 0, 0
    while (at := folded.text.find(wanted, at)) >= 0:
        start, last = origins[at], origins[at + len(wanted) - 1]
        end = last + 1
        begins = (at == 0 or origins[at - 1] != start) and not is_mark(text[start])
        ends = origins[at + len(wanted)] != last
        marks = 0
        while end + marks < len(text) and is_mark(text[end + marks]):
            marks += 1
        # Where marks are no difference they belong to what is found; where they are one, it is another letter.
        drops_marks = end + marks == origins[at + len(wanted)]
        at += 1
        if begins and ends and start >= done and (drops_marks or not marks):
            done = end + marks
            yield start, done


def _is_word(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    return not (_in_word(before) and _in_word(text[start])) and not (_in_word(after) and _in_word(text[end - 1]))


def _in_word(character: str) -> bool:
    return character.isalnum() or character == "_"


def _spans_of_expression(query: Query, hurry: Callable[[], None]) -> Spans:
    pattern = _compiled(query)

    def spans(text: str) -> Iterator[Span]:
        try:
            yield from patiently(pattern, text, hurry)
        except TimeoutError:
            raise QueryError(_TOO_LONG) from None

    return spans


def _compiled(query: Query) -> re.Pattern[str]:
    """Return the regular expression of a query.

    Raises:
        QueryError: it is none, or one that could take forever.
    """
    problem = problem_of(query.text)
    if problem is not None:
        raise QueryError(problem)
    source = rf"\b(?:{query.text})\b" if query.whole_words else query.text
    try:
        with catch_warnings():
            simplefilter("ignore")  # what may change in a later Python is no matter of who types it
            return re.compile(source, re.NOFLAG if query.match_case else re.IGNORECASE)
    except (re.error, OverflowError, RecursionError) as error:
        raise QueryError(in_plain_words(error)) from error


def replace(document: Document, query: Query, hits: Sequence[Hit], by: str) -> Change:
    r"""Return the change that puts something else in the place of what was found in a document.

    Args:
        document: where it was found.
        query: what was looked for; what an expression has found in brackets can be named: ``\1``.
        hits: what to replace; the texts must be those of the document.
        by: what to put there.

    Raises:
        QueryError: the words to put there name what the expression does not have.
        EditError: a text would not fit its field, such as one that would become empty and may not.
    """
    found: dict[Path, list[Hit]] = {}
    for hit in hits:
        found.setdefault(hit.path, []).append(hit)
    put = _putter(query, by)
    written = {path: _replaced(some, put) for path, some in found.items()}
    return texts.write_texts(document, written, _label(hits, by))


def _label(hits: Sequence[Hit], by: str) -> Message:
    if len(hits) == 1:
        ((_, text, start, end),) = hits
        return Message("Replace {old} by {new}", {"old": quoted(text[start:end]), "new": quoted(by)})
    return Message("Replace {count} times by {new}", {"count": len(hits), "new": quoted(by)})


def _replaced(hits: Sequence[Hit], put: Callable[[Hit], str]) -> str:
    parts, done = [], 0
    for hit in sorted(hits, key=lambda hit: hit.start):
        parts += [hit.text[done : hit.start], put(hit)]
        done = hit.end
    return "".join((*parts, hits[0].text[done:]))


def _putter(query: Query, by: str) -> Callable[[Hit], str]:
    if not query.is_expression:
        return lambda _hit: by
    pattern = _compiled(query)

    def put(hit: Hit) -> str:
        found = pattern.match(hit.text, hit.start)
        try:
            return found.expand(by) if found is not None else by
        except (re.error, IndexError) as error:
            raise QueryError(Message("The replacement names a part that the expression does not have.")) from error

    return put
