"""What the Edit menu does for those who review a map."""

from typing import TYPE_CHECKING

from journeyeditor.editor import reviewing
from journeyeditor.window.actions.action import Action, Entry
from journeyeditor.window.actions.giving import can, edit

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow

REVIEW = ("Edit", "Review")


def _write_comment(window: "MainWindow") -> None:
    from journeyeditor.window.panels.review.content import ReviewContent

    panel = window.docks.open("review")
    assert isinstance(panel, ReviewContent)
    panel.write()


def _go_to_comment(window: "MainWindow", by: int) -> None:
    from journeyeditor.window.panels.review.going import go_to_comment

    go_to_comment(window, by)


REVIEW_ENTRIES: tuple[Entry, ...] = (
    Action("comment.add", "Comment", "comment-plus-outline", REVIEW, _write_comment, ("Ctrl+Alt+N",)),
    Action(
        "comment.next",
        "Go to next comment",
        "comment-arrow-right-outline",
        REVIEW,
        lambda window: _go_to_comment(window, 1),
        ("Ctrl+Alt+J",),
        enabled=can(reviewing.has_open_comments),
    ),
    Action(
        "comment.previous",
        "Go to previous comment",
        "comment-arrow-left-outline",
        REVIEW,
        lambda window: _go_to_comment(window, -1),
        ("Ctrl+Alt+Shift+J",),
        enabled=can(reviewing.has_open_comments),
    ),
    Action(
        "card.vote",
        "Vote for card",
        "thumb-up-outline",
        REVIEW,
        edit(reviewing.vote),
        ("Ctrl+Shift+U",),
        enabled=can(reviewing.can_vote),
        opens_group=True,
    ),
    Action(
        "card.take-vote-back",
        "Take vote back",
        "thumb-down-outline",
        REVIEW,
        edit(reviewing.vote, -1),
        enabled=can(reviewing.can_vote, -1),
    ),
)
