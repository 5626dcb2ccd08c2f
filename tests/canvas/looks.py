"""What the canvas shows, said so that two canvases can be compared."""

from journeyeditor.canvas.group_item import GroupItem
from journeyeditor.picture.primitives import Words


def items_of(view):
    """All items that show something of the document."""
    return [item for item in view.map_scene.items() if isinstance(item, GroupItem)]


def item_of(view, element_id):
    """The one item that shows an element."""
    (item,) = [item for item in items_of(view) if item.shown.element_id == element_id]
    return item


def place_of(view, element_id):
    item = item_of(view, element_id)
    return item.x(), item.y()


def standing(view):
    """What is shown where, how high above what, and how it looks; in an order of its own."""
    return sorted(
        (
            (item.shown.kind, item.shown.element_id),
            (round(item.x(), 6), round(item.y(), 6), item.zValue()),  # nearer places are one to Qt
            item.boundingRect().getRect(),
            item.opacity(),
            _look(item.shown),
        )
        for item in items_of(view)
    )


def _look(group):
    """The parts of a group; texts as what they say and where their glyphs stand."""
    return repr([part._replace(block=_said(part.block)) if isinstance(part, Words) else part for part in group.parts])


def _said(block):
    glyphs = [[(run.glyphs, run.places) for run in line.runs] for line in block.lines]
    return block.text, block.style, block.width, block.height, glyphs


def image_of(view):
    """The pixels of the viewport."""
    return view.viewport().grab().toImage()


# The sheet


def stage_named(view, name):
    return next(stage for stage in view.sheet.stages if stage.stage.name == name)


def step_named(view, name):
    return next(step for step in view.sheet.steps if step.step.name == name)


def lane_named(view, name):
    return next(lane for lane in view.sheet.lanes if lane.lane.name == name)


def card_saying(view, text):
    return next(card for lane in view.sheet.lanes for card in lane.cards if card.card.text == text)


def points_of(view):
    """All points of curves on the sheet."""
    curves = (curve for lane in view.sheet.lanes if lane.plot for curve in lane.plot.curves)
    return [point for curve in curves for point in curve.points]


def point_because(view, reason):
    return next(point for point in points_of(view) if point.point.reason == reason)


def look_at(view, place, zoom=None):
    """Scroll so that a place of the sheet stands in the middle."""
    if zoom is not None:
        view.zoom_to(zoom)
    view.centerOn(*place)


# The document


def stage_names(view):
    return [stage.name for stage in view.editor.journey.stages]


def step_names(view, stage):
    return next([step.name for step in one.steps] for one in view.editor.journey.stages if one.name == stage)


def lane_names(view):
    return [lane.name for lane in view.editor.journey.lanes]


def cell(view, lane, step):
    """The texts of the cards of a cell, from the top."""
    step_id = next(one.id for one in view.editor.journey.steps if one.name == step)
    cards = next(one.cards for one in view.editor.journey.lanes if one.name == lane)
    return [card.text for card in cards if card.step == step_id]


def undo_labels(view):
    """What each step of undo did."""
    return [str(label) for label in view.editor.history.labels[: view.editor.history.index]]
