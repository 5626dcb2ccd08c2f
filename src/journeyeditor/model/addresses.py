"""Addresses that a file may lead to: of the web and of mail, and nothing that runs or opens something here."""

from urllib.parse import quote, urlsplit

_SCHEMES = {"http", "https", "mailto"}
_KEPT = "%/:=&?~#+!$,;'@()*[]"
"""What an address may hold beside letters, digits and ``_.-``; all else is written as per cent and digits."""


def web_address(target: str) -> str:
    """Return a web or mail address in ASCII; empty for anything else, such as a script or a file."""
    target = target.strip()
    if not target.isprintable() or " " in target:
        return ""
    try:
        parts = urlsplit(target)
    except ValueError:
        return ""
    if parts.scheme not in _SCHEMES or not (parts.netloc or (parts.scheme == "mailto" and parts.path)):
        return ""
    return quote(target, safe=_KEPT)
