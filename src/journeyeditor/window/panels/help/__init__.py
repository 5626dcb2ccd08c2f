"""The panel of the help."""
