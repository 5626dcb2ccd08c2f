"""Damage to files: to their bytes, as disks and programs do it, and to what they say, as hands and merges do it."""

import codecs
import json
import re
from copy import deepcopy

TOKENS = (b"\0", b"\xff", b'"', b"\\", b"{", b"}", b"[", b"]", b",", b":", b"null", b"NaN", b"1e999", b"\xed\xa0\x80")
NUMBERS = (0, -1, 1, 0.5, -0.0, 1e-320, 1e300, -1e300, 10**30, 2**31, 2**53 + 1, True, None)
TEXTS = (
    "",
    " ",
    "x" * 5000,
    "\u202e\u2066right to left",
    "👩\u200d👧" * 40,
    "a\u0301" * 300,
    "\ud800",
    "\x00\x1b[2J",
    "<b>bold</b><img src='file:///etc/passwd'>",
    "\n" * 200,
    "\u2028\u2029\ufffe",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "2025-02-30",
    "#12",
    "مرحبا שלום",
)
OTHERS = ([], {}, [[]], ["x"], {"id": 1}, [None], {"id": "card-1", "step": "step-1"})

LARGEST = 100_000
"""Characters that a damaged file may have: larger ones have tests of their own."""

_NUMBER = re.compile(rb"-?\d+(?:\.\d+)?")


def mutated(random, seeds):
    """Return the bytes of one of some files, rather a small one, damaged in one to four ways."""
    data = min(random.choices(seeds, k=3), key=len)
    if random.random() < 0.6:
        return _said_otherwise(random, data)
    for _ in range(random.choice((1, 1, 2, 4))):
        data = random.choice(_BYTES)(random, data, seeds)
    return data


# ------------------------------------------------------------------------------------------------------------- bytes


def _piece(random, data):
    start = random.randrange(len(data) + 1)
    return start, min(len(data), start + int(2 ** random.uniform(0, 12)))


def _cut_off(random, data, _):
    return data[: random.randrange(len(data) + 1)]


def _left_out(random, data, _):
    start, end = _piece(random, data)
    return data[:start] + data[end:]


def _doubled(random, data, _):
    start, end = _piece(random, data)
    return data[:end] + data[start:]


def _blanked(random, data, _):
    start, end = _piece(random, data)
    return data[:start] + bytes(end - start) + data[end:]


def _flipped(random, data, _):
    damaged = bytearray(data)
    for _ in range(random.randint(1, 8)):
        if damaged:
            damaged[random.randrange(len(damaged))] ^= 1 << random.randrange(8)
    return bytes(damaged)


def _with_token(random, data, _):
    start, end = _piece(random, data)
    return data[:start] + random.choice(TOKENS) + data[random.choice((start, end)) :]


def _joined(random, data, seeds):
    other = random.choice(seeds)
    return data[: random.randrange(len(data) + 1)] + other[random.randrange(len(other) + 1) :]


def _lines_swapped(random, data, _):
    lines = data.split(b"\n")
    one, other = random.randrange(len(lines)), random.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]
    return b"\n".join(lines)


def _number_changed(random, data, _):
    found = list(_NUMBER.finditer(data))
    if not found:
        return data
    match = random.choice(found)
    return data[: match.start()] + json.dumps(random.choice(NUMBERS)).encode() + data[match.end() :]


def _encoded(random, data, _):
    text = data.decode(errors="replace")
    return random.choice(
        (
            codecs.BOM_UTF8 + data,
            text.encode("utf-16"),
            text.encode("latin-1", "replace"),
            data.replace(b"\n", b"\r\n"),
            data.replace(b"\n", b"\r"),
        )
    )


_BYTES = (
    _cut_off,
    _left_out,
    _doubled,
    _blanked,
    _flipped,
    _with_token,
    _joined,
    _lines_swapped,
    _number_changed,
    _encoded,
)


# ----------------------------------------------------------------------------------------------------------- meaning


def _said_otherwise(random, data):
    raw = json.loads(data)
    try:
        for _ in range(random.choice((1, 1, 2, 4, 12))):
            holders = _holders(raw)
            random.choice(_MEANINGS)(random, random.choice(holders), holders)
        text = json.dumps(raw, indent=random.choice((None, 1)), ensure_ascii=random.random() < 0.8)
    except RecursionError:
        return b'{"a":' * 5000
    return text.encode(errors="surrogatepass") if len(text) <= LARGEST else data[: random.randrange(len(data))]


def _holders(value):
    """Return all objects and lists in a value that hold anything."""
    found = [value]
    for holder in found:
        inside = holder.values() if isinstance(holder, dict) else holder
        found += [inner for inner in inside if isinstance(inner, (dict, list)) and inner]
    return found


def _key(random, holder):
    return random.choice(list(holder)) if isinstance(holder, dict) else random.randrange(len(holder))


def _other_value(random, holder, _):
    holder[_key(random, holder)] = deepcopy(random.choice(random.choice((NUMBERS, TEXTS, OTHERS))))


def _other_of_its_kind(random, holder, _):
    key = _key(random, holder)
    kinds = {str: TEXTS, int: NUMBERS, float: NUMBERS}
    holder[key] = deepcopy(random.choice(kinds.get(type(holder[key]), OTHERS)))


def _less(random, holder, _):
    del holder[_key(random, holder)]


def _twice(random, holder, _):
    if isinstance(holder, list):
        holder.insert(random.randrange(len(holder) + 1), deepcopy(random.choice(holder)))


def _many_times(random, holder, _):
    if isinstance(holder, list) and len(json.dumps(holder)) < 2000:
        # Copies, not the same ones: what is done to one would be done to all, and grow without end.
        holder += [deepcopy(inner) for _ in range(random.choice((1, 9, 59))) for inner in tuple(holder)]


def _moved(random, holder, holders):
    other = random.choice(holders)
    holder[_key(random, holder)] = deepcopy(other[_key(random, other)])


def _turned_round(random, holder, _):
    if isinstance(holder, list):
        random.shuffle(holder)


def _other_name(random, holder, holders):
    if isinstance(holder, dict):
        others = [other for other in holders if isinstance(other, dict)]
        name = random.choice((*random.choice(others), "x-later", "", "id", "kind"))
        holder[name] = holder.pop(_key(random, holder))


def _other_reference(random, holder, holders):
    ids = [other["id"] for other in holders if isinstance(other, dict) and isinstance(other.get("id"), str)]
    texts = [key for key, value in holder.items() if isinstance(value, str)] if isinstance(holder, dict) else []
    if ids and texts:
        holder[random.choice(texts)] = random.choice(ids)


def _deeper(random, holder, _):
    key = _key(random, holder)
    for _ in range(random.choice((1, 3, 50, 200))):
        holder[key] = [holder[key]] if random.random() < 0.5 else {"x": holder[key]}


_MEANINGS = (
    _other_value,
    _other_of_its_kind,
    _other_of_its_kind,
    _less,
    _twice,
    _many_times,
    _moved,
    _turned_round,
    _other_name,
    _other_reference,
    _deeper,
)
