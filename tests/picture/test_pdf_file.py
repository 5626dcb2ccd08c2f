"""What a file says of itself, its outline, and that it is always the same."""

import io
import os
import re
import subprocess
import sys
from pathlib import Path

import pypdf
import pytest

import journeyeditor
from journeyeditor.layout.paging.pages import Page
from journeyeditor.picture.pdf import Particulars, render
from journeyeditor.picture.pdf.objects import Objects
from journeyeditor.picture.pdf.values import LONGEST_STRING, Name, Reference, written
from tests.picture.readers import opened
from tests.picture.scenes import PARTICULARS, busy_map, group, pane, picture, printed, words

pytestmark = pytest.mark.usefixtures("qapp")

ROOT = Path(__file__).parents[2]
SOURCES = Path(journeyeditor.__file__).parents[1]
DIGEST = """
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
import hashlib
from tests.picture.scenes import PARTICULARS, busy_map
from journeyeditor.picture.pdf import render
print(hashlib.sha256(render([busy_map()], PARTICULARS)).hexdigest())
"""


def test_the_particulars():
    reader = opened(render([printed(picture())], Particulars("Pizza & “night”\nÄ", "Eva Molín 日本", "pt-BR")))
    assert reader.pdf_header == "%PDF-1.7"
    assert reader.metadata == {
        "/Title": "Pizza & “night” Ä",
        "/Author": "Eva Molín 日本",
        "/Creator": "Journey Editor",
        "/Producer": "Journey Editor",
    }
    catalogue = reader.trailer["/Root"]
    assert catalogue["/Lang"] == "pt-BR"
    assert catalogue["/ViewerPreferences"]["/DisplayDocTitle"].value is True


def test_what_nobody_gave_is_not_said():
    assert "/Author" not in opened(render([printed(picture())], PARTICULARS._replace(author=""))).metadata


def test_the_outline_leads_to_maps_and_stages():
    other = printed(picture(), title="  ", map_id="map-2")
    reader = opened(render([busy_map()._replace(title="Pizza\nnight"), other], PARTICULARS))
    first, stages, second = reader.outline
    assert (first.title, second.title) == ("Pizza night", "map-2")
    assert [stage.title for stage in stages] == ["Stage 0", "Stage 1", "Stage 2"]
    pages = [reader.get_destination_page_number(entry) for entry in (first, *stages, second)]
    assert pages == [0, 0, 1, 1, 3]
    # The second page shows the sheet from 200 on at 20, three quarters of its size: where stage 1 begins.
    corners = [(float(stage.left), float(stage.top)) for stage in stages]
    assert corners == [pytest.approx((20 + x * 0.75, 180 - 10 * 0.75)) for x in (10, 0, 190)]


def test_two_views_of_one_map_are_two_maps_on_paper():
    one = printed(picture(group(words("one"))), title="One")
    reader = opened(render([one, one._replace(title="Two")], PARTICULARS))
    assert [reader.get_destination_page_number(entry) for entry in reader.outline] == [0, 1]


def test_a_stage_that_is_broken_is_listed_once_where_it_begins():
    shown = picture(group(words("Long"), size=(400, 30), kind="stage", layer="band", title="Long", element_id="s"))
    pages = [Page(200, 100, 1.0, (pane((x, 0, 200, 30), layers=("band",)),)) for x in (0, 200)]
    reader = opened(render([printed(shown, *pages)], PARTICULARS))
    _, stages = reader.outline
    assert [reader.get_destination_page_number(stage) for stage in stages] == [0]


def test_the_same_map_gives_the_same_bytes_twice():
    assert render([busy_map()], PARTICULARS) == render([busy_map()], PARTICULARS)


def test_every_process_gives_the_same_bytes():
    path = os.pathsep.join((str(SOURCES), str(ROOT)))
    digests = set()
    for seed in ("0", "1", "random"):
        environment = {**os.environ, "PYTHONPATH": path, "PYTHONHASHSEED": seed, "QT_QPA_PLATFORM": "offscreen"}
        answer = subprocess.run(
            [sys.executable, "-c", DIGEST], env=environment, cwd=ROOT, capture_output=True, text=True, check=True
        )
        digests.add(answer.stdout.strip())
    assert len(digests) == 1
    assert re.fullmatch(r"[0-9a-f]{64}", digests.pop())


def test_another_map_has_another_identity():
    one, other = (opened(render([printed(picture(group(words(text))))], PARTICULARS)) for text in ("one", "other"))
    assert one.trailer["/ID"] != other.trailer["/ID"]


def test_a_file_has_no_dates_and_nothing_that_acts():
    data = render([busy_map()], PARTICULARS)
    for name in (b"/CreationDate", b"/ModDate", b"/JavaScript", b"/JS", b"/OpenAction", b"/Launch", b"/EmbeddedFile"):
        assert name not in data


def test_streams_are_compressed():
    data = render([busy_map()], PARTICULARS)
    dictionaries = re.findall(rb" 0 obj\n(<<.*?>>)\nstream\n", data)
    assert len(dictionaries) > 5
    plain = [found for found in dictionaries if b"/Filter /FlateDecode" not in found]
    assert [b"/Subtype /XML" in found for found in plain] == [True]


def test_every_object_can_be_found():
    reader = opened(render([busy_map()], PARTICULARS))
    objects = [reader.get_object(number) for number in range(1, reader.trailer["/Size"])]
    assert None not in objects
    assert [found["/Type"] for found in objects if "/Kids" in found] == ["/Pages"]


def test_a_reserved_object_has_to_be_filled():
    objects = Objects()
    objects.reserve()
    with pytest.raises(KeyError):
        objects.file({}, {})


@pytest.mark.parametrize(
    ("value", "as_written"),
    [
        (True, b"true"),
        (12, b"12"),
        (-0.00001, b"0"),
        (1190.5512, b"1190.5512"),
        (Name("Two words/(9)"), b"/Two#20words#2F#289#29"),
        ("A (b) \\ c", b"(A \\(b\\) \\\\ c)"),
        ("Öl – “3 €”", b"(\xd6l \x85 \x8d3 \xa0\x8e)"),
        ("日本", b"(\xfe\xff\x65\xe5\x67\x2c)"),
        ("þÿ", b"(\xfe\xff\x00\xfe\x00\xff)"),
        (b"\x01\xff", b"<01FF>"),
        (Reference(7), b"7 0 R"),
        ({"Kids": [Reference(1), 2.5], "Of": {}}, b"<</Kids [1 0 R 2.5]/Of <<>>>>"),
    ],
)
def test_values_are_written_as_readers_expect(value, as_written):
    assert written(value) == as_written


@pytest.mark.parametrize("letter", ["x", "(", "日", "😀"])
def test_no_string_is_longer_than_strings_may_be(letter):
    (shown,) = pypdf.generic.read_object(io.BytesIO(b"[" + written(letter * 40_000) + b"]"), None)
    assert 8_000 <= len(shown) <= LONGEST_STRING
    assert set(shown) == {letter}
