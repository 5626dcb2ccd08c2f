"""The JSON Schema of the file format, for editors and other programs that read or write it."""

import ast
import inspect
import json
import textwrap
from itertools import pairwise
from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core.core_schema import ModelSchema

from journeyeditor.model import VERSION, Document, Part


class _OurSchema(GenerateJsonSchema):
    """A title would only repeat the name of its field; what a field means is said where the field is declared."""

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ARG002
        return False

    def model_schema(self, schema: ModelSchema) -> JsonSchemaValue:
        """Return the schema of a class, with what its source says of each field."""
        found = super().model_schema(schema)
        for name, words in _meanings(schema["cls"]).items():
            field = found.get("properties", {}).get(name)
            if field is not None:
                field["description"] = words
        return found


def _meanings(part: type) -> dict[str, str]:
    """Return the docstrings that stand below the fields of a class and of those that it inherits from.

    They are read from the source only when a schema is wanted: at every start it would take too long.
    """
    found: dict[str, str] = {}
    for kind in reversed(part.__mro__):
        if issubclass(kind, Part) and kind is not Part:
            body = ast.parse(textwrap.dedent(inspect.getsource(kind))).body[0]
            found |= _docstrings(body) if isinstance(body, ast.ClassDef) else {}
    return found


def _docstrings(body: ast.ClassDef) -> dict[str, str]:
    return {
        field.target.id: " ".join(str(words.value.value).split())
        for field, words in pairwise(body.body)
        if isinstance(field, ast.AnnAssign)
        and isinstance(field.target, ast.Name)
        and isinstance(words, ast.Expr)
        and isinstance(words.value, ast.Constant)
    }


def json_schema() -> str:
    """Return the JSON Schema (draft 2020-12) of a document, as indented JSON text that ends with a line feed.

    It says what each field may hold; that every name of another element finds that element is left to ``decode``.
    """
    schema = Document.model_json_schema(schema_generator=_OurSchema)
    leading = {
        "$schema": GenerateJsonSchema.schema_dialect,
        "title": f"Journey Editor document, version {VERSION}",
        "description": schema.pop("description"),
    }
    return json.dumps({**leading, **schema, **leading}, indent=2) + "\n"
