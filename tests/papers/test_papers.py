"""A moment of the run over generated maps on papers: each mode on a few of them."""

import pytest

from journeyeditor.typeset import QtTypesetter
from tests.papers.trial import MODES, faults_of, setup_of

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("number", [0, 6, 12, 23, 29])
def test_all_words_are_on_whole_pages_once(number):
    assert faults_of(number, 1, QtTypesetter()) == []


def test_each_mode_has_its_turn():
    assert {setup_of(number).mode for number in [0, 6, 12, 23, 29]} == set(MODES)


def test_a_word_that_is_missing_is_noticed():
    assert any("is read 0 times" in fault for fault in faults_of(0, 1, QtTypesetter(), hidden=("lane-0",)))
