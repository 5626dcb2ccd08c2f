"""What commands do to curves, their points and their reading aids."""

from journeyeditor.later import load_later

load_later(__name__, "aids", "chosen_points", "moments", "new_points", "nudges", "several")
