"""What can be seen of the window: which part has the keyboard, what a panel shows, where things are on the screen.

All of it is asked in the thread of the window; see ``Eyes.look``.
"""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from journeyeditor.window.main_window import MainWindow
from journeyeditor.window.panels.inspector.content import InspectorContent
from journeyeditor.window.panels.outline.tree import OutlineTree


def main_window():
    """The window that was opened last."""
    window = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow))
    return list(window.windows)[-1]


def document():
    """The document as it is now."""
    return main_window().editor.document


def map_id():
    """The map that is shown."""
    return main_window().editor.map_id


def open_windows():
    """The windows on the screen that answer to keys, by their X numbers: behind a dialog, none but the dialog's."""
    modal = QGuiApplication.modalWindow()
    windows = [modal] if modal else QGuiApplication.topLevelWindows()
    return [window.winId() for window in windows if window.isVisible()]


def dialog_has_keyboard():
    """Tell whether a dialog is open, and what is typed goes to it."""
    dialog, focus = QApplication.activeModalWidget(), QApplication.focusWidget()
    return dialog is not None and dialog.isActiveWindow() and focus is not None and dialog.isAncestorOf(focus)


def palette_has_keyboard():
    """Tell whether the palette of commands is open, and what is typed goes to it."""
    focus = QApplication.focusWidget()
    return isinstance(focus, QLineEdit) and not part_with_keyboard()


def hint():
    """The hint over the canvas."""
    hints = main_window().hints
    return hints.bubble if hints is not None else None


def outline():
    """The tree of the outline."""
    return main_window().findChild(OutlineTree)


def properties():
    """What the panel of properties shows."""
    return main_window().findChild(InspectorContent)


def part_with_keyboard():
    """The part of the window that has the keyboard: ``outline``, ``properties``, ``canvas``, or nothing of these."""
    focus = QApplication.focusWidget()
    parts = {"outline": outline(), "properties": properties(), "canvas": main_window().view}
    return next((name for name, part in parts.items() if part and (part is focus or part.isAncestorOf(focus))), "")


def box_with(path, section=0):
    """The group of the properties that a field stands in."""
    boxes = properties().page.sections[section].boxes
    return next(box for box in boxes if any(field.path == path for field in box.group.fields))


def row_with(path, section=0):
    """The row of a field in the properties; nothing while its group is closed."""
    return next((row for row in box_with(path, section).rows if row.field.path == path), None)


def widget_of(path, section=0):
    """The widget of a field in the properties; nothing while it cannot be seen."""
    row = row_with(path, section)
    return row.widget if row is not None and row.widget.isVisible() else None


def current_row():
    """The entry of the outline that is chosen."""
    tree = outline()
    index = tree.currentIndex()
    return tree.outline.entry(index).key if index.isValid() else ""


def open_list():
    """The list of a combo box that is open."""
    popup = QApplication.activePopupWidget()
    return popup if popup is not None and isinstance(popup.parent(), QComboBox) else None


def on_screen(widget, at=None):
    """The pixel of the screen where a place of a widget is; its middle without one."""
    place = widget.rect().center() if at is None else at
    place = place.toPoint() if isinstance(place, QPointF) else QPoint(place)
    found = widget.mapToGlobal(place) * 1.0
    ratio = widget.devicePixelRatioF()
    return (found.x() * ratio, found.y() * ratio)


def shows(kind, element_id=None):
    """Tell whether the properties show an element of a kind, and that one where it is named."""
    subjects = properties().page.sections[0].subjects
    return len(subjects) == 1 and subjects[0].kind == kind and element_id in (None, subjects[0].id)


def count_of_subjects():
    """How many elements the properties are about."""
    return len(properties().page.sections[0].subjects)


def panels_are_told():
    """Tell whether the panels show what the canvas shows: they are told a moment later."""
    return not main_window().docks._timer.isActive()


def chosen_stage():
    """The id of the stage that is chosen, alone."""
    editor = main_window().editor
    return next((stage.id for stage in editor.journey.stages if (stage.id,) == editor.selection), "")


def commit(text, instead=False):
    """Write as a keyboard on the screen does: a text that is committed at once, in place of the one there if wanted."""
    focus = QApplication.focusWidget()
    event = QInputMethodEvent()
    if instead:
        there = focus.text() if isinstance(focus, QLineEdit) else focus.toPlainText()
        caret = focus.inputMethodQuery(Qt.InputMethodQuery.ImCursorPosition)
        event.setCommitString(text, -caret, len(there))
    else:
        event.setCommitString(text)
    QApplication.sendEvent(focus, event)


def close_suggestions():
    """Put away a list of suggestions that has opened below a line."""
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.hide()


def has_keyboard(widget):
    """Tell whether a widget, or what stands for it, has the keyboard."""
    focus = QApplication.focusWidget()
    return focus is not None and focus in (widget, widget.focusProxy())


def place_of_choice(box, value):
    """The number of a value among those of a combo box."""
    return next(number for number in range(box.count()) if box.itemData(number) == value)


def chosen_point():
    """The point of a curve that is chosen, alone."""
    editor = main_window().editor
    points = [point for lane in editor.journey.curve_lanes for curve in lane.curves for point in curve.points]
    return next((point for point in points if (point.id,) == editor.selection), None)


def way_to_row(key):
    """The key that leads nearer to a row of the outline; nothing where it is chosen, alone."""
    tree = outline()
    wanted, here = tree.outline.index_of(key), tree.currentIndex()
    if wanted == here:
        return "" if tree.selectionModel().selectedIndexes() == [here] else "Home"
    closed = None
    above = wanted.parent()
    while above.isValid():
        closed = closed if tree.isExpanded(above) else above
        above = above.parent()
    if closed is not None and here == closed:
        return "Right"
    return "Down" if tree.visualRect(closed or wanted).y() > tree.visualRect(here).y() else "Up"


def way_to_cell(lane_id, step_id):
    """The key that leads nearer to a cell of the canvas; nothing where the keyboard is there."""
    view = main_window().view
    here = view.keyboard.here
    if here is None or not here.lane_id:
        return "Ctrl+Home"
    lanes = [lane.id for lane in view.editor.journey.lanes]
    columns = view.editor.journey.column_of
    if here.lane_id != lane_id:
        return "Down" if lanes.index(here.lane_id) < lanes.index(lane_id) else "Up"
    if here.step_id == step_id:
        return "" if here.kind == "cell" else "Down"
    return "Right" if columns[here.step_id] < columns[step_id] else "Left"
