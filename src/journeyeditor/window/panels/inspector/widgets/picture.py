"""Fields of pictures."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from journeyeditor.editor.properties import MIXED
from journeyeditor.editor.properties.pictures import picture_from
from journeyeditor.edits import EditError
from journeyeditor.model import fresh_id
from journeyeditor.picture.qt import decoded_image
from journeyeditor.window.dialogs.run_dialog import run_dialog
from journeyeditor.window.panels.inspector.widgets.field_widget import FieldWidget, Surroundings, mixed_words
from journeyeditor.window.words import translated

_SIZE = QSize(150, 90)


class PictureWidget(FieldWidget):
    """A picture: shown small, chosen from a file, taken away."""

    def __init__(self, surroundings: Surroundings, label: str) -> None:
        """Show no picture yet."""
        super().__init__(surroundings, label)
        self._image = QLabel()
        self._image.setTextFormat(Qt.TextFormat.PlainText)
        self._choose = QPushButton(self.tr("Choose…"))
        self._choose.setAccessibleName(self.tr("Choose {label}").format(label=label.lower()))
        self._choose.clicked.connect(self._ask)
        self._remove = QPushButton(self.tr("Remove"))
        self._remove.setAccessibleName(self.tr("Remove {label}").format(label=label.lower()))
        self._remove.clicked.connect(lambda: self._done(None))
        buttons = QHBoxLayout()
        buttons.addWidget(self._choose)
        buttons.addWidget(self._remove)
        buttons.addStretch(1)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._image)
        column.addLayout(buttons)
        self._row.addWidget(holder, 1)
        self.setFocusProxy(self._choose)

    def show_value(self, value: Any) -> None:
        """Show a picture."""
        image = None
        if value is not MIXED and value is not None:
            asset = self._surroundings.editor.document.asset(value)
            image = decoded_image(asset.media_type, asset.data)
        if image is None:
            shown = self.tr("This picture cannot be shown.") if value is not None else ""
            self._image.setText(mixed_words() if value is MIXED else shown)
        else:
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            self._image.setPixmap(QPixmap.fromImage(image.scaled(_SIZE, keep, smooth)))
        self._image.setVisible(value is not None)
        self._remove.setVisible(value is not None)

    def _ask(self) -> None:
        editor = self._surroundings.editor
        folder = str(editor.path.parent) if editor.path else ""
        dialog = QFileDialog(self, self.tr("Choose a picture"), folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Pictures (*.png *.jpg *.jpeg)"))
        if run_dialog(dialog):
            try:
                picture = picture_from(Path(dialog.selectedFiles()[0]), fresh_id(editor.document, "asset"))
            except EditError as error:
                self.refused.emit(translated(error.message))
                return
            if decoded_image(picture.media_type, picture.data) is None:
                words = self.tr("“{name}” is damaged or too large, and cannot be shown")
                self.refused.emit(words.format(name=picture.name))
                return
            self.refused.emit("")
            self._done(picture)
