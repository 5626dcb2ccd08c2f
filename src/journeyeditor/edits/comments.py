"""What can be done with comments: said, answered, resolved, opened again and deleted."""

import datetime
from collections.abc import Callable

from journeyeditor.edits import cards, curve, header, lanes, stages, steps
from journeyeditor.edits.building.labels import about
from journeyeditor.edits.building.references import without
from journeyeditor.edits.building.tree import changed, made, map_of, replaced
from journeyeditor.edits.change import Change, EditError
from journeyeditor.model import Answer, Card, Comment, CurvePoint, Document, JourneyMap, Message, Stage, Step, fresh_id
from journeyeditor.model.comments import Commented, commented_in, comments_of, remarks_in


def add_comment(
    document: Document, map_id: str, element_id: str, text: str, author: str = "", date: datetime.date | None = None
) -> Change:
    """Say something of a map, a stage, a step, a lane, a card or a point of a curve.

    Raises:
        EditError: the map has no such element, or it is of a kind that is not commented.
    """
    journey = map_of(document, map_id)
    element = next((one for one in commented_in(journey) if one.id == element_id), None)
    if element is None:
        raise EditError(Message("Comments are about a map, a stage, a step, a lane, a card or a point of a curve"))
    comment = made(Comment, id=fresh_id(document, "comment"), text=text, author=author, date=date)
    return _with(document, map_id, element, (*comments_of(element), comment), about("Comment {name}", text))


def answer_comment(
    document: Document, map_id: str, comment_id: str, text: str, author: str = "", date: datetime.date | None = None
) -> Change:
    """Answer a comment.

    Raises:
        EditError: the answer says nothing, or there is no such comment.
    """
    if not text.strip():
        raise EditError(Message("An answer needs some words"))
    answer = made(Answer, text=text, author=author, date=date)

    def answered(comment: Comment) -> Comment:
        return changed(comment, answers=(*comment.answers, answer))

    return _changed(document, map_id, comment_id, answered, about("Answer {name}", text))


def resolve_comment(document: Document, map_id: str, comment_id: str, resolved: bool = True) -> Change:
    """Say that nothing is left to do about a comment, or that something is."""
    label = Message("Resolve comment" if resolved else "Open comment again")
    return _changed(document, map_id, comment_id, lambda comment: changed(comment, resolved=resolved), label)


def delete_comment(document: Document, map_id: str, comment_id: str) -> Change:
    """Delete a comment with its answers, and what is ignored about it."""
    element, _ = _found(document, map_id, comment_id)
    return Change(Message("Delete comment"), without(document, {comment_id}), (element.id,))


def _changed(
    document: Document, map_id: str, comment_id: str, change: Callable[[Comment], Comment], label: Message
) -> Change:
    """Return the change that makes something else of a comment."""
    element, comment = _found(document, map_id, comment_id)
    return _with(document, map_id, element, replaced(comments_of(element), change(comment)), label)


def _found(document: Document, map_id: str, comment_id: str) -> tuple[Commented, Comment]:
    """Return a comment, after what it is about.

    Raises:
        EditError: the map has no such comment.
    """
    for element, comment in remarks_in(map_of(document, map_id)):
        if comment.id == comment_id:
            return element, comment
    raise EditError(Message("There is no such comment"))


def _with(document: Document, map_id: str, element: Commented, comments: tuple[Comment, ...], label: Message) -> Change:
    match element:
        case JourneyMap():
            return header.update_map(document, map_id, label, notes=comments)
        case Stage():
            return stages.update_stage(document, map_id, element.id, label, comments=comments)
        case Step():
            return steps.update_step(document, map_id, element.id, label, comments=comments)
        case Card():
            return cards.update_card(document, map_id, element.id, label, comments=comments)
        case CurvePoint():
            return curve.update_point(document, map_id, element.id, label, comments=comments)
        case _:
            return lanes.update_lane(document, map_id, element.id, label, comments=comments)
