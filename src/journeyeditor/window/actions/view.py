"""What the View menu shows, and how large."""

from journeyeditor.window.actions.action import Action, Entry
from journeyeditor.window.actions.giving import has_selection
from journeyeditor.window.panels import PANELS, Panel

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


VIEW_ENTRIES: tuple[Entry, ...] = (
    Action(
        "zoom.in",
        "Zoom in",
        "plus",
        VIEW,
        lambda window: window.view.zoom_in(),
        ("Ctrl++", "Ctrl+="),
        while_writing=True,
    ),
    Action(
        "zoom.out",
        "Zoom out",
        "minus",
        VIEW,
        lambda window: window.view.zoom_out(),
        ("Ctrl+-",),
        while_writing=True,
    ),
    Action(
        "zoom.reset",
        "Actual size",
        "relative-scale",
        VIEW,
        lambda window: window.view.zoom_to(1.0),
        ("Ctrl+0",),
        while_writing=True,
    ),
    Action(
        "zoom.fit-map",
        "Fit map",
        "fit-to-page-outline",
        VIEW,
        lambda window: window.view.fit_map(),
        ("Shift+1", "Ctrl+9"),
        "canvas",
        while_writing=True,
    ),
    Action(
        "zoom.fit-selection",
        "Fit selection",
        "fit-to-screen-outline",
        VIEW,
        lambda window: window.view.fit_selection(),
        ("Shift+2",),
        "canvas",
        enabled=has_selection,
        while_writing=True,
    ),
    *(_panel_entry(panel) for panel in PANELS),
    Action(
        "window.full-screen",
        "Full screen",
        "fullscreen",
        VIEW,
        lambda window: window.toggle_full_screen(),
        ("F11",),
        checked=lambda window: window.isFullScreen(),
        opens_group=True,
        while_writing=True,
    ),
)
