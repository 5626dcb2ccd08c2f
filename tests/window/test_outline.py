"""The outline panel, by keyboard: lists grow as fast as one types."""

import pytest
from hypothesis import given
from PySide6.QtCore import QItemSelectionModel, QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from journeyeditor.editor import Cell
from journeyeditor.editor.outline.tree import OutlineMemory
from journeyeditor.window.panels.outline.model import OutlineModel
from tests.canvas.hand import Keyboard
from tests.changing import histories
from tests.strategies import examples


class Outline:
    """The panel of a window with the sample, and a hand on the keyboard."""

    def __init__(self, window):
        self.window = window
        self.editor = window.editor
        self.keys = Keyboard(window.view).keys
        self.text = Keyboard(window.view).text
        window.activateWindow()
        assert QTest.qWaitForWindowActive(window)
        self.tree = window.docks.open("outline").tree
        self.tree.setFocus()

    def choose(self, *ids):
        self.editor.select(ids)
        self.window.docks.tell_now()

    @property
    def stages(self):
        return [(stage.name, [step.name for step in stage.steps]) for stage in self.editor.journey.stages]

    def lane(self, name):
        return next(lane for lane in self.editor.journey.lanes if lane.name == name)

    def cards(self, name):
        return [(card.text, card.step) for card in self.lane(name).cards]

    @property
    def steps(self):
        return [str(label) for label in self.editor.history.labels]

    @property
    def current(self):
        return self.tree.outline.entry(self.tree.currentIndex()).name


@pytest.fixture
def outline(pizza_window):
    return Outline(pizza_window)


def test_f9_opens_it_with_the_keyboard(pizza_window):
    pizza_window.activateWindow()
    assert QTest.qWaitForWindowActive(pizza_window)
    action = pizza_window.action_set["panel.outline"]
    assert action.shortcut().toString() == "F9"
    action.trigger()
    tree = pizza_window.docks.open("outline").tree
    assert tree.hasFocus()
    assert tree.currentIndex().isValid()
    QTest.keyClick(tree, Qt.Key.Key_Escape)
    assert pizza_window.view.hasFocus()


@pytest.mark.parametrize("kind", ["card", "cell"])
def test_what_is_chosen_on_the_map_stays_so_when_it_opens(pizza_window, kind):
    editor, lane = pizza_window.editor, pizza_window.editor.journey.card_lanes[0]
    if kind == "card":
        editor.select([lane.cards[0].id])
    else:
        editor.select_cell(Cell(lane.id, lane.cards[0].step))
    before = editor.selection, editor.cell
    pizza_window.action_set["panel.outline"].trigger()
    pizza_window.docks.tell_now()
    assert (editor.selection, editor.cell) == before
    assert pizza_window.docks.open("outline").tree.currentIndex().isValid()


def test_stages_and_steps_as_fast_as_one_types(outline):
    outline.choose("stage-order")
    outline.keys("Return")
    outline.text("Dessert")
    outline.keys("Tab")
    outline.text("Choose")
    outline.keys("Return")
    outline.text("Eat ice")
    outline.keys("Shift+Tab")
    outline.text("Coffee")
    outline.keys("Return", "Return")
    assert outline.stages[4:6] == [("Dessert", ["Choose", "Eat ice"]), ("Coffee", [""])]
    assert outline.steps == [
        "Add stage “Dessert”", "Add step “Choose”", "Add step “Eat ice”", "Add stage “Coffee”",
    ]  # fmt: skip
    assert outline.current == "Coffee"
    assert not outline.tree.is_writing


def test_lanes_and_cards_as_fast_as_one_types(outline):
    outline.choose("lane-goals")
    outline.keys("Return")
    outline.text("Devices")
    outline.keys("Tab")
    outline.text("Phone")
    outline.keys("Return")
    outline.text("Tablet")
    outline.keys("Ctrl+Return")
    outline.text("Phone again")
    outline.keys("Return", "Esc")
    assert outline.lane("Devices").kind == "devices"
    assert outline.cards("Devices") == [
        ("Phone", "step-look-around"), ("Tablet", "step-look-around"), ("Phone again", "step-ask-around"),
    ]  # fmt: skip


def test_a_new_row_without_a_name_leaves_no_step(outline):
    before = outline.editor.document
    outline.choose("stage-order")
    for key in ("Esc", "Return", "Tab"):
        outline.keys("Return")
        assert len(outline.stages) == 9
        outline.keys(key)
        if outline.tree.is_writing:
            outline.keys("Esc")
        assert outline.editor.document == before
        outline.choose("stage-order")
        outline.tree.setFocus()
    assert outline.steps == []


def test_what_is_typed_is_on_the_map_at_once_and_esc_takes_it_back(outline):
    before = outline.editor.document
    outline.choose("stage-order")
    outline.keys("F2")
    line = outline.tree.findChild(QLineEdit)
    outline.text("Or")
    outline.text("l")
    assert outline.stages[3][0] == "Orl"
    outline.keys("Left")
    outline.text("a")
    assert (line.text(), line.cursorPosition()) == ("Oral", 3)
    outline.keys("Esc")
    assert outline.editor.document == before
    assert outline.steps == []


def test_typing_on_a_row_writes_over_its_name(outline):
    outline.choose("stage-order")
    for letter in "Buy":
        outline.text(letter)
    outline.keys("Return")
    assert outline.stages[3][0] == "Buy"
    assert outline.steps == ["Rename stage to “Buy”"]
    assert not outline.tree.is_writing


