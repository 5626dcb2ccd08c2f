"""How a sheet is laid on pages of paper, in every mode, and what stands at their edges."""
