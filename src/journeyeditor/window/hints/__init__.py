"""Hints for those who begin: few, quiet, at the moment when they help, and never again once they are known."""
