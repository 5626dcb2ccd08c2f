"""Sizes of type in the window, as shares of the system's, which its user may have enlarged."""

from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication


def type_size(times: float) -> str:
    """Return so many times the usual size of type, as style sheets write it."""
    return f"{QFontInfo(QApplication.font()).pointSizeF() * times:.1f}pt"
