"""The export: its dialog with the pages as they will be, and the work behind it."""
