"""The panel of the review: what reviewers say, their answers, and how far the review is."""

from journeyeditor.later import load_later

load_later(__name__, "going")
