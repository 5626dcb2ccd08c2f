"""Cut, copy and paste, and the style that is copied without the rest."""
