"""The tables of the catalogue: a row is a tuple of cells, the first two rows are the head of a Markdown table."""

from collections import Counter
from functools import cache

from journeyeditor import files
from journeyeditor.editor.beginning import Beginning, guided
from journeyeditor.editor.properties.of_cards import telling_groups
from journeyeditor.model import LANE_KINDS
from journeyeditor.review.check import WEIGHTS, check
from journeyeditor.templates import TEMPLATES
from journeyeditor.templates.guided import GUIDED_KINDS, stage_set
from journeyeditor.templates.samples import SAMPLES

WAYS = {
    "card": "typed in place",
    "chip": "typed in place as a label, with an icon",
    "quote": "typed in place, shown as what somebody thinks or says",
    "pain": "typed in place; how much it hurts, and whom",
    "idea": "typed in place; impact, effort, owner, the pain point that it answers",
    "figure": "value, unit, target, date and source, typed or from a CSV; as number, bar, gauge or trend",
}
"""How the cards of each form are edited."""
OWN_WAYS = {
    "sentiment": "drawn with the pencil, points moved by hand or key; a reason at each point",
    "arc": "drawn with the pencil as a second measure, points moved by hand or key",
    "images": "pictures pasted, dropped or chosen; cropped, with alternative text",
    "processes": "cards across steps in one of five shapes, each with its channels",
    "linked-maps": "typed in place; a link to another map of the document or to a file",
    "media": "typed in place; a link to a file or to the web",
    "touchpoints": "typed in place as a label, with icon, channels and importance",
    "channels": "typed in place as a label, which gets the icon of the channel that it names",
    "devices": "typed in place as a label, which gets the icon of the device that it names",
    "emotions": "typed in place; a face by the feeling that it names",
}
"""How lanes are edited that have a way of their own."""
FOUND = tuple(weight.capitalize() + "s" for weight in WEIGHTS)


@cache
def sample_documents():
    """Return each sample with its document."""
    return [(sample, files.load(sample.path)) for sample in SAMPLES]


def lanes():
    """Return how each kind of lane is edited, and which templates and samples show it."""
    yield from _head("Kind", "Name", "Zone", "Way of editing", "Opens with", "Templates", "Samples", "For example")
    for kind, about in LANE_KINDS.items():
        in_templates = [template.name for template in TEMPLATES if kind in template.lane_kinds]
        in_samples = [sample.title for sample, document in sample_documents() if kind in _kinds_of(document)]
        way = OWN_WAYS.get(kind, WAYS[about.form])
        example = next(iter(in_samples + in_templates), "none")
        opens = ", ".join(telling_groups(kind)) or "text"
        opens = "its curve" if kind in ("sentiment", "arc") else opens
        yield kind, about.name, about.zone, way, opens, len(in_templates), len(in_samples), example


def guided_maps(today):
    """Return what the map check finds in each kind of map that the guided start lays out."""
    words = Beginning("Eva", "Her flight is cancelled", "A bed for the night", "The message comes", "She is home")
    yield from _head("Kind", "Stages", "Lanes", *FOUND)
    for kind in GUIDED_KINDS:
        document = guided(kind, stage_set(kind.stage_set), words)
        journey = document.maps[0]
        yield kind.name, len(journey.stages), len(journey.lanes), *_counts(document, today)


def templates(today):
    """Return what the map check finds in each template, before anything is written in it."""
    yield from _head("Template", "Stages", "Lanes", *FOUND, "Described by")
    for template in TEMPLATES:
        document = template.document()
        found = _counts(document, today)
        yield template.name, len(template.stage_names), len(template.lane_kinds), *found, template.sources


def samples(today):
    """Return what the map check finds in each sample."""
    yield from _head("Sample", "Kind", "Maps", "Cards", *FOUND, "Ignored, with a reason")
    for sample, document in sample_documents():
        cards = sum(len(lane.cards) for journey in document.maps for lane in journey.card_lanes)
        ignored = sum(finding.ignored is not None for finding in check(document, today))
        found = _counts(document, today)
        yield sample.title, sample.kind, len(document.maps), cards, *found, ignored


def _head(*names):
    yield names
    yield tuple("---" for _ in names)


def _counts(document, today):
    found = Counter(finding.weight for finding in check(document, today) if finding.ignored is None)
    return [found[weight] for weight in WEIGHTS]


def _kinds_of(document):
    return {lane.kind for journey in document.maps for lane in journey.lanes}
