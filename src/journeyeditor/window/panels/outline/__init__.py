"""The outline panel: the map as a tree that grows as one types."""
