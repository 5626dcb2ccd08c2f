"""The choice of a format and a file."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from journeyeditor.picture.formats import FORMATS, Details
from journeyeditor.window.dialogs.file_dialogs import ask_where_to_export, with_suffix
from journeyeditor.window.pages import fields as f

_RESOLUTIONS = (96.0, 192.0, 288.0, 384.0)


def _tr(text: str) -> str:
    return QCoreApplication.translate("FileForm", text)


class FileForm(f.Section):
    """Format, what can be chosen of it, and the file."""

    def __init__(self, changed: f.Changed) -> None:
        """Tell of each change."""
        super().__init__(_tr("File"))
        self.agreed: Path | None = None
        """The file that the user has agreed to replace, in the system's dialog."""
        self._tell = changed
        named = [(key, _tr(made.name)) for key, made in FORMATS.items()]
        self.format = f.choice(named, self._take_format, _tr("Format"))
        self.add(_tr("Format"), self.format)
        sizes = [(dpi, _tr("{times:g}× · {dpi:g} dpi").format(times=dpi / 96, dpi=dpi)) for dpi in _RESOLUTIONS]
        self.dpi = f.choice(sizes, changed, _tr("Resolution"))
        self._dpi_label = self.add(_tr("Resolution"), self.dpi)
        self.transparent = f.tick(_tr("Without paper behind it"), changed)
        self.add_wide(self.transparent)
        self.outlined = f.tick(_tr("Text as shapes"), changed)
        self.add_wide(self.outlined)
        self.attached = f.tick(_tr("Carry the whole map along, to be opened again"), self._take_attached)
        self.attached.setToolTip(_tr("Whoever gets the PDF gets hidden lanes, notes and comments as well."))
        self.add_wide(self.attached)
        self.left_out = QLabel(_tr("These pages leave something out that the map would give away."), wordWrap=True)
        self.left_out.setObjectName("hint")
        self.add_wide(self.left_out)
        self._wishes = {False: True, True: False}
        """Whether the map is carried along where pages leave nothing out, and where they do."""
        self._leaves_out = False
        self.path = QLineEdit()
        self.path.setAccessibleName(_tr("File"))
        self.path.textChanged.connect(lambda _text: changed())
        browse = QPushButton(_tr("Choose…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        row = QWidget()
        beside = QHBoxLayout(row)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.path, 1)
        beside.addWidget(browse)
        self.add(_tr("File"), row)

    def show_choice(self, key: str, details: Details, path: Path) -> None:
        """Show a format, what is chosen of it, and a file."""
        f.choose(self.format, key)
        f.choose(self.dpi, details.dpi)
        f.set_tick(self.transparent, details.transparent)
        f.set_tick(self.outlined, details.outlined)
        self._wishes = {False: details.attached, True: details.attached_anyway}
        self.show_left_out(self._leaves_out)
        self.path.setText(str(path))
        self._take_format()

    def show_left_out(self, leaves_out: bool) -> None:
        """Show whether a PDF carries the map along, which it does not unasked where its pages leave something out."""
        self._leaves_out = leaves_out
        f.set_tick(self.attached, self._wishes[leaves_out])
        self.left_out.setVisible(leaves_out and self.key == "pdf")

    def _take_attached(self) -> None:
        self._wishes[self._leaves_out] = self.attached.isChecked()
        self._tell()

    @property
    def key(self) -> str:
        """The key of the format."""
        return str(self.format.currentData())

    @property
    def details(self) -> Details:
        """What is chosen of the format."""
        return Details(
            self.dpi.currentData(),
            self.transparent.isChecked(),
            self.outlined.isChecked(),
            attached=self._wishes[False],
            attached_anyway=self._wishes[True],
        )

    @property
    def file(self) -> Path:
        """The file, with the ending of its format."""
        return with_suffix(Path(self.path.text().strip()).expanduser().absolute(), FORMATS[self.key].suffix)

    def _take_format(self) -> None:
        key = self.key
        for part in (self._dpi_label, self.dpi):
            part.setVisible(key == "png")
        self.transparent.setVisible(key in ("png", "svg"))
        self.outlined.setVisible(key == "svg")
        self.attached.setVisible(key == "pdf")
        self.left_out.setVisible(self._leaves_out and key == "pdf")
        path = Path(self.path.text())
        if path.suffix in {made.suffix for made in FORMATS.values()}:
            self.path.setText(str(path.with_suffix(FORMATS[key].suffix)))
        self._tell()

    def _browse(self) -> None:
        chosen = FORMATS[self.key]
        path = ask_where_to_export(self.window(), self.file, _tr(chosen.name), chosen.suffix)
        if path is not None:
            self.agreed = path
            self.path.setText(str(path))
