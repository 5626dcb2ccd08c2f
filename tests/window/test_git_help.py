"""The help on maps in Git."""

from PySide6.QtWidgets import QApplication, QPushButton

from journeyeditor.window.dialogs.git_help import ATTRIBUTES, SETTING


def test_its_lines_can_be_copied(window, answers):
    def copy(dialog):
        next(one for one in dialog.findChildren(QPushButton) if one.text() == "Copy lines").click()
        dialog.reject()

    answers.expect(copy)
    window.action_set["help.git"].trigger()
    assert QApplication.clipboard().text().splitlines() == [SETTING, f"echo '{ATTRIBUTES}' >> .gitattributes"]
