"""How the window looks: Qt's Fusion style in calm colours, light or dark as the system is; the sheet stays white."""

from typing import Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication


class Colours(NamedTuple):
    """The colours of a scheme."""

    window: str
    base: str
    button: str
    ink: str
    quiet_ink: str
    disabled_ink: str
    line: str
    """Between the parts of the window."""
    hover: str
    """Under what the pointer is over."""
    chosen: str
    """Under what is switched on."""
    accent: str
    highlight: str


LIGHT = Colours(
    window="#F4F6F7",
    base="#FFFFFF",
    button="#FBFCFC",
    ink="#1C2B33",
    quiet_ink="#5B6B74",
    disabled_ink="#A4B0B6",
    line="#DBE1E5",
    hover="#E6EBEE",
    chosen="#D5E6E8",
    accent="#0B6470",
    highlight="#0B6470",
)
DARK = Colours(
    window="#25292C",
    base="#1B1F21",
    button="#30363A",
    ink="#E7EBED",
    quiet_ink="#A3AFB6",
    disabled_ink="#667077",
    line="#363D41",
    hover="#343A3E",
    chosen="#1F474D",
    accent="#5FC3CF",
    highlight="#17727E",
)


BAR = """
QToolBar, QStatusBar { background: palette(window); border: 0; }
QToolBar { border-bottom: 1px solid palette(mid); padding: 4px; spacing: 1px; }
QToolBar::separator { background: palette(mid); width: 1px; margin: 7px 6px; }
QStatusBar { border-top: 1px solid palette(mid); }
QStatusBar::item { border: 0; }
QToolButton { border: 0; border-radius: 5px; padding: 5px 7px; color: palette(button-text); }
QToolButton:hover, QToolButton:focus { background: palette(midlight); }
QToolButton:pressed, QToolButton:checked { background: palette(light); color: palette(accent); }
QToolButton:disabled { color: palette(placeholder-text); }
QToolButton[popupMode="1"] { padding-right: 22px; }
QToolButton::menu-button { border: 0; border-radius: 5px; width: 20px; }
QToolButton::menu-button:hover { background: palette(mid); }
QToolButton::menu-indicator { image: none; }
QToolButton#qt_toolbar_ext_button { padding: 0; }
QStatusBar QLabel { padding-left: 10px; }
QStatusBar QToolButton { padding: 3px 5px; border: 1px solid transparent; }
QStatusBar QPushButton { border: 1px solid transparent; border-radius: 5px; padding: 3px 8px; color: palette(accent); }
QStatusBar QPushButton:hover, QStatusBar QPushButton:focus { background: palette(midlight); }
QStatusBar QToolButton:focus, QStatusBar QPushButton:focus { border-color: palette(accent); }
"""
"""How the bars of the window look, in the colours of the palette."""

SCROLL_BAR = """
QScrollBar { background: transparent; border: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: palette(mid); border-radius: 4px; margin: 2px; }
QScrollBar::handle:hover { background: palette(placeholder-text); }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""
"""How the scroll bars of the canvas look: they stand back."""

DOCKS = """
QMainWindow::separator { background: palette(mid); width: 1px; height: 1px; margin: 0 2px; }
QMainWindow::separator:hover { background: palette(accent); }
QDockWidget { border: 0; }
QDockWidget::title { background: palette(window); padding: 8px 12px 4px 12px; text-align: left; }
"""
"""How the panels beside the canvas are framed."""


STYLE = ("-style", "fusion")
"""What the application is told of its style; to ask for it later takes longer than all else here."""


def colours_of(scheme: Qt.ColorScheme) -> Colours:
    """Return the colours of a scheme; a system that does not say which it has is light."""
    return DARK if scheme == Qt.ColorScheme.Dark else LIGHT


_CHOSEN = "appearance"
"""The property of the application that holds what was chosen."""
_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


def apply_theme(application: QApplication, appearance: str = "system") -> None:
    """Dress the application as was chosen, now and whenever the system changes between light and dark."""
    choose_appearance(application, appearance)
    application.styleHints().colorSchemeChanged.connect(lambda _scheme: _dress_as_chosen(application))


def choose_appearance(application: QApplication, appearance: str) -> None:
    """Dress the application ``light``, ``dark``, or as the ``system`` is."""
    application.setProperty(_CHOSEN, appearance)
    # Where the system draws frames and title bars, it is told too.
    application.styleHints().setColorScheme(_SCHEMES.get(appearance, Qt.ColorScheme.Unknown))
    _dress_as_chosen(application)


def _dress_as_chosen(application: QApplication) -> None:
    chosen = _SCHEMES.get(application.property(_CHOSEN))
    dress(application, chosen if chosen is not None else application.styleHints().colorScheme())


def dress(application: QApplication, scheme: Qt.ColorScheme) -> None:
    """Give the application the colours of a scheme."""
    palette = palette_of(scheme)
    application.setPalette(palette)
    # Icons keep their ink in a menu, so what is chosen there has a ground on which it can be seen.
    role = QPalette.ColorRole
    palette.setColor(role.Highlight, palette.color(role.Light))
    palette.setColor(role.HighlightedText, palette.color(role.WindowText))
    # PySide's annotation asks for bytes, but it takes text alone.
    menus: tuple[Any, ...] = ("QMenu", "QMenuBar")
    for kind in menus:
        application.setPalette(palette, kind)


def palette_of(scheme: Qt.ColorScheme) -> QPalette:
    """Return the palette of a scheme."""
    colours = colours_of(scheme)
    role, disabled = QPalette.ColorRole, QPalette.ColorGroup.Disabled
    palette = QPalette(QColor(colours.button), QColor(colours.window))
    for name, colour in {
        role.WindowText: colours.ink,
        role.Text: colours.ink,
        role.ButtonText: colours.ink,
        role.BrightText: "#FFFFFF",
        role.PlaceholderText: colours.quiet_ink,
        role.Base: colours.base,
        role.AlternateBase: colours.window,
        role.Button: colours.button,
        role.Light: colours.chosen,
        role.Midlight: colours.hover,
        role.Mid: colours.line,
        role.Highlight: colours.highlight,
        role.HighlightedText: "#FFFFFF",
        role.Accent: colours.accent,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.ToolTipBase: colours.base,
        role.ToolTipText: colours.ink,
    }.items():
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(disabled, name, QColor(colours.disabled_ink))
    palette.setColor(disabled, role.Highlight, QColor(colours.line))
    palette.setColor(disabled, role.HighlightedText, QColor(colours.quiet_ink))
    return palette
