"""The properties panel: edits whatever is selected, one or many, at once."""
