"""Packages of files in a ZIP, whose bytes depend on what is in them alone."""

import io
import re
import zipfile

_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
_DATED = "docProps/core.xml"
"""The part of an office document in which programs write when they saved it."""
_DATES = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")


def same_each_time(package: bytes) -> bytes:
    """Return an office document with the same parts in the same order, but of no date: equal ones have equal bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(package)) as before, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as after:
        for entry in before.infolist():
            same = zipfile.ZipInfo(entry.filename, _FIRST_DAY)
            same.compress_type = zipfile.ZIP_DEFLATED
            content = before.read(entry)
            if entry.filename == _DATED:
                content = _DATES.sub(rb"\g<1>2000-01-01T00:00:00Z", content)
            after.writestr(same, content)
    return out.getvalue()
