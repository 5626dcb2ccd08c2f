"""Looking maps over: what differs between two documents, in words."""

from journeyeditor.review.differences import Difference, Kind, differences
from journeyeditor.review.telling import told

__all__ = ["Difference", "Kind", "differences", "told"]
