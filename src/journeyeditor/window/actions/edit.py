"""What the Edit menu does with what is selected."""

import sys
from typing import TYPE_CHECKING

from journeyeditor.editor import answering, commands, connecting, cropping, icons
from journeyeditor.editor import links as links_of_cards
from journeyeditor.editor.moving import moves
from journeyeditor.model import Message
from journeyeditor.window import links
from journeyeditor.window.actions.action import Action, Entry, Listing, action_text
from journeyeditor.window.actions.clipboard import CLIPBOARD_ENTRIES
from journeyeditor.window.actions.giving import has_place
from journeyeditor.window.actions.listings import colours
from journeyeditor.window.actions.review import REVIEW_ENTRIES
from journeyeditor.window.actions.select import SELECT_ENTRIES
from journeyeditor.window.actions.size import SIZE_ENTRIES
from journeyeditor.window.actions.statements import STATEMENT_ENTRIES
from journeyeditor.window.words import translated

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow

EDIT, MOVE = ("Edit",), ("Edit", "Move")
_DIRECTIONS: tuple["moves.Direction", ...] = ("left", "right", "up", "down")


def _with_label(text: str, label: Message | None) -> str:
    return f"{action_text(text)} {translated(label)}" if label else action_text(text)


def _choose_icon(window: "MainWindow") -> None:
    from journeyeditor.window.dialogs.icons import ask_for_icon

    name = ask_for_icon(window, icons.icon_now(window.editor))
    if name is not None:
        icons.set_icon(window.editor, name)


def _crop_picture(window: "MainWindow") -> None:
    from journeyeditor.picture.qt import decoded_image
    from journeyeditor.window.dialogs.crop import ask_for_crop

    card = cropping.card_with_picture(window.editor)
    if card is None or card.image is None:
        return
    asset = window.editor.document.asset(card.image.asset)
    image = decoded_image(asset.media_type, asset.data)
    if image is None:
        window.status.say(action_text("This picture cannot be shown."))
        return
    chosen = ask_for_crop(image, card.image.crop or cropping.WHOLE, card.image.alternative_text, window)
    if chosen is not None:
        cropping.set_picture(window.editor, *chosen)


def _move(direction: "moves.Direction") -> Action:
    return Action(
        f"selection.move-{direction}",
        f"Move {direction}",
        f"arrow-{direction}",
        MOVE,
        lambda window: moves.move(window.editor, direction),
        (f"Alt+{direction.capitalize()}",),
        "canvas",
        enabled=lambda window: moves.can_move(window.editor, direction),
    )


COLOUR_LISTING = Listing("Colour", "palette", EDIT, lambda window, menu: colours.list_colours(window, menu))

