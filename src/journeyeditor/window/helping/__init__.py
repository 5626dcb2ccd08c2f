"""The help: pages in plain words, written or made from what the application itself knows."""
