"""Where settings and logs live."""

import os
from pathlib import Path

import appdirs

from journeyeditor.files.private import private_folder

__all__ = ["log_folder", "private_folder", "recovery_folder", "settings_folder", "state_folder", "versions_folder"]

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


def _home() -> Path | None:
    home = os.environ.get(HOME)
    return Path(home) if home else None