EDIT_ENTRIES: tuple[Entry, ...] = (
    Action(
        "history.undo",
        "Undo",
        "undo-variant",
        EDIT,
        lambda window: window.editor.undo(),
        ("Ctrl+Z",),
        enabled=lambda window: window.editor.history.can_undo,
        text_now=lambda window: _with_label("Undo", window.editor.history.undo_label),
    ),
    Action(
        "history.redo",
        "Redo",
        "redo-variant",
        EDIT,
        lambda window: window.editor.redo(),
        ("Ctrl+Y", "Ctrl+Shift+Z"),
        enabled=lambda window: window.editor.history.can_redo,
        text_now=lambda window: _with_label("Redo", window.editor.history.redo_label),
    ),
    Action(
        "text.edit",
        "Edit text",
        "pencil-box-outline",
        EDIT,
        lambda window: window.view.edit_text(),
        ("F2", "Return", "Enter"),
        "canvas",
        enabled=has_place,
        opens_group=True,
    ),
    Action(
        "link.open",
        "Open link…",
        "open-in-new",
        EDIT,
        lambda window: links.open_chosen_link(window),
        ("Ctrl+Shift+O",),
        enabled=lambda window: links_of_cards.chosen_link(window.editor) is not None,
    ),
    *CLIPBOARD_ENTRIES,
    Action(
        "selection.duplicate",
        "Duplicate",
        "content-duplicate",
        EDIT,
        lambda window: commands.duplicate(window.editor),
        ("Ctrl+D",),
        enabled=lambda window: commands.can_duplicate(window.editor),
    ),
    Action(
        "selection.delete",
        "Delete",
        "trash-can-outline",
        EDIT,
        lambda window: commands.delete(window.editor),
        ("Del", "Backspace"),
        "canvas",
        enabled=lambda window: commands.can_delete(window.editor),
    ),
    *(_move(direction) for direction in _DIRECTIONS),
    *SELECT_ENTRIES,
    *SIZE_ENTRIES,
    COLOUR_LISTING,
    *REVIEW_ENTRIES,
    *STATEMENT_ENTRIES,
    Action(
        "card.choose-icon",
        "Icon…",
        "shape-plus-outline",
        EDIT,
        _choose_icon,
        enabled=lambda window: icons.has_card(window.editor),
    ),
    Action(
        "card.crop-picture",
        "Crop picture…",
        "crop",
        EDIT,
        _crop_picture,
        enabled=lambda window: cropping.has_picture(window.editor),
    ),
    Action(
        "text.find",
        "Find…",
        "magnify",
        EDIT,
        lambda window: window.look_for(),
        ("Ctrl+F",),
        opens_group=True,
    ),
    Action(
        "text.find-next",
        "Find next",
        "arrow-down",
        EDIT,
        lambda window: window.find_next(1),
        ("F3",),
    ),
    Action(
        "text.find-previous",
        "Find previous",
        "arrow-up",
        EDIT,
        lambda window: window.find_next(-1),
        ("Shift+F3",),
    ),
    Action(
        "text.replace",
        "Replace…",
        "find-replace",
        EDIT,
        lambda window: window.look_for(replacing=True),
        ("Ctrl+Alt+F",) if sys.platform == "darwin" else ("Ctrl+H",),
    ),
    Action(
        "tool.select",
        "Select and move",
        "cursor-default-outline",
        EDIT,
        lambda window: window.view.choose_tool("select"),
        ("V",),
        "canvas",
        checked=lambda window: window.view.tool == "select",
        short_text="Select",
        opens_group=True,
    ),
    Action(
        "tool.pencil",
        "Draw the curve",
        "draw",
        EDIT,
        lambda window: window.view.choose_tool("pencil"),
        ("P",),
        "canvas",
        checked=lambda window: window.view.tool == "pencil",
        short_text="Draw",
    ),
    Action(
        "tool.eraser",
        "Erase the curve",
        "eraser",
        EDIT,
        lambda window: window.view.choose_tool("eraser"),
        ("E",),
        "canvas",
        checked=lambda window: window.view.tool == "eraser",
        short_text="Erase",
    ),
    Action(
        "card.connect",
        "Connect cards",
        "arrow-decision-outline",
        EDIT,
        lambda window: window.view.connect_cards(),
        ("Ctrl+Shift+K",),
        enabled=lambda window: connecting.has_cards(window.editor),
        checked=lambda window: window.view.tool == "connect",
        canvas_shortcuts=("L",),
    ),
    Action(
        "card.answer",
        "Answer pain points",
        "link-variant",
        EDIT,
        lambda window: answering.toggle_answers(window.editor),
        enabled=lambda window: answering.can_answer(window.editor),
        checked=lambda window: answering.is_answered(window.editor),
    ),
    Action(
        "connector.next",
        "Select connector",
        "ray-start-arrow",
        ("Edit", "Select"),
        lambda window: connecting.select_next(window.editor),
        ("Ctrl+Alt+K",),
        enabled=lambda window: connecting.has_connectors(window.editor),
    ),
    Action(
        "tool.hand",
        "Move the sheet",
        "hand-back-right-outline",
        EDIT,
        lambda window: window.view.choose_tool("hand"),
        ("H",),
        "canvas",
        checked=lambda window: window.view.tool == "hand",
        short_text="Hand",
    ),
)
