"""What mouse, pen and keys mean on the canvas."""
