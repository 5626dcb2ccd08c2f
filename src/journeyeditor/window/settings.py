"""What the application remembers from one start to the next."""

import base64
import logging
from contextlib import suppress
from pathlib import Path
from typing import Any, Literal

from pydantic import ValidationError

from journeyeditor.files import FileProblem, write_atomically
from journeyeditor.model import Part
from journeyeditor.window.folders import private_folder, settings_folder

MOST_RECENT_FILES = 10
_FILE = "settings.json"
_log = logging.getLogger(__name__)


class Settings(Part):
    """Everything that is remembered; a later version may remember more, which is kept."""

    recent_files: tuple[str, ...] = ()
    """The files opened or saved last, latest first."""
    pinned_files: tuple[str, ...] = ()
    """The files that stay at hand, whatever was opened since."""
    last_folder: str = ""
    """Where a file was opened or saved last."""
    export_folder: str = ""
    import_folder: str = ""
    register_folder: str = ""
    """The folder whose maps were listed last."""
    table_format: str = "xlsx"
    """The format in which a map was given away last as a table or text."""
    paper: str = "a3"
    """The paper of the next export, and of the frames of pages."""
    export: dict[str, Any] | None = None
    """How the last export was made, as ``window.export.choice`` spells and reads it; nothing before the first time."""
    printed: dict[str, Any] | None = None
    """What was printed last, and how, as ``window.pages.chosen`` spells and reads it; nothing before the first time."""
    appearance: Literal["system", "light", "dark"] = "system"
    """Whether windows are light or dark; the sheet stays as it will print."""
    start_page: bool = True
    """Whether the application, where it opens no file, begins with what one can start from."""
    hints: bool = True
    """Whether hints are shown to those who begin."""
    known_hints: tuple[str, ...] = ()
    """The hints that never come again."""
    reviewer: str = ""
    """The name under which comments are written."""
    comments: bool = True
    """Whether bubbles on the sheet tell of open comments."""
    timer_minutes: int = 10
    """For how long the timer of workshops runs."""
    minimap: bool = False
    page_frames: bool = False
    smooth_zoom: bool = True
    recent_commands: tuple[str, ...] = ()
    """What was run from the command palette, latest first."""
    geometry: str = ""
    """The place and size of the window, as Qt's bytes in base64."""
    open_panels: tuple[str, ...] = ()
    """The panels that were open."""
    panels: str = ""
    """The panels around the canvas, as Qt's bytes in base64."""

    @property
    def geometry_bytes(self) -> bytes:
        """The place and size of the window; empty where there is none, or none that can be read."""
        return _bytes_in(self.geometry)

    @property
    def panels_bytes(self) -> bytes:
        """Which panels are open, where, and how wide; empty where that is not known, or cannot be read."""
        return _bytes_in(self.panels)


class SettingsFile:
    """The settings on the disk: read when they are asked for, written when they change.

    A file that cannot be read counts for nothing and is kept aside; one that cannot be written is only a line in the
    log. Neither keeps anybody from their map.
    """

    def __init__(self, folder: Path | None = None) -> None:
        """Use the file in a folder, or in that of this user."""
        self._path = (folder or settings_folder()) / _FILE
        self._opened: list[Path] = []

    @property
    def now(self) -> Settings:
        """What is remembered now, by this process or by another."""
        settings = self._read()
        for path in self._opened:
            settings = _with_file(settings, path)
        return settings

    def _read(self) -> Settings:
        try:
            return Settings.model_validate_json(self._path.read_bytes())
        except FileNotFoundError:
            return Settings()
        except (OSError, ValidationError) as error:
            _log.warning("The settings in %s cannot be read and are kept aside: %s", self._path, error)
            with suppress(OSError):
                self._path.replace(self._path.with_suffix(".broken.json"))
            return Settings()

    def change(self, **fields: Any) -> None:
        """Remember something else."""
        settings, self._opened = self.now, []
        self._write(settings.with_(**fields))

    def _write(self, settings: Settings) -> None:
        try:
            private_folder(self._path.parent)
            write_atomically(self._path, f"{settings.model_dump_json(indent=2)}\n".encode(), private=True)
        except (OSError, FileProblem) as error:
            _log.warning("The settings in %s cannot be written: %s", self._path, error)

    def remember_file(self, path: Path) -> None:
        """Put a file before the others that were used lately."""
        self.remember_file_soon(path)
        self.catch_up()

    def remember_file_soon(self, path: Path) -> None:
        """Put a file before the others, on the disk no later than at the next change or ``catch_up``."""
        self._opened.append(path)

    def catch_up(self) -> None:
        """Bring to the disk what is remembered and not there yet."""
        if self._opened:
            self.change()

    def remember_window(self, geometry: bytes, panels: bytes, open_panels: tuple[str, ...]) -> None:
        """Remember the place and size of a window and its panels, as Qt's bytes, and which of these are open."""
        as_text = {"geometry": base64.b64encode(geometry).decode(), "panels": base64.b64encode(panels).decode()}
        self.change(**as_text, open_panels=open_panels)


def _with_file(settings: Settings, path: Path) -> Settings:
    """Return settings with a file before the others that were used lately."""
    recent = [str(path), *(other for other in settings.recent_files if other != str(path))]
    return settings.with_(recent_files=tuple(recent[:MOST_RECENT_FILES]), last_folder=str(path.parent))


def _bytes_in(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except ValueError:
        return b""
