"""What one can start from and map with, as tables."""
