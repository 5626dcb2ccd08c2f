"""What the View menu shows, and how large."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from journeyeditor.window.actions.action import Action, Entry, Listing
from journeyeditor.window.actions.giving import has_place
from journeyeditor.window.actions.listings import looks
from journeyeditor.window.panels import PANELS, Panel, going_round

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow

VIEW = ("View",)

PANELS_MENU = ("View", "Panels")


def _panel_entry(panel: Panel) -> Action:
    return Action(
        f"panel.{panel.id}",
        panel.text,
        panel.icon,
        PANELS_MENU,
        lambda window: window.docks.toggle(panel.id),
        panel.shortcuts,
        checked=lambda window: window.docks.is_open(panel.id),
    )


def _present(window: "MainWindow", from_selection: bool = False) -> None:
    from journeyeditor.window.presenting.start import present

    present(window, from_selection)


def _show_timer(window: "MainWindow") -> None:
    from journeyeditor.window.presenting.timer import show_timer

    show_timer(window)


def _toggle_full_screen(window: "MainWindow") -> None:
    window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)


VIEW_ENTRIES: tuple[Entry, ...] = (
    Action(
        "zoom.in",
        "Zoom in",
        "plus",
        VIEW,
        lambda window: window.view.navigation.zoom_in(),
        ("Ctrl++", "Ctrl+="),
        while_writing=True,
    ),
    Action(
        "zoom.out",
        "Zoom out",
        "minus",
        VIEW,
        lambda window: window.view.navigation.zoom_out(),
        ("Ctrl+-",),
        while_writing=True,
    ),
    Action(
        "zoom.reset",
        "Actual size",
        "relative-scale",
        VIEW,
        lambda window: window.view.navigation.zoom_to(1.0, smooth=True),
        ("Ctrl+0",),
        while_writing=True,
    ),
    Action(
        "zoom.fit-map",
        "Fit map",
        "fit-to-page-outline",
        VIEW,
        lambda window: window.view.sight.fit_map(),
        ("Shift+1", "Ctrl+9"),
        "canvas",
        while_writing=True,
    ),
    Action(
        "zoom.fit-selection",
        "Fit selection",
        "fit-to-screen-outline",
        VIEW,
        lambda window: window.view.sight.fit_selection(),
        ("Shift+2", "Ctrl+8"),
        "canvas",
        enabled=has_place,
        while_writing=True,
    ),
    Action(
        "zoom.fit-width",
        "Fit width",
        "arrow-expand-horizontal",
        VIEW,
        lambda window: window.view.sight.fit_width(),
        ("Shift+3", "Ctrl+7"),
        "canvas",
        while_writing=True,
    ),
    Action(
        "zoom.smooth",
        "Smooth zoom",
        "animation-outline",
        VIEW,
        lambda window: window.looking.toggle_smooth_zoom(),
        checked=lambda window: window.looking.glides,
        while_writing=True,
    ),
    Action(
        "view.minimap",
        "Overview",
        "map-outline",
        VIEW,
        lambda window: window.looking.toggle_minimap(),
        ("Ctrl+Shift+M",),
        checked=lambda window: window.looking.minimap is not None,
        opens_group=True,
        while_writing=True,
    ),
    Action(
        "view.filter",
        "Filter",
        "filter-outline",
        VIEW,
        lambda window: window.maps.toggle_filter(),
        ("Ctrl+Alt+L",),
        checked=lambda window: window.maps.filter is not None,
        while_writing=True,
    ),
    Action(
        "view.comments",
        "Show comments",
        "comment-eye-outline",
        VIEW,
        lambda window: window.looking.toggle_comments(),
        checked=lambda window: window.looking.comments,
        while_writing=True,
    ),
    Action(
        "view.page-frames",
        "Page frames",
        "file-document-multiple-outline",
        VIEW,
        lambda window: window.looking.toggle_page_frames(),
        ("Ctrl+Shift+F",),
        checked=lambda window: window.looking.page_frames is not None,
        while_writing=True,
    ),
    Listing("Paper of the frames", "file-outline", VIEW, lambda window, menu: looks.list_papers(window, menu)),
    Listing("Appearance", "theme-light-dark", VIEW, lambda window, menu: looks.list_appearances(window, menu)),
    *(_panel_entry(panel) for panel in PANELS),
    Action(
        "panel.next",
        "Go to the next part",
        "arrow-right-circle-outline",
        PANELS_MENU,
        lambda window: going_round.go_round(window, 1),
        ("F6",),
        opens_group=True,
    ),
    Action(
        "panel.previous",
        "Go to the part before",
        "arrow-left-circle-outline",
        PANELS_MENU,
        lambda window: going_round.go_round(window, -1),
        ("Shift+F6",),
    ),
    Action(
        "map.present",
        "Present",
        "presentation-play",
        VIEW,
        _present,
        ("F5",),
        opens_group=True,
    ),
    Action(
        "map.present-from-here",
        "Present from selection",
        "presentation",
        VIEW,
        lambda window: _present(window, from_selection=True),
        ("Shift+F5",),
    ),
    Action("window.timer", "Timer", "timer-outline", VIEW, _show_timer, ("Shift+F9",)),
    Action(
        "window.full-screen",
        "Full screen",
        "fullscreen",
        VIEW,
        _toggle_full_screen,
        ("F11",),
        checked=lambda window: window.isFullScreen(),
        opens_group=True,
        while_writing=True,
    ),
)
