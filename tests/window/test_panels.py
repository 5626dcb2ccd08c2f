"""The panels around the canvas: one in front of others, and all as they were at the next start."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDockWidget


def shown(window):
    """The docks that are open."""
    return {dock.objectName() for dock in window.findChildren(QDockWidget) if not dock.isHidden()}


def test_panels_are_open_again_in_the_next_window(windows, window):
    assert shown(window) == set()
    window.docks.open("properties")
    dock = window.findChild(QDockWidget, "panel.properties")
    window.resizeDocks([dock], [333], Qt.Orientation.Horizontal)
    QApplication.processEvents()
    window.close()
    other = windows.new()
    QApplication.processEvents()
    assert shown(other) == {"panel.properties"}
    again = other.findChild(QDockWidget, "panel.properties")
    assert again.width() == 333
    assert again.widget() is not None


def test_a_window_beside_another_has_its_panels(windows, window):
    window.docks.open("outline")
    other = windows.new(window)
    QApplication.processEvents()
    assert shown(other) == {"panel.outline"}


def test_panels_of_one_side_stand_behind_each_other(window):
    for name in ("properties", "history"):
        window.docks.open(name)
        QApplication.processEvents()
    assert shown(window) == {"panel.properties", "panel.history"}
    window.docks.toggle("properties")
    QApplication.processEvents()
    assert shown(window) == {"panel.properties", "panel.history"}
    window.docks.toggle("properties")
    assert shown(window) == {"panel.history"}
    assert window.view.hasFocus() or QApplication.focusWidget() is None


def test_settings_of_panels_that_cannot_be_read_are_nothing(windows, settings):
    settings.change(panels="no base64", geometry="no base64")
    assert shown(windows.new()) == set()
