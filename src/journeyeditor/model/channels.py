"""The channels through which a customer and a company meet, each with an icon of the icon font."""

CHANNELS: dict[str, str] = {
    "Website": "web",
    "Web": "web",
    "Web app": "application-outline",
    "Mobile app": "cellphone",
    "App": "cellphone",
    "Search engine": "magnify",
    "Social media": "thumb-up-outline",
    "Social": "thumb-up-outline",
    "Email": "email-outline",
    "Newsletter": "email-newsletter",
    "SMS": "message-text-outline",
    "Push": "bell-outline",
    "In-app message": "message-badge-outline",
    "Live chat": "chat-outline",
    "Chat": "chat-outline",
    "Messenger": "chat-processing-outline",
    "WhatsApp": "whatsapp",
    "Chatbot": "robot-outline",
    "Phone": "phone-outline",
    "IVR": "dialpad",
    "Postal mail": "mailbox-outline",
    "Direct mail": "mailbox-outline",
    "Face to face": "account-multiple-outline",
    "In person": "account-multiple-outline",
    "Store": "storefront-outline",
    "Branch": "storefront-outline",
    "Event": "calendar-star",
    "TV ad": "television",
    "Online ad": "bullhorn-outline",
    "Outdoor": "sign-text",
    "Outdoor ad": "sign-text",
    "Review site": "star-half-full",
    "Marketplace": "cart-outline",
    "Self-service portal": "monitor-account",
    "Online booking": "calendar-check-outline",
    "Community": "forum-outline",
    "Partner": "handshake-outline",
    "Word of mouth": "account-voice",
}
"""The icon of each channel that journey mappers name; a map may name others."""

OTHER_CHANNEL = "circle-medium"

_BY_NAME = {name.casefold(): icon for name, icon in CHANNELS.items()}


def channel_icon(name: str) -> str:
    """Return the icon of a channel, however its name is capitalised."""
    return _BY_NAME.get(name.strip().casefold(), OTHER_CHANNEL)
