"""The filter of a window: what one looks for stands out on the canvas, and all else stands back."""
