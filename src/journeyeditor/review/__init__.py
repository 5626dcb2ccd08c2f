"""Looking maps over: what differs between two documents, in words."""

from journeyeditor.review.differences import Difference, differences

__all__ = ["Difference", "differences"]
