"""The list of actions: complete, without two actions for one key, and with nothing that fails."""

import re
from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QToolBar, QToolButton

from journeyeditor.editor import Editor, commands
from journeyeditor.model import Document, JourneyMap
from journeyeditor.typeset.icons import has_icon
from journeyeditor.window.actions import ENTRIES
from journeyeditor.window.actions.action import Action
from journeyeditor.window.actions.menus import Menus
from journeyeditor.window.toolbar import TOOLBAR
from tests.window.conftest import cancel
from tests.window.menu_bar import entries_of, opened

ACTIONS = [entry for entry in ENTRIES if isinstance(entry, Action)]
PROPER_NAMES = {"Git", "PDF", "Journey", "Editor"}
OF_THE_CANVAS = re.compile(
    r"(Alt\+)?(Shift\+)?([A-Z0-9?]|Left|Right|Up|Down|Tab|Return|Enter|Esc|F2|Ins|Del|Backspace)"
)
CLOSING = {"window.close", "application.quit"}
OF_THE_WHOLE = {"File", "Help"}
"""Menus whose actions do the same whatever is selected, and open most of the dialogs."""
AS_A_WHOLE = {"map.present", "figures.read", "map.compare", "command.palette"}
"""Actions of other menus that do so too."""


def keys(action):
    return [QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText) for key in action.all_keys]


# -------------------------------------------------------------------------------------------------------- as a list


def test_no_key_has_two_actions():
    # Keys of the window work on the canvas too, so there is no context in which a key may mean something else.
    assert [key for key, count in Counter(key for action in ACTIONS for key in keys(action)).items() if count > 1] == []


def test_every_key_is_one():
    assert [action.id for action in ACTIONS if "" in keys(action)] == []


def test_ids_are_a_noun_and_a_verb():
    ids = [action.id for action in ACTIONS]
    assert len(set(ids)) == len(ids)
    assert [name for name in ids if not re.fullmatch(r"[a-z]+\.[a-z]+(-[a-z]+)*", name)] == []


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.text)
def test_every_entry_has_text_icon_and_menu(entry):
    assert has_icon(entry.icon)
    assert entry.menu
    for text in (entry.text, *entry.menu, getattr(entry, "short_text", "") or entry.text):
        first, *others = text.rstrip("…").split()
        assert first[0].isupper()
        assert [word for word in others if word not in PROPER_NAMES and word != word.lower()] == []
        assert not re.search(r"[.!:]$|\.\.\.|&", text)


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.id)
def test_keys_that_could_be_typed_belong_to_the_canvas(action):
    for key in keys(action):
        if OF_THE_CANVAS.fullmatch(key):
            assert action.context == "canvas" or key in action.canvas_shortcuts, key
        elif action.context == "window":
            assert re.match(r"Ctrl\+|(Shift\+)?F\d+$", key), key


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.id)
def test_the_table_of_keys_is_kept(action):
    table = {
        "document.new": "Ctrl+N", "document.open": "Ctrl+O", "document.save": "Ctrl+S",
        "document.save-as": "Ctrl+Shift+S", "application.quit": "Ctrl+Q", "document.export": "Ctrl+E",
        "document.export-as": "Ctrl+Shift+E", "history.undo": "Ctrl+Z", "history.redo": "Ctrl+Y Ctrl+Shift+Z",
        "selection.duplicate": "Ctrl+D", "selection.delete": "Del Backspace", "selection.all": "Ctrl+A",
        "selection.none": "Ctrl+Shift+A", "text.edit": "F2 Return Enter", "selection.move-left": "Alt+Left",
        "card.add": "Ins Ctrl+Return Ctrl+Enter", "stage.add-after": "Ctrl+Shift+Right",
        "stage.add-before": "Ctrl+Shift+Left", "lane.add-below": "Ctrl+Shift+Down", "lane.add-above": "Ctrl+Shift+Up",
        "lane.collapse": "Ctrl+.", "tool.pencil": "P", "tool.select": "V", "zoom.in": "Ctrl++ Ctrl+=",
        "zoom.out": "Ctrl+-", "zoom.reset": "Ctrl+0", "zoom.fit-map": "Shift+1 Ctrl+9",
        "zoom.fit-selection": "Shift+2 Ctrl+8", "zoom.fit-width": "Shift+3 Ctrl+7",
        "window.full-screen": "F11", "window.close": "Ctrl+W Ctrl+F4", "help.open": "F1", "help.shortcuts": "Ctrl+F1 ?",
        "command.palette": "Ctrl+Shift+P Ctrl+/", "text.find": "Ctrl+F", "text.find-next": "F3",
        "text.find-previous": "Shift+F3", "text.replace": "Ctrl+H", "panel.history": "Ctrl+Shift+H",
        "lane.lock": "Ctrl+L", "card.cover-more": "Alt+Shift+Right", "card.cover-less": "Alt+Shift+Left",
    }  # fmt: skip
    if action.id in table:
        assert " ".join(keys(action)) == table[action.id]


