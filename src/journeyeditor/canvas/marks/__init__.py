"""What lies over the sheet and is never printed."""
