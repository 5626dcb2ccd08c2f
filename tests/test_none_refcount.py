"""PySide6 6.12.0 on Python 3.11 gives away a reference to None with each call that returns nothing, until it aborts.

None is immortal from Python 3.12 on, and the count holds there whatever happens.
"""

import gc
import os
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene

PYPROJECT = Path(__file__).parents[1] / "pyproject.toml"


class Square(QGraphicsItem):
    """The plainest item that is painted by Python."""

    def boundingRect(self):
        return QRectF(0, 0, 10, 10)

    def paint(self, painter, option, widget=None):
        painter.fillRect(self.boundingRect(), QColor("teal"))


def test_rendering_gives_away_no_references_to_none(qapp):
    scene = QGraphicsScene()
    square = Square()
    scene.addItem(square)
    image = QImage(20, 20, QImage.Format.Format_ARGB32)
    gc.collect()  # what earlier tests left behind holds references of its own, and could go at any moment
    before = sys.getrefcount(None)
    for _ in range(500):
        with QPainter(image) as painter:
            scene.render(painter)
    assert sys.getrefcount(None) >= before - 200


@pytest.mark.parametrize(
    ("python", "accepts_6_12"),
    [("3.11", False), ("3.12", True), ("3.13", True), ("3.14", True)],
)
def test_old_pythons_keep_to_an_older_pyside(python, accepts_6_12):
    project = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))["project"]
    requirements = [Requirement(line) for line in project["dependencies"]]
    (pyside,) = [
        requirement
        for requirement in requirements
        if requirement.name == "PySide6-Essentials" and requirement.marker.evaluate({"python_version": python})
    ]
    assert "6.11.3" in pyside.specifier
    assert ("6.12.0" in pyside.specifier) is accepts_6_12
