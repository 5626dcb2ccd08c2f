"""The sentences in which the field says what it has found and wants to do, with gaps to fill."""

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

from journeyeditor.editor.editor import Editor
from journeyeditor.editor.spots import selected_spots
from journeyeditor.model import Card, CardLane

GAP = re.compile(r"\[[^\[\]\n]+\]")
"""A gap in a sentence, as it stands on the card until it is filled."""
_WHO = "who"


class Statement(NamedTuple):
    """A form of sentence."""

    id: str
    name: str
    form: str
    """The sentence, with its gaps as places: ``{who} needs {what}``."""
    gaps: Mapping[str, str]
    """What belongs into each gap, in words."""
    main: str
    """The gap for what the card says already."""
    lanes: tuple[str, ...]
    """The kinds of lanes where it belongs."""


STATEMENTS: tuple[Statement, ...] = (
    Statement(
        "insight",
        "Insight",
        "We learned that {what} because {why}.",
        {"what": "who does or feels what", "why": "why"},
        "what",
        ("insights", "research-notes", "research", "data", "trends"),
    ),
    Statement(
        "problem",
        "Problem statement",
        "{who} wants to {aim}, but {problem}, which makes them feel {feeling}.",
        {"who": "who", "aim": "do what", "problem": "what is in the way", "feeling": "how"},
        "problem",
        ("pain-points", "staff-pains", "insights"),
    ),
    Statement(
        "five-whys",
        "Five whys",
        "{what}\nbecause {first}\nbecause {second}\nbecause {third}\nbecause {fourth}\nbecause {root}",
        {
            "what": "what hurts",
            "first": "why",
            "second": "why is that",
            "third": "why is that",
            "fourth": "why is that",
            "root": "the root cause",
        },
        "what",
        ("pain-points", "staff-pains", "insights"),
    ),
    Statement(
        "need",
        "Need statement",
        "{who} needs {what} because {why}.",
        {"who": "who", "what": "what", "why": "why"},
        "what",
        ("needs", "goals", "motivations", "expectations"),
    ),
    Statement(
        "job",
        "Job to be done",
        "When {when}, I want to {what}, so that {why}.",
        {"when": "what happens", "what": "do what", "why": "what comes of it"},
        "what",
        ("jobs", "goals", "needs"),
    ),
    Statement(
        "how-might-we",
        "How might we",
        "How might we {what} for {who} so that {why}?",
        {"what": "do what", "who": "whom", "why": "what comes of it"},
        "what",
        ("opportunities", "ideas", "insights"),
    ),
    Statement(
        "challenge",
        "Focusing challenge",
        "{who} can {what} so that {why}.",
        {"who": "who", "what": "do what", "why": "why"},
        "what",
        ("opportunities", "ideas"),
    ),
    Statement(
        "what-if",
        "What if",
        "What if {what}? Then {who} could {result}.",
        {"what": "anything were possible", "who": "who", "result": "do what"},
        "what",
        ("ideas", "opportunities"),
    ),
    Statement(
        "wrong-way",
        "The wrong way round",
        "It would get worse if we {worse}. So we {better}.",
        {"worse": "did what", "better": "do the opposite"},
        "worse",
        ("ideas",),
    ),
    Statement(
        "hypothesis",
        "Hypothesis",
        "We believe that {what} for {who} will {effect}. We know it when {measure}.",
        {"what": "doing what", "who": "whom", "effect": "have what effect", "measure": "what is measured changes how"},
        "what",
        ("hypotheses", "ideas", "projects"),
    ),
    Statement(
        "design",
        "Design statement",
        "We believe that {who} has {problem}. We solve it with {what}, enabled by {means}, resulting in {result}.",
        {
            "who": "who",
            "problem": "what problem",
            "what": "what",
            "means": "what we have",
            "result": "what result",
        },
        "what",
        ("initiatives", "ideas", "opportunities"),
    ),
    Statement(
        "user-story",
        "User story",
        "As a {role}, I want {what} so that {why}.",
        {"role": "who", "what": "what", "why": "why"},
        "what",
        ("user-stories", "action-plan"),
    ),
)


class StatementPlace(NamedTuple):
    """Where a statement can be written: on a card, or as a new card in a cell."""

    lane: CardLane
    step_id: str
    card: Card | None = None


def place_for_statement(editor: Editor) -> StatementPlace | None:
    """Return the one card that is selected, or the cell; none where a statement has no place."""
    if editor.cell is not None:
        lane_id, step_id = editor.cell
        found = next((one for one in editor.journey.card_lanes if one.id == lane_id), None)
        return StatementPlace(found, step_id) if found is not None else None
    spots = selected_spots(editor)
    if len(spots) != 1:
        return None
    card, lane = spots[0].element, spots[0].lane
    if not isinstance(card, Card) or not isinstance(lane, CardLane):
        return None
    return StatementPlace(lane, card.step, card)


def can_write_statement(editor: Editor) -> bool:
    """Whether a card is selected, or a cell that may take one."""
    return place_for_statement(editor) is not None


def fitting(place: StatementPlace) -> tuple[list[Statement], list[Statement]]:
    """Return the statements that belong into a lane, and the others."""
    own = [one for one in STATEMENTS if place.lane.kind in one.lanes]
    return own, [one for one in STATEMENTS if one not in own]


def sentence(editor: Editor, place: StatementPlace, statement: Statement, say: Callable[[str], str] = str) -> str:
    """Return a statement with its gaps, what the card says in its own and the persona's name in another.

    Args:
        editor: whose document it is for.
        place: the card, or the cell.
        statement: the form of sentence.
        say: gives our words in the user's language.
    """
    values = {gap: f"[{say(words)}]" for gap, words in statement.gaps.items()}
    said = " ".join(place.card.text.split()).rstrip(".") if place.card is not None else ""
    if _WHO in values:
        values[_WHO] = _who(editor, place) or values[_WHO]
    form = say(statement.form)
    if said:
        begins = form.startswith(f"{{{statement.main}}}")
        values[statement.main] = said if begins else _inside(said)
    return _begun(form.format_map(values))


def _who(editor: Editor, place: StatementPlace) -> str:
    """Return the name of the persona that a card is about, where there is one alone."""
    own = place.card.personas if place.card is not None else ()
    people = own or editor.journey.personas
    return " ".join(editor.document.persona(people[0]).name.split()) if len(people) == 1 else ""


def _inside(words: str) -> str:
    """Return words as they stand inside a sentence: names of several capitals, and *I*, stay as they are."""
    first, _, rest = words.partition(" ")
    is_plain = first[1:].islower() and len(first) > 1
    return f"{first[0].lower()}{first[1:]}{' ' if rest else ''}{rest}" if is_plain else words


def _begun(text: str) -> str:
    """Return a sentence that begins with a capital, be it in a gap."""
    at = 1 if text.startswith("[") else 0
    return text[:at] + text[at : at + 1].upper() + text[at + 1 :]
