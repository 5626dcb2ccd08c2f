"""The map as an outline: what it shows, how it grows, and what is dragged in it."""
