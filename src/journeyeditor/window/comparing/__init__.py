"""Two maps compared in a window: both in one picture or one above the other, and what differs in words."""
