"""The choice of paper, and of how a map is laid on it."""

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from journeyeditor.layout.paging.paper import AS_LARGE_AS_THE_MAP, MILLIMETRE, OWN_PAPER, PAPERS
from journeyeditor.model import Margins, PageMode, PageSetup
from journeyeditor.window.actions.action import action_text
from journeyeditor.window.pages import fields as f

_MARGINS = {"none": 0.0, "narrow": 5.0, "usual": 10.0, "wide": 20.0}
_OWN = "own"
_SIDES = ("top", "right", "bottom", "left")


def _tr(text: str) -> str:
    return QCoreApplication.translate("PageForm", text)


def paper_options(with_map_paper: bool) -> list[tuple[str, str]]:
    """Return the keys and the names of all papers, with their sizes."""
    named = []
    for key, paper in PAPERS.items():
        width, height = round(paper.width / MILLIMETRE), round(paper.height / MILLIMETRE)
        named.append((key, f"{action_text(paper.name)}  ·  {width} × {height} mm"))
    large = [(AS_LARGE_AS_THE_MAP, _tr("One page as large as the map"))] if with_map_paper else []
    return [*named, (OWN_PAPER, _tr("Own size")), *large]


def _modes() -> dict[PageMode, tuple[str, str]]:
    """Return what modes are called, and what each does."""
    return {
        "automatic": (
            _tr("Automatic"),
            _tr("On one page where it can be read, else on as many as it needs. Pages break between steps and lanes."),
        ),
        "one page": (_tr("Fit to one page"), _tr("All of the map on one page, as large as it will go.")),
        "fit width": (_tr("Fit to width"), _tr("As wide as the page; pages break between lanes.")),
        "stages": (_tr("One page for each stage"), _tr("Each stage fills a page, with all its lanes beside it.")),
        "poster": (_tr("Poster of several papers"), _tr("Large, to be cut and put together; it comes with a plan.")),
    }


