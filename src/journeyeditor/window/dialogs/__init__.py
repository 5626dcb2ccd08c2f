"""Everything that asks or tells in a window of its own."""
