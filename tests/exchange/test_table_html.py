"""Tables as HTML, as spreadsheets and word processors write them, and as we do."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.exchange.table import Entry
from journeyeditor.exchange.table_html import read_table_html, write_table_html
from tests.strategies import examples

EXCEL = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<style><!--table {mso-displayed-decimal-separator:"\\.";}
--></style></head><body link=blue><table border=0 cellpadding=0>
<!--StartFragment--><col width=64 span=2>
 <tr height=20><td height=20 class=xl65>Finds&nbsp;a
  shop</td><td>two<br>
    lines</td></tr>
 <tr><td colspan=2 align=right>Pays &amp; waits</td></tr>
<!--EndFragment--></table></body></html>"""
SHEETS = (
    '<meta charset="utf-8"><google-sheets-html-origin><style type="text/css"><!--td {border: 1px}--></style>'
    '<table xmlns="http://www.w3.org/1999/xhtml" dir="ltr"><colgroup><col width="100"/></colgroup><tbody>'
    '<tr><td data-sheets-value="{}">A</td><td></td><td><b>B</b><i>!</i></td></tr></tbody></table>'
    "</google-sheets-html-origin>"
)
WORD = (
    "<body><!--[if gte mso 9]><xml></xml><![endif]--><table><tr><td><p>One</p><p>Two<o:p></o:p></p></td></tr></table>"
)


def entries(text):
    return [tuple(entry) for entry in read_table_html(text) or ()]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (EXCEL, [(0, 0, "Finds a shop", 1), (0, 1, "two\nlines", 1), (1, 0, "Pays & waits", 2)]),
        (SHEETS, [(0, 0, "A", 1), (0, 2, "B!", 1)]),
        (WORD, [(0, 0, "One\nTwo", 1)]),
        ("<table><tr><td rowspan=2>a<td>b<tr><td>c</table>", [(0, 0, "a", 1), (0, 1, "b", 1), (1, 1, "c", 1)]),
        ("<table><tr><td>a<table><tr><td>b</table></table>", [(0, 0, "a\nb", 1)]),
        ("<table><tr><td><script>alert(1)</script><img src='file:///x'>a", [(0, 0, "a", 1)]),
        ("<table><tr><td>&lt;b&gt;&#x1F355;'=1", [(0, 0, "<b>🍕'=1", 1)]),
        ("<table><tr><td colspan=0>a<td colspan=-1 rowspan=x>b", [(0, 0, "a", 1), (0, 1, "b", 1)]),
        ("<table><td>a", [(0, 0, "a", 1)]),
    ],
)
def test_reading(text, expected):
    assert entries(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "plain",
        "<p>Words</p>",
        "<p>Words around</p><table><tr><td>a</table>",
        "<table><tr><td>a</table><table><tr><td>b</table>",
        "<![what is this",
        "<table><tr><td>" + "<a x='" * 100_000,
        "<table><tr><td>" + "<!--" * 100_000,
        "<table><tr><td>" + "x" * 5_000_000,
    ],
)
def test_what_is_not_one_table_is_left_to_the_plain_text(text):
    assert read_table_html(text) is None


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ([Entry(0, 0, "<b>&", 2), Entry(1, 1, "=1")],
         [(0, 0, "<b>&", 2), (1, 1, "=1", 1)]),
        ([Entry(0, 0, "long", 3), Entry(0, 1, "b"), Entry(0, 1, "c")],
         [(0, 0, "long", 1), (0, 1, "b\nc", 1)]),
    ],
)  # fmt: skip
def test_writing(written, expected):
    assert entries(write_table_html(written)) == expected


def test_what_is_written_is_never_markup_nor_a_formula():
    text = write_table_html([Entry(0, 0, "<img src=x>"), Entry(0, 1, '=HYPERLINK("x")')])
    assert "<img" not in text
    assert ">&#x27;=HYPERLINK(" in text


letters = st.characters(exclude_characters="\0", exclude_categories=["Cs"])
words = st.text(letters, max_size=8).map(lambda text: " ".join(text.split())).filter(bool)


@examples(60)
@given(st.dictionaries(st.tuples(st.integers(0, 3), st.integers(0, 3)), words, min_size=1))
def test_a_table_comes_back_as_it_was(grid):
    left, top = min(column for _, column in grid), min(row for row, _ in grid)
    written = write_table_html([Entry(row, column, text) for (row, column), text in grid.items()])
    found = {(row + top, column + left): text for row, column, text, _ in entries(written)}
    assert found == grid


@examples(60)
@given(
    st.lists(
        st.sampled_from(
            ["<table>", "<tr>", "<td colspan=2 rowspan=3>", "<!", "<![", "&#", "</", "a", "\0", "]]>", "<?"]
        )
    )
)
def test_damaged_html_gives_a_table_or_nothing(parts):
    read_table_html("".join(parts))
