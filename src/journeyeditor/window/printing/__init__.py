"""Printing through the system: the pages in sight beforehand, its dialog, and the way to paper."""
