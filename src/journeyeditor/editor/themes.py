"""What a user does with the theme of a document as a whole."""

from journeyeditor.editor.editor import Editor
from journeyeditor.edits import header
from journeyeditor.model import LOOK, THEMES, Theme


def look_of(theme: Theme) -> dict[str, object]:
    """Return what makes the look of a theme, without the client's logo and words."""
    return {name: getattr(theme, name) for name in LOOK}


def theme_in_use(editor: Editor) -> Theme:
    """Return the built-in theme that the document is based on; that of a new document where it names none."""
    name = editor.document.theme.name
    return next((theme for theme in THEMES if theme.name == name), THEMES[0])


def is_changed(editor: Editor) -> bool:
    """Tell whether the look of the document differs from the theme that it is based on."""
    return look_of(editor.document.theme) != look_of(theme_in_use(editor))


def use_theme(editor: Editor, theme: Theme) -> None:
    """Give the document the look of a theme; logo, client, date and the words on every page stay."""
    _apply(editor, theme)


def reset_theme(editor: Editor) -> None:
    """Give the document the look of the theme that it is based on, without the changes made since."""
    _apply(editor, theme_in_use(editor))


def _apply(editor: Editor, theme: Theme) -> None:
    change = header.use_theme(editor.document, theme)
    if change.document is not editor.document:
        editor.apply(change._replace(touched=editor.selection))
