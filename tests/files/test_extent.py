"""What a file may cost before it is answered, and from when on a document is vast."""

import subprocess
import sys

import pytest

from journeyeditor.files import decode, load
from journeyeditor.files.extent import is_vast, looks_vast
from journeyeditor.model.picture_size import picture_size
from journeyeditor.resources import sample_path
from tests import bombs
from tests.yardstick import SOON, yardsticks

ANSWER = """
import resource, sys, time
resource.setrlimit(resource.RLIMIT_AS, (500 << 20, 500 << 20))
from pathlib import Path
from journeyeditor.exchange.repair import repaired
from journeyeditor.files import FileProblem, load
for line in sys.stdin:
    path = Path(line.strip())
    start = time.process_time()
    try:
        load(path)
    except FileProblem as problem:
        repaired(path.read_bytes())
        print(problem, "|", time.process_time() - start, flush=True)
"""


def test_each_is_answered_soon_and_in_500_mb_whether_it_can_be_repaired_or_not(tmp_path):
    path = tmp_path / "bomb.journey"
    command = [sys.executable, "-c", ANSWER]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
        for make, words in bombs.REFUSED.values():
            path.write_bytes(make())
            child.stdin.write(f"{path}\n")
            child.stdin.flush()
            sentence, _, seconds = child.stdout.readline().partition("|")
            assert words in sentence
            assert yardsticks(float(seconds)) < SOON, words
        child.stdin.close()
    assert child.returncode == 0


@pytest.mark.parametrize("name", bombs.VAST)
def test_it_is_vast(name):
    assert is_vast(decode(bombs.VAST[name]()))


@pytest.mark.parametrize("name", bombs.SHOWN)
def test_it_is_shown_at_once(name):
    assert not is_vast(decode(bombs.SHOWN[name]()))


@pytest.mark.parametrize("name", bombs.LONG_TO_READ)
def test_what_takes_long_to_be_read_is_known_by_its_bytes(name):
    assert looks_vast(bombs.LONG_TO_READ[name]())


def test_ten_thousand_cards_are_no_vast_map():
    data = bombs.with_lanes(bombs.cards(*({"text": "Asks friends, who know it, and reads"},) * 10_000))
    assert not looks_vast(data)
    assert not is_vast(decode(data))
    assert not is_vast(load(sample_path("pizza-night.journey")))


@pytest.mark.parametrize("data", ["A", "AA", "AAAAA", "iVBORw0KGgo=", "iVBORw0KGgoAAAANSUhEUg"])
def test_a_picture_that_is_none_has_no_pixels(data):
    asset = {"id": "a", "media_type": "image/png", "data": data}
    assert not is_vast(decode(bombs.file_of(bombs.raw(assets=[asset]))))


@pytest.mark.parametrize(
    ("data", "size"),
    [
        (bombs.png(640, 480), (640, 480)),
        (bombs.png(640, 480)[:23], None),
        (b"\xff\xd8\xff\xe0\0\x04ab\xff\xff\xc2\0\x11\x08\x01\xe0\x02\x80\x03", (640, 480)),
        (b"\xff\xd8\xff\xe0\0\x04ab\xff\xd9", None),
        (b"\xff\xd8\xff\xe0\xff\xff", None),
        (b"\xff\xd8\xff" + b"\xff" * 1000, None),
        (bombs.SVG, None),
        (b"", None),
    ],
)
def test_the_size_that_a_picture_says_it_has(data, size):
    assert picture_size(data) == size
