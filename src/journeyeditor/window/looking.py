"""What helps to look around in a window, as the user has chosen it: overview, page frames, comments, smooth zoom."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from journeyeditor.canvas.looking.gliding import is_on_screen, time_to_glide
from journeyeditor.model import PageSetup

if TYPE_CHECKING:
    from journeyeditor.canvas.looking.minimap import Minimap
    from journeyeditor.canvas.looking.page_frames import PageFramesMark
    from journeyeditor.canvas.marks.comment_bubbles import CommentBubbles
    from journeyeditor.window.main_window import MainWindow

_UNTIL_PAINTED = 60
"""In how many milliseconds a map that has just been shown is painted: what is told beside it can wait so long."""


class Looking:
    """Keeps, over the canvas of a window, what its user wants to see there; all windows share the choice."""

    def __init__(self, window: "MainWindow") -> None:
        """Show what was chosen before over the canvas that a window has just taken."""
        self._window, self._view = window, window.view
        self.minimap: Minimap | None = None
        self.page_frames: PageFramesMark | None = None
        self.bubbles: CommentBubbles | None = None
        chosen = window.settings.now
        self.glides: bool = chosen.smooth_zoom
        self._page: tuple[PageSetup, bool] | None = None
        self._take_motion()
        if chosen.minimap:
            self._show_minimap()
        if chosen.page_frames:
            self._show_page_frames()
        self.comments: bool = chosen.comments
        """Whether bubbles tell of open comments; they come a moment after the map."""
        # Given the method itself, PySide keeps nothing alive and calls it on what may be gone.
        QTimer.singleShot(_UNTIL_PAINTED, self._view, lambda: self._show_comments())

    def toggle_minimap(self) -> None:
        """Show the overview, or hide it."""
        if self.minimap is None:
            self._show_minimap()
        else:
            self.minimap.close_minimap()
            self.minimap = None
        self._window.settings.change(minimap=self.minimap is not None)

    def toggle_page_frames(self) -> None:
        """Show where pages break, or show it no longer."""
        if self.page_frames is None:
            self._show_page_frames()
        else:
            self.page_frames.close_mark()
            self.page_frames = None
        self._window.settings.change(page_frames=self.page_frames is not None)

    def toggle_comments(self) -> None:
        """Show on the sheet what has open comments, or show it no longer."""
        self.comments = not self.comments
        self._show_comments()
        self._window.settings.change(comments=self.comments)

    def choose_paper(self, paper: str) -> None:
        """Show where the pages of a paper break; it is the one that is offered for the next export, too."""
        setup, with_header = self._framed()
        self._page = setup.with_(paper=paper), with_header
        if self.page_frames is None:
            self._show_page_frames()
        else:
            self.page_frames.show_setup(*self._page)
            self._window.status.say(self.page_frames.in_words())
        self._window.settings.change(paper=paper, page_frames=True)

    def follow_page(self, setup: PageSetup, with_header: bool) -> None:
        """Let the frames, where they are shown, be those of a page setup."""
        self._page = setup, with_header
        if self.page_frames is not None:
            self.page_frames.show_setup(setup, with_header)

    def frame_page(self, setup: PageSetup, with_header: bool) -> None:
        """Show where the pages of a page setup break."""
        self.follow_page(setup, with_header)
        if self.page_frames is None:
            self._show_page_frames(setup)
        else:
            self._window.status.say(self.page_frames.in_words())

    def toggle_smooth_zoom(self) -> None:
        """Let the eye follow the zoom, or go to it at once."""
        self.glides = not self.glides
        self._take_motion()
        self._window.settings.change(smooth_zoom=self.glides)

    def close(self) -> None:
        """Take all of it away: the document goes."""
        if self.minimap is not None:
            self.minimap.close_minimap()
        if self.page_frames is not None:
            self.page_frames.close_mark()
        if self.bubbles is not None:
            self.bubbles.close_bubbles()
        self.minimap = self.page_frames = self.bubbles = None
        self.comments = False

    def _take_motion(self) -> None:
        motion = time_to_glide(self._view, self.glides)
        self._view.navigation.motion = motion
        self._view.sharpening.waits = motion > 0
        self._view.sharpening.in_turns = is_on_screen()

    def _show_minimap(self) -> None:
        from journeyeditor.canvas.looking.minimap import Minimap

        self.minimap = Minimap(self._view)
        self.minimap.show()

    def _show_comments(self) -> None:
        from journeyeditor.canvas.marks.comment_bubbles import CommentBubbles
        from journeyeditor.window.panels.review import going

        if self.comments and self.bubbles is None:
            self.bubbles = CommentBubbles(self._view)
            self.bubbles.asked.connect(lambda element_id: going.open_thread(self._window, element_id))
        elif not self.comments and self.bubbles is not None:
            self.bubbles.close_bubbles()
            self.bubbles = None

    def _framed(self) -> tuple[PageSetup, bool]:
        """Return what page is framed, and whether with its header: where nothing was said, that of the last export."""
        if self._page is None:
            from journeyeditor.window.export.choice import LastExport

            settings = self._window.settings.now
            last = LastExport.remembered(settings.export)
            self._page = last.page.with_(paper=settings.paper), last.header
        return self._page

    def _show_page_frames(self, setup: PageSetup | None = None) -> None:
        from journeyeditor.canvas.looking.page_frames import PageFramesMark

        before, with_header = self._framed()
        setup = setup or before.with_(paper=self._window.settings.now.paper)
        self._page = setup, with_header
        self.page_frames = PageFramesMark(self._view, setup, with_header)
        self._window.status.say(self.page_frames.in_words())