# ------------------------------------------------------------------------------------------------------- in a window


def test_every_action_is_in_a_menu_once(window):
    found = entries_of(window.menuBar())
    counts = Counter(action.objectName() for action in found)
    assert {action.id: counts[action.id] for action in ACTIONS} == {action.id: 1 for action in ACTIONS}


def test_menus_stand_in_the_order_of_the_list(window):
    titles = [action.text().replace("&", "") for action in window.menuBar().actions()]
    assert titles == ["File", "Edit", "Insert", "Lane", "Curve", "Map", "View", "Help"]


def test_keys_of_the_canvas_work_there_alone(window):
    for action in ACTIONS:
        made = window.action_set[action.id]
        in_window = action.context == "window"
        expected = Qt.ShortcutContext.WindowShortcut if in_window else Qt.ShortcutContext.WidgetShortcut
        assert made.shortcutContext() == expected
        assert (made in window.actions(), made in window.view.actions()) == (in_window, not in_window)


def test_every_button_of_the_toolbar_says_what_it_does_and_its_key(window):
    window.resize(1300, 600)
    QApplication.processEvents()
    bar = window.findChild(QToolBar)
    buttons = [bar.widgetForAction(window.action_set[name]) for name in TOOLBAR if "." in name]
    assert len(buttons) > 8
    for one in buttons:
        assert isinstance(one, QToolButton)
        action = one.defaultAction()
        assert one.text()
        assert one.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        assert not one.icon().isNull()
        assert action.text() in action.toolTip()
        for key in action.shortcuts():
            assert key.toString(QKeySequence.SequenceFormat.NativeText) in action.toolTip()


def test_a_narrow_toolbar_leaves_out_words_before_buttons(window):
    bar = window.findChild(QToolBar)
    export = bar.widgetForAction(window.action_set[TOOLBAR[-1]])
    for width, style in (
        (760, Qt.ToolButtonStyle.ToolButtonIconOnly),
        (1300, Qt.ToolButtonStyle.ToolButtonTextBesideIcon),
    ):
        window.resize(width, 600)
        QApplication.processEvents()
        assert bar.toolButtonStyle() == style
        assert export.isVisible()


def test_undo_says_what_it_takes_back(window):
    undo = window.action_set["history.undo"]
    assert (undo.text(), undo.isEnabled()) == ("Undo", False)
    window.editor.select([window.editor.journey.stages[0].id])
    window.action_set["selection.delete"].trigger()
    window.action_set.catch_up()
    assert (undo.text(), undo.isEnabled()) == ("Undo Delete stage “Before”", True)
    undo.trigger()
    redo = window.action_set["history.redo"]
    assert (redo.text(), redo.isEnabled()) == ("Redo Delete stage “Before”", True)
    assert not undo.isEnabled()


def test_what_can_be_done_is_shown_once_the_hand_rests(window, qtbot):
    undo = window.action_set["history.undo"]
    commands.add_stage(window.editor, before=False)
    qtbot.waitUntil(undo.isEnabled)
    assert undo.text() == "Undo Add stage"


def test_a_menu_that_opens_shows_what_can_be_done_now(window):
    undo = window.action_set["history.undo"]
    commands.add_stage(window.editor, before=False)
    window.menuBar().actions()[1].menu().aboutToShow.emit()
    assert undo.isEnabled()


def test_a_key_finds_what_it_does_however_soon_it_comes(window, qtbot):
    window.activateWindow()
    qtbot.waitUntil(window.view.hasFocus)
    before = window.editor.document
    window.action_set.catch_up()
    for undoing, redoing in (("Ctrl+Z", "Ctrl+Shift+Z"), ("Ctrl+Z", "Ctrl+Y")):
        commands.add_stage(window.editor, before=False)
        after = window.editor.document
        QTest.keySequence(window.view, QKeySequence(undoing))
        assert window.editor.document is before
        QTest.keySequence(window.view, QKeySequence(redoing))
        assert window.editor.document is after
        QTest.keySequence(window.view, QKeySequence(undoing))


