"""A document as the bytes of a file, and back.

The bytes are canonical: one document has one spelling. Fields stand in the order of their declaration, those that hold
their default are left out, every field and every list item has a line of its own, two spaces indent it, letters of all
scripts stand as they are, in UTF-8 without byte order mark, and lines end with a line feed, the last one too. What a
newer writer added stands behind the fields that we know, in the order in which it came.
"""

import codecs
import json
from collections.abc import Sequence
from typing import Any

from pydantic import ValidationError

from journeyeditor.files.damage import parser_problem
from journeyeditor.files.json_text import read_json
from journeyeditor.files.migrations import STEPS, Step, to_present
from journeyeditor.files.problems import BadContent, NotOurs, TooNew
from journeyeditor.model import FORMAT, VERSION, Document, broken_invariants, quoted


def encode(document: Document) -> bytes:
    """Return the bytes of a document: the same ones whenever nothing changed, and one new line for one new word."""
    return f"{document.model_dump_json(indent=2, exclude_defaults=True)}\n".encode()


def decode(data: bytes, steps: Sequence[Step] = STEPS) -> Document:
    """Return the document of some bytes, whatever wrote them; a byte order mark at their start is accepted.

    Args:
        data: the bytes.
        steps: the way from the oldest version of the format that is understood to the present one.

    Raises:
        FileProblem: these bytes are not a document that this program understands.
    """
    data = data.removeprefix(codecs.BOM_UTF8)
    written = read_json(data)
    _check_header(written, VERSION - len(steps))
    raw = to_present(written, steps)
    if raw is not written:
        data = json.dumps(raw).encode()
    try:
        document = Document.model_validate_json(data)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        if first["type"] == "json_invalid":
            raise parser_problem(first["ctx"]["error"], data) from None
        from journeyeditor.files.misfit import misfit

        raise misfit(first, raw) from None
    broken = next(broken_invariants(document), None)
    if broken is not None:
        raise BadContent("{file} cannot be opened: {what}", what=str(broken))
    return document


def _check_header(raw: Any, oldest: int) -> None:
    """Look at what every version of the format has: its name and its number."""
    if not isinstance(raw, dict) or raw.get("format") != FORMAT:
        raise NotOurs("{file} was not written by Journey Editor: it is JSON, but not a journey map")
    version = raw.get("version")
    if type(version) is not int or version < oldest:
        raise BadContent("{file} cannot be opened: its version should be a whole number from {oldest}", oldest=oldest)
    if version > VERSION:
        text = "{file} was written by a newer Journey Editor, in version {version} of the format: update to open it"
        raise TooNew(text, version=quoted(str(version)) if version > 999 else version)
