"""Handing files over to the program that is open already, so that all maps of a user share one program.

The first program holds a claim; a later one leaves a note beside it, and is done once the first has taken the note
away.
"""

import json
import os
import secrets
import time
from collections.abc import Sequence
from pathlib import Path

from journeyeditor.files.claim import claim
from journeyeditor.files.private import private_folder

_CLAIM = "open.claim"
_NOTE = "open-*.json"
_PATIENCE = 3.0
"""How many seconds a later program waits for the first; one that hangs must keep nobody from their maps."""
_PAUSE = 0.02


class Reception:
    """What the first program holds: whoever comes later hands files over here."""

    def __init__(self, folder: Path) -> None:
        """Try to be the first, in a folder of this user's."""
        self.folder = folder
        self._descriptor = -1
        try:
            private_folder(folder)
            descriptor = os.open(folder / _CLAIM, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError:
            return
        if claim(descriptor):
            self._descriptor = descriptor
        else:
            os.close(descriptor)

    @property
    def is_first(self) -> bool:
        """Whether this program is the first."""
        return self._descriptor >= 0

    def taken(self) -> list[list[Path]]:
        """Take the notes that others have left, and return the files that each of them names."""
        found = []
        for note in sorted(self.folder.glob(_NOTE)):
            try:
                names = json.loads(note.read_text(encoding="utf-8"))
                note.unlink()
            except (OSError, ValueError):
                continue
            found.append([Path(name) for name in names if isinstance(name, str)])
        return found

    def close(self) -> None:
        """Let another program be the first."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1


def hand_over(folder: Path, paths: Sequence[Path]) -> bool:
    """Leave files, or the wish for a new map, to the program that is open already; tell whether it took them."""
    note = folder / f"open-{time.time_ns():020d}-{secrets.token_hex(4)}.json"
    unnamed = note.with_suffix(".new")
    try:
        unnamed.touch(mode=0o600)
        unnamed.write_text(json.dumps([str(path.absolute()) for path in paths]), encoding="utf-8")
        unnamed.rename(note)
    except OSError:
        return False
    end = time.monotonic() + _PATIENCE
    while note.exists():
        if time.monotonic() > end:
            note.unlink(missing_ok=True)
            return False
        time.sleep(_PAUSE)
    return True
