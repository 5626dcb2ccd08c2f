"""What is copied, as bytes that another window, or another run of the program, understands.

It is JSON: which kind of things were copied, and a document as a file has it. What comes back is looked at as sternly
as a file, for anybody may have written it.
"""

import json
from typing import Any, get_args

from journeyeditor.edits.pasting.clipping import Clipping, ClippingKind
from journeyeditor.files import BadContent, FileProblem, NotJson, NotOurs, TooNew, decode, encode
from journeyeditor.files.json_text import read_json

CLIPPING_TYPE = "application/x-journeyeditor-clipping+json"
"""The media type of these bytes."""

_FORMAT = "journeyeditor-clipping"
_VERSION = 1
_CLIPBOARD = "Clipboard"


def encode_clipping(clipping: Clipping) -> bytes:
    """Return the bytes of a clipping."""
    head = {"format": _FORMAT, "version": _VERSION, "kind": clipping.kind, "outside": clipping.outside}
    return json.dumps(head)[:-1].encode() + b', "document": ' + encode(clipping.document) + b"}\n"


def decode_clipping(data: bytes) -> Clipping:
    """Return the clipping of some bytes.

    Raises:
        FileProblem: these bytes are not a clipping that this program understands.
    """
    try:
        return _clipping(data)
    except FileProblem as problem:
        problem.file = _CLIPBOARD
        raise


def _clipping(data: bytes) -> Clipping:
    raw = read_json(data)
    if not isinstance(raw, dict) or raw.get("format") != _FORMAT:
        raise NotOurs("{file} holds nothing that was copied from a journey map")
    if raw.get("version") != _VERSION:
        raise TooNew("{file} was filled by another version of Journey Editor: update it to paste")
    kind: Any = raw.get("kind")
    outside: Any = raw.get("outside")
    if kind not in get_args(ClippingKind):
        raise BadContent("{file} cannot be pasted: it does not say what was copied")
    try:
        document = decode(json.dumps(raw.get("document")).encode())
    except RecursionError:
        raise NotJson("{file} is damaged: too many brackets stand inside each other") from None
    clipping = Clipping(kind, document, outside)
    if outside is not None and outside not in [lane.id for lane in clipping.journey.card_lanes]:
        raise BadContent("{file} cannot be pasted: it names a lane that does not exist")
    return clipping
