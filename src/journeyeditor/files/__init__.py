"""The ``.journey`` file: reading, writing, and saying in words what is wrong with one."""

from journeyeditor.files.atomic import write_atomically
from journeyeditor.files.codec import decode, encode
from journeyeditor.files.disk import load, read, save, telling_of
from journeyeditor.files.problems import (
    BadContent,
    CannotRead,
    CannotSave,
    FileProblem,
    NotJson,
    NotOurs,
    TooLarge,
    TooNew,
)

__all__ = [
    "BadContent",
    "CannotRead",
    "CannotSave",
    "FileProblem",
    "NotJson",
    "NotOurs",
    "TooLarge",
    "TooNew",
    "decode",
    "encode",
    "load",
    "read",
    "save",
    "telling_of",
    "write_atomically",
]
