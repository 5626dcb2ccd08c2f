"""The panel of the map check: what it finds, why it matters, and what mends it."""
