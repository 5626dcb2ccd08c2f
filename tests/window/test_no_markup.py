"""Words of a document are words: no widget takes them for markup, and nothing that they name is opened."""

import json
import os
import zlib

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QMenu, QTextEdit

from journeyeditor import files
from journeyeditor.files.journal import About, Journal
from journeyeditor.files.lost import lost_documents
from journeyeditor.model import elements
from journeyeditor.model.texts import texts_in
from journeyeditor.picture.export import pdf_of
from journeyeditor.window.comparing.states import State, dialog_of
from journeyeditor.window.context_menus import context_menu, place_of
from journeyeditor.window.dialogs.changes import ChangesList
from journeyeditor.window.dialogs.recovery import RecoveryDialog
from journeyeditor.window.folders import recovery_folder
from journeyeditor.window.panels import PANELS
from tests.bombs import png
from tests.files.test_migrations import PRESENT

EVERY_FIELD = max(path for path in PRESENT if "every-field" in path.name)


def set_at(raw, path, text):
    """Put a text into a raw document; a field that has its default has no place there."""
    *way, last = path
    for step in way:
        raw = raw[step]
    raw[last] = text


@pytest.fixture
def probe(tmp_path):
    """A picture that text names: whoever reads it is found out by when it was read last."""
    path = tmp_path / "probe.png"
    path.write_bytes(png(4, 4, zlib.compress(bytes(20))))
    os.utime(path, (1, path.stat().st_mtime))
    return path


@pytest.fixture
def hostile(probe, tmp_path):
    """The file of a map whose every text is markup that names a file, beside its own words."""
    raw = json.loads(EVERY_FIELD.read_bytes())
    document = files.decode(EVERY_FIELD.read_bytes())
    markup = f'<img src="file://{probe}"> <b>{{n}}</b> <a href="file://{probe}">x</a> &amp; ![x](file://{probe})'
    for number, (path, _) in enumerate(texts_in(document)):
        set_at(raw, path, markup.replace("{n}", str(number)))
    for lane in raw["maps"][0]["lanes"]:
        lane["hidden"] = lane["collapsed"] = False
    path = tmp_path / "hostile.journey"
    path.write_text(json.dumps(raw), encoding="utf-8")
    files.load(path)
    return path


def taken_for_markup():
    """The widgets that take what they show for markup, of all there are."""
    found = []
    for widget in QApplication.allWidgets():
        if isinstance(widget, QLabel) and "<" in widget.text() and widget.textFormat() != Qt.TextFormat.PlainText:
            found.append((type(widget).__name__, widget.text()[:60]))
        if isinstance(widget, QTextEdit) and "<img" in widget.toHtml():
            found.append((type(widget).__name__, widget.toPlainText()[:60]))
        tips = (widget.toolTip(), widget.whatsThis())
        found += [(type(widget).__name__, tip[:60]) for tip in tips if "<img" in tip]
        found += [("action", action.toolTip()[:60]) for action in widget.actions() if "<img" in action.toolTip()]
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            found += tips_in(widget)
    return found


def tips_in(view):
    model = view.model()
    return [
        (type(view).__name__, tip[:60])
        for row in range(min(model.rowCount(), 50))
        if "<img" in (tip := str(model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole) or ""))
    ]


def was_read(probe):
    return probe.stat().st_atime != 1


def test_the_probe_notices_a_widget_that_opens_it(qtbot, probe):
    """What the tests below rest on: on this file system, reading shows."""
    label = QLabel(f'<img src="{probe}">')
    qtbot.addWidget(label)
    label.grab()
    noticed = was_read(probe)
    probe.read_bytes()
    assert noticed == was_read(probe), "where the file system tells of reading at all"


def test_no_widget_of_a_window_takes_words_for_markup(windows, hostile, probe):
    windows.open([hostile])
    (window,) = windows
    editor = window.editor
    for panel in PANELS:
        window.docks.open(panel.id)
        window.docks.tell_now()
        for element in [None, *elements(editor.document)]:
            editor.select([element.id] if element else [])
            window.docks.tell_now()
        window.grab()
    window.look_for()
    window.notice.tell(editor.document.title)
    window.status.say(str(editor.history.undo_label or editor.document.title))
    for element in elements(editor.document):
        editor.select([element.id])
        menu = context_menu(window, place_of(editor))
        menu.ensurePolished()
        menu.deleteLater()
    window.grab()
    assert taken_for_markup() == []
    assert not was_read(probe)
    assert [one for one in window.findChildren(QMenu) if "<img" in one.title()] == []


def test_no_dialog_takes_words_for_markup(qtbot, windows, hostile, probe, answers):
    windows.open([hostile])
    (window,) = windows
    document = files.load(hostile)
    recovery_folder().mkdir(parents=True, exist_ok=True)
    about = About(title=document.title, path=str(hostile), began=1.0)
    journal = Journal(recovery_folder() / "one.journal", about, files.encode(document))
    after = document.with_(title=document.title + " <i>now</i>")
    journal.add(files.encode(after), "<b>Edit</b>", 1.0)
    journal.close()
    dialogs = [
        RecoveryDialog(lost_documents(recovery_folder()), window),
        dialog_of(State(document.title, document), State("Now", after), window),
    ]
    for dialog in dialogs:
        dialog.show()
        dialog.findChild(ChangesList).setCurrentRow(0)
        dialog.grab()
    assert taken_for_markup() == []
    assert not was_read(probe)
    for dialog in dialogs:
        dialog.close()
        dialog.deleteLater()
    for lost in lost_documents(recovery_folder()):
        lost.forget()


def test_no_export_takes_words_for_markup(qapp, hostile, probe):
    assert pdf_of(files.load(hostile), "a3")
    assert not was_read(probe)
