"""What the command line does without a window, a module for each command that takes more than a few lines."""
