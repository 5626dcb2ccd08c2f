"""Pages before they are given away: what can be chosen of them, how they will look, and the work of making them."""
