"""From map to map of a document, around the canvas: tabs, and the way up from a detail."""
