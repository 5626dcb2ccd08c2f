"""Likenesses of personas, put together from hair, skin and what somebody wears."""

from journeyeditor.picture.faces.likeness import likeness

__all__ = ["likeness"]
