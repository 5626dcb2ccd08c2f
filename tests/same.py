"""What is made of a value once, and recalled for this very value: a part that two documents or two pictures share."""

from functools import lru_cache, wraps


class _This:
    """This very value as a key; one that is equal to it is another."""

    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        return self.value is other.value

    def __hash__(self):
        return id(self.value)


def recalled(most):
    """Let a function of one value, which nobody changes, recall what it gave for the last values."""

    def decorate(function):
        recall = lru_cache(most)(lambda this: function(this.value))
        return wraps(function)(lambda value: recall(_This(value)))

    return decorate
