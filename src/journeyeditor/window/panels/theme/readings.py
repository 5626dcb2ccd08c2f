"""How well the colours of the theme can be read, shown in those very colours."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from journeyeditor.model import Theme
from journeyeditor.picture.legibility import Legibility, legibility_of
from journeyeditor.window.actions.action import action_text


class Readings(QWidget):
    """A line for each pair of colours that meet on a sheet: a sample, the contrast, and whether it was corrected."""

    def __init__(self) -> None:
        """Show nothing yet."""
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 8)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self.lines: list[tuple[QLabel, QLabel]] = []

    def show_theme(self, theme: Theme) -> None:
        """Show how the colours of a theme can be read."""
        found = legibility_of(theme)
        while len(self.lines) < len(found):
            self._add_line()
        for (sample, words), legibility in zip(self.lines, found, strict=True):
            sample.setStyleSheet(
                f"QLabel {{ color: {legibility.shown}; background: {legibility.ground}; border-radius: 3px;"
                " font-weight: 600; }"
            )
            words.setText(self._words(legibility))

    def _words(self, legibility: Legibility) -> str:
        name = action_text(legibility.name)
        if not legibility.is_corrected:
            return self.tr("{name}: contrast {ratio:.1f}").format(name=name, ratio=legibility.ratio)
        return self.tr("{name}: corrected to be readable, contrast {ratio:.1f}").format(
            name=name, ratio=legibility.ratio
        )

    def _add_line(self) -> None:
        sample, words = QLabel(self.tr("Aa")), QLabel()
        sample.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sample.setFixedSize(34, 22)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        row = len(self.lines)
        self._grid.addWidget(sample, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(words, row, 1)
        self.lines.append((sample, words))
