"""The icons that labels and feelings get by their words, so that nobody has to look for the most common ones."""

from journeyeditor.model.channels import CHANNELS

THINGS = {
    "ATM": "cash-multiple",
    "Bill": "receipt-text-outline",
    "Bus": "bus",
    "Call": "phone-outline",
    "Computer": "desktop-classic",
    "Contract": "file-sign",
    "Counter": "storefront-outline",
    "Form": "form-select",
    "Invoice": "receipt-text-outline",
    "Laptop": "laptop",
    "Letter": "mailbox-outline",
    "Mail": "email-outline",
    "Menu": "book-open-outline",
    "Parcel": "package-variant-closed",
    "Receipt": "receipt-text-outline",
    "Reception": "desk",
    "Smartphone": "cellphone",
    "Tablet": "tablet",
    "Ticket": "ticket-confirmation-outline",
    "Train": "train",
    "Waiter": "account-tie-outline",
    "Watch": "watch",
}
"""The icon of what people meet beside channels, and of the devices that they use."""

FEELINGS = {
    "emoticon-excited-outline": "amazed delighted delight enthusiastic excited excitement joy proud surprised thrilled",
    "emoticon-happy-outline": "calm confident curious curiosity glad happy hopeful interested pleased relief relieved "
    "safe satisfied understood welcome",
    "emoticon-neutral-outline": "bored indifferent neutral patient unsure hesitant uncertain uncertainty",
    "emoticon-confused-outline": "confused confusion lost overwhelmed puzzled torn",
    "emoticon-sad-outline": "afraid alone anxiety anxious ashamed disappointed helpless nervous sad scared shocked "
    "tired worried worry",
    "emoticon-angry-outline": "angry annoyed frustrated frustration furious impatient irritated stressed",
}
"""The words of each face."""

_NAMED = {name.casefold(): icon for name, icon in (THINGS | CHANNELS).items()}
_FELT = {word: icon for icon, words in FEELINGS.items() for word in words.split()}
_BY_KIND = {"touchpoints": _NAMED, "channels": _NAMED, "devices": _NAMED, "emotions": _FELT}


def icon_named_by(words: str, lane_kind: str) -> str:
    """Return the icon of what a card in a kind of lane names, with its last words or its first; empty for none.

    "Railway app" is an app, "Email from the hotel" an email.
    """
    icons = _BY_KIND.get(lane_kind, {})
    named = words.casefold().replace(",", " ").split()
    lengths = range(len(named), 0, -1)
    parts = (" ".join(part) for length in lengths for part in (named[-length:], named[:length]))
    return next((icons[part] for part in parts if part in icons), "")
