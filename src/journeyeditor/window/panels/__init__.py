"""The panels of the window, as data: a new one is a module here and an entry in this list."""

from journeyeditor.window.panels.panel import Panel, PanelContent

__all__ = ["PANELS", "Panel", "PanelContent"]

PANELS: tuple[Panel, ...] = ()