class PageForm(f.Section):
    """Paper, way up, margins and layout."""

    def __init__(self, with_map_paper: bool) -> None:
        """Offer paper, and a page as large as the map where there can be one."""
        super().__init__(_tr("Page"))
        self._setup = PageSetup()
        self._changed: f.Changed = lambda: None
        changed = self._tell
        self.paper = f.choice(paper_options(with_map_paper), changed, _tr("Paper"))
        self.add(_tr("Paper"), self.paper)
        self.width_box = f.number(50, 5000, "mm", changed, _tr("Width of the paper"), 1)
        self.height_box = f.number(50, 5000, "mm", changed, _tr("Height of the paper"), 1)
        self._own_label = self.add(_tr("Size"), _pair(self.width_box, "×", self.height_box))
        self._own = self.width_box.parentWidget()
        ways = [("auto", _tr("Best way up")), ("portrait", _tr("Portrait")), ("landscape", _tr("Landscape"))]
        self.orientation = f.choice(ways, changed, _tr("Orientation"))
        self._way_label = self.add(_tr("Orientation"), self.orientation)
        names = [(key, f"{words}  ·  {_MARGINS[key]:g} mm") for key, words in self._margin_names().items()]
        self.margins = f.choice([*names, (_OWN, _tr("Own margins"))], changed, _tr("Margins"))
        self._margin_label = self.add(_tr("Margins"), self.margins)
        self.sides = {side: f.number(0, 100, "mm", changed, self._side_names()[side], 1) for side in _SIDES}
        self._own_margins = _square(self.sides, self._side_names())
        self.add_wide(self._own_margins)
        modes = [(mode, words) for mode, (words, _) in _modes().items()]
        self.mode = f.choice(modes, changed, _tr("Layout"))
        self._mode_label = self.add(_tr("Layout"), self.mode)
        self._about = QLabel(wordWrap=True)
        self._about.setObjectName("hint")
        self.add_wide(self._about)
        self._add_poster(changed)

    def _add_poster(self, changed: f.Changed) -> None:
        self.across = f.number(1, 20, "", changed, _tr("Papers side by side"))
        self.overlap = f.number(0, 100, "mm", changed, _tr("Overlap of the papers"))
        self.cut_marks = f.tick(_tr("Marks to cut along"), changed)
        self.assembly = f.tick(_tr("Plan of the papers"), changed)
        labels = [self.add(_tr("Papers across"), self.across), self.add(_tr("Overlap"), self.overlap)]
        self.add_wide(self.cut_marks)
        self.add_wide(self.assembly)
        self._of_posters: list[QWidget] = [*labels, self.across, self.overlap, self.cut_marks, self.assembly]

    def when_changed(self, changed: f.Changed) -> None:
        """Tell of each change."""
        self._changed = changed

    def _tell(self) -> None:
        self._changed()

    def show_setup(self, setup: PageSetup) -> None:
        """Show a page setup."""
        self._setup = setup
        f.choose(self.paper, setup.paper)
        f.set_number(self.width_box, setup.width)
        f.set_number(self.height_box, setup.height)
        f.choose(self.orientation, setup.orientation)
        sides = [getattr(setup.margins, side) for side in _SIDES]
        usual = {value: key for key, value in _MARGINS.items()}
        f.choose(self.margins, usual.get(sides[0], _OWN) if len(set(sides)) == 1 else _OWN)
        for side, value in zip(_SIDES, sides, strict=True):
            f.set_number(self.sides[side], value)
        f.choose(self.mode, setup.mode)
        f.set_number(self.across, setup.across)
        f.set_number(self.overlap, setup.overlap)
        f.set_tick(self.cut_marks, setup.cut_marks)
        f.set_tick(self.assembly, setup.assembly)
        self._show_what_matters()

    def setup(self) -> PageSetup:
        """Return what is chosen."""
        key = self.margins.currentData()
        sides: dict[str, Any] = {side: _MARGINS.get(key, box.value()) for side, box in self.sides.items()}
        for side, box in self.sides.items():
            f.set_number(box, sides[side])
        self._show_what_matters()
        return self._setup.with_(
            paper=self.paper.currentData(),
            width=self.width_box.value(),
            height=self.height_box.value(),
            orientation=self.orientation.currentData(),
            margins=Margins(**sides),
            mode=self.mode.currentData(),
            across=round(self.across.value()),
            overlap=self.overlap.value(),
            cut_marks=self.cut_marks.isChecked(),
            assembly=self.assembly.isChecked(),
        )

    def _show_what_matters(self) -> None:
        """Show only the fields that change anything now."""
        on_paper = self.paper.currentData() != AS_LARGE_AS_THE_MAP
        mode = self.mode.currentData()
        for part in (self._own, self._own_label):
            if part is not None:
                part.setVisible(self.paper.currentData() == OWN_PAPER)
        for part in (self._way_label, self.orientation, self._margin_label, self.margins, self._mode_label, self.mode):
            part.setVisible(on_paper)
        self._own_margins.setVisible(on_paper and self.margins.currentData() == _OWN)
        self._about.setVisible(on_paper)
        self._about.setText(_modes()[mode][1])
        for part in self._of_posters:
            part.setVisible(on_paper and mode == "poster")

    def _margin_names(self) -> dict[str, str]:
        return {"none": _tr("None"), "narrow": _tr("Narrow"), "usual": _tr("Usual"), "wide": _tr("Wide")}

    def _side_names(self) -> dict[str, str]:
        return {"top": _tr("Top"), "right": _tr("Right"), "bottom": _tr("Bottom"), "left": _tr("Left")}


def _pair(first: QWidget, between: str, second: QWidget) -> QWidget:
    row = QWidget()
    grid = QGridLayout(row)
    grid.setContentsMargins(0, 0, 0, 0)
    for column, part in enumerate((first, QLabel(between), second)):
        grid.addWidget(part, 0, column)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(2, 1)
    return row


def _square(sides: dict[str, Any], names: dict[str, str]) -> QWidget:
    """Return four fields, each below its name, two in a row."""
    square = QWidget()
    grid = QGridLayout(square)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setVerticalSpacing(2)
    for place, side in enumerate(("top", "bottom", "left", "right")):
        label = QLabel(names[side])
        label.setObjectName("hint")
        label.setBuddy(sides[side])
        grid.addWidget(label, place // 2 * 2, place % 2)
        grid.addWidget(sides[side], place // 2 * 2 + 1, place % 2)
    return square
