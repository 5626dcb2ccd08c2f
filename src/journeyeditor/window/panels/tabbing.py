"""Tab within one part of the window: from its last field back to the first."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def tab_within(part: QWidget, forward: bool) -> bool:
    """Give the keyboard to the next field inside a part, or the one before; tell whether there is one.

    Behind the last field stands the first: who writes in one field after the other does not end up in another part,
    where Tab may mean something else.
    """
    for widget in _in_turn(part, forward):
        if _takes_tab(widget, part):
            reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
            widget.setFocus(reason)
            return True
    return False


def _in_turn(part: QWidget, forward: bool) -> Iterator[QWidget]:
    start = QApplication.focusWidget() or part
    widget = _next(start, forward)
    while widget is not None and widget is not start:
        if part.isAncestorOf(widget):
            yield widget
        widget = _next(widget, forward)


def _next(widget: QWidget, forward: bool) -> QWidget | None:
    return widget.nextInFocusChain() if forward else widget.previousInFocusChain()


def _takes_tab(widget: QWidget, part: QWidget) -> bool:
    tabs = Qt.FocusPolicy.TabFocus
    wanted = widget.focusPolicy() & tabs == tabs and widget.focusProxy() is None
    return wanted and widget.isEnabled() and widget.isVisibleTo(part)
