"""The tasks of mapping, from the first question to the work that follows: as data, ticked off for each map."""

from typing import NamedTuple


class Task(NamedTuple):
    """Something that there is to do around a map."""

    name: str
    """What a map keeps where it is done."""
    text: str
    """Commands stand in braces, as their ids."""
    page: str
    """The page of the help that tells more."""


TASKS: dict[str, tuple[Task, ...]] = {
    "Before": (
        Task("say-purpose", "Say what the map is for, and who will use it: {map.details}.", "tasks"),
        Task("say-scope", "Say in a sentence what it covers, where it starts and where it ends.", "ten-minutes"),
        Task("choose-persona", "Choose one persona, one scenario and one goal.", "personas"),
        Task("invite-people", "Invite those who meet customers, and those who can change something.", "tasks"),
    ),
    "Finding out": (
        Task("collect-data", "Collect what is there: figures, complaints, reviews, tickets.", "evidence"),
        Task("talk-to-customers", "Talk to customers, and go through the journey yourself.", "evidence"),
        Task("keep-evidence", "Keep on each card how well it is known, and from where.", "evidence"),
    ),
    "Drawing": (
        Task("write-actions", "Write what people do, then what they meet and think.", "writing"),
        Task("draw-curve", "Draw how it feels, and say why at each peak and trough.", "curve"),
        Task("mark-moments", "Mark the moments of truth: those that decide whether somebody stays.", "curve"),
    ),
    "Drawing conclusions": (
        Task("rate-pains", "Say of each pain point how bad it is, and whom it hits.", "opportunities"),
        Task("answer-pains", "Answer pain points with opportunities; weigh them in {panel.analysis}.", "opportunities"),
        Task("give-owners", "Give every opportunity an owner and a day.", "opportunities"),
        Task("run-check", "Mend what the map check finds, or say why it may be so: {panel.check}.", "check"),
    ),
    "Sharing and keeping alive": (
        Task("ask-others", "Let others read it, and collect what they say: {comment.add}.", "review"),
        Task("validate", "Have customers confirm it, and write down when.", "review"),
        Task("hand-out", "Hand it out on paper, as slides or as a page for the web.", "exporting"),
        Task("set-review", "Set the day of the next review in {panel.review}, and mend what has changed.", "review"),
        Task("map-future", "Start the map of what it shall become: {map.future-state}.", "several-maps"),
    ),
}
"""By the five parts of the work."""
