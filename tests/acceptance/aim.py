"""Where the mouse has to go: places of the sheet, of the panels and of menus, as pixels of the screen.

All of it is asked in the thread of the window; see ``Eyes.look``.
"""

from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialogButtonBox,
    QLineEdit,
    QMenu,
    QSpinBox,
    QStyle,
    QStyleOptionButton,
    QToolBar,
)

from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.stops import cell_stop, stop_of
from tests.acceptance import seen

_MARGIN = 12
"""How far from the edges of what is in sight a place should be, in pixels."""


class Target(NamedTuple):
    """A place of the sheet."""

    pixel: tuple[float, float]
    way: tuple[int, int] | None
    """Which way the wheel has to be turned for it to be seen: notches to the right and down; nothing where it is."""


# The sheet


def element(element_id):
    """The middle of an element: of a card and a head, clear of its edges."""
    stop = stop_of(_sheet(), element_id)
    return _target(stop.rect, stop.rect.centre)


def first_step(stage_id):
    """The first step of a stage."""
    stage = next(stage for stage in _sheet().stages if stage.stage.id == stage_id)
    return element(stage.steps[0].step.id)


def cell(lane_id, step_id):
    """A cell, away from its plus, which a click would follow."""
    rect = cell_stop(_sheet(), lane_id, step_id).rect
    return _target(rect, Point(rect.x + rect.width * 0.15, rect.centre.y))


def point(lane_id, step_id, share, value):
    """The place of a value on a curve."""
    sheet = _sheet()
    plot = next(lane.plot for lane in sheet.lanes if lane.lane.id == lane_id)
    column = next(step.column for step in sheet.steps if step.step.id == step_id)
    at = Point(column.x + column.width * share, plot.rect.bottom - plot.rect.height * plot.lane.scale.share(value))
    return _target(Rect(at.x, at.y, 0, 0), Point(at.x, min(max(at.y, plot.rect.y + 1), plot.rect.bottom - 1)))


def right_edge(card_id):
    """The right edge of a card."""
    rect = stop_of(_sheet(), card_id).rect
    return _target(rect, Point(rect.right - 0.5, rect.centre.y))


def column_beside(card_id, column):
    """The right edge of a column, at the height of a card."""
    rect, right = stop_of(_sheet(), card_id).rect, _sheet().steps[column].column.right
    at = Point(right - 3, rect.centre.y)
    return _target(Rect(at.x, at.y, 0, 0), at)


def count_of_points(lane_id):
    """How many points there are in a lane of curves."""
    lane = next(lane for lane in seen.main_window().editor.journey.curve_lanes if lane.id == lane_id)
    return sum(len(curve.points) for curve in lane.curves)


def is_there(element_id):
    """Tell whether an element is on the sheet."""
    return stop_of(_sheet(), element_id) is not None


def scroll():
    """How far the sheet is scrolled."""
    view = seen.main_window().view
    return view.horizontalScrollBar().value(), view.verticalScrollBar().value()


