"""The prints of a window: what was chosen last, and the way to it."""

from typing import TYPE_CHECKING, NamedTuple

from journeyeditor.model import Document, PageSetup, View
from journeyeditor.window.pages.chosen import LastView, present_view, views_of
from journeyeditor.window.settings import SettingsFile

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow


class PrintChoice(NamedTuple):
    """What is printed."""

    view: View
    """What is shown of which map; it may be none of those that the document keeps."""
    saved_id: str
    """The id of the saved view that it shows; empty where it shows none."""
    all_maps: bool
    """Whether the other maps of the document follow, whole, on the same paper."""

    def views(self, document: Document, setup: PageSetup) -> tuple[View, ...]:
        """Return the views that are printed, one after the other, as a page setup says."""
        return views_of(document, self.view.on(setup), self.all_maps)


class Prints:
    """Prints the document of a window, and knows how it did so last."""

    def __init__(self, window: "MainWindow", settings: SettingsFile) -> None:
        """Serve a window that has just opened its document."""
        self._window, self._settings = window, settings
        self._last: PrintChoice | None = None

    def ask(self) -> None:
        """Let everything about the pages be chosen before them, then a printer, and print."""
        # What prints is large, and few do.
        from journeyeditor.window.printing.way import print_as_chosen

        remembered = self._settings.now.printed
        if self._last is not None:
            view, saved_id = present_view(self._window.editor, self._last.view, self._last.saved_id)
            suggestion = PrintChoice(view, saved_id, self._last.all_maps)
        else:
            view = LastView.remembered(remembered).view_of(self._window.editor.map_id)
            suggestion = PrintChoice(view, "", all_maps=False)
        print_as_chosen(self._window, suggestion, self._keep, any_paper=remembered is None and self._last is None)

    def _keep(self, choice: PrintChoice) -> None:
        self._last = choice
        self._settings.change(printed=LastView.of(choice.view).spelled)
