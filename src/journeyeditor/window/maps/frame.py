"""The canvas, and above it what leads to the other maps of the document, where it has any, and the filter."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from journeyeditor.editor import Happening

if TYPE_CHECKING:
    from journeyeditor.window.filtering.bar import FilterBar
    from journeyeditor.window.main_window import MainWindow
    from journeyeditor.window.maps.tabs import MapTabs
    from journeyeditor.window.maps.way_up import WayUp


class MapFrame(QWidget):
    """Holds the canvas of a window; a document of one map needs nothing above it, and loads nothing for it."""

    tabs: "MapTabs | None" = None
    way_up: "WayUp | None" = None
    filter: "FilterBar | None" = None

    def __init__(self, window: "MainWindow") -> None:
        """Hold the canvas that a window has just taken."""
        super().__init__(window)
        self._window = window
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(window.view)
        self.setFocusProxy(window.view)

    def follow(self, happening: Happening) -> None:
        """Show the maps that the document has now, and how one came to that in sight."""
        editor = self._window.editor
        if not happening.document or editor.history.is_previewing:
            return
        if self.tabs is None and len(editor.document.maps) > 1:
            self._build()
        if self.tabs is not None and self.way_up is not None:
            self.tabs.follow()
            self.way_up.follow()
        if self.filter is not None:
            self.filter.follow(happening)

    @property
    def in_sight(self) -> list[QWidget]:
        """What is shown above the canvas, for whoever goes there by keyboard."""
        strips: list[QWidget | None] = [self.tabs, self.way_up, self.filter]
        return [strip for strip in strips if strip is not None and strip.isVisible()]

    def toggle_filter(self) -> None:
        """Show the bar of the filter and give it the keyboard, or take it away with what it does."""
        if self.filter is None:
            from journeyeditor.window.filtering.bar import FilterBar

            self.filter = FilterBar(self._window)
            self._layout.insertWidget(self._layout.count() - 1, self.filter)
            self.filter.setFocus()
        else:
            self.filter.close_filter()
            self.filter.hide()
            self.filter.deleteLater()
            self.filter = None
            self._window.view.setFocus()

    def dress(self) -> None:
        """Take the colours of the moment."""
        if self.tabs is not None and self.way_up is not None:
            self.tabs.dress()
            self.way_up.dress()
        if self.filter is not None:
            self.filter.dress()

    def _build(self) -> None:
        from journeyeditor.window.maps.tabs import MapTabs
        from journeyeditor.window.maps.way_up import WayUp

        self.tabs, self.way_up = MapTabs(self._window), WayUp(self._window)
        self._layout.insertWidget(0, self.tabs)
        self._layout.insertWidget(1, self.way_up)
