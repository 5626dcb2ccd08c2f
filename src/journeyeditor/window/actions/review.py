"""What the Edit menu does for those who review a map."""

from typing import TYPE_CHECKING

from journeyeditor.editor import reviewing
from journeyeditor.window.actions.action import Action, Entry

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow

REVIEW = ("Edit", "Review")


def _write_comment(window: "MainWindow") -> None:
    from journeyeditor.window.panels.review.content import ReviewContent

    panel = window.docks.open("review")
    assert isinstance(panel, ReviewContent)
    panel.write()


def _open_questions(window: "MainWindow") -> None:
    from journeyeditor.window.panels.help.opening import open_page

    open_page(window, "questions")


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
        enabled=lambda window: reviewing.has_open_comments(window.editor),
    ),
    Action(
        "comment.previous",
        "Go to previous comment",
        "comment-arrow-left-outline",
        REVIEW,
        lambda window: _go_to_comment(window, -1),
        ("Ctrl+Alt+Shift+J",),
        enabled=lambda window: reviewing.has_open_comments(window.editor),
    ),
    Action(
        "card.vote",
        "Vote for card",
        "thumb-up-outline",
        REVIEW,
        lambda window: reviewing.vote(window.editor),
        ("Ctrl+Shift+U",),
        enabled=lambda window: reviewing.can_vote(window.editor),
        opens_group=True,
    ),
    Action(
        "card.take-vote-back",
        "Take vote back",
        "thumb-down-outline",
        REVIEW,
        lambda window: reviewing.vote(window.editor, -1),
        enabled=lambda window: reviewing.can_vote(window.editor, -1),
    ),
    Action(
        "review.questions",
        "Questions for a review",
        "comment-question-outline",
        REVIEW,
        _open_questions,
        opens_group=True,
    ),
)
