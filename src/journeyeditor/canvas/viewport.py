"""The widget on which a view shows the sheet."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from journeyeditor.picture.primitives import Layer


class Viewport(QWidget):
    """Shows all of the picture or one layer, painted by its `Ground`, and what is no part of the picture above."""

    def __init__(self, layer: Layer | None = None) -> None:
        """Show a layer, or all."""
        super().__init__()
        self.layer = layer

    def cover_all(self) -> None:
        """Tell Qt, which a view told otherwise, that nothing shines through: it need not be cleared beforehand."""
        self.setAutoFillBackground(False)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
