"""From the hand to the curve: what a stroke becomes."""
