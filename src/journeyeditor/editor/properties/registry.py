"""Every kind of element with its fields: the panel, and the test that no field of the model is forgotten, read it."""

from collections.abc import Sequence
from dataclasses import replace

from journeyeditor.editor.editor import Editor
from journeyeditor.editor.properties.common import EVIDENCE
from journeyeditor.editor.properties.field import Group
from journeyeditor.editor.properties.of_cards import CARD, CONNECTOR, telling_groups
from journeyeditor.editor.properties.of_columns import STAGE, STEP
from journeyeditor.editor.properties.of_curves import CURVE, POINT
from journeyeditor.editor.properties.of_lanes import CARD_LANE, CURVE_LANE
from journeyeditor.editor.properties.of_maps import DOCUMENT, MAP, THEME
from journeyeditor.editor.properties.of_people import PERSONA
from journeyeditor.editor.properties.subjects import Kind, Subject

GROUPS: dict[Kind, tuple[Group, ...]] = {
    "document": (*DOCUMENT, *THEME),
    "map": MAP,
    "persona": PERSONA,
    "stage": STAGE,
    "step": STEP,
    "card lane": CARD_LANE,
    "curve lane": CURVE_LANE,
    "card": CARD,
    "curve": CURVE,
    "point": POINT,
    "connector": CONNECTOR,
}
"""The fields of each kind, in groups."""


def telling_of(editor: Editor, subjects: Sequence[Subject]) -> tuple[str, ...] | None:
    """Return the headings of the groups that tell most of some cards, by their lanes; none where these differ."""
    wanted = {subject.id for subject in subjects if subject.kind == "card"}
    if not wanted or len(wanted) < len(subjects):
        return None
    lanes = [lane for lane in editor.journey.card_lanes if not lane.held_ids.isdisjoint(wanted)]
    telling = {telling_groups(lane.kind) for lane in lanes}
    return telling.pop() if len(telling) == 1 else None


def groups_for(kinds: Sequence[Kind], telling: Sequence[str] | None = None) -> tuple[Group, ...]:
    """Return the fields that some kinds of elements share.

    Args:
        kinds: the kinds.
        telling: the headings of the groups that come first and are open, where others wait to be opened.
    """
    if not kinds:
        return ()
    groups = _shared(kinds)
    if telling is None:
        return groups
    opened = [replace(group, open=True) for group in groups if group.heading in telling]
    others = [group if group == EVIDENCE else replace(group, open=False) for group in groups[1:]]
    return (groups[0], *opened, *(group for group in others if group.heading not in telling))


def _shared(kinds: Sequence[Kind]) -> tuple[Group, ...]:
    first, *others = kinds
    shared = {field for group in GROUPS[first] for field in group.fields}
    for kind in others:
        shared &= {field for group in GROUPS[kind] for field in group.fields}
    kept = (
        Group(group.heading, tuple(field for field in group.fields if field in shared), group.open)
        for group in GROUPS[first]
    )
    return tuple(group for group in kept if group.fields)
