"""Both maps: in one picture, or one above the other with the same stages at the same places."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from journeyeditor.picture.comparing import picture_of_both, pictures_of_each
from journeyeditor.review.comparing import BEFORE, Comparison
from journeyeditor.typeset import QtTypesetter
from journeyeditor.window.comparing.picture_view import PictureView


class ComparedStage(QStackedWidget):
    """Shows a comparison in one of two ways; where one looks at one map, one looks at the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.both = PictureView(self.tr("Both maps in one picture"))
        names = (self.tr("The map before"), self.tr("The map after"))
        self.each = (PictureView(names[0], fits_width=True), PictureView(names[1], fits_width=True))
        self._names = (QLabel(), QLabel())
        self._comparison: Comparison | None = None
        self._has_each = False
        self._is_following = False
        apart = QWidget()
        layout = QVBoxLayout(apart)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for name, view in zip(self._names, self.each, strict=True):
            name.setTextFormat(Qt.TextFormat.PlainText)
            name.setObjectName("side-name")
            layout.addWidget(name)
            layout.addWidget(view, 1)
        for view, other in (self.each, self.each[::-1]):
            view.looked.connect(partial(self._follow, view, other))
        words = QLabel(self.tr("This map is too large for a picture."))
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for page in (self.both, apart, words):
            self.addWidget(page)

    def show_comparison(self, comparison: Comparison) -> None:
        """Show a comparison in place of the one before."""
        self._comparison, self._has_each = comparison, False
        self.setCurrentIndex(min(self.currentIndex(), 1))
        typesetter = QtTypesetter()
        self.both.show_picture(picture_of_both(comparison, typesetter))
        for name, side in zip(self._names, comparison.shared, strict=True):
            name.setText(" ".join(side.maps[0].title.split()))
        if self.is_apart:
            self._draw_each()

    @property
    def is_apart(self) -> bool:
        """Whether each map has a picture of its own."""
        return self.currentIndex() == 1

    def show_no_picture(self) -> None:
        """Say that there is no picture."""
        self._comparison = None
        self.setCurrentIndex(2)

    def show_apart(self, apart: bool) -> None:
        """Show each map by itself, or both in one picture."""
        if self._comparison is None:
            return
        self.setCurrentIndex(int(apart))
        if apart and not self._has_each:
            self._draw_each()

    def show_element(self, element_id: str) -> None:
        """Show an element from near, in a frame: in both maps where both have it."""
        if self._comparison is None:
            return
        wanted = (element_id, f"{BEFORE}{element_id}"[:80])
        if not self.is_apart:
            self.both.show_elements(wanted)
            return
        self._is_following = True
        found = [view for view in self.each if view.show_elements(wanted)]
        self._is_following = False
        if len(found) == 1:
            (there,) = found
            self._follow(there, next(view for view in self.each if view is not there))

    def fit(self) -> None:
        """Show all there is."""
        for view in self.each if self.is_apart else (self.both,):
            view.fit()

    def _draw_each(self) -> None:
        assert self._comparison is not None, "there is something to show"
        self._has_each = True
        for view, picture in zip(self.each, pictures_of_each(self._comparison, QtTypesetter()), strict=True):
            view.show_picture(picture)

    def _follow(self, view: PictureView, other: PictureView) -> None:
        """Look at the same part of the other map."""
        if self._is_following or other.paper.isEmpty():
            return
        self._is_following = True
        other.look_as(view)
        self._is_following = False
