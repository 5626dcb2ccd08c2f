"""How well some typed letters fit a name: word starts, neighbours and initials count, letters far apart hardly."""

from typing import NamedTuple

from journeyeditor.editor.finding.folding import Folded, fold

_FIRST, _WORD_START, _NEIGHBOUR, _ANYWHERE = 14.0, 10.0, 8.5, 1.0
"""What a letter is worth at the start of the name, at that of a word, after the letter before it, and elsewhere."""
_GAP = 0.4
"""What each letter that is passed over costs, up to eight; on the way to the start of a word, a quarter."""
_WHOLE_WORD = 6.0
_LONGER = 0.02
"""What each letter of the name costs: of two that fit alike the shorter one is meant."""
_LEAST_FOR_A_LETTER = 4.6
"""Below this, on average, the letters stand there by chance."""


class Fit(NamedTuple):
    """How well a name fits, the more the better, and which of its characters were typed."""

    score: float
    places: tuple[int, ...] = ()


class _Way(NamedTuple):
    """A way to find the first letters of a word in a name, the last of them at one place."""

    score: float
    places: tuple[int, ...]


def folded_words(typed: str) -> list[str]:
    """Return the words that somebody typed, case and accents aside."""
    return fold(typed).text.split()


def fit(words: list[str], name: Folded, around: Folded | None = None) -> Fit | None:
    """Return how well some words fit a name, in any order; none where one of them does not.

    Args:
        words: as `folded_words` gives them.
        name: what is searched.
        around: words in which at most all but one may be found instead, such as the menu; they count for little.
    """
    score, places, own = 0.0, set[int](), 0
    for word in words:
        found = _best_way(word, name.text)
        if found is not None:
            own += 1
            score += found.score
            places.update(name.origins[place] for place in found.places)
        elif around is not None and (elsewhere := _best_way(word, around.text)) is not None:
            score += elsewhere.score / 4
        else:
            return None
    if words and not own:
        return None
    return Fit(score - _LONGER * len(name.text), tuple(sorted(places)))


def _best_way(word: str, name: str) -> _Way | None:
    ways: dict[int, _Way] = {}
    for number, letter in enumerate(word):
        ways = _with_next(letter, name, ways) if number else _beginnings(letter, name)
        if not ways:
            return None
    best = max(ways.values(), key=lambda way: way.score)
    if best.score < _LEAST_FOR_A_LETTER * len(word):
        return None
    return best._replace(score=best.score + _WHOLE_WORD) if _is_whole(best, word, name) else best


def _beginnings(letter: str, name: str) -> dict[int, _Way]:
    return {
        place: _Way(_worth(name, place) - min(place, 8) * _GAP / 4, (place,))
        for place, other in enumerate(name)
        if other == letter
    }


def _with_next(letter: str, name: str, before: dict[int, _Way]) -> dict[int, _Way]:
    """Return the best ways on to each place of the next letter."""
    ways: dict[int, _Way] = {}
    for place, other in enumerate(name):
        if other != letter:
            continue
        options = [
            _Way(way.score + _step(name, last, place), (*way.places, place))
            for last, way in before.items()
            if last < place
        ]
        if options:
            ways[place] = max(options, key=lambda way: way.score)
    return ways


def _step(name: str, last: int, place: int) -> float:
    passed, worth = min(place - last - 1, 8), _worth(name, place)
    if not passed:
        return _NEIGHBOUR
    return worth - passed * (_GAP / 4 if worth == _WORD_START else _GAP)


def _worth(name: str, place: int) -> float:
    if place == 0:
        return _FIRST
    return _ANYWHERE if name[place - 1].isalnum() else _WORD_START


def _is_whole(way: _Way, word: str, name: str) -> bool:
    start, end = way.places[0], way.places[-1] + 1
    is_one = end - start == len(word)
    return is_one and (start == 0 or not name[start - 1].isalnum()) and (end == len(name) or not name[end].isalnum())
