"""Every kind of element with its fields: the panel, and the test that no field of the model is forgotten, read it."""

from collections.abc import Sequence

from journeyeditor.editor.properties.field import Group
from journeyeditor.editor.properties.of_cards import CARD, CONNECTOR
from journeyeditor.editor.properties.of_columns import STAGE, STEP
from journeyeditor.editor.properties.of_curves import CURVE, POINT
from journeyeditor.editor.properties.of_lanes import CARD_LANE, CURVE_LANE
from journeyeditor.editor.properties.of_maps import DOCUMENT, MAP, THEME
from journeyeditor.editor.properties.of_people import PERSONA
from journeyeditor.editor.properties.subjects import Kind

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


def groups_for(kinds: Sequence[Kind]) -> tuple[Group, ...]:
    """Return the fields that some kinds of elements share."""
    if not kinds:
        return ()
    first, *others = kinds
    shared = {field for group in GROUPS[first] for field in group.fields}
    for kind in others:
        shared &= {field for group in GROUPS[kind] for field in group.fields}
    kept = (
        Group(group.heading, tuple(field for field in group.fields if field in shared), group.open)
        for group in GROUPS[first]
    )
    return tuple(group for group in kept if group.fields)
