"""Imports as Python does them, with Qt loaded as without it."""

import builtins

import PySide6.QtCore  # noqa: F401 - it is this import that puts another function in the place of Python's

__all__ = ["import_plainly"]


def import_plainly() -> None:
    """Let modules be imported without PySide looking into each of them.

    PySide reads the source of every module that is imported after it, to find out whether it writes Qt's names in
    Python's style, which none here does. That took a tenth of the time in which a window opens.
    """
    # Where a release of PySide does without, there is nothing to put back.
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
