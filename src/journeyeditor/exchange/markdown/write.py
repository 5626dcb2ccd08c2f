"""Writing a map as Markdown: a table to look at, and under it all that a table has no room for."""

import re
from collections.abc import Iterator

from journeyeditor.exchange.conversion import Given
from journeyeditor.exchange.tables.grid import NO_NAME, grid_of, words_of
from journeyeditor.exchange.tables.sheet import Table
from journeyeditor.model import Card, Document, JourneyMap, Message, Persona
from journeyeditor.model.comments import remarks_in
from journeyeditor.model.curve_in_words import curve_in_words

_SPECIAL = re.compile(r"([\\`*_\[\]<>|~$])")
_LINE_START = re.compile(r"^\s*(?=[#+\-=:])|^\s*\d+(?=[.)])")
_FACTS = (
    ("Scenario", "scenario"),
    ("Goal", "goal"),
    ("Purpose", "purpose"),
    ("Expectations", "expectations"),
    ("Situation", "situation"),
    ("Segment", "segment"),
    ("Owner", "owner"),
)


def write_markdown(document: Document, journey: JourneyMap) -> Given:
    """Return a map as Markdown, and what of it that does not say."""
    parts = [
        f"# {escaped(journey.title) or 'Journey map'}",
        *_about(journey),
        *(part for persona in document.personas if persona.id in journey.personas for part in _persona(persona)),
        "## Map",
        "\n".join(_table(grid_of(journey).table)),
        *_curves(document, journey),
        *_details(journey),
    ]
    return Given(("\n\n".join(parts) + "\n").encode(), tuple(_left_out(document, journey)))


def escaped(text: str) -> str:
    """Return a text on one line that no reader of Markdown takes for markup; its own lines are told by ``<br>``."""
    lines = (_LINE_START.sub(r"\g<0>\\", _SPECIAL.sub(r"\\\1", line)).strip() for line in text.split("\n"))
    return "<br>".join(line.replace("&", "&amp;") for line in lines)


def _about(journey: JourneyMap) -> Iterator[str]:
    facts = [(name, getattr(journey, field)) for name, field in _FACTS]
    facts += [("Starts with", journey.scope.starts), ("Ends with", journey.scope.ends)]
    lines = [f"- **{name}**: {escaped(text)}" for name, text in facts if text.strip()]
    if lines:
        yield "\n".join(lines)


def _persona(persona: Persona) -> Iterator[str]:
    yield f"## {escaped(persona.name) or 'Persona'}"
    said = [persona.role, persona.location, f"{persona.age} years" if persona.age is not None else ""]
    if any(said):
        yield ", ".join(escaped(one) for one in said if one)
    if persona.quote:
        yield f"> {escaped(persona.quote)}"
    lists = (("Goals", persona.goals), ("Needs", persona.needs), ("Frustrations", persona.frustrations))
    lines = [f"- **{name}**: {'; '.join(escaped(text) for text in texts)}" for name, texts in lists if texts]
    if lines:
        yield "\n".join(lines)


def _table(table: Table) -> Iterator[str]:
    """Yield the lines of a table; a line of dashes under its first row makes it one."""
    for number in range(len(table.rows)):
        cells = [escaped(table.words_at(number, column)) for column in range(table.width)]
        yield f"| {' | '.join(cells)} |"
        if number == 0:
            yield f"|{' --- |' * table.width}"


def _curves(document: Document, journey: JourneyMap) -> Iterator[str]:
    several = len(journey.curve_lanes) > 1
    told = [
        (f"{lane.name}: " if several else "") + "; ".join(map(str, curve_in_words(document, journey, lane, curve)))
        for lane in journey.curve_lanes
        for curve in lane.curves
        if curve.points
    ]
    if told:
        yield "## The curve in words"
        yield "\n".join(f"- {escaped(one)}" for one in told)


def _details(journey: JourneyMap) -> Iterator[str]:
    """Yield what cards say beyond their words, lane by lane."""
    for lane in journey.card_lanes:
        lines = [
            f"- {escaped(words_of(card))}: {'; '.join(said)}" for card in lane.cards if (said := list(_more(card)))
        ]
        if lines:
            yield f"## {escaped(lane.name) or NO_NAME}: more"
            yield "\n".join(lines)


def _more(card: Card) -> Iterator[str]:
    named = (
        ("notes", card.notes),
        ("channels", ", ".join(card.channels)),
        ("tags", ", ".join(card.tags)),
        ("severity", card.severity or ""),
        ("impact", str(card.impact or "")),
        ("effort", str(card.effort or "")),
        ("owner", card.owner),
        ("status", card.status),
        ("evidence", card.evidence.level if card.evidence else ""),
    )
    yield from (f"{name} {escaped(text)}" for name, text in named if text.strip())
    if card.metric is not None and card.text:
        yield f"{escaped(card.metric.measure or 'value')} {card.metric.value:.10g} {escaped(card.metric.unit)}".strip()
    if card.link is not None and card.link.kind == "web":
        yield f"<{card.link.target}>"


def _left_out(document: Document, journey: JourneyMap) -> Iterator[Message]:
    counted = (
        ("Pictures are left out of Markdown: {count}", len(document.assets)),
        ("Connectors are left out of Markdown: {count}", len(journey.connectors)),
        ("Comments are left out of Markdown: {count}", sum(1 for _ in remarks_in(journey))),
        ("Other maps of the document are left out: {count}", len(document.maps) - 1),
    )
    for text, count in counted:
        if count:
            yield Message(text, {"count": count})
    yield Message("Colours and sizes are left out of Markdown")
