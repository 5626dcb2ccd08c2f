"""The panel of the history: what it lists, and how one goes there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QListView

from journeyeditor.editor import Editor
from journeyeditor.edits import stages
from journeyeditor.window.panels.history import Steps
from tests.edits.pizza import MAP, pizza
from tests.strategies import examples

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def rename(editor, *names):
    for name in names:
        editor.apply(stages.rename_stage(editor.document, editor.map_id, editor.journey.stages[0].id, name))


def rows(model):
    return [model.index(row).data() for row in range(model.rowCount())]


@pytest.fixture
def active(window, qtbot):
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.view)
    return window


@pytest.fixture
def steps(active):
    """The list of the panel, opened by its key."""
    rename(active.editor, "One", "Two", "Three")
    QTest.keyClick(active.view, Qt.Key.Key_H, CTRL | SHIFT)
    steps = active.docks.open("history").findChild(QListView)
    QApplication.processEvents()
    return steps


def choose(steps, row):
    steps.scrollTo(steps.model().index(row))
    place = steps.visualRect(steps.model().index(row)).center()
    QTest.mouseClick(steps.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def first_stage(window):
    return window.editor.journey.stages[0].name


def test_it_lists_what_was_done(steps):
    assert rows(steps.model()) == [
        "New document", "Rename stage to “One”", "Rename stage to “Two”", "Rename stage to “Three”"
    ]  # fmt: skip
    assert steps.currentIndex().row() == 3


def test_a_click_goes_there_and_back(active, steps):
    choose(steps, 1)
    assert first_stage(active) == "One"
    assert steps.currentIndex().row() == 1
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert [steps.model().index(row).data(spoken).rpartition(", ")[2] for row in (1, 2)] == ["shown now", "undone"]
    choose(steps, 0)
    assert first_stage(active) == "Before"
    choose(steps, 3)
    assert first_stage(active) == "Three"
    active.action_set["history.undo"].trigger()
    assert first_stage(active) == "Two"


def test_keys_go_there(active, steps):
    assert QApplication.focusWidget() is steps
    QTest.keyClick(steps, Qt.Key.Key_Up)
    QTest.keyClick(steps, Qt.Key.Key_Up)
    assert first_stage(active) == "Three"
    QTest.keyClick(steps, Qt.Key.Key_Return)
    assert first_stage(active) == "One"


def test_it_follows(active, steps, qtbot):
    active.editor.undo()
    active.editor.undo()
    rename(active.editor, "Other")
    qtbot.waitUntil(lambda: len(rows(steps.model())) == 3)
    assert rows(steps.model())[2] == "Rename stage to “Other”"
    assert steps.currentIndex().row() == 2


def test_what_was_saved_is_marked(active, steps, tmp_path, qtbot):
    active.editor.saved(tmp_path / "map.journey")
    active.editor.undo()
    qtbot.waitUntil(lambda: steps.currentIndex().row() == 2)
    assert rows(steps.model())[0] == "Opened"
    assert rows(steps.model())[3] == "Rename stage to “Three”  ·  saved"


def test_a_step_that_was_cut_off_meanwhile_is_no_place_to_go(active, steps):
    choose(steps, 1)
    active.editor.select([active.editor.journey.stages[1].id])
    active.view.edit_text()
    QTest.keyClicks(QApplication.focusWidget(), "Written")
    choose(steps, 3)
    assert first_stage(active) == "One"
    assert active.editor.journey.stages[1].name == "Written"
    assert len(rows(steps.model())) == 3


@pytest.mark.usefixtures("qapp")
def test_many_steps_cost_only_what_differs():
    editor = Editor(pizza())
    model = Steps(editor, None)
    rename(editor, *(f"Name {number}" for number in range(500)))
    inserted = []
    model.rowsInserted.connect(lambda _parent, first, last: inserted.append((first, last)))
    model.follow()
    rename(editor, "Last")
    model.follow()
    assert inserted == [(1, 500), (501, 501)]


@pytest.mark.usefixtures("qapp")
@examples(40)
@given(st.lists(st.integers(0, 12), max_size=20))
def test_the_list_is_that_of_the_history_whatever_happens(moves):
    editor = Editor(pizza())
    model = Steps(editor, None)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for number, move in enumerate(moves):
        if move < 6:
            editor.apply(stages.rename_stage(editor.document, MAP, "A", f"Name {number}"))
        else:
            editor.go_to(min(move - 6, len(editor.history.labels)))
        if move % 3:
            model.follow()
    model.follow()
    assert rows(model)[1:] == [str(label) for label in editor.history.labels]
    assert model.present.row() == editor.history.index
    del tester