def test_menus_are_filled_in_time_also_where_nobody_opens_one(window, qtbot):
    def texts():
        return [[action.text() for action in title.menu().actions()] for title in window.menuBar().actions()]

    qtbot.waitUntil(lambda: all(texts()))
    filled = texts()
    assert len(list(entries_of(window.menuBar()))) > len(ACTIONS)
    assert texts() == filled


def test_menus_are_left_as_they_are_once_their_bar_is_gone(window):
    filling = Menus(window, window.action_set, ENTRIES).fill()
    next(filling)
    window.setMenuBar(QMenuBar())  # deletes the one before
    assert list(filling) == []


def test_words_of_a_document_are_neither_markup_nor_mnemonics(window):
    from journeyeditor.edits import stages

    editor = window.editor
    name = "<b>&Salt & <img src='file:///x'>"
    editor.apply(stages.rename_stage(editor.document, editor.map_id, "stage-1", name))
    undo = window.action_set["history.undo"]
    assert undo.text() == f"Undo Rename stage to “{name.replace('&', '&&')}”"
    assert "<b>" not in undo.toolTip()
    assert "&lt;b&gt;&amp;Salt" in undo.toolTip()


def document(*stages):
    bare = JourneyMap(id="map-1", title="")
    return Document(format="journeyeditor", version=1, title="", maps=(bare,))


def try_all(window, answers):
    """Trigger every action, and take back what each did; with something selected, those that could care for it."""
    selected = window.editor.selection
    for action in ACTIONS:
        if action.id in CLOSING or (selected and (action.menu[0] in OF_THE_WHOLE or action.id in AS_A_WHOLE)):
            continue
        answers.expected[:] = [cancel] * 3
        window.action_set[action.id].trigger()
        window.view.finish_editing()
        while window.editor.history.can_undo:
            window.editor.undo()
    answers.expected.clear()


@pytest.mark.parametrize("selected", [(), ("stage-1",), ("step-1",), ("lane-2",), ("lane-4",), ("curve-1",)])
def test_every_action_works_on_a_new_map(window, answers, selected):
    window.editor.select(selected)
    try_all(window, answers)


def test_every_action_works_on_an_empty_map(window, answers):
    window.show_document(Editor(document()))
    try_all(window, answers)


@pytest.mark.parametrize("selected", ["", "stage-order", "step-pay", "card", "point", "all"])
def test_every_action_works_on_the_sample(pizza_window, answers, selected):
    editor = pizza_window.editor
    if selected == "all":
        commands.select_all(editor)
    elif selected in ("card", "point"):
        lane = next(lane for lane in editor.journey.lanes if hasattr(lane, "cards") == (selected == "card"))
        editor.select([lane.cards[0].id if selected == "card" else lane.curves[0].points[0].id])
    else:
        editor.select([selected])
    try_all(pizza_window, answers)


def test_actions_that_close_do(windows, window):
    window.action_set["window.close"].trigger()
    assert list(windows) == []
    windows.new()
    windows.new()
    next(iter(windows)).action_set["application.quit"].trigger()
    assert list(windows) == []


def test_a_submenu_of_lanes_offers_every_kind(window):
    from journeyeditor.model import LANE_KINDS
    from journeyeditor.window.actions.listings.lane_kinds_told import HOLDS

    assert list(HOLDS) == list(LANE_KINDS)
    kinds = opened(window, "Insert", "Add lane of a kind")
    assert isinstance(kinds, QMenu)
    submenus = [action.menu() for action in kinds.actions() if action.menu()]
    offered = [action.text() for submenu in submenus for action in submenu.actions()]
    assert Counter(offered) == Counter(kind.name for kind in LANE_KINDS.values())
    before = {lane.id for lane in window.editor.journey.lanes}
    window.editor.select(())
    thoughts = next(action for action in kinds.actions() if isinstance(action, QAction) and action.text() == "Thoughts")
    assert thoughts.toolTip() == HOLDS["thoughts"]
    thoughts.trigger()
    assert [lane.kind for lane in window.editor.journey.lanes if lane.id not in before] == ["thoughts"]
