"""The window of one document."""

from collections.abc import Iterator
from functools import cached_property, partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragLeaveEvent, QDropEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from journeyeditor.canvas import MapView
from journeyeditor.editor import Editor, Happening
from journeyeditor.editor.words import selection_in_words
from journeyeditor.model.base import make_ready
from journeyeditor.window import context_menus, links
from journeyeditor.window.actions import ENTRIES
from journeyeditor.window.actions.action_set import ActionSet
from journeyeditor.window.actions.menus import Menus
from journeyeditor.window.dialogs.file_dialogs import ask_what_to_open
from journeyeditor.window.document_file import DocumentFile, name_of
from journeyeditor.window.file_watch import FileWatch
from journeyeditor.window.looking import Looking
from journeyeditor.window.maps.frame import MapFrame
from journeyeditor.window.notice_bar import NoticeBar
from journeyeditor.window.panels import PANELS
from journeyeditor.window.panels.docks import Docks
from journeyeditor.window.recording import Recording
from journeyeditor.window.spare_time import SpareTime
from journeyeditor.window.status_bar import StatusBar
from journeyeditor.window.theme import BAR, DOCKS, SCROLL_BAR
from journeyeditor.window.toolbar import build_toolbar
from journeyeditor.window.words import for_title, translated

if TYPE_CHECKING:
    from journeyeditor.window.dropping import Dropping
    from journeyeditor.window.export.exporting import Exports
    from journeyeditor.window.hints.showing import Hints
    from journeyeditor.window.open_windows import OpenWindows
    from journeyeditor.window.panels.find.panel import FindPanel
    from journeyeditor.window.printing.prints import Prints

_SIZE = QSize(1320, 860)
_CASCADE = 28
"""How far, in pixels, a window stands from the one that it was opened beside."""


