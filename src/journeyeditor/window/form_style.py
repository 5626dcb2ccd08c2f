"""How forms look: boxes to tick, and style sheets filled with the colours of a palette."""

from PySide6.QtGui import QPalette

from journeyeditor.resources import icon_path
from journeyeditor.window.theme import SCROLL_BAR
from journeyeditor.window.type_size import type_size

_TICKS = """
QCheckBox::indicator, QListView::indicator {{ width: 14px; height: 14px; border: 1px solid {quiet}; border-radius: 3px;
    background: {base}; }}
QCheckBox::indicator:checked, QListView::indicator:checked {{ background: {filled}; border-color: {filled};
    image: url("{tick}"); }}
QCheckBox:focus {{ color: {accent}; }}
"""


def form_style(style: str, palette: QPalette) -> str:
    """Return the style sheet of a form in the colours of a palette.

    Args:
        style: what the form adds, with the names of colours, icons and a size of type in braces, such as
            ``{quiet}``, and other braces doubled.
        palette: the colours.
    """
    role = QPalette.ColorRole
    is_dark = palette.color(role.Window).lightness() < 128
    return SCROLL_BAR + (_TICKS + style).format(
        quiet=palette.color(role.PlaceholderText).name(),
        wrong="#F0907C" if is_dark else "#B93C25",
        line=palette.color(role.Mid).name(),
        hover=palette.color(role.Midlight).name(),
        ink=palette.color(role.WindowText).name(),
        accent=palette.color(role.Accent).name(),
        base=palette.color(role.Base).name(),
        large=type_size(1.22),
        filled=palette.color(role.Highlight).name(),
        tick=icon_path("tick.svg").as_posix(),
        dash=icon_path("dash.svg").as_posix(),
    )
