"""Every icon that a sheet may show is a glyph of the icon font."""

import pytest

from journeyeditor.layout.cards import lay_out_card
from journeyeditor.model import LANE_KINDS, OWN_LANE, Card, Link, Metric
from journeyeditor.model.channels import CHANNELS, OTHER_CHANNEL, channel_icon
from journeyeditor.model.named_icons import FEELINGS, THINGS
from journeyeditor.typeset import ICON_FAMILY, QtTypesetter
from journeyeditor.typeset.icons import has_icon, icon_character, icon_names

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def typesetter(qapp):
    return QtTypesetter()


def assert_is_icon(block):
    assert block.style.family == ICON_FAMILY
    (run,) = block.lines[0].runs
    assert run.face.family == ICON_FAMILY
    assert len(run.glyphs) == 1
    assert block.complete


@pytest.mark.parametrize("kind", [*LANE_KINDS.values(), OWN_LANE], ids=lambda kind: kind.name)
def test_each_kind_of_lane_has_its_icon(typesetter, kind):
    assert_is_icon(typesetter.icon(kind.icon, 15))


@pytest.mark.parametrize("icon", sorted({*CHANNELS.values(), OTHER_CHANNEL, *THINGS.values(), *FEELINGS}))
def test_each_channel_has_its_icon(typesetter, icon):
    assert_is_icon(typesetter.icon(icon, 10))


@pytest.mark.parametrize("severity", ["trivial", "work-around", "abandons"])
@pytest.mark.parametrize("link", ["web", "map"])
def test_each_mark_of_a_card_has_its_icon(typesetter, severity, link):
    full = Card(
        id="card",
        step="step",
        icon="phone",
        severity=severity,
        impact=3,
        effort=2,
        metric=Metric(value=1, target=2),
        channels=("Phone", "Smoke signals"),
        owner="Sales",
        recurring=True,
        link=Link(kind=link, target="x"),
    )
    body = lay_out_card(full, "card", 200.0, typesetter)
    for icon in (body.icon, *(mark.icon for mark in body.marks)):
        assert_is_icon(icon.block)


def test_a_name_that_is_unknown_gives_an_empty_block(typesetter):
    block = typesetter.icon("no-such-icon", 15)
    assert (block.text, block.width, block.lines[0].runs) == ("", 0, ())


def test_channels_are_known_however_they_are_written():
    assert channel_icon(" pHONE ") == CHANNELS["Phone"]
    assert channel_icon("Smoke signals") == OTHER_CHANNEL


def test_each_icon_of_the_font_is_found_by_its_name():
    names = icon_names()
    assert len(names) > 7000
    assert len({icon_character(name) for name in names}) == len(names)
    assert [name for name in ("", "ab", "phon", "phone2", "zzz", 'phone": "') if has_icon(name)] == []
