"""From a comment on the sheet to its thread in the panel, and from one to the next."""

from typing import TYPE_CHECKING

from journeyeditor.editor.reviewing import next_commented
from journeyeditor.window.panels.going_to import go_to

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow


def open_thread(window: "MainWindow", element_id: str) -> None:
    """Open the panel of the review at the first open comment about an element, and select that."""
    from journeyeditor.window.panels.review.content import ReviewContent

    go_to(window, window.editor.map_id, [element_id])
    panel = window.docks.open("review")
    assert isinstance(panel, ReviewContent), "the panel of the review shows comments"
    panel.show_thread(element_id)


def go_to_comment(window: "MainWindow", by: int) -> None:
    """Go to what the next open comments are about, after what is selected, or before with -1."""
    open_thread(window, next_commented(window.editor, by))
