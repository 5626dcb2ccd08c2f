"""How the strips above the canvas look, in the colours of the palette."""

STRIP = """
QFrame { background: palette(window); border: 0; }
MapTabs, WayUp, FilterBar { border-bottom: 1px solid palette(mid); }
QTabBar { background: transparent; border: 0; }
QTabBar::tab {
    background: transparent; border: 0; border-bottom: 2px solid transparent;
    padding: 7px 12px 6px 10px; color: palette(placeholder-text);
}
QTabBar::tab:selected { border-bottom-color: palette(accent); color: palette(button-text); }
QTabBar::tab:hover:!selected { background: palette(midlight); color: palette(button-text); }
QToolButton { border: 0; border-radius: 5px; padding: 4px 6px; color: palette(button-text); background: transparent; }
QToolButton:hover, QToolButton:focus { background: palette(midlight); }
QToolButton[isOn="true"] { background: palette(light); color: palette(accent); }
QToolButton:disabled { color: palette(placeholder-text); }
FilterBar QToolButton[popupMode="2"] { padding-right: 16px; }
QToolButton::menu-indicator { subcontrol-position: right center; right: 4px; }
QLabel { color: palette(placeholder-text); padding: 5px 2px; border: 0; }
QLabel#here { color: palette(button-text); font-weight: 600; padding-left: 4px; }
"""
