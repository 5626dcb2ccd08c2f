"""The timer of workshops: what is left, held and begun again, told in digits and at its end in words."""

from journeyeditor.window.presenting.countdown import Countdown, in_digits
from journeyeditor.window.presenting.timer import TimerWindow, show_timer


def test_time_runs_is_held_and_begins_again():
    countdown = Countdown(2)
    countdown.run(1_000)
    assert countdown.left(31_000) == 90_000
    countdown.hold(31_000)
    assert countdown.left(500_000) == 90_000
    countdown.run(500_000)
    assert (countdown.left(700_000), countdown.is_running) == (0, True)
    countdown.hold(700_000)
    countdown.run(700_000)
    assert countdown.left(700_000) == 120_000
    countdown.begin_again()
    assert (countdown.left(0), countdown.is_running) == (120_000, False)
    assert [in_digits(left) for left in (0, 1, 59_000, 60_000, 3_723_001)] == ["0:00", "0:01", "0:59", "1:00", "62:04"]


def test_the_window_tells_what_is_left_and_that_time_is_up(pizza_window):
    now = [0]
    timer = show_timer(pizza_window, lambda: now[0])
    assert show_timer(pizza_window) is timer
    timer.minutes.setValue(3)
    assert (timer.time.text(), pizza_window.settings.now.timer_minutes) == ("3:00", 3)
    timer.go.click()
    now[0] = 61_000
    timer.show_time()
    assert (timer.time.text(), timer.go.text(), timer.minutes.isEnabled()) == ("1:59", "Pause", False)
    timer.go.click()
    now[0] = 900_000
    timer.show_time()
    assert (timer.time.text(), timer.go.text()) == ("1:59", "Start")
    timer.go.click()
    now[0] = 1_900_000
    timer.show_time()
    assert (timer.time.text(), timer.windowTitle(), timer.go.text()) == ("0:00", "Time is up", "Start")
    timer.go.click()
    assert timer.time.text() == "3:00"
    timer.again.click()
    timer.close()
    assert pizza_window.findChild(TimerWindow) is None or not timer.isVisible()
