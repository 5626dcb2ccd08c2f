"""Icons, colours and words of the window."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPalette, QTextDocumentFragment
from PySide6.QtWidgets import QWidget

from journeyeditor.canvas.looking.scroll_bar import ScrollBar
from journeyeditor.model import Message
from journeyeditor.picture.contrast import contrast
from journeyeditor.resources import icon_path
from journeyeditor.window import theme
from journeyeditor.window.icons import glyph_icon
from journeyeditor.window.status_bar import ShortenedLabel
from journeyeditor.window.theme import choose_appearance
from journeyeditor.window.tick_box import TickBox
from journeyeditor.window.words import for_menu, for_title, for_tooltip, translated

SCHEMES = [Qt.ColorScheme.Light, Qt.ColorScheme.Dark, Qt.ColorScheme.Unknown]
NORMAL, DISABLED = QPalette.ColorGroup.Normal, QPalette.ColorGroup.Disabled


def ink(pixmap):
    """The colour of the darkest or lightest opaque pixel of a glyph, and how many pixels are painted."""
    image = pixmap.toImage()
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    painted = [pixel for pixel in pixels if pixel.alpha() > 0]
    return max(painted, key=QColor.alpha).name(), len(painted)


@pytest.fixture(params=SCHEMES[:2])
def dressed(qapp, request):
    before = qapp.palette()
    qapp.setPalette(theme.palette_of(request.param))
    yield theme.colours_of(request.param)
    qapp.setPalette(before)


# ------------------------------------------------------------------------------------------------------------- icons


def test_an_icon_takes_the_colours_of_the_palette(dressed):
    icon = glyph_icon("square")
    colours = {}
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled, QIcon.Mode.Selected):
        colours[mode], painted = ink(icon.pixmap(QSize(20, 20), 1.0, mode, QIcon.State.Off))
        assert painted > 100
    assert colours[QIcon.Mode.Normal] == dressed.ink.lower()
    assert colours[QIcon.Mode.Disabled] == dressed.disabled_ink.lower()
    assert ink(icon.pixmap(QSize(20, 20), 1.0, QIcon.Mode.Normal, QIcon.State.On))[0] == dressed.accent.lower()


def test_an_icon_is_painted_anew_for_each_scale(qapp):
    icon = glyph_icon("square")
    small, large = icon.pixmap(QSize(20, 20), 1.0), icon.pixmap(QSize(20, 20), 3.0)
    assert large.size() == QSize(60, 60)
    assert ink(large)[1] == pytest.approx(9 * ink(small)[1], rel=0.15)


def test_an_icon_that_does_not_exist_is_no_icon(qapp):
    with pytest.raises(KeyError):
        glyph_icon("no-such-icon")


@pytest.mark.parametrize("name", ["journeyeditor.svg", "journey-file.svg"])
def test_our_own_icons_can_be_painted(qapp, name):
    icon = QIcon(str(icon_path(name)))
    for size in (16, 32, 256):
        assert ink(icon.pixmap(QSize(size, size), 1.0))[1] > size * size / 3


# ------------------------------------------------------------------------------------------------------------ colours


@pytest.mark.parametrize("scheme", SCHEMES)
def test_words_can_be_read(qapp, scheme):
    role = QPalette.ColorRole
    palette = theme.palette_of(scheme)
    pairs = [
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.ButtonText, role.Button),
        (role.ButtonText, role.Midlight),
        (role.HighlightedText, role.Highlight),
        (role.Accent, role.Window),
        (role.Accent, role.Light),
        (role.PlaceholderText, role.Base),
        (role.ToolTipText, role.ToolTipBase),
    ]
    for ink_role, ground in pairs:
        names = palette.color(NORMAL, ink_role).name(), palette.color(NORMAL, ground).name()
        assert contrast(*names) >= 4.5, (ink_role, ground)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_what_is_disabled_stands_back(qapp, scheme):
    palette = theme.palette_of(scheme)
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        ground = palette.color(NORMAL, QPalette.ColorRole.Window).name()
        quiet, loud = palette.color(DISABLED, role).name(), palette.color(NORMAL, role).name()
        assert 1.5 < contrast(quiet, ground) < contrast(loud, ground) / 2


def test_light_and_dark_are_told_apart(qapp):
    light, dark = (theme.palette_of(scheme).color(QPalette.ColorRole.Window) for scheme in SCHEMES[:2])
    assert light.lightness() > 200
    assert dark.lightness() < 60
    assert theme.palette_of(Qt.ColorScheme.Unknown) == theme.palette_of(Qt.ColorScheme.Light)


def test_a_window_changes_with_the_scheme(qapp, window):
    before = qapp.palette()
    try:
        for scheme in SCHEMES[:2]:
            qapp.setPalette(theme.palette_of(scheme))
            qapp.processEvents()
            pixel = window.grab().toImage().pixelColor(3, window.height() - 3)
            assert pixel.name() == theme.colours_of(scheme).window.lower()
    finally:
        qapp.setPalette(before)


# -------------------------------------------------------------------------------------------------------------- words


def test_a_message_is_filled_after_it_is_translated(qapp):
    assert translated(Message("Move stage {name}", {"name": "“{x}”"})) == "Move stage “{x}”"


def test_words_of_a_document_in_menus_titles_and_tooltips(qapp):
    assert for_menu("a & b\n c\td") == "a && b c d"
    assert for_title("a [*] b") == "a [*][*] b"
    assert "<" not in for_tooltip("<b>&").removeprefix("<p>").removesuffix("</p>").replace("&lt;", "")


def test_a_tooltip_shows_markup_as_it_is(qapp):
    for words in ("<b>bold</b> &amp;", "plain", "<p>"):
        assert QTextDocumentFragment.fromHtml(for_tooltip(words)).toPlainText() == words


def test_a_long_line_is_cut_short_but_known(qtbot):
    label = ShortenedLabel()
    qtbot.addWidget(label)
    label.show()
    label.resize(90, 20)
    words = "<b>Card</b> “Pays for the pizza with cash” in “Actions”"
    label.show_words(lambda: words)
    assert label.text() != words
    assert label.text().endswith("…")
    label.resize(900, 20)
    assert label.text() == label.words == words
    assert label.textFormat() == Qt.TextFormat.PlainText


@pytest.mark.parametrize("scheme", SCHEMES[:2])
def test_icons_can_be_seen_on_what_is_chosen_in_a_menu(qapp, scheme):
    before = qapp.palette()
    try:
        theme.dress(qapp, scheme)
        ground = qapp.palette("QMenu").color(NORMAL, QPalette.ColorRole.Highlight).name()
        for role in (QPalette.ColorRole.HighlightedText, QPalette.ColorRole.ButtonText):
            assert contrast(qapp.palette("QMenu").color(NORMAL, role).name(), ground) >= 4.5
    finally:
        qapp.setPalette(before)


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_a_box_to_tick_is_seen_on_its_ground(qapp, qtbot, plain_palette, appearance):
    choose_appearance(qapp, "light")
    box = TickBox("Show all")
    qtbot.addWidget(box)
    box.show()
    choose_appearance(qapp, appearance)
    picture = box.grab().toImage()
    ground = qapp.palette().color(QPalette.ColorRole.Window).lightness()
    row = [picture.pixelColor(x, picture.height() // 2).lightness() for x in range(18)]
    assert max(abs(one - ground) for one in row) > 70


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_handle_of_a_scroll_bar_is_seen(qtbot, scheme):
    around = QWidget()
    qtbot.addWidget(around)
    around.setPalette(theme.palette_of(scheme))
    bar = ScrollBar(Qt.Orientation.Vertical, around)
    bar.setRange(0, 100)
    bar.resize(14, 300)
    seen = []
    for is_down in (False, True):
        bar.setSliderDown(is_down)
        shown = bar.grab().toImage()
        colours = {shown.pixelColor(bar.width() // 2, y).name() for y in range(bar.height())}
        ground = shown.pixelColor(0, 0).name()
        seen.append(max(contrast(colour, ground) for colour in colours))
    at_rest, in_hand = seen
    assert 3 <= at_rest < in_hand
