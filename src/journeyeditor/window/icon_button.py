"""Buttons with an icon alone."""

from collections.abc import Callable

from PySide6.QtWidgets import QToolButton

from journeyeditor.window.icons import glyph_icon


def icon_button(icon: str, words: str, run: Callable[[], object]) -> QToolButton:
    """Return a button with an icon of the icon font, whose words are its tip and its name; a click runs a function."""
    button = QToolButton()
    button.setIcon(glyph_icon(icon))
    button.setToolTip(words)
    button.setAccessibleName(words)
    button.clicked.connect(lambda _checked=False: run())
    return button
