"""Cut, copy and paste, of what is selected, in the forms in which it travels.

What is copied goes out in three forms: our own with all that it refers to, a table as text, and a table as HTML. The
system's clipboard is the window's matter.
"""

from collections.abc import Sequence
from typing import NamedTuple

from journeyeditor.editor.clipboard.copyable import copyable
from journeyeditor.editor.commands import deletion
from journeyeditor.editor.editor import Editor
from journeyeditor.editor.selection import Cell
from journeyeditor.editor.spots import Spot, selected_spots
from journeyeditor.editor.words import number_of
from journeyeditor.edits.pasting.clipping import Clipping, ClippingKind, clip
from journeyeditor.edits.pasting.paste import Place, paste
from journeyeditor.exchange.clipping_json import decode_clipping, encode_clipping
from journeyeditor.exchange.picture import clipping_of_picture, clipping_of_pictures
from journeyeditor.exchange.table import clipping_of, entries_of
from journeyeditor.exchange.table_html import read_table_html, write_table_html
from journeyeditor.exchange.table_text import read_table_text, write_table_text
from journeyeditor.model import Asset, CurveLane, Message


class Copied(NamedTuple):
    """What was copied, in all its forms; what another program has copied lacks some of them."""

    own: bytes = b""
    text: str = ""
    html: str = ""
    picture: bytes = b""
    """A picture of another program, as PNG or JPEG."""


def copied(editor: Editor) -> Copied:
    """Return what is selected as it goes to the clipboard."""
    kind, spots = copyable(editor)
    if kind is None:
        return Copied()
    clipping = clip(editor.document, editor.map_id, kind, {spot.element.id for spot in spots})
    entries = entries_of(clipping)
    own = encode_clipping(clipping)
    # What has no words, such as a card that only shows a figure, is no table.
    return Copied(own, write_table_text(entries), write_table_html(entries)) if entries else Copied(own)


def cut(editor: Editor) -> Copied:
    """Delete what is selected, as one step of undo, and return it as it goes to the clipboard.

    Where a cell becomes empty it is selected, so that pasting puts the cards back where they were.

    Raises:
        EditError: a stage would be left without a step.
    """
    _, spots = copyable(editor)
    found = copied(editor)
    change = deletion(editor)
    number = number_of(spots[-1].kind, len(spots))
    editor.apply(change._replace(label=Message(f"Cut {number.text}", number.values)))
    first = spots[0]
    if first.kind == "card" and first.lane and first.step and not editor.selection:
        editor.select_cell(Cell(first.lane.id, first.step.id))
    return found


def paste_copied(editor: Editor, found: Copied) -> bool:
    """Paste what is on the clipboard, in the richest form that is there; return whether there was anything.

    Raises:
        FileProblem: our own form is there, but damaged.
        EditError: it is more than a map can take.
    """
    clipping = _clipping_in(found)
    if clipping is None:
        return False
    editor.apply(paste(editor.document, editor.map_id, clipping, _place(editor, clipping.kind)))
    return True


def paste_pictures(editor: Editor, pictures: Sequence[Asset]) -> None:
    """Put pictures on cards of their own, where something pasted would go; on a storyboard in one step each.

    Raises:
        EditError: the map cannot take them.
    """
    journey, place = editor.journey, _place(editor, "cards")
    lane = next((lane for lane in journey.lanes if lane.id == place.lane_id), None)
    columns = len(journey.steps) - journey.column_of.get(place.step_id or "", 0)
    tells_a_story = lane is not None and lane.kind == "images" and len(pictures) <= columns
    clipping = clipping_of_pictures(pictures, side_by_side=tells_a_story)
    editor.apply(paste(editor.document, editor.map_id, clipping, place))


def _clipping_in(found: Copied) -> Clipping | None:
    if found.own:
        return decode_clipping(found.own)
    entries = (read_table_html(found.html) if found.html else None) or read_table_text(found.text)
    if entries:
        return clipping_of(entries)
    return clipping_of_picture(found.picture) if found.picture else None


# Where


def _place(editor: Editor, kind: ClippingKind) -> Place:
    """Return where to paste: in the selected cell, or at the first lane and the first step of what is selected.

    Whole steps and lanes come after the last that is selected.
    """
    journey = editor.journey
    if editor.cell is not None:
        lane_id, step_id = editor.cell
        return Place(lane_id=lane_id, step_id=step_id, stage_id=journey.stage_of[step_id].id)
    spots = selected_spots(editor)
    lanes = [spot.lane for spot in spots if spot.lane is not None]
    lanes.sort(key=journey.lanes.index, reverse=kind == "lanes")
    lane = lanes[0] if lanes else None
    in_stages = [spot.step or spot.stage.steps[-1 if kind == "steps" else 0] for spot in spots if spot.stage]
    columns = sorted((journey.column_of[step.id] for step in in_stages), reverse=kind == "steps")
    step = journey.steps[columns[0]] if columns else None
    stages = [spot.stage for spot in spots if spot.stage is not None]
    in_cell = [spot.element.id for spot in spots if spot.kind == "card" and (spot.lane, spot.step) == (lane, step)]
    return Place(
        lane_id=lane.id if lane else None,
        step_id=step.id if step else None,
        stage_id=stages[-1].id if stages else None,
        card_id=in_cell[-1] if in_cell else None,
        curve_id=_curve(spots),
    )


def _curve(spots: list[Spot]) -> str | None:
    """Return the id of the curve that is selected, or that of a selected point."""
    for spot in spots:
        if isinstance(spot.lane, CurveLane):
            for curve in spot.lane.curves:
                if spot.element is curve or spot.element in curve.points:
                    return curve.id
    return None
