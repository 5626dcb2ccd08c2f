"""The dialog before the system's own: the pages as they will be, and what can be chosen of them."""

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLabel, QWidget

from journeyeditor.editor import Editor
from journeyeditor.model import PageSetup, View
from journeyeditor.window.pages import fields as f
from journeyeditor.window.pages.dialog import PagesDialog
from journeyeditor.window.pages.page_form import PageForm
from journeyeditor.window.printing.prints import PrintChoice
from journeyeditor.window.printing.setup import on_paper, within_reach


class PrintDialog(PagesDialog):
    """Shows the pages that will be printed, while everything about them is chosen."""

    def __init__(self, editor: Editor, choice: PrintChoice, printer: QPrinter, parent: QWidget) -> None:
        """Suggest a choice; the pages keep the margins that the printer needs."""
        title, go_on = self.tr("Print"), self.tr("Print…")
        self._printer = printer
        super().__init__(editor, choice.view, title, go_on, PageForm(with_map_paper=False), parent)
        self.add_section(self._printer_section())
        self.begin(choice.all_maps, choice.saved_id)

    @property
    def choice(self) -> PrintChoice:
        """What is chosen."""
        saved = self.saved_view
        return PrintChoice(self.view, saved.id if saved is not None else "", self.all_maps)

    def show_view(self, view: View) -> None:
        """Show what a view shows; one on a page as large as the map is shown on the paper of the printer."""
        super().show_view(view.on(on_paper(view.setup, self._printer)))

    def setup_laid(self) -> PageSetup:
        """Return the page setup that is chosen, with margins as wide as the printer needs them."""
        return within_reach(super().setup_laid(), self._printer.pageLayout())

    def _printer_section(self) -> f.Section:
        section, name = f.Section(self.tr("Printer")), self._printer.printerName()
        said = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        if name:
            said.setText(self.tr("{name}, or another one in the next dialog.").format(name=name))
        else:
            said.setText(self.tr("No printer is set up on this computer. The next dialog can print to a file."))
        section.add_all_over(said)
        return section
