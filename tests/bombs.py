"""Files that are made to do harm: small ones that stand for much, and large ones that stand for nothing."""

import base64
import json
import struct
import zlib


def raw(**fields):
    """A small document, with some fields of its own."""
    journey = {"id": "m", "title": "M", "stages": [{"id": "s", "name": "S", "steps": [{"id": "t"}]}]}
    return {"format": "journeyeditor", "version": 1, "title": "T", "maps": [journey], **fields}


def file_of(document):
    return json.dumps(document).encode()


def with_lanes(*lanes, **fields):
    document = raw(**fields)
    document["maps"][0]["lanes"] = list(lanes)
    return file_of(document)


def cards(*cards, name="l"):
    """A lane of cards, each given by its fields beside its step."""
    return {
        "id": name,
        "kind": "actions",
        "name": "L",
        "cards": [{"id": f"{name}-{n}", "step": "t", **card} for n, card in enumerate(cards)],
    }


def grid(columns, lanes, number=""):
    """A map of steps and lanes without cards."""
    return {
        "id": f"m{number}",
        "title": "M",
        "stages": [{"id": f"s{number}", "name": "S", "steps": [{"id": f"t{number}.{n}"} for n in range(columns)]}],
        "lanes": [{"id": f"l{number}.{n}", "kind": "actions", "name": "L"} for n in range(lanes)],
    }


def png(width, height, pixels=b"", colour=0, depth=8):
    """The bytes of a PNG that says how large it is, whatever pixels it has."""

    def chunk(kind, body):
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def zeros(megabytes):
    """Some megabytes of nothing, packed."""
    packer = zlib.compressobj(9)
    return b"".join(packer.compress(bytes(1 << 20)) for _ in range(megabytes)) + packer.flush()


def pictures(*files):
    """A map that shows pictures: on cards, as the logo and as the photo of its persona."""
    assets = [
        {"id": f"a{n}", "media_type": "image/png", "data": base64.b64encode(file).decode()}
        for n, file in enumerate(files)
    ]
    more = {"assets": assets, "theme": {"logo": "a0"}, "personas": [{"id": "p", "name": "P", "photo": "a0"}]}
    return with_lanes(cards(*({"image": {"asset": asset["id"]}} for asset in assets)), **more)


SVG = b"""<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9">
<image xlink:href="file:///etc/hostname" width="9" height="9"/></svg>"""

CURVE = {
    "id": "c",
    "points": [{"id": f"p{n}", "step": "t", "at": n / 5000, "value": 0, "reason": "x"} for n in range(5000)],
}

MIB = 1 << 20

REFUSED = {
    "a hundred megabytes": (lambda: b" " * (100 * MIB), "is larger than 64 MiB"),
    "nothing but zeros": (lambda: b"\0" * (20 * MIB), "nothing but zero bytes"),
    "ten thousand levels of lists": (lambda: b'{"format":"journeyeditor","maps":' + b"[" * 10_000, "too many brackets"),
    "ten thousand levels of fields": (lambda: b'{"a":' * 10_000 + b"1" + b"}" * 10_000, "too many brackets"),
    "brackets without end": (lambda: b"[" * (20 * MIB), "too many brackets"),
    "values without end": (lambda: b"[" + b"0," * 5_000_000, "more than 500,000 values"),
    "escapes without end": (lambda: b'{"a":' + b'"\\u0041' * (3 * MIB), "is damaged"),
    "a text without end": (lambda: file_of(raw(title="x" * (20 * MIB))), "at most 100000 characters"),
    "a text that is cut off": (
        lambda: b'{"format":"journeyeditor","version":1,"title":"' + b"y" * (20 * MIB),
        "is cut off",
    ),
    "digits without end": (
        lambda: file_of(raw())[:-1] + b',"x":' + b"9" * (10 * MIB) + b"}",
        "this number is too large",
    ),
    "names of nothing": (lambda: with_lanes(cards({"personas": ["nobody"] * 200_000})), "does not exist"),
    "damaged cards": (lambda: with_lanes(cards(*({"impact": 9},) * 20_000)), "impact"),
    "twins": (lambda: with_lanes(cards(*({"id": "c"},) * 100_000)), "two elements have the id"),
}
"""Files that are no document, and words of the sentence that says so."""

VAST = {
    "lanes": lambda: file_of(raw(maps=[grid(1, 2_000)])),
    "people": lambda: file_of(
        raw(
            maps=[{**grid(1, 1), "personas": [f"p{n}" for n in range(4_000)]}],
            personas=[{"id": f"p{n}", "name": "P"} for n in range(4_000)],
        )
    ),
    "curves": lambda: with_lanes(
        {"id": "l", "kind": "sentiment", "name": "L", "curves": [{"id": f"c{n}"} for n in range(4_000)]}
    ),
    "cards": lambda: with_lanes(cards(*({"text": "word"},) * 40_000)),
    "points": lambda: with_lanes({"id": "l", "kind": "sentiment", "name": "L", "curves": [CURVE]}),
    "letters": lambda: with_lanes(cards(*({"text": "W" * 100_000},) * 11)),
    "cells": lambda: file_of(raw(maps=[grid(3_000, 3_000)])),
    "cells of many maps": lambda: file_of(raw(maps=[grid(800, 700, n) for n in range(4)])),
    "pixels": lambda: pictures(*(png(6_000, 6_000, bytes([n])) for n in range(9))),
}
"""Sound documents that nobody makes by hand."""

LONG_TO_READ = {
    "maps": lambda: file_of(raw(maps=[grid(1, 0, n) for n in range(90_000)])),
    "steps": lambda: file_of(raw(maps=[grid(490_000, 0)])),
    "cards": lambda: with_lanes(cards(*({},) * 240_000)),
    "names in maps": lambda: file_of(raw(maps=[{**grid(1, 0, n), "people": ["A"] * 20} for n in range(14_000)])),
}
"""Sound documents that take seconds to be read."""

SHOWN = {
    "a picture that says that it is gigantic": lambda: pictures(png(30_000, 30_000)),
    "a gigantic picture that is cut off": lambda: pictures(png(30_000, 30_000, zeros(30))),
    "a picture larger than can be": lambda: pictures(png(0x7FFFFFFF, 0x7FFFFFFF)),
    "a large picture that is nothing": lambda: pictures(png(6_300, 6_300, zeros(160), colour=6)),
    "a picture of another kind": lambda: pictures(b"GIF89a no picture at all"),
    "a picture that names a file": lambda: pictures(SVG),
    "a picture that is empty": lambda: pictures(b""),
    "a long word": lambda: with_lanes(cards(*({"text": "W" * 30_000},) * 5)),
    "many steps and lanes": lambda: file_of(raw(maps=[grid(750, 750)])),
    "many people": lambda: file_of(
        raw(
            maps=[{**grid(1, 1), "personas": [f"p{n}" for n in range(1_500)]}],
            personas=[{"id": f"p{n}", "name": "P"} for n in range(1_500)],
        )
    ),
    "additions without end": lambda: file_of(raw(extra="x" * (40 * MIB))),
}
"""Documents that are opened as what they are."""
