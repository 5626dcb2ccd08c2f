"""When Python looks for garbage: seldom, and never in what stays anyway; a search holds up all threads."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


def search_seldom() -> None:
    """Look for garbage seldom, and never in what was there at the start: a search would hold up a drag for 40 ms.

    What a thread makes in a moment is looked through in small parts.
    """
    gc.freeze()
    gc.set_threshold(20_000, 2, 1000)
    gc.enable()


@contextmanager
def no_search() -> Iterator[None]:
    """Keep Python from looking for garbage in what is made meanwhile, most of which goes at the end anyway."""
    searches = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if searches:
            gc.enable()


@contextmanager
def made_to_stay() -> Iterator[None]:
    """Keep Python from looking for garbage in what is made meanwhile, then and later: it stays until it is let go."""
    with no_search():
        yield
        gc.freeze()


def let_go() -> None:
    """Let what was made to stay be searched as all else is: some of it is used no longer."""
    gc.unfreeze()
