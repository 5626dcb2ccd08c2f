"""What became of connectors, written on them: they have room for words, and for nothing else."""

from collections.abc import Mapping, Sequence

from journeyeditor.model import Connector, Document
from journeyeditor.review.comparing.merged import Names
from journeyeditor.review.differences import Kind

_SIGNS: dict[Kind, str] = {"added": "+", "removed": "−", "moved": "→", "changed": "≠"}


def with_signs(document: Document, marks: Mapping[str, Sequence[Kind]], names: Names) -> Document:
    """Return a map of a comparison whose connectors say by a sign and a word what became of them."""
    journey = document.maps[0]
    connectors = tuple(_signed(connector, marks.get(connector.id, ()), names) for connector in journey.connectors)
    return document.with_(maps=(journey.with_(connectors=connectors),))


def _signed(connector: Connector, kinds: Sequence[Kind], names: Names) -> Connector:
    if not kinds:
        return connector
    became = f"{_SIGNS[kinds[0]]} {names.of_fates.get(kinds[0], kinds[0])}"
    return connector.with_(label=f"{became}: {connector.label}" if connector.label else became)
