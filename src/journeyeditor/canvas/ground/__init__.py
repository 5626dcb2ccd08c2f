"""The sheet below all marks: painted once, in squares, and laid down again from then on."""

from journeyeditor.canvas.ground.ground import Ground, Wanted

__all__ = ["Ground", "Wanted"]
