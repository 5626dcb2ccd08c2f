"""A time that runs out, can be held, and begins again: as numbers, whoever tells the time."""

_MINUTE = 60_000


class Countdown:
    """Counts down from some minutes; all times are in milliseconds."""

    def __init__(self, minutes: int) -> None:
        """Stand still at the beginning."""
        self._whole = self._left = minutes * _MINUTE
        self._since: int | None = None

    @property
    def is_running(self) -> bool:
        """Whether it runs."""
        return self._since is not None

    def set_minutes(self, minutes: int) -> None:
        """Stand still at another beginning."""
        self._whole = minutes * _MINUTE
        self.begin_again()

    def run(self, now: int) -> None:
        """Run from now on; where nothing is left, from the beginning."""
        if self._left <= 0:
            self._left = self._whole
        self._since = now

    def hold(self, now: int) -> None:
        """Stand still at what is left."""
        self._left, self._since = self.left(now), None

    def begin_again(self) -> None:
        """Stand still at the beginning."""
        self._left, self._since = self._whole, None

    def left(self, now: int) -> int:
        """Return what is left, never less than nothing."""
        gone = now - self._since if self._since is not None else 0
        return max(self._left - gone, 0)


def in_digits(left: int) -> str:
    """Return what is left as a clock shows it: *9:05*; the last second ends when it reads 0:00."""
    minutes, seconds = divmod(-(-left // 1000), 60)
    return f"{minutes}:{seconds:02}"
