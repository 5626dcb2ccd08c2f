"""The panel of the analysis: what to begin with, what hurts where, and who does what."""
