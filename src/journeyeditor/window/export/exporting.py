"""The exports of a window: what was chosen last, the file, and the way to it."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from journeyeditor.model import Message, View, quoted
from journeyeditor.picture.formats import FORMATS, Details, ExportReport
from journeyeditor.window.dialogs.run_dialog import run_dialog
from journeyeditor.window.export.choice import ExportChoice, LastExport
from journeyeditor.window.pages.chosen import present_view
from journeyeditor.window.settings import SettingsFile
from journeyeditor.window.words import translated

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow


class Exports:
    """Exports the document of a window, and knows where and how it did so last."""

    def __init__(self, window: "MainWindow", settings: SettingsFile) -> None:
        """Serve a window that has just opened its document."""
        self._window = window
        self._settings = settings
        self._last: ExportChoice | None = None
        self._view_id = ""

    def again(self) -> None:
        """Export as the last time in this window; the first time, ask."""
        from journeyeditor.window.export.work import run_export

        if self._last is None:
            self.ask()
            return
        choice = self._last._replace(view=self._present_view(self._last.view))
        report = run_export(self._window, self._window.editor.document, choice)
        if report is not None:
            self._tell(choice, report)

    def ask(self) -> None:
        """Let everything about the export be chosen before its pages, and export."""
        from journeyeditor.window.export.dialog import ExportDialog

        dialog = ExportDialog(self._window.editor, self._suggestion(), self._view_id, self._window)
        if run_dialog(dialog) and dialog.report is not None:
            choice = dialog.choice
            self._last, saved = choice, dialog.saved_view
            self._view_id = saved.id if saved is not None else ""
            last, folder = choice.as_last(), str(choice.path.parent)
            self._settings.change(export=last.spelled, paper=last.page.paper, export_folder=folder)
            self._window.looking.follow_page(last.page, last.header)
            self._tell(choice, dialog.report)

    def ask_for_table(self) -> None:
        """Let everything about an export as a table or text be chosen, with what it holds in sight, and export."""
        from journeyeditor.window.exchanging.giving_dialog import GivingDialog

        window = self._window
        dialog = GivingDialog(window.editor, window.file.suggestion, self._settings.now, window)
        if run_dialog(dialog):
            self._settings.change(table_format=dialog.format.id, export_folder=str(dialog.path.parent))
            self._say_written(dialog.path, ())

    def _suggestion(self) -> ExportChoice:
        remembered = self._settings.now
        if self._last is not None:
            return self._last._replace(view=self._present_view(self._last.view))
        last = LastExport.remembered(remembered.export)
        chosen = FORMATS.get(last.format, FORMATS["pdf"])
        path = self._window.file.suggestion(chosen.suffix, remembered.export_folder)
        view = last.view_of(self._window.editor.map_id)
        view = view.on(view.page.with_(paper=remembered.paper))
        details = Details(last.dpi, last.transparent, last.outlined, last.attached)
        return ExportChoice(view, all_maps=True, format=chosen.key, details=details, path=path)

    def _present_view(self, view: View) -> View:
        """Return a view as the document has it now."""
        view, self._view_id = present_view(self._window.editor, view, self._view_id)
        return view

    def _tell(self, choice: ExportChoice, report: ExportReport) -> None:
        self._say_written(choice.path, report.warnings)

    def _say_written(self, path: Path, warnings: Sequence[Message]) -> None:
        window = self._window
        text = window.tr("Exported {name}.").format(name=quoted(path.name))
        if warnings:
            text = " ".join((text, *(translated(warning) for warning in warnings[:1])))
        target = path if path.exists() else path.parent
        window.status.say(text, window.tr("Open"), lambda: _open(target))


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
