"""The JSON Schema that other programs read."""

import json
import subprocess
import sys

from journeyeditor.files import encode
from journeyeditor.files.schema import json_schema


def test_it_is_a_schema_of_draft_2020_12_with_words():
    text = json_schema()
    schema = json.loads(text)
    assert list(schema)[:3] == ["$schema", "title", "description"]
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["required"] == ["format", "version", "title", "maps"]
    assert text.startswith('{\n  "$schema"')
    assert text.endswith("\n}\n")


def test_it_is_the_same_in_every_process():
    code = "from journeyeditor.files.schema import json_schema; print(json_schema(), end='')"
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=300)
    assert answer.stdout == json_schema()


def test_a_lane_fits_exactly_one_of_its_two_forms():
    schema = json.loads(json_schema())
    assert schema["$defs"]["JourneyMap"]["properties"]["lanes"]["items"]["oneOf"]
    assert schema["$defs"]["CardLane"]["properties"]["kind"]["not"] == {"enum": ["sentiment", "arc"]}
    assert schema["$defs"]["CurveLane"]["properties"]["kind"]["enum"] == ["sentiment", "arc"]


def test_every_field_that_is_written_is_described(document):
    schema = json.loads(json_schema())

    def check(part, described):
        if "$ref" in described:
            described = schema["$defs"][described["$ref"].rpartition("/")[2]]
        for name, value in part.items():
            inside = described["properties"][name].get("items", {})
            forms = inside.get("oneOf", [inside])
            for item in value if isinstance(value, list) else ():
                if isinstance(item, dict):
                    check(item, forms[-1] if "curves" in item else forms[0])

    check(json.loads(encode(document)), schema)
