"""How the properties panel looks: quiet headings, compact fields."""

from PySide6.QtGui import QPalette

from journeyeditor.resources import icon_path
from journeyeditor.window.theme import SCROLL_BAR

_STYLE = """
QLabel#title {{ font-weight: 600; font-size: 11pt; }}
QLabel#place {{ color: {quiet}; }}
QLabel#problem {{ color: {wrong}; }}
QScrollArea {{ border: 0; border-top: 1px solid {line}; }}
QWidget#page QLabel {{ color: {quiet}; }}
QWidget#page QLabel#problem {{ color: {wrong}; }}
QToolButton#heading {{ border: 0; border-top: 1px solid {line}; border-radius: 0; padding: 7px 0 5px 0;
    font-weight: 600; color: {ink}; text-align: left; }}
QToolButton#heading:hover {{ color: {accent}; }}
QToolButton#heading:focus {{ color: {accent}; }}
QCheckBox::indicator, QListView::indicator {{ width: 14px; height: 14px; border: 1px solid {quiet}; border-radius: 3px;
    background: {base}; }}
QCheckBox::indicator:checked, QListView::indicator:checked {{ background: {filled}; border-color: {filled};
    image: url("{tick}"); }}
QCheckBox::indicator:indeterminate, QListView::indicator:indeterminate {{ background: {quiet};
    image: url("{dash}"); }}
QListWidget::item {{ min-height: 20px; }}
QCheckBox:focus {{ color: {accent}; }}
"""


def inspector_style(palette: QPalette) -> str:
    """Return the style sheet of the panel in the colours of a palette."""
    role = QPalette.ColorRole
    is_dark = palette.color(role.Window).lightness() < 128
    return SCROLL_BAR + _STYLE.format(
        quiet=palette.color(role.PlaceholderText).name(),
        wrong="#F0907C" if is_dark else "#B93C25",
        line=palette.color(role.Mid).name(),
        ink=palette.color(role.WindowText).name(),
        accent=palette.color(role.Accent).name(),
        base=palette.color(role.Base).name(),
        filled=palette.color(role.Highlight).name(),
        tick=icon_path("tick.svg").as_posix(),
        dash=icon_path("dash.svg").as_posix(),
    )
