"""What the canvas shows, said so that two canvases can be compared."""

from itertools import count

from PySide6.QtWidgets import QApplication

from journeyeditor.picture.primitives import Words
from tests.same import recalled


def sections_of(view):
    """All sections of the picture as they are shown, from the lowest to the highest."""
    view.shown.catch_up()
    return list(view.map_scene.sections)


def copies_of(view):
    """Where the copies of what the hand holds are shown, by their elements."""
    ghosts = view.overlay.ghosts
    pieces = ghosts.pieces if ghosts is not None else []
    return {piece.group.element_id: (piece.group.at.x + ghosts.x(), piece.group.at.y + ghosts.y()) for piece in pieces}


def section_with(view, element_id):
    """The section in which an element is shown."""
    (section,) = [section for section in sections_of(view) if section.pieces_of([element_id])]
    return section


def is_faint(view, element_id):
    return all(piece.is_faint for piece in section_with(view, element_id).pieces_of([element_id]))


def shown_of(view, element_id):
    """The one group that shows an element, where it stands on the sheet."""
    view.shown.catch_up()
    (group,) = view.map_scene.groups_of([element_id])
    return group


def place_of(view, element_id):
    """Where an element is shown, in the hand or on the sheet."""
    at, way = shown_of(view, element_id).at, view.map_scene.held.pos()
    return (at.x + way.x(), at.y + way.y()) if element_id in floating(view) else at


def floating(view):
    """All that floats above the sheet."""
    view.shown.catch_up()
    return {piece.group.element_id for piece in view.map_scene.held.pieces}


def standing(view):
    """What is shown where, above what, and how it looks."""
    return [[_standing(section, piece) for piece in section.pieces()] for section in sections_of(view)]


def _standing(section, piece):
    group, at = piece.group, piece.group.at
    place = round(at.x, 6), round(section.down + at.y, 6)  # nearer places are one to Qt
    return group.kind, group.element_id, place, group.bounds, piece.is_faint, piece.is_held, _look(group.parts)


@recalled(20_000)
def _look(parts):
    """The parts of a group; texts as what they say and where their glyphs stand."""
    return repr([part._replace(block=_said(part.block)) if isinstance(part, Words) else part for part in parts])


def _said(block):
    glyphs = [[(run.glyphs, run.places) for run in line.runs] for line in block.lines]
    return block.text, block.style, block.width, block.height, glyphs


def image_of(view):
    """The pixels of the viewport, once it shows the map as it is."""
    view.shown.catch_up()
    return view.viewport().grab().toImage()


def screen_of(view):
    """The pixels that the screen shows of the window of a view, as they came there one after the other."""
    view.shown.catch_up()
    QApplication.processEvents()
    window = view.window()
    return window.screen().grabWindow(window.winId(), 0, 0, window.width(), window.height()).toImage()


def paint_ahead(view):
    """Have all painted ahead for which there is time once the hand rests, and return the view."""
    view.shown.catch_up()
    sharpening = view.sharpening
    sharpening.take_changes()
    while sharpening.timer.isActive():
        sharpening.timer.stop()
        sharpening.paint_ahead()
        QApplication.processEvents()
    return view


def asked_often(times):
    """Tells, each time it is asked, whether it was asked so often before: the end of the time for some painting."""
    asked = count()
    return lambda: next(asked) >= times


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
    view.shown.catch_up()
    if zoom is not None:
        view.navigation.zoom_to(zoom)
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
