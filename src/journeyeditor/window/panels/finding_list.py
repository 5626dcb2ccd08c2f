"""The list of a panel that finds things on the map, and the words beside it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListView, QSizePolicy

from journeyeditor.window.theme import SCROLL_BAR


def finding_list(name: str, least_height: int) -> QListView:
    """Return a list of what was found, with its name for screen readers and its least height in pixels."""
    listing = QListView()
    listing.setAccessibleName(name)
    listing.setMinimumHeight(least_height)
    listing.setFrameShape(QListView.Shape.NoFrame)
    listing.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    listing.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    listing.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    listing.verticalScrollBar().setStyleSheet(SCROLL_BAR)
    return listing


def finding_words() -> QLabel:
    """Return a text that may be long: that is no reason for the panel to grow and the map to shrink."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label
