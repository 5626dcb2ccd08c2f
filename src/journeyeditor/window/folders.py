"""Where settings and logs live."""

import os
from pathlib import Path

import appdirs

NAME = "journeyeditor"
HOME = "JOURNEYEDITOR_HOME"
"""The environment variable that names one folder for everything, such as a stick's or a test's."""


def settings_folder() -> Path:
    """Return the folder of the settings, which may not exist yet."""
    return _home() or Path(appdirs.user_config_dir(NAME, appauthor=False))


def log_folder() -> Path:
    """Return the folder of the log, which may not exist yet."""
    return _home() or Path(appdirs.user_log_dir(NAME, appauthor=False))


def state_folder() -> Path:
    """Return the folder of what a running program needs, which may not exist yet."""
    return _home() or Path(appdirs.user_state_dir(NAME, appauthor=False))


def recovery_folder() -> Path:
    """Return the folder of what is kept for the case of a failure, which may not exist yet."""
    return state_folder() / "recovery"


def versions_folder() -> Path:
    """Return the folder of earlier versions of documents, which may not exist yet."""
    return (_home() or Path(appdirs.user_data_dir(NAME, appauthor=False))) / "versions"


def private_folder(folder: Path) -> Path:
    """Return a folder that only this user can look into, made where it does not exist.

    Raises:
        OSError: the system does not make it.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def _home() -> Path | None:
    home = os.environ.get(HOME)
    return Path(home) if home else None
