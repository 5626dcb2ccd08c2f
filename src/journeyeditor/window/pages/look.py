"""How a dialog with pages looks: the pages before a quiet ground, the choices beside them."""

from PySide6.QtGui import QPalette

from journeyeditor.window.form_style import form_style

_STYLE = """
QLabel#heading {{ font-weight: 600; }}
QWidget#page QLabel {{ color: {quiet}; }}
QWidget#page QLabel#heading {{ color: {ink}; }}
QLabel#hint {{ color: {quiet}; }}
QLabel#summary {{ font-weight: 600; }}
QLabel#warning {{ color: {wrong}; }}
QWidget#side {{ border-left: 1px solid {line}; }}
QWidget#end {{ border-top: 1px solid {line}; border-left: 1px solid {line}; }}
QWidget#bar {{ border-top: 1px solid {line}; }}
QProgressBar {{ border: 0; background: {line}; }}
QProgressBar::chunk {{ background: {accent}; }}
QListWidget {{ border: 1px solid {line}; border-radius: 4px; background: {base}; }}
QListWidget::item {{ min-height: 24px; }}
QToolButton {{ border: 0; border-radius: 5px; padding: 5px; }}
QToolButton:hover, QToolButton:focus {{ background: {hover}; }}
QToolButton::menu-indicator {{ image: none; }}
"""


def pages_style(palette: QPalette) -> str:
    """Return the style sheet of the dialog in the colours of a palette."""
    return form_style(_STYLE, palette)
