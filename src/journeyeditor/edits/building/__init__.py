"""What edits are built from: finding a part, changing it, and keeping all that refers to it sound."""
