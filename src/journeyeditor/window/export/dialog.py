"""The dialog of the export: the pages as they will be, what can be chosen of them, and the file that they go to."""

from PySide6.QtWidgets import QWidget

from journeyeditor.editor import Editor
from journeyeditor.files import FileProblem
from journeyeditor.model import View, quoted
from journeyeditor.model.seen import leaves_out
from journeyeditor.picture.formats import FORMATS, ExportReport, paths_of
from journeyeditor.window.dialogs.questions import ask_to_replace
from journeyeditor.window.export.choice import ExportChoice
from journeyeditor.window.export.file_form import FileForm
from journeyeditor.window.export.work import run_export
from journeyeditor.window.pages.dialog import PagesDialog
from journeyeditor.window.pages.maker import Laid
from journeyeditor.window.pages.page_form import PageForm
from journeyeditor.window.pages.refusal import tell_not_written


class ExportDialog(PagesDialog):
    """Shows the pages that will be made, while everything about them is chosen; makes them at its end."""

    def __init__(self, editor: Editor, choice: ExportChoice, view_id: str, parent: QWidget) -> None:
        """Suggest a choice; the id is that of the saved view that it shows, if it shows one."""
        title = go_on = self.tr("Export")
        super().__init__(editor, choice.view, title, go_on, PageForm(with_map_paper=True), parent)
        self.report: ExportReport | None = None
        self._is_agreed = False
        """Whether the export begins as soon as it is known which files it makes."""
        self._format, self._usual = choice.format, choice.view.setup
        """The format of the moment, and the page of those that are meant for none."""
        self.file_form = FileForm(self._follow_file)
        self.add_section(self.file_form)
        self.file_form.show_choice(choice.format, choice.details, choice.path)
        self.begin(choice.all_maps, view_id)

    @property
    def choice(self) -> ExportChoice:
        """What is chosen."""
        form = self.file_form
        return ExportChoice(self.view, self.all_maps, form.key, form.details, form.file)

    def show_view(self, view: View) -> None:
        """Show what a view shows."""
        self._wait_no_more()
        super().show_view(view)

    def lay_anew(self) -> None:
        """Lay the map of the moment on pages; show, too, whether a PDF of them carries it along."""
        document = self._editor.document
        self.file_form.show_left_out(leaves_out(document, self.choice.views(document)))
        super().lay_anew()

    def accept(self) -> None:
        """Make the files, unless one is in the way that shall stay; what goes wrong is told, and can be mended."""
        choice = self.choice
        if self.is_laying and not choice.export_format.one_file:
            self._is_agreed = True
            self.go_on.setEnabled(False)
            return
        paths = paths_of(choice.path, self.page_count, choice.export_format.one_file)
        there = [path for path in paths if path.exists() and path != self.file_form.agreed]
        if there and not ask_to_replace(self, quoted(there[0].name)):
            return
        self.stage.rest()
        try:
            self.report = run_export(self, self._editor.document, choice)
        except FileProblem as problem:
            tell_not_written(self, problem)
        if self.report is not None:
            super().accept()
        else:
            self.lay_anew()

    def _take(self) -> None:
        self._wait_no_more()
        super()._take()

    def _tell_pages(self, laid: Laid) -> None:
        super()._tell_pages(laid)
        if self._is_agreed:
            self._wait_no_more()
            self.accept()

    def _wait_no_more(self) -> None:
        self._is_agreed = False
        self._follow_file()

    def _take_paper(self, key: str) -> None:
        """Lay the map on the paper that a format is meant for, and back on the usual one for the others."""
        before, chosen = FORMATS[self._format], FORMATS[key]
        self._format = key
        if not before.paper:
            self._usual = self.view.setup
        if chosen.paper or before.paper:
            self.show_view(chosen.fitted(self.view.on(self._usual)))

    def _follow_file(self) -> None:
        if self.file_form.key != self._format:
            self._take_paper(self.file_form.key)
        self.go_on.setEnabled(bool(self.file_form.path.text().strip()))
