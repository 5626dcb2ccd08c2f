"""The application as a process: it starts, opens, and ends."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

import journeyeditor
from journeyeditor.resources import sample_path
from journeyeditor.window.application import FilesFromFinder, keep_clipboard

ENVIRONMENT = {**os.environ, "PYTHONPATH": str(Path(journeyeditor.__file__).parents[1])}
HEAVY = ("reportlab", "fontTools", "PIL", "qtawesome", "qtpy", "PySide6.QtNetwork", "PySide6.QtPrintSupport")
LATER = (
    *("exchange", "review", "templates"),
    *("edits.cards", "edits.drawing.stroke", "edits.pasting.c"),
    *("files.journal", "files.lost", "files.misfit", "files.schema", "files.versions"),
    *("layout.around", "layout.connectors", "layout.paging", "layout.routing", "layout.turns", "layout.walk"),
    *("picture.draw.connectors", "picture.export", "picture.page_painter"),
    *("picture.pdf", "picture.png", "picture.svg"),
    *("editor.answering", "editor.choices", "editor.clipboard.", "editor.commands", "editor.connecting"),
    *("editor.cropping", "editor.curves.", "editor.filtering", "editor.icons", "editor.lane_commands"),
    *("editor.levels", "editor.links", "editor.moving.", "editor.properties", "editor.recovery"),
    *("editor.reviewing", "editor.sizes", "editor.statements", "editor.themes"),
    *("canvas.accessible.reader", "canvas.input.context", "canvas.input.keyboard", "canvas.input.pen"),
    *("canvas.input.walking", "canvas.marks.hit_marks", "canvas.smoothing", "canvas.writing.beginning"),
    *("canvas.tools.connecting", "canvas.tools.dragging", "canvas.tools.eraser", "canvas.tools.hand"),
    *("canvas.tools.hovering", "canvas.tools.pencil", "canvas.tools.select", "canvas.writing.session"),
    *("window.actions.listings.", "window.comparing", "window.context_menus", "window.dialogs.help"),
    *("window.export.dialog", "window.filtering", "window.hints", "window.links", "window.maps.tabs"),
    *("window.maps.way_up", "window.pages.dialog", "window.palette", "window.panels.analysis", "window.panels.find"),
    *("window.panels.going", "window.panels.history", "window.panels.inspector", "window.panels.outline"),
    *("window.panels.review.", "window.panels.theme", "window.presenting", "window.starting", "window.swatch"),
)
"""The beginnings of the names of our modules that no first sight of a map needs."""


def run(code, home, typed=""):
    """Run the application in a process of its own, with a plan for it, and with what it reads."""
    program = "import sys\nfrom pathlib import Path\nfrom PySide6.QtCore import QTimer\n" + code
    environment = {**ENVIRONMENT, "JOURNEYEDITOR_HOME": str(home)}
    done = subprocess.run(
        [sys.executable, "-c", program],
        input=typed,
        capture_output=True,
        text=True,
        env=environment,
        timeout=300,
        check=False,
    )
    errors = [line for line in done.stderr.splitlines() if not line.startswith("This plugin does not support ")]
    return done.returncode, done.stdout, "\n".join(errors)


def test_it_shows_the_sample_and_imports_nothing_that_it_does_not_need_yet(home):
    code = f"""
from journeyeditor.window import application
from PySide6.QtWidgets import QApplication
def look():
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            window.grab()
            print(window.windowTitle())
    loaded = [name for name, module in sys.modules.items() if type(module).__name__ != "_LazyModule"]
    print([name for name in loaded if name.startswith({HEAVY + tuple(f"journeyeditor.{name}" for name in LATER)!r})])
    QApplication.closeAllWindows()
QTimer.singleShot(0, lambda: QTimer.singleShot(0, look))  # what comes a turn later counts, too
print(application.run([Path({str(sample_path("pizza-night.journey"))!r})]))
"""
    assert run(code, home) == (0, "Pizza night[*] — Journey Editor\n[]\n0\n", "")


def test_without_files_it_shows_a_new_document_and_outlives_a_fault(home):
    code = """
from journeyeditor.window import application
from PySide6.QtWidgets import QApplication
def fail():
    QTimer.singleShot(200, close)
    raise ValueError("a fault")
def close():
    box = QApplication.activeModalWidget()
    print(box.text().splitlines()[0])
    box.accept()
    QTimer.singleShot(0, QApplication.closeAllWindows)
QTimer.singleShot(0, fail)
print(application.run([]))
"""
    code, output, errors = run(code, home)
    assert (code, output) == (0, "Something went wrong inside Journey Editor.\n0\n")
    assert "ValueError: a fault" in errors
    assert "ValueError: a fault" in (home / "journeyeditor.log").read_text(encoding="utf-8")


@pytest.mark.parametrize("text", ["<b>Text</b>", ""])
def test_what_was_copied_stays_as_text(qapp, text):
    clipboard = QApplication.clipboard()
    data = QMimeData()
    data.setText(text)
    data.setData("application/x-journey", b"private")
    clipboard.setMimeData(data)
    keep_clipboard()
    assert clipboard.text() == text
    assert not clipboard.mimeData().hasFormat("application/x-journey")
    clipboard.clear()


def test_a_file_from_the_finder_is_opened(windows, window, pizza):
    events = FilesFromFinder(windows, window)
    QApplication.instance().installEventFilter(events)
    try:
        QApplication.sendEvent(QApplication.instance(), QFileOpenEvent(str(pizza)))
    finally:
        QApplication.instance().removeEventFilter(events)
    assert [one.editor.path for one in windows] == [pizza]


def test_a_second_start_opens_its_file_in_the_program_that_is_open(home, pizza):
    first = f"""
import subprocess
from journeyeditor.window import application
from PySide6.QtWidgets import QApplication
started = []
def start():
    code = "import sys; from pathlib import Path; from journeyeditor.window.application import run; "
    code += "print('code', run([Path({str(pizza)!r})]))"
    started.append(subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True))
    QTimer.singleShot(50, wait)
def wait():
    if started[0].poll() is None:
        QTimer.singleShot(50, wait)
        return
    print(started[0].stdout.read().strip())
    print(sorted(window.windowTitle() for window in QApplication.topLevelWidgets() if window.isVisible()))
    QApplication.closeAllWindows()
QTimer.singleShot(0, start)
application.run([])
"""
    _, output, errors = run(first, home)
    assert output == "code 0\n['Pizza night[*] — Journey Editor']\n", errors
    assert errors == ""
