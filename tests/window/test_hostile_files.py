"""Files that are made to do harm, opened in a window: each answered soon, with a sentence or as what it is."""

import os

import pytest

from tests import bombs
from tests.window.test_application import run
from tests.yardstick import SOON, yardsticks

SHOW = """
import time
from PySide6.QtWidgets import QApplication
from tests.peak import peak_memory
from journeyeditor.window.application import make_application
from journeyeditor.window.open_windows import OpenWindows
from journeyeditor.window.settings import SettingsFile
application = make_application()
windows = OpenWindows(SettingsFile())
first = windows.new()
first.grab()
for line in sys.stdin:
    before = len(list(windows))
    start = time.process_time()
    windows.open([Path(line.strip())], first)
    application.processEvents()
    *_, window = windows
    window.grab()
    print(time.process_time() - start, len(list(windows)) - before, flush=True)
    window.editor.select(["l-0"])
    window.docks.open("properties")
    window.close()
    application.processEvents()
    if not list(windows):
        first = windows.new()
for window in windows:
    window.close()
application.processEvents()
print(peak_memory() >> 10 if sys.platform == "linux" else 0)
"""


def test_documents_with_bombs_are_shown_soon_and_in_500_mb(home, tmp_path):
    paths = []
    for number, make in enumerate(bombs.SHOWN.values()):
        paths.append(tmp_path / f"{number}.journey")
        paths[-1].write_bytes(make())
    code, output, errors = run(SHOW, home, "\n".join(map(str, paths)))
    *rows, most = output.splitlines()
    assert code == 0
    assert all(line.startswith("libpng ") for line in errors.splitlines()), errors
    assert len(rows) == len(paths)
    for name, row in zip(bombs.SHOWN, rows, strict=True):
        assert yardsticks(float(row.split()[0])) < SOON, name
    assert int(most) < 500


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("cards", bombs.VAST["cards"]),
        ("points", bombs.VAST["points"]),
        ("pixels", bombs.VAST["pixels"]),
        ("maps", bombs.LONG_TO_READ["maps"]),
    ],
)
def test_a_vast_document_is_opened_only_on_request(windows, answers, tmp_path, name, make):
    path = tmp_path / f"{name}.journey"
    path.write_bytes(make())
    answers.expect("Cancel")
    windows.open([path])
    (window,) = windows
    (question,) = answers.said
    assert question.startswith(f"“{name}.journey” is very large: to show it takes long")
    assert window.is_untouched


def test_whoever_agrees_is_asked_once(windows, answers, tmp_path):
    path = tmp_path / "letters.journey"
    path.write_bytes(bombs.VAST["letters"]().replace(b"WWWW", b"W, W"))
    answers.expect("Open")
    windows.open([path])
    (window,) = windows
    assert len(answers.said) == 1
    assert window.editor.path == path


@pytest.mark.parametrize(
    ("file", "count"),
    [
        (bombs.png(30_000, 30_000), 1),
        (bombs.SVG, 1),
        (b"", 1),
        (b"\xff\xd8\xff\xc0\0\x11\x08\x01\xe0\x02\x80\x03", 1),
        (bombs.png(3, 3), 0),
    ],
)
def test_pictures_that_cannot_be_shown_are_told_of(windows, tmp_path, file, count):
    path = tmp_path / "pictures.journey"
    path.write_bytes(bombs.pictures(file))
    windows.open([path])
    (window,) = windows
    expected = f"Pictures that cannot be shown: {count}. They are damaged, no PNG or JPEG, or too large."
    assert window.notice.words == (expected if count else "")


@pytest.mark.parametrize("kind", ["fifo", "device"])
def test_what_is_no_ordinary_file_is_not_waited_for(windows, answers, tmp_path, kind):
    path = tmp_path / "pipe.journey"
    if kind == "fifo":
        os.mkfifo(path)
    else:
        path.symlink_to("/dev/tty")
    answers.expect("OK")
    windows.open([path])
    assert answers.said == ["“pipe.journey” cannot be read: it is not an ordinary file."]
