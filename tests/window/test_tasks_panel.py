"""The tasks of mapping: ticked off as a step that can be undone, kept in the map, each with a page of the help."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from journeyeditor.editor.tasks import TASKS
from journeyeditor.edits.maps import add_future_state
from journeyeditor.edits.tasks import tick_task
from journeyeditor.window.helping.contents import Contents

ALL = [task for tasks in TASKS.values() for task in tasks]


def test_a_tick_is_kept_in_the_map_and_can_be_undone(window):
    editor, panel = window.editor, window.docks.open("tasks")
    panel.take_keyboard()
    panel.list.setCurrentItem(panel.tasks["talk-to-customers"])
    QTest.keyClick(panel.list, Qt.Key.Key_Space)
    window.docks.tell_now()
    assert editor.journey.done == ("talk-to-customers",)
    assert panel.summary.text() == f"Done: 1 of {len(ALL)}"
    editor.undo()
    window.docks.tell_now()
    assert panel.tasks["talk-to-customers"].checkState() == Qt.CheckState.Unchecked
    assert editor.journey.done == ()


def test_each_task_has_a_name_of_its_own_and_a_page_that_tells_more(window):
    contents = Contents()
    assert len({task.name for task in ALL}) == len(ALL)
    assert [task.page for task in ALL if contents[task.page] is None] == []
    panel = window.docks.open("tasks")
    panel.list.setCurrentItem(panel.tasks["draw-curve"])
    panel.more.click()
    assert window.docks.open("help").page_id == "curve"


def test_what_a_later_version_ticked_off_stays_and_a_future_state_begins_anew(window):
    editor = window.editor
    editor.apply(tick_task(editor.document, editor.map_id, "of-a-later-version"))
    panel = window.docks.open("tasks")
    panel.tasks["say-purpose"].setCheckState(Qt.CheckState.Checked)
    assert editor.journey.done == ("of-a-later-version", "say-purpose")
    future = add_future_state(editor.document, editor.map_id)
    assert future.document.map(future.touched[0]).done == ()
