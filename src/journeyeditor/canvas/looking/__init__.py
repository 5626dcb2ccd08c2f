"""Where one looks: zoom, scroll, the overview, the frames of pages, the way back."""
