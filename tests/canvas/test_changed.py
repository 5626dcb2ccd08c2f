"""Of a long line that has changed, only the piece that differs is painted again."""

from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.canvas.changed import changed_area
from journeyeditor.picture.primitives import Shape
from tests.strategies import examples

heights = st.lists(st.integers(0, 100), min_size=3, max_size=8)


def line(ys, width=2.0):
    first, *rest = enumerate(ys)
    path = [("M", first[0] * 10.0, float(first[1])), *(("L", x * 10.0, float(y)) for x, y in rest)]
    return Shape(tuple(path), stroke="#000000", stroke_width=width)


@examples(60)
@given(heights, st.data())
def test_the_area_holds_every_piece_that_differs_and_not_much_more(ys, data):
    number = data.draw(st.integers(0, len(ys) - 1))
    other = [y + 7 if index == number else y for index, y in enumerate(ys)]
    area = changed_area([line(ys)], [line(other)])
    for end in (number - 1, number, number + 1):
        if 0 <= end < len(ys):
            assert area.contains(end * 10, ys[end])
            assert area.contains(end * 10, other[end])
    assert area.left() > (number - 1.5) * 10
    assert area.right() < (number + 1.5) * 10


def test_the_same_needs_no_area():
    assert changed_area([line([1, 2, 3])], [line([1, 2, 3])]).isEmpty()


def test_what_differs_in_more_than_its_course_is_painted_whole():
    assert changed_area([line([1, 2, 3])], [line([1, 2, 3, 4])]) is None
    assert changed_area([line([1, 2, 3])], [line([1, 2, 3], width=3.0)]) is None
    assert changed_area([line([1, 2, 3])], []) is None
