"""What is copied from a map, and how it comes to another."""
