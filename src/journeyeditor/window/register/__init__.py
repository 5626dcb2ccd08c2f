"""The maps in a folder, read aside and listed."""
