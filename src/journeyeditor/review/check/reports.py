"""Findings for programs: as plain JSON, and as SARIF (Static Analysis Results Interchange Format 2.1.0, OASIS 2020)."""

from collections.abc import Sequence
from pathlib import PurePath
from typing import Any

from journeyeditor import __version__
from journeyeditor.model import Document
from journeyeditor.review.check import RULES, Finding

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {"error": "error", "warning": "warning", "hint": "note"}

Checked = tuple[str, Document, Sequence[Finding]]
"""The name of a file, its document, and what was found in it."""


def as_json(checked: Sequence[Checked]) -> list[dict[str, Any]]:
    """Return findings as a list, file by file."""
    return [
        {
            "file": file,
            "map": finding.map_id,
            "element": finding.element_id,
            "field": finding.field,
            "rule": finding.rule.id,
            "weight": finding.weight,
            "message": str(finding.message),
            "ignored": finding.ignored,
        }
        for file, _, findings in checked
        for finding in findings
    ]


def as_sarif(checked: Sequence[Checked]) -> dict[str, Any]:
    """Return findings as a SARIF log with one run; what is ignored is told as suppressed."""
    rules = [
        {
            "id": rule.id,
            "shortDescription": {"text": rule.title},
            "fullDescription": {"text": f"{rule.why} ({rule.sources})"},
            "defaultConfiguration": {"level": _LEVELS[rule.weight], "enabled": not rule.is_optional},
        }
        for rule in RULES
    ]
    results = [_result(file, document, finding) for file, document, findings in checked for finding in findings]
    driver = {"name": "Journey Editor", "semanticVersion": __version__, "rules": rules}
    return {"$schema": _SCHEMA, "version": "2.1.0", "runs": [{"tool": {"driver": driver}, "results": results}]}


def _result(file: str, document: Document, finding: Finding) -> dict[str, Any]:
    title = document.map(finding.map_id).title
    place = {"fullyQualifiedName": f"{finding.map_id}/{finding.element_id}", "name": title, "kind": "element"}
    location = {
        "physicalLocation": {"artifactLocation": {"uri": PurePath(file).as_posix()}},
        "logicalLocations": [place],
    }
    result: dict[str, Any] = {
        "ruleId": finding.rule.id,
        "ruleIndex": RULES.index(finding.rule),
        "level": _LEVELS[finding.weight],
        "message": {"text": str(finding.message)},
        "locations": [location],
    }
    if finding.ignored is not None:
        result["suppressions"] = [{"kind": "inSource", "justification": finding.ignored}]
    return result
