"""How the properties panel looks: quiet headings, compact fields."""

from PySide6.QtGui import QPalette

from journeyeditor.window.form_style import form_style

_STYLE = """
QLabel#title {{ font-weight: 600; font-size: {large}; }}
QLabel#place {{ color: {quiet}; }}
QLabel#problem {{ color: {wrong}; }}
QScrollArea {{ border: 0; border-top: 1px solid {line}; }}
QWidget#page QLabel {{ color: {quiet}; }}
QWidget#page QLabel#problem {{ color: {wrong}; }}
QToolButton#heading {{ border: 0; border-top: 1px solid {line}; border-radius: 0; padding: 7px 0 5px 0;
    font-weight: 600; color: {ink}; text-align: left; }}
QToolButton#heading:hover {{ color: {accent}; }}
QToolButton#heading:focus {{ color: {accent}; }}
QCheckBox::indicator:indeterminate, QListView::indicator:indeterminate {{ background: {quiet};
    image: url("{dash}"); }}
QListWidget::item {{ min-height: 20px; }}
"""


def inspector_style(palette: QPalette) -> str:
    """Return the style sheet of the panel in the colours of a palette."""
    return form_style(_STYLE, palette)
