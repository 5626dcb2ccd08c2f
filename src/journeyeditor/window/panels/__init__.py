"""The panels of the window, as data: a new one is a module here and an entry in this list."""

from typing import TYPE_CHECKING

from journeyeditor.later import load_later
from journeyeditor.window.panels.panel import Panel, PanelContent

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow

__all__ = ["PANELS", "Panel", "PanelContent"]

load_later(__name__, "going_round")


def _outline(window: "MainWindow") -> PanelContent:
    from journeyeditor.window.panels.outline.content import OutlineContent

    return OutlineContent(window)


def _properties(window: "MainWindow") -> PanelContent:
    from journeyeditor.window.panels.inspector.content import InspectorContent

    return InspectorContent(window)


def _history(window: "MainWindow") -> PanelContent:
    from journeyeditor.window.panels.history import HistoryPanel

    return HistoryPanel(window)


def _find(window: "MainWindow") -> PanelContent:
    from journeyeditor.window.panels.find.panel import FindPanel

    return FindPanel(window)


def _theme(window: "MainWindow") -> PanelContent:
    from journeyeditor.window.panels.theme.content import ThemeContent

    return ThemeContent(window)


def _check(window: "MainWindow") -> PanelContent:
    from journeyeditor.window.panels.check.content import CheckContent

    return CheckContent(window)


def _personas(window: "MainWindow") -> PanelContent:
    from journeyeditor.window.panels.personas.content import PersonasContent

    return PersonasContent(window)


def _empathy(window: "MainWindow") -> PanelContent:
    from journeyeditor.window.panels.empathy.content import EmpathyContent

    return EmpathyContent(window)


def _analysis(window: "MainWindow") -> PanelContent:
    from journeyeditor.window.panels.analysis.content import AnalysisContent

    return AnalysisContent(window)


def _review(window: "MainWindow") -> PanelContent:
    from journeyeditor.window.panels.review.content import ReviewContent

    return ReviewContent(window)


def _help(window: "MainWindow") -> PanelContent:
    from journeyeditor.window.panels.help.content import HelpContent

    return HelpContent(window)


def _tasks(window: "MainWindow") -> PanelContent:
    from journeyeditor.window.panels.tasks import TasksContent

    return TasksContent(window)


PANELS: tuple[Panel, ...] = (
    Panel("outline", "Outline", "file-tree-outline", ("F9",), "left", _outline),
    Panel("properties", "Properties", "tune-variant", ("F4",), "right", _properties),
    Panel("personas", "Personas", "account-group-outline", ("F7",), "right", _personas),
    Panel("empathy", "Empathy map", "head-heart-outline", (), "right", _empathy),
    Panel("theme", "Theme", "palette-swatch-outline", ("Ctrl+Shift+L",), "right", _theme),
    Panel("check", "Map check", "clipboard-check-outline", ("F8",), "right", _check),
    Panel("analysis", "Analysis", "chart-scatter-plot", ("Shift+F8",), "right", _analysis),
    Panel("review", "Review", "comment-multiple-outline", ("Shift+F7",), "right", _review),
    Panel("tasks", "Tasks of mapping", "format-list-checks", ("Shift+F4",), "right", _tasks),
    Panel("history", "Undo history", "history", ("Ctrl+Shift+H",), "right", _history),
    Panel("help", "Help", "help-circle-outline", (), "right", _help),
    Panel("find", "Find and replace", "text-search", (), "left", _find),
)
