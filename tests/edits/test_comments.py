"""Comments: about what can be commented, answered, resolved and deleted."""

import datetime

import pytest

from journeyeditor.edits import EditError, comments
from journeyeditor.model import Answer
from journeyeditor.model.comments import remarks_in
from tests.edits.pizza import MAP, pizza

DAY = datetime.date(2026, 5, 4)


def said(document):
    return [(remark.about.id, remark.comment.text) for remark in remarks_in(document.map(MAP))]


@pytest.mark.parametrize("element_id", [MAP, "A", "a1", "does", "feels", "ask", "p1"])
def test_a_map_a_stage_a_step_a_lane_a_card_and_a_point_can_be_commented(element_id):
    document = pizza()
    change = comments.add_comment(document, MAP, element_id, "Really?", "Ann", DAY)
    (new,) = set(said(change.document)) - set(said(document))
    assert new == (element_id, "Really?")
    (comment,) = [one.comment for one in remarks_in(change.document.map(MAP)) if one.comment.text == "Really?"]
    assert (comment.author, comment.date, comment.resolved) == ("Ann", DAY, False)


def test_what_is_not_commented_is_refused_in_words():
    curve = pizza().map(MAP).curve_lanes[0].curves[0].id
    with pytest.raises(EditError, match="Comments are about a map, a stage, a step, a lane, a card or a point"):
        comments.add_comment(pizza(), MAP, curve, "Really?")


def test_a_comment_is_answered_resolved_opened_again_and_deleted():
    def comment_in(document):
        return next(one.comment for one in remarks_in(document.map(MAP)) if one.comment.id == "comment-1")

    answered = comments.answer_comment(pizza(), MAP, "comment-1", "Because", "Ben", DAY).document
    assert comment_in(answered).answers == (Answer(text="Because", author="Ben", date=DAY),)
    resolved = comments.resolve_comment(answered, MAP, "comment-1").document
    assert comment_in(resolved).resolved
    assert comments.resolve_comment(resolved, MAP, "comment-1", resolved=False).document == answered
    left = comments.delete_comment(answered, MAP, "comment-1").document
    assert [one for one in said(left) if one[1] == "Why?"] == []
    with pytest.raises(EditError, match="There is no such comment"):
        comments.answer_comment(left, MAP, "comment-1", "Late")