def over_canvas():
    """A place over the canvas, to turn the wheel at."""
    viewport = seen.main_window().view.viewport()
    return seen.on_screen(viewport, QPoint(viewport.width() // 2, viewport.height() - 20))


def _sheet():
    return seen.main_window().view.sheet


def _target(rect, at):
    view = seen.main_window().view
    part = view.frozen.part_of(view.sheet, rect)
    pixel = view.frozen.transform_of(part).map(QPointF(*at))
    free, uncovered = view.viewport().rect(), view.frozen.uncovered()
    if part != "titles":
        free.setLeft(uncovered.left())
    if part != "band":
        free.setTop(uncovered.top())
    free = free.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
    right = (pixel.x() > free.right()) - (pixel.x() < free.x())
    down = (pixel.y() > free.bottom()) - (pixel.y() < free.y())
    return Target(seen.on_screen(view.viewport(), pixel), (right, down) if right or down else None)


# Toolbar and menus


def tool(action_id):
    """A button of the toolbar."""
    window = seen.main_window()
    bar = window.findChild(QToolBar, "toolbar")
    button = bar.widgetForAction(window.action_set[action_id])
    return seen.on_screen(button, QPoint(16, button.height() // 2))


def menu_title(text):
    """A title of the menu bar."""
    bar = seen.main_window().menuBar()
    action = next(action for action in bar.actions() if action.text().replace("&", "") == text)
    return seen.on_screen(bar, bar.actionGeometry(action).center())


def entry(text):
    """An entry of a menu that is open; nothing while there is none."""
    for menu in QApplication.topLevelWidgets():
        if not isinstance(menu, QMenu) or not menu.isVisible():
            continue
        for action in menu.actions():
            if action.text().replace("&", "").split("\t")[0] == text and action.isVisible() and action.isEnabled():
                return seen.on_screen(menu, menu.actionGeometry(action).center())
    return None


# Dialogs


def colour_line():
    """The line in the dialog of colours in which one is written."""
    lines = QApplication.activeModalWidget().findChildren(QLineEdit)
    return seen.on_screen(next(line for line in lines if line.isVisible() and not isinstance(line.parent(), QSpinBox)))


def file_line():
    """The line in the dialog of files in which the name is written."""
    return seen.on_screen(QApplication.activeModalWidget().findChild(QLineEdit, "fileNameEdit"))


def button(which):
    """A button of the dialog that is open."""
    return seen.on_screen(QApplication.activeModalWidget().findChild(QDialogButtonBox).button(which))


# Panels


def way_in_panel(widget):
    """Which way the wheel has to be turned for a widget of the properties to be seen; 0 where it is."""
    page = seen.properties().page
    top = widget.mapTo(page.viewport(), QPoint()).y()
    height = page.viewport().height()
    if top < 0:
        return -1
    return 1 if top + min(widget.height(), height - 8) > height else 0


def scroll_of_panel():
    """How far the properties are scrolled."""
    return seen.properties().page.verticalScrollBar().value()


def over_panel():
    """A place over the properties that is no field."""
    viewport = seen.properties().page.viewport()
    return seen.on_screen(viewport, QPoint(5, viewport.height() // 2))


def text_of(widget):
    """What is written in, of a field."""
    return widget.focusProxy()


def begin_of_text(widget):
    """Near the beginning of a field."""
    return QPoint(8, min(12, widget.height() // 2))


def tick(box: QCheckBox):
    """The tick of a box."""
    option = QStyleOptionButton()
    option.initFrom(box)
    return box.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, box).center()


def star(number, stars):
    """A place of a rating."""
    return stars.box(number - 1).center().toPoint()


def choice(box, value):
    """Where a value stands in the open list of a combo box, or which way to turn the wheel."""
    view = box.view()
    index = box.model().index(seen.place_of_choice(box, value), 0)
    return _in_list(view, view.visualRect(index), None)


def tick_in_list(rows, number):
    """Where the tick of a row stands in a list, or which way to turn the wheel."""
    return _in_list(rows, rows.visualItemRect(rows.item(number)), 11)


def _in_list(view, rect, x):
    at = QPoint(rect.x() + x if x is not None else rect.center().x(), rect.center().y())
    if at.y() < 0:
        return -1
    return 1 if at.y() > view.viewport().height() else seen.on_screen(view.viewport(), at)


def row(key):
    """A row of the outline."""
    tree = seen.outline()
    rect = tree.visualRect(tree.outline.index_of(key))
    return seen.on_screen(tree.viewport(), QPoint(rect.x() + 20, rect.center().y()))


def way_to_row(key):
    """Which way to turn the wheel for a row of the outline, or the arrow that opens what it stands in; or 0."""
    tree = seen.outline()
    wanted = tree.outline.index_of(key)
    closed, above = None, wanted.parent()
    while above.isValid():
        closed = closed if tree.isExpanded(above) else above
        above = above.parent()
    rect = tree.visualRect(closed or wanted)
    if rect.center().y() < 0:
        return -1
    if rect.center().y() > tree.viewport().height():
        return 1
    if closed is None:
        return 0
    return seen.on_screen(tree.viewport(), QPoint(rect.x() - tree.indentation() // 2, rect.center().y()))
