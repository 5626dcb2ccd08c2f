"""From map to map of a document: the next one, down into the detail of a step, and up again."""

from journeyeditor.editor.chosen import chosen_step
from journeyeditor.editor.editor import Editor
from journeyeditor.edits import detail, maps
from journeyeditor.model.levels import Level, way_down_to


def way_here(editor: Editor) -> tuple[Level, ...]:
    """Return the maps and steps that lead down to the map in sight; none where it stands on the first level."""
    return editor.found_out("way here", lambda: way_down_to(editor.document, editor.map_id, editor.ways_taken))


def can_go_down(editor: Editor) -> bool:
    """Whether the step of the selection has a map that shows it in detail."""
    step = chosen_step(editor)
    return step is not None and step.detail not in (None, editor.map_id)


def go_down(editor: Editor) -> None:
    """Bring the map in sight that shows the step of the selection in detail."""
    step = chosen_step(editor)
    if step is not None and step.detail is not None:
        editor.show_map(step.detail, through=step.id)


def can_add_detail(editor: Editor) -> bool:
    """Whether the step of the selection has no map that shows it in detail."""
    step = chosen_step(editor)
    return step is not None and step.detail is None


def add_detail(editor: Editor) -> None:
    """Add a map that shows the step of the selection in detail, and bring it in sight."""
    step = chosen_step(editor)
    if step is not None:
        change = detail.add_detail(editor.document, editor.map_id, step.id)
        editor.apply(change)
        editor.show_map(change.touched[0], through=step.id)


def can_go_up(editor: Editor) -> bool:
    """Whether the map in sight shows a step of another one in detail."""
    return bool(way_here(editor))


def go_up(editor: Editor, levels: int = 1) -> None:
    """Bring the map in sight from which one came down, or one further up, with the step selected that led down."""
    way = way_here(editor)
    if len(way) >= levels:
        journey, step = way[-levels]
        editor.show_map(journey.id)
        editor.select((step.id,))


def has_others(editor: Editor) -> bool:
    """Whether the document has more than one map."""
    return len(editor.document.maps) > 1


def show_next_map(editor: Editor, by: int = 1) -> None:
    """Bring the next map of the document in sight, or with -1 the one before, and round again."""
    all_maps = editor.document.maps
    editor.show_map(all_maps[(_place_of_map(editor) + by) % len(all_maps)].id)


def can_move_map(editor: Editor, by: int) -> bool:
    """Whether the map in sight has a neighbour on that side."""
    return 0 <= _place_of_map(editor) + by < len(editor.document.maps)


def move_map(editor: Editor, by: int) -> None:
    """Move the map in sight among the maps, to the right by 1 or to the left by -1."""
    editor.apply(maps.move_map(editor.document, editor.map_id, _place_of_map(editor) + by))


def _place_of_map(editor: Editor) -> int:
    return [journey.id for journey in editor.document.maps].index(editor.map_id)
