"""How the dialog of the export looks: the pages before a quiet ground, the choices beside them."""

from PySide6.QtGui import QPalette

from journeyeditor.resources import icon_path
from journeyeditor.window.theme import SCROLL_BAR

_STYLE = """
QLabel#heading {{ font-weight: 600; }}
QWidget#page QLabel {{ color: {quiet}; }}
QWidget#page QLabel#heading {{ color: {ink}; }}
QLabel#hint {{ color: {quiet}; font-size: 9pt; }}
QLabel#summary {{ font-weight: 600; }}
QLabel#warning {{ color: {wrong}; }}
QWidget#side {{ border-left: 1px solid {line}; }}
QWidget#end {{ border-top: 1px solid {line}; border-left: 1px solid {line}; }}
QWidget#bar {{ border-top: 1px solid {line}; }}
QListWidget {{ border: 1px solid {line}; border-radius: 4px; background: {base}; }}
QListWidget::item {{ min-height: 24px; }}
QToolButton {{ border: 0; border-radius: 5px; padding: 5px; }}
QToolButton:hover, QToolButton:focus {{ background: {hover}; }}
QToolButton::menu-indicator {{ image: none; }}
QCheckBox::indicator, QListView::indicator {{ width: 14px; height: 14px; border: 1px solid {quiet}; border-radius: 3px;
    background: {base}; }}
QCheckBox::indicator:checked, QListView::indicator:checked {{ background: {filled}; border-color: {filled};
    image: url("{tick}"); }}
QCheckBox:focus {{ color: {accent}; }}
"""


def export_style(palette: QPalette) -> str:
    """Return the style sheet of the dialog in the colours of a palette."""
    role = QPalette.ColorRole
    is_dark = palette.color(role.Window).lightness() < 128
    return SCROLL_BAR + _STYLE.format(
        quiet=palette.color(role.PlaceholderText).name(),
        wrong="#F0907C" if is_dark else "#B93C25",
        line=palette.color(role.Mid).name(),
        hover=palette.color(role.Midlight).name(),
        ink=palette.color(role.WindowText).name(),
        accent=palette.color(role.Accent).name(),
        base=palette.color(role.Base).name(),
        filled=palette.color(role.Highlight).name(),
        tick=icon_path("tick.svg").as_posix(),
    )
