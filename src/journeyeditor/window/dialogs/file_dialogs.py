"""The system's dialogs that ask for files."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from journeyeditor.model import quoted
from journeyeditor.window.dialogs.questions import ask_to_replace
from journeyeditor.window.dialogs.run_dialog import run_dialog

MAP_SUFFIX = ".journey"
PDF_SUFFIX = ".pdf"


def _tr(text: str) -> str:
    return QCoreApplication.translate("FileDialogs", text)


def ask_what_to_open(parent: QWidget, folder: str) -> list[Path]:
    """Ask for maps; none where the user thinks better of it."""
    dialog = QFileDialog(parent, _tr("Open"), folder)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    carriers = _tr("Journey maps, and PDFs that carry one (*{suffix} *{pdf})")
    dialog.setNameFilters([carriers.format(suffix=MAP_SUFFIX, pdf=PDF_SUFFIX), _tr("All files (*)")])
    return [Path(name) for name in dialog.selectedFiles()] if run_dialog(dialog) else []


def ask_what_to_compare(parent: QWidget, folder: str) -> Path | None:
    """Ask for the map that one is compared with; nothing where the user thinks better of it."""
    dialog = QFileDialog(parent, _tr("Compare with"), folder)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([_tr("Journey maps (*{suffix})").format(suffix=MAP_SUFFIX), _tr("All files (*)")])
    return Path(dialog.selectedFiles()[0]) if run_dialog(dialog) else None


def ask_for_theme(parent: QWidget, folder: str) -> Path | None:
    """Ask for the map whose theme is taken."""
    dialog = QFileDialog(parent, _tr("Load theme"), folder)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    carriers = _tr("Themes, journey maps, and PDFs that carry one (*{suffix} *{pdf})")
    dialog.setNameFilters([carriers.format(suffix=MAP_SUFFIX, pdf=PDF_SUFFIX), _tr("All files (*)")])
    return Path(dialog.selectedFiles()[0]) if run_dialog(dialog) else None


def ask_whose_personas(parent: QWidget, folder: str) -> Path | None:
    """Ask for the map whose personas are taken."""
    dialog = QFileDialog(parent, _tr("Import personas"), folder)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    carriers = _tr("Journey maps, and PDFs that carry one (*{suffix} *{pdf})")
    dialog.setNameFilters([carriers.format(suffix=MAP_SUFFIX, pdf=PDF_SUFFIX), _tr("All files (*)")])
    return Path(dialog.selectedFiles()[0]) if run_dialog(dialog) else None


def ask_where_to_save_theme(parent: QWidget, suggestion: Path) -> Path | None:
    """Ask for the file of a theme."""
    return _ask_where(parent, _tr("Save theme"), suggestion, _tr("Themes (*{suffix})"), MAP_SUFFIX)


def ask_where_to_save(parent: QWidget, suggestion: Path) -> Path | None:
    """Ask for the file of a map."""
    return _ask_where(parent, _tr("Save as"), suggestion, _tr("Journey maps (*{suffix})"), MAP_SUFFIX)


def ask_where_to_export(parent: QWidget, suggestion: Path, name: str, suffix: str) -> Path | None:
    """Ask for the file of an export, whose format has a name and a suffix."""
    return _ask_where(parent, _tr("Export"), suggestion, f"{name} (*{{suffix}})", suffix)


def _ask_where(parent: QWidget, title: str, suggestion: Path, name_filter: str, suffix: str) -> Path | None:
    dialog = QFileDialog(parent, title, str(suggestion.parent))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setNameFilters([name_filter.format(suffix=suffix)])
    dialog.setDefaultSuffix(suffix.removeprefix("."))
    dialog.selectFile(suggestion.name)
    if not run_dialog(dialog):
        return None
    chosen = Path(dialog.selectedFiles()[0])
    path = with_suffix(chosen, suffix)
    # The dialog has asked about the name that was typed, not about what became of it.
    if path != chosen and path.exists() and not ask_to_replace(parent, quoted(path.name)):
        return None
    return path


def with_suffix(path: Path, suffix: str) -> Path:
    """Return a path whose name ends with a suffix, appended where it does not: *map.v2* becomes *map.v2.journey*."""
    return path if path.suffix.casefold() == suffix else path.with_name(f"{path.name}{suffix}")
