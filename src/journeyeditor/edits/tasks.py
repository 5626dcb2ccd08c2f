"""What can be done with the tasks of mapping: to tick one off, or to take the tick back."""

from journeyeditor.edits.building.tree import changed, map_of, with_map
from journeyeditor.edits.change import Change
from journeyeditor.model import Document, Message


def tick_task(document: Document, map_id: str, task: str, done: bool = True) -> Change:
    """Tick a task of mapping off on a map, or take the tick back.

    Raises:
        EditError: there is no such map, or it is no name of a task.
    """
    label = Message("Tick task off" if done else "Take tick back")
    journey = map_of(document, map_id)
    if (task in journey.done) == done:
        return Change(label, document)
    names = (*journey.done, task) if done else tuple(name for name in journey.done if name != task)
    return Change(label, with_map(document, changed(journey, done=names)))
