"""The panel of the review: what reviewers say, their answers, and how far the review is."""