class MainWindow(QMainWindow):
    """Shows a document on the canvas, with everything around it that acts on it."""

    closed = Signal(object)
    """The window, which is about to go."""

    windows: "OpenWindows"
    editor: Editor
    view: MapView
    file: DocumentFile
    looking: Looking
    maps: MapFrame

    def __init__(self, editor: Editor, windows: "OpenWindows") -> None:
        """Show the document of an editor; the windows are those that this one is among."""
        super().__init__()
        self.setStyleSheet(DOCKS)  # before there is anything in it that would be polished anew
        self.windows = windows
        self.settings = windows.settings
        self.is_open = True
        self.action_set = ActionSet(self, ENTRIES)
        self.status = StatusBar(self.action_set, lambda zoom: self.view.navigation.zoom_to(zoom, smooth=True), self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self.docks = Docks(self, PANELS)
        menus = Menus(self, self.action_set, ENTRIES)
        bar = build_toolbar(self, self.action_set)
        self.addToolBar(bar)
        self.notice = NoticeBar(self)
        self.addToolBarBreak()
        self.addToolBar(self.notice)
        self.setStatusBar(self.status)
        self._bars = (bar, self.notice, self.status)
        self.hints: Hints | None = None
        self._open_document(editor)
        self._spare_time = SpareTime(self, self._begin_hints(), menus.fill(), self.docks.make_others(), make_ready())

    @cached_property
    def _dropping(self) -> "Dropping":
        """Who takes what is dragged here."""
        from journeyeditor.window.dropping import Dropping

        return Dropping(self)

    @cached_property
    def export(self) -> "Exports":
        """The exports of the document."""
        from journeyeditor.window.export.exporting import Exports

        return Exports(self, self.settings)

    @cached_property
    def printing(self) -> "Prints":
        """The prints of the document."""
        from journeyeditor.window.printing.prints import Prints

        return Prints(self, self.settings)

    def _begin_hints(self) -> "Iterator[Hints]":
        """Show hints from now on; yields once."""
        from journeyeditor.window.hints.showing import Hints

        self.hints = Hints(self)
        yield self.hints

    # The document

    @property
    def is_untouched(self) -> bool:
        """Whether it shows a new document with which nothing was done."""
        editor = self.editor
        return editor.path is None and editor.is_clean and not editor.history.labels and not self.view.is_editing

    def show_document(self, editor: Editor) -> None:
        """Show another document in place of this one."""
        self._leave_document()
        self._open_document(editor)

    def _open_document(self, editor: Editor) -> None:
        self.editor = editor
        self.view = view = MapView(editor, self)
        self.file = DocumentFile(self, self.settings)
        self.watch = FileWatch(self)
        self.recording = Recording(editor, self)
        self.recording.failed.connect(self.status.say)
        self.action_set.serve(view)
        # The scene would take every drag and then drop it on the floor.
        view.setAcceptDrops(False)
        view.viewport().setAcceptDrops(False)
        view.zoom_changed.connect(self.status.show_zoom)
        view.message.connect(self.status.say)
        view.tool_changed.connect(self.action_set.refresh_at_rest)
        view.menu_asked.connect(lambda at: context_menus.open_context_menu(self, at))
        view.link_asked.connect(lambda: links.open_chosen_link(self))
        view.picture_pasted.connect(lambda: self.action_set["clipboard.paste"].trigger())
        self._stop_listening = editor.listen(self._follow)
        self.maps = MapFrame(self)
        self.setCentralWidget(self.maps)
        self._dress()
        self.looking = Looking(self)
        view.setFocus()
        self.status.show_zoom(view.zoom)
        self._follow(Happening(document=True, selection=True, place=True))
        self.action_set.refresh()
        self.docks.take_document()

    def _leave_document(self) -> None:
        vars(self).pop("export", None)
        vars(self).pop("printing", None)
        self._stop_listening()
        self.docks.leave_document()
        if self.hints is not None:
            self.hints.leave_document()
        self.recording.close()
        self.watch.close()
        self.looking.close()
        self.view.close_canvas()

    def _follow(self, happening: Happening) -> None:
        """Show what the editor tells of."""
        is_previewing = self.editor.history.is_previewing  # in a gesture, which is told of once more when it ends
        if (happening.document or happening.place) and not is_previewing:
            self.setWindowTitle(self.tr("{name}[*] — Journey Editor").format(name=for_title(name_of(self.editor))))
            if self.isWindowModified() == self.editor.is_clean:  # to set the same again makes the window restyle itself
                self.setWindowModified(not self.editor.is_clean)
            self.setWindowFilePath(str(self.editor.path or ""))
        if happening.document or happening.selection:
            self.status.show_selection(partial(_say_selection, self.editor))
        self.maps.follow(happening)
        self.docks.follow(happening)
        if self.hints is not None:
            self.hints.follow(happening)
        if happening.selection or not is_previewing:  # a gesture changes nothing that can be done
            self.action_set.refresh_at_rest()

    # What actions do here

    def ask_and_open(self) -> None:
        """Ask for files and open them."""
        folder = str(self.editor.path.parent) if self.editor.path else self.settings.now.last_folder
        self.windows.open(ask_what_to_open(self, folder), self)

    def edit_details(self) -> None:
        """Show the properties of the map, its first field ready to write in."""
        self.editor.select(())
        self.docks.open("properties").take_keyboard()

    def look_for(self, replacing: bool = False) -> None:
        """Let something be found in all texts, or replaced."""
        self._find_panel().begin(replacing)

    def find_next(self, by: int) -> None:
        """Go to the next place where something was found, or to the one before."""
        self._find_panel().step(by)

    def _find_panel(self) -> "FindPanel":
        from journeyeditor.window.panels.find.panel import FindPanel

        panel = self.docks.open("find")
        assert isinstance(panel, FindPanel)
        return panel

    # The window

    def take_place(self, beside: "MainWindow | None") -> None:
        """Stand beside another window; without one, where the last one stood, with the panels that it had."""
        before = self.settings.now
        self.docks.make(before.open_panels if beside is None else beside.docks.open_ids)
        self.restoreState(before.panels_bytes if beside is None else beside.saveState())
        if beside is not None:
            place = beside.normalGeometry().translated(_CASCADE, _CASCADE)
            self.setGeometry(place & beside.screen().availableGeometry() if beside.is_on_screen else place)
            self.setWindowState(beside.windowState() & Qt.WindowState.WindowMaximized)
        elif not self.restoreGeometry(before.geometry_bytes):
            screen = QApplication.primaryScreen().availableGeometry()
            place = QRect(screen.topLeft(), _SIZE.boundedTo(screen.size() * 0.94))
            place.moveCenter(screen.center())
            self.setGeometry(place)

    @property
    def is_on_screen(self) -> bool:
        """Whether all of it lies on the screen."""
        return self.screen().availableGeometry().contains(self.geometry())

    def come_to_front(self) -> None:
        """Show the window before all others."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    def _dress(self) -> None:
        """Give the bars their looks, which hold the colours of the moment."""
        for bar in self._bars:
            bar.setStyleSheet(BAR)
        self.maps.dress()
        if self.isVisible():
            self.setStyleSheet(DOCKS)
        for scroll_bar in (self.view.horizontalScrollBar(), self.view.verticalScrollBar()):
            scroll_bar.setStyleSheet(SCROLL_BAR)

    # Qt's events

    def event(self, event: QEvent) -> bool:
        """Let a key find the actions that it has now, however soon it follows; take what is dragged here.

        A window that comes to the front looks whether its file is as it was.
        """
        if isinstance(event, QDropEvent | QDragLeaveEvent):
            self._dropping.take(event)
            return True
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride:
            self.action_set.catch_up_with_key(cast(QKeyEvent, event).key())
        elif kind == QEvent.Type.WindowActivate and self.is_open:
            self.watch.look_soon()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette from light to dark and back."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.isVisible():
            self._dress()

    def showEvent(self, event: QShowEvent) -> None:
        """Have time from now on for what nobody waits for."""
        super().showEvent(event)
        self._spare_time.begin()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close, unless there are changes that somebody wants to keep."""
        if not self.file.may_close():
            event.ignore()
            return
        self._spare_time.end()
        list(self.docks.make_others())  # else those would lose the place that they had the last time
        geometry, panels = (bytes(state.data()) for state in (self.saveGeometry(), self.saveState()))
        self.settings.remember_window(geometry, panels, self.docks.open_ids)
        self._leave_document()
        self.is_open = False
        event.accept()
        self.closed.emit(self)


def _say_selection(editor: Editor) -> str:
    return "  ·  ".join(map(translated, selection_in_words(editor)))
