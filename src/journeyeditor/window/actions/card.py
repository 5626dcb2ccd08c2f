"""What the submenu Card of the Edit menu does with cards."""

from typing import TYPE_CHECKING

from journeyeditor.editor import answering, connecting, cropping, icons
from journeyeditor.editor import links as links_of_cards
from journeyeditor.window import links
from journeyeditor.window.actions.action import Action, Entry, action_text
from journeyeditor.window.actions.statements import STATEMENT_ENTRIES

if TYPE_CHECKING:
    from journeyeditor.window.main_window import MainWindow

CARD = ("Edit", "Card")


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


CARD_ENTRIES: tuple[Entry, ...] = (
    *STATEMENT_ENTRIES,
    Action(
        "card.choose-icon",
        "Icon…",
        "shape-plus-outline",
        CARD,
        _choose_icon,
        enabled=lambda window: icons.has_card(window.editor),
    ),
    Action(
        "card.crop-picture",
        "Crop picture…",
        "crop",
        CARD,
        _crop_picture,
        enabled=lambda window: cropping.has_picture(window.editor),
    ),
    Action(
        "card.connect",
        "Connect cards",
        "arrow-decision-outline",
        CARD,
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
        CARD,
        lambda window: answering.toggle_answers(window.editor),
        enabled=lambda window: answering.can_answer(window.editor),
        checked=lambda window: answering.is_answered(window.editor),
    ),
    Action(
        "link.open",
        "Open link…",
        "open-in-new",
        CARD,
        lambda window: links.open_chosen_link(window),
        ("Ctrl+Shift+O",),
        enabled=lambda window: links_of_cards.chosen_link(window.editor) is not None,
    ),
)
