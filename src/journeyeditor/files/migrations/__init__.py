"""Files of earlier versions of the format, brought to the present one while they are raw data.

Whoever changes what a field means or is called adds one function here, from a raw document of the version before to one
of the next, puts it at the end of ``STEPS``, raises ``VERSION`` in the model, and leaves a file of each kind in
``tests/files/corpus``. A new field that may be left out needs none of it, but a file there as well.
"""

from collections.abc import Callable, Sequence
from typing import Any

from journeyeditor.files.problems import BadContent
from journeyeditor.model import VERSION

Raw = dict[str, Any]
"""The object that the JSON of a file stands for, before anybody asks what it means."""

Step = Callable[[Raw], Raw]
"""Brings a raw document of one version to the next; what it was given may change."""

STEPS: tuple[Step, ...] = ()
"""The way from version 1 to the present one, a step for each version in between."""


def to_present(raw: Raw, steps: Sequence[Step] = STEPS) -> Raw:
    """Return a raw document in the present version; the same one where it is in that already.

    Args:
        raw: a document whose ``version`` is a whole number, from the one where the way begins to the present one.
        steps: the way to the present version.

    Raises:
        BadContent: it is so damaged that a step cannot be taken.
    """
    version: int = raw["version"]
    for step in steps[len(steps) - (VERSION - version) :]:
        try:
            raw = step(raw)
        except (AttributeError, LookupError, TypeError, ValueError) as error:
            text = "{file} cannot be opened: it is of version {version} of the format, and damaged"
            raise BadContent(text, version=version) from error
    return {**raw, "version": VERSION} if version < VERSION else raw
