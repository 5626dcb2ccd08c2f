"""The views that a document keeps, as they are chosen and changed beside the pages."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QInputDialog, QLineEdit, QMenu, QToolButton, QWidget

from journeyeditor.editor import Editor
from journeyeditor.edits import views as edits
from journeyeditor.model import View, quoted
from journeyeditor.window.dialogs.run_dialog import run_dialog
from journeyeditor.window.icons import glyph_icon
from journeyeditor.window.words import for_menu


def _tr(text: str) -> str:
    return QCoreApplication.translate("SavedViews", text)


class SavedViews(QWidget):
    """A choice among the views of a document, and what can be done with them; each change can be undone."""

    def __init__(self, editor: Editor, present: Callable[[], View], show: Callable[[View], None]) -> None:
        """Take what gives the view as it is chosen now, and what shows another."""
        super().__init__()
        self._editor, self._present, self._show = editor, present, show
        self._box = QComboBox()
        self._box.setAccessibleName(_tr("View"))
        self._box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._box.setMinimumContentsLength(12)
        self._box.activated.connect(lambda _index: self._take())
        more = QToolButton()
        more.setIcon(glyph_icon("dots-horizontal"))
        more.setAccessibleName(_tr("Save, rename or delete the view"))
        more.setToolTip(more.accessibleName())
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(more)
        more.setMenu(self.menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._box, 1)
        row.addWidget(more)
        self._entries()

    @property
    def chosen(self) -> View | None:
        """The saved view that is chosen, if any."""
        view_id = self._box.currentData()
        return next((view for view in self._editor.document.views if view.id == view_id), None)

    def show_views(self, view_id: str = "") -> None:
        """Show the views that the document has now, one of them chosen."""
        self._box.clear()
        self._box.addItem(_tr("As chosen below"), "")
        for view in self._editor.document.views:
            self._box.addItem(" ".join(view.name.split()) or _tr("Untitled"), view.id)
        self._box.setCurrentIndex(max(self._box.findData(view_id), 0))
        self.follow()

    def follow(self) -> None:
        """Say whether what is chosen is still what the view shows, and what can be done with it."""
        view = self.chosen
        differs = view is not None and not same(view, self._present())
        index = self._box.currentIndex()
        if view is not None:
            name = " ".join(view.name.split()) or _tr("Untitled")
            self._box.setItemText(index, _tr("{name} (changed)").format(name=name) if differs else name)
        named = quoted(view.name) if view is not None else ""
        for action, text, enabled in (
            (self._update, _tr("Save the changes to {name}").format(name=named), differs),
            (self._rename, _tr("Rename {name}…").format(name=named), view is not None),
            (self._delete, _tr("Delete {name}").format(name=named), view is not None),
        ):
            action.setText(for_menu(text.replace("  ", " ")))
            action.setVisible(view is not None)
            action.setEnabled(enabled)

    def _entries(self) -> None:
        self._save_as = self.menu.addAction(_tr("Save as view…"), self.save_as)
        self._update = self.menu.addAction("", self._save)
        self._rename = self.menu.addAction("", self._give_name)
        self._delete = self.menu.addAction("", self._remove)

    def _take(self) -> None:
        view = self.chosen
        self.show_views(view.id if view is not None else "")
        if view is not None:
            self._show(view)

    def save_as(self) -> None:
        """Keep what is chosen as a view of the document, under a name."""
        name = self._asked(_tr("Name of the view, such as “For the board”"), "")
        if name:
            change = edits.add_view(self._editor.document, self._present(), name)
            self._editor.apply(change)
            self.show_views(change.document.views[-1].id)

    def _save(self) -> None:
        view = self.chosen
        if view is not None:
            self._editor.apply(edits.set_view(self._editor.document, view.id, self._present()))
            self.show_views(view.id)

    def _give_name(self) -> None:
        view = self.chosen
        name = self._asked(_tr("Name of the view"), view.name) if view is not None else ""
        if view is not None and name:
            self._editor.apply(edits.rename_view(self._editor.document, view.id, name))
            self.show_views(view.id)

    def _remove(self) -> None:
        view = self.chosen
        if view is not None:
            self._editor.apply(edits.delete_view(self._editor.document, view.id))
            self.show_views()

    def _asked(self, question: str, name: str) -> str:
        dialog = QInputDialog(self.window())
        dialog.setWindowTitle(_tr("View"))
        dialog.setLabelText(question)
        dialog.setTextEchoMode(QLineEdit.EchoMode.Normal)
        dialog.setTextValue(name)
        return " ".join(dialog.textValue().split()) if run_dialog(dialog) else ""


def same(view: View, other: View) -> bool:
    """Tell whether two views show the same, whatever they are called."""
    return view.on(view.setup) == other.on(other.setup).with_(id=view.id, name=view.name)
