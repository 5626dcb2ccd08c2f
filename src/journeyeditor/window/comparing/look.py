"""How the window that compares two maps looks, in the colours of the palette."""

STYLE = """
QWidget#side { border-left: 1px solid palette(mid); }
QSplitter { border-top: 1px solid palette(mid); border-bottom: 1px solid palette(mid); }
QSplitter::handle { background: palette(window); width: 1px; }
QToolButton { border: 0; border-radius: 5px; padding: 5px 7px; }
QToolButton:hover, QToolButton:focus { background: palette(midlight); }
QToolButton:checked { background: palette(light); color: palette(accent); }
QLabel#side-name { padding: 5px 12px; font-weight: 600; border-bottom: 1px solid palette(mid); }
QListWidget { border: 1px solid palette(mid); border-radius: 4px; }
"""
