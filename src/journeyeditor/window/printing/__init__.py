"""Printing through the system: the pages beforehand, its dialog, and the way to paper."""
