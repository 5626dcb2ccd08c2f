"""Maps as tables of spreadsheets: as a list with a row for each thing, and as a grid of stages and lanes."""
