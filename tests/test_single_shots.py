"""A single shot with a context holds what it calls: given a method, PySide6 6.11 calls it on what may be gone."""

import ast
from pathlib import Path

import journeyeditor

SOURCES = sorted(Path(journeyeditor.__file__).parent.rglob("*.py"))


def _calls(source):
    tree = ast.parse(source.read_text(encoding="utf-8"))
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
    return [call for call in calls if isinstance(call.func, ast.Attribute) and call.func.attr == "singleShot"]


def test_with_a_context_each_takes_a_function_that_holds_what_it_needs():
    given = [(source.name, call.args[2]) for source in SOURCES for call in _calls(source) if len(call.args) == 3]
    assert len(given) > 3
    for name, what in given:
        is_partial = isinstance(what, ast.Call) and ast.unparse(what.func) == "partial"
        assert isinstance(what, ast.Lambda) or is_partial, f"{name}: {ast.unparse(what)}"
