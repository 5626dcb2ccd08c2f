"""What the pointer does: each tool is one object, each drag another."""
