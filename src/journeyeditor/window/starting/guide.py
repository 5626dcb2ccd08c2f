"""The guided start: a question at a time, with the map growing beside it."""

from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from journeyeditor.editor.beginning import Beginning, guided, title_of
from journeyeditor.model import Document
from journeyeditor.templates.guided import GUIDED_KINDS, STAGE_SETS, GuidedKind, stage_set
from journeyeditor.window.actions.action import action_text
from journeyeditor.window.dialogs.picture import MapPicture
from journeyeditor.window.type_size import type_size

_PICTURE = QSize(560, 400)
_PATIENCE = 150
"""For how many milliseconds the hand rests before the picture follows what is typed."""


class Guide(QDialog):
    """Asks whose journey it is, what happens, from where to where, and for which kind of map; all may stay open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with the first question."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Step by step"))
        self.words = {name: QLineEdit() for name in Beginning._fields}
        self.kind, self.stages = QComboBox(), QComboBox()
        self._about_kind, self._about_stages = _note(), _note()
        self.pages = QStackedWidget()
        self._first_fields: list[QWidget] = []
        self._progress = _note()
        self._picture = MapPicture(_PICTURE)
        self.back, self.next, self.cancel = QPushButton(self.tr("Back")), QPushButton(), QPushButton(self.tr("Cancel"))
        self._follow = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._set_up()
        self._lay_out()
        self._turn_to(0)
        self._show_map()

    def document(self) -> Document:
        """Return the map that the answers make."""
        return guided(self._kind, STAGE_SETS[self.stages.currentIndex()], self._answers())

    @property
    def has_words(self) -> bool:
        """Whether anything was answered."""
        return any(self._answers())

    # Inside

    @property
    def _kind(self) -> GuidedKind:
        return GUIDED_KINDS[self.kind.currentIndex()]

    def _answers(self) -> Beginning:
        return Beginning(**{name: field.text().strip() for name, field in self.words.items()})

    def _set_up(self) -> None:
        for kind in GUIDED_KINDS:
            self.kind.addItem(action_text(kind.name))
        for stages in STAGE_SETS:
            self.stages.addItem(action_text(stages.name))
        self.kind.currentIndexChanged.connect(self._take_kind)
        self.stages.currentIndexChanged.connect(lambda _index: self._follow.start())
        for field in self.words.values():
            field.textChanged.connect(lambda _text: self._follow.start())
        self._follow.timeout.connect(self._show_map)
        self.back.clicked.connect(partial(self._go, -1))
        self.next.clicked.connect(partial(self._go, 1))
        self.cancel.clicked.connect(self.reject)
        for button in (self.back, self.cancel):
            button.setAutoDefault(False)
        self._picture.setAccessibleName(self.tr("The map so far"))

    def _lay_out(self) -> None:
        for title, hint, rows in self._questions():
            self.pages.addWidget(_page(title, hint, rows))
            self._first_fields.append(rows[0][1])
        left = QVBoxLayout()
        left.addWidget(self.pages, 1)
        left.addWidget(self._progress)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addLayout(left, 1)
        row.addWidget(self._picture)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 14)
        layout.setSpacing(16)
        layout.addLayout(row, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.cancel)
        foot.addStretch(1)
        foot.addWidget(self.back)
        foot.addWidget(self.next)
        layout.addLayout(foot)
        self.pages.setFixedWidth(380)

    def _questions(self) -> "list[tuple[str, str, list[tuple[str, QWidget]]]]":
        """Return each question, what helps to answer it, and its fields with their names."""
        words = self.words
        for name, example in {
            "persona": self.tr("Eva, who travels for her work"),
            "scenario": self.tr("Her flight is cancelled late in the evening"),
            "goal": self.tr("A bed for the night, and a seat tomorrow"),
            "starts": self.tr("The message comes"),
            "ends": self.tr("She sits in the plane"),
        }.items():
            words[name].setPlaceholderText(example)
        return [
            (
                self.tr("Whose journey is it?"),
                self.tr("One person stands for many. A name is enough; a face, facts and a quote can follow."),
                [(self.tr("Persona"), words["persona"])],
            ),
            (
                self.tr("What happens, and what do they want?"),
                self.tr("One situation, so that the map can be precise. The goal is theirs, not yours."),
                [(self.tr("Scenario"), words["scenario"]), (self.tr("Goal"), words["goal"])],
            ),
            (
                self.tr("Where does it start, and where does it end?"),
                self.tr("Often before people meet you, and after they leave. Both become actions."),
                [(self.tr("Starts with"), words["starts"]), (self.tr("Ends with"), words["ends"])],
            ),
            (
                self.tr("Which kind of map, in which stages?"),
                self.tr("Stages and lanes can be renamed, added and removed at any time."),
                [
                    (self.tr("Kind of map"), self.kind),
                    ("", self._about_kind),
                    (self.tr("Stages"), self.stages),
                    ("", self._about_stages),
                    (self.tr("Title of the map"), words["title"]),
                ],
            ),
        ]

    def _go(self, by: int) -> None:
        page = self.pages.currentIndex() + by
        if page < self.pages.count():
            self._turn_to(page)
        else:
            self.accept()

    def _turn_to(self, page: int) -> None:
        last = self.pages.count() - 1
        self.pages.setCurrentIndex(page)
        self.back.setEnabled(page > 0)
        self.next.setDefault(True)
        self.next.setText(self.tr("Make the map") if page == last else self.tr("Next"))
        progress = self.tr("Question {number} of {count}. Whatever you do not know yet may stay empty.")
        self._progress.setText(progress.format(number=page + 1, count=last + 1))
        self._first_fields[page].setFocus()

    def _take_kind(self) -> None:
        self.stages.setCurrentIndex(STAGE_SETS.index(stage_set(self._kind.stage_set)))
        self._follow.start()

    def _show_map(self) -> None:
        self.words["title"].setPlaceholderText(title_of(self._kind, self._answers()))
        self._about_kind.setText(action_text(self._kind.summary))
        self._about_stages.setText("  ·  ".join(STAGE_SETS[self.stages.currentIndex()].names))
        self._picture.show_document(self.document())


def _note() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setStyleSheet("QLabel { color: palette(placeholder-text); }")
    return label


def _page(title: str, hint: str, rows: "list[tuple[str, QWidget]]") -> QWidget:
    page, heading, note = QWidget(), QLabel(title), _note()
    heading.setWordWrap(True)
    heading.setStyleSheet(f"QLabel {{ font-size: {type_size(1.5)}; font-weight: 600; }}")
    note.setText(hint)
    form = QFormLayout()
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.setVerticalSpacing(6)
    for name, field in rows:
        form.addRow(name, field) if name else form.addRow(field)
    layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(12)
    layout.addWidget(heading)
    layout.addWidget(note)
    layout.addLayout(form)
    layout.addStretch(1)
    return page
