"""The panel of the empathy map: what a persona hears, thinks, feels, says and does, around its face."""
