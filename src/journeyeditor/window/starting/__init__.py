"""Where a map begins: a template, a sample or a file used lately, found by words and by its picture."""
