"""A map built from nothing by hand: real keys, or a real mouse, in a real window on a screen of its own.

``python -m tests.acceptance keyboard`` and ``… mouse`` start the application under Xvfb, rebuild a sample from an empty
document and compare the saved file with it, byte by byte.
"""
