"""Writing texts where they stand on the sheet."""
