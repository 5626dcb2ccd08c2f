"""What commands do to curves, their points and their reading aids."""