def test_leaving_keeps_what_was_written(outline):
    outline.choose("stage-order")
    outline.keys("Return")
    outline.text("Dessert")
    outline.window.view.setFocus()
    assert outline.stages[4][0] == "Dessert"
    assert not outline.tree.is_writing
    outline.editor.undo()
    assert outline.steps == ["Add stage “Dessert”"]
    assert len(outline.stages) == 8


def test_moving_and_deleting(outline):
    outline.choose("stage-order")
    outline.keys("Alt+Down", "Alt+Down")
    assert [name for name, _ in outline.stages][3:6] == ["Time to eat!", "Leave", "Order"]
    outline.keys("Alt+Up")
    assert len(outline.steps) == 1
    assert outline.current == "Order"
    outline.keys("Del")
    assert "Order" not in [name for name, _ in outline.stages]
    outline.choose("lane-goals")
    outline.keys("Alt+Down")
    assert [lane.id for lane in outline.editor.journey.lanes][:2] == ["lane-actions", "lane-goals"]


def test_the_selection_is_one_with_that_of_the_canvas(outline):
    outline.choose("card-9", "card-11")
    model = outline.tree.selectionModel()
    assert {outline.tree.outline.entry(index).key for index in model.selectedIndexes()} == {"card-9", "card-11"}
    assert outline.tree.isExpanded(outline.tree.outline.index_of("lane-actions"))
    index = outline.tree.outline.index_of("step-pay")
    outline.tree.setCurrentIndex(index)
    assert outline.editor.selection == ("step-pay",)
    model.select(outline.tree.outline.index_of("step-chat"), QItemSelectionModel.SelectionFlag.Select)
    assert outline.editor.selection == ("step-pay", "step-chat")


def test_what_is_open_stays_open_while_the_map_changes(outline):
    tree = outline.tree
    tree.expand(tree.outline.index_of("stage-order"))
    outline.choose("stage-awareness")
    outline.keys("Return")
    outline.text("X")
    outline.keys("Return", "Esc")
    assert tree.isExpanded(tree.outline.index_of("stage-order"))


def test_every_row_has_a_name_and_says_where_it_stands(outline):
    model = outline.tree.outline
    role = Qt.ItemDataRole
    index = model.index_of("card-19")
    assert model.data(index, role.AccessibleTextRole) == "Waits and looks around"
    assert model.data(index, role.AccessibleDescriptionRole) == "Card, Actions, Order, Wait, 1 of 2"

    def walk(parent):
        for row in range(model.rowCount(parent)):
            child = model.index(row, 0, parent)
            assert model.data(child, role.AccessibleTextRole).strip()
            assert model.entry(child).is_heading or model.data(child, role.AccessibleDescriptionRole)
            walk(child)

    walk(model.parent(model.index(0, 0)))


def test_a_map_without_stages_says_what_to_do_first(outline):
    outline.choose(*(stage.id for stage in outline.editor.journey.stages))
    outline.keys("Del")
    before = outline.editor.document
    said = []
    outline.tree.said.connect(said.append)
    outline.choose("lane-goals")
    outline.keys("Tab")
    assert said == ["Add a stage first"]
    assert outline.editor.document is before
    assert not outline.tree.is_writing


# ---------------------------------------------------------------------------------------------------------- the model


def keys_below(model, parent):
    """The keys of all rows in one, as deep as they go."""
    rows = [model.index(row, 0, parent) for row in range(model.rowCount(parent))]
    return [(model.entry(row).key, model.data(row), keys_below(model, row)) for row in rows]


def test_rows_come_and_go_until_they_are_those_of_a_start_from_nothing(qapp):
    @examples(8)
    @given(histories())
    def follow(history):
        owner = QObject()
        map_id = history[0].maps[0].id
        memory = OutlineMemory()
        model = OutlineModel(memory.outline(history[0], map_id), owner)
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, owner)
        top = model.parent(model.index(0, 0))
        for document in history:
            model.show(memory.outline(document, map_id))
            fresh = OutlineModel(OutlineMemory().outline(document, map_id), owner)
            assert keys_below(model, top) == keys_below(fresh, top)

    follow()
    QApplication.processEvents()


# ------------------------------------------------------------------------------------------------------------ dragging


def drop(outline, ids, row, parent_id):
    """Drop rows before a row of a parent; below zero, on the parent itself."""
    model = outline.tree.outline
    data = model.mimeData([model.index_of(one) for one in ids])
    parent = model.index_of(parent_id)
    action = Qt.DropAction.MoveAction
    allowed = model.canDropMimeData(data, action, row, 0, parent)
    assert not model.dropMimeData(data, action, row, 0, parent)
    return allowed


def test_rows_are_dragged_among_their_like(outline):
    map_id = outline.editor.map_id
    assert drop(outline, ["stage-order"], 0, f"{map_id}/stages")
    assert outline.stages[0][0] == "Order"
    assert drop(outline, ["step-pay"], -1, "stage-feedback")
    assert outline.stages[-2] == ("Feedback", ["Share", "Pay"])
    assert drop(outline, ["card-10", "card-11"], -1, "card-9")
    steps = {card.id: card.step for card in outline.lane("Actions").cards}
    assert (steps["card-10"], steps["card-11"]) == ("step-look-around", "step-ask-around")
    assert len(outline.steps) == 3
    before = outline.editor.document
    assert not drop(outline, ["stage-order"], 0, "stage-leave")
    assert not drop(outline, ["card-10"], -1, outline.editor.journey.curve_lanes[0].id)
    assert not drop(outline, ["card-10", "stage-order"], 0, f"{map_id}/stages")
    assert outline.editor.document is before
