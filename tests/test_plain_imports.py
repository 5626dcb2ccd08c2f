"""Modules are imported without anybody reading their source."""

import subprocess
import sys

import pytest

_READ = """
import linecache, pathlib
files = [pathlib.Path(file) for file in linecache.cache]
print([file for file in files if "journeyeditor" in file.parts or file.name == "minidom.py"])
"""


@pytest.mark.parametrize("start", ["import journeyeditor.window.application", "import journeyeditor.window"])
def test_pyside_reads_the_source_of_no_module_that_comes_after_it(start):
    code = f"{start}\nimport xml.dom.minidom\n{_READ}"
    answer = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert answer.stdout == "[]\n"
