"""The pages as they will be: a list of them, one of them large, and a bar to turn them with."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QVBoxLayout, QWidget

from journeyeditor.model import Document, Message, View
from journeyeditor.window.icon_button import icon_button
from journeyeditor.window.pages.maker import Laid, PageMaker, Painted
from journeyeditor.window.pages.preview import PagePreview
from journeyeditor.window.pages.thumbnails import PageList

_THIN = 3
"""The height of the line that shows how far the layout is, in pixels."""
_PATIENCE = 200
"""Milliseconds of work after which it is seen that there is some."""


class PageStage(QWidget):
    """Shows views of a document on their pages; the pages before are seen until the new ones are there."""

    laid = Signal(Laid)
    """There are other pages now."""
    waiting = Signal(bool)
    """Whether what is seen is still of what was chosen before."""
    checked = Signal(tuple)
    """What will be amiss on them, as messages."""

    def __init__(self) -> None:
        """Begin with no pages."""
        super().__init__()
        self._maker = PageMaker()
        self._now = Laid((), 0.0)
        self._is_laying = self._awaits_image = self._awaits_check = False
        self._later = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._later.timeout.connect(self._show_work)
        self.preview, self.pages = PagePreview(self), PageList(self)
        self.preview.say(self.tr("The pages are being laid out…"))
        self.pages.hide()
        self._lay_out()
        self.pages.currentRowChanged.connect(self._show_page)
        self.pages.wanted.connect(self._maker.sketch)
        self.preview.turned.connect(self.turn)
        self.preview.zoomed.connect(self._follow_zoom)
        self.preview.wanted.connect(self._paint)
        self._maker.told.connect(self._take_progress)
        self._maker.laid.connect(self._take_pages)
        self._maker.painted.connect(self._take_image)
        self._maker.sketched.connect(self._take_sketch)
        self._maker.checked.connect(self._take_check)
        self._maker.failed.connect(self._take_fault)
        self._maker.start()

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._now.leaves)

    @property
    def is_laying(self) -> bool:
        """Whether the pages that are wanted are still to come."""
        return self._is_laying

    @property
    def is_working(self) -> bool:
        """Whether anything of what is seen or said of the pages is still to come."""
        return self._is_laying or self._awaits_image or self._awaits_check

    def show_views(self, document: Document, views: Sequence[View]) -> None:
        """Show views of a document, in place of those before."""
        self._is_laying = self._awaits_check = True
        self._progress.setValue(0)
        self._wait()
        self._maker.lay(document, views)

    def rest(self) -> None:
        """Leave the pages as they are for now: others need the processor."""
        self._is_laying = self._awaits_image = self._awaits_check = False
        self._wait()
        self._maker.rest()

    def end(self) -> None:
        """Make no more pages; what is under way ends by itself."""
        maker = self._maker
        for signal in (maker.told, maker.laid, maker.painted, maker.sketched, maker.checked, maker.failed):
            signal.disconnect()
        maker.end()

    def turn(self, by: int) -> None:
        """Show the page after, or the one before."""
        row = self.pages.currentRow() + by
        if 0 <= row < self.count:
            self.pages.setCurrentRow(row)

    # What the maker gives

    def _take_progress(self, number: int, hundredths: int) -> None:
        if number == self._maker.number:
            self._progress.setValue(hundredths)

    def _take_pages(self, number: int, laid: Laid) -> None:
        if number != self._maker.number:
            return
        self._is_laying, self._now = False, laid
        self.pages.show_pages(laid.leaves)
        self.pages.setVisible(self.count > 1)
        self._show_page(self.pages.currentRow())
        self._maker.check()
        self.laid.emit(laid)

    def _take_image(self, number: int, painted: Painted) -> None:
        if number == self._maker.number and painted.number == self.pages.currentRow() and not self._is_laying:
            self._awaits_image = False
            self.preview.take_image(painted.image)
            self._wait()

    def _take_sketch(self, number: int, painted: Painted) -> None:
        if number == self._maker.number:
            self.pages.take_image(painted.number, painted.image)

    def _take_check(self, number: int, messages: tuple[Message, ...]) -> None:
        if number == self._maker.number:
            self._awaits_check = False
            self._wait()
            self.checked.emit(messages)

    def _take_fault(self, fault: Exception) -> None:
        self.rest()
        raise fault

    # What is seen

    def _show_page(self, row: int) -> None:
        if self._is_laying or not 0 <= row < self.count:
            return
        self.preview.show_page(self._now.leaves[row], self.pages.image_of(row))
        self._number.setText(self.tr("{number} of {count}").format(number=row + 1, count=self.count))
        self._set_buttons(row)

    def _paint(self, scale: float) -> None:
        if not self._is_laying and self.count:
            self._awaits_image = True
            self._wait()
            self._maker.show(self.pages.currentRow(), scale)

    def _set_buttons(self, row: int) -> None:
        self._before.setEnabled(row > 0)
        self._after.setEnabled(row < self.count - 1)
        for button in (self._smaller, self._larger):
            button.setEnabled(self.count > 0)
        self._follow_zoom()

    def _follow_zoom(self) -> None:
        self._zoom.setText(f"{self.preview.zoom:.0%}" if self.count else "")
        self._fit.setEnabled(not self.preview.fits)

    def _wait(self) -> None:
        """Show that there is work, if it takes long; that nothing is amiss is looked for in silence."""
        if not (self._is_laying or self._awaits_image):
            self._later.stop()
            self._progress.hide()
            self._number.setEnabled(True)
            self.waiting.emit(False)
        elif self._progress.isHidden() and not self._later.isActive():
            self._later.start()

    def _show_work(self) -> None:
        self._progress.show()
        self._number.setEnabled(False)
        self.waiting.emit(True)

    def _lay_out(self) -> None:
        self._before = self._button("chevron-left", self.tr("Page before"), lambda: self.turn(-1))
        self._after = self._button("chevron-right", self.tr("Next page"), lambda: self.turn(1))
        self._number = QLabel()
        self._smaller = self._button("minus", self.tr("Smaller"), lambda: self.preview.zoom_by(-1))
        self._larger = self._button("plus", self.tr("Larger"), lambda: self.preview.zoom_by(1))
        self._fit = self._button("fit-to-page-outline", self.tr("Whole page"), self.preview.fit)
        self._zoom = QLabel()
        self._zoom.setMinimumWidth(44)
        self._zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._progress = QProgressBar(textVisible=False)
        self._progress.setAccessibleName(self.tr("How far the layout of the pages is"))
        self._progress.setFixedHeight(_THIN)
        policy = self._progress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._progress.setSizePolicy(policy)
        self._progress.hide()
        bar = QWidget()
        bar.setObjectName("bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(6, 6, 6, 6)
        row.setSpacing(3)
        for part in (self._before, self._number, self._after):
            row.addWidget(part)
        row.addStretch(1)
        for part in (self._smaller, self._zoom, self._larger, self._fit):
            row.addWidget(part)
        large = QVBoxLayout()
        large.setSpacing(0)
        large.addWidget(self.preview, 1)
        large.addWidget(self._progress)
        large.addWidget(bar)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.pages)
        layout.addLayout(large, 1)
        self._set_buttons(0)

    def _button(self, icon: str, name: str, run: Callable[[], None]) -> QToolButton:
        button = icon_button(icon, name, run)
        button.setIconSize(QSize(18, 18))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
