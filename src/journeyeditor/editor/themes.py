"""What a user does with the theme of a document as a whole."""

from journeyeditor.editor.editor import Editor
from journeyeditor.editor.new_document import new_document
from journeyeditor.editor.properties.pictures import without_unused
from journeyeditor.edits import header
from journeyeditor.model import LOOK, Document, Theme
from journeyeditor.model.themes import THEMES


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


def theme_alone(document: Document) -> Document:
    """Return a new document that has only the theme of another, so that it can be given to others."""
    theme = document.theme
    assets = (document.asset(theme.logo),) if theme.logo is not None else ()
    title = theme.client or theme.name
    return new_document().with_(title=title, language=document.language, theme=theme.with_(date=None), assets=assets)


def take_theme(editor: Editor, source: Document) -> None:
    """Give the document all of the theme of another, and drop the logo that it had where nothing else shows it."""
    logo = editor.document.theme.logo
    change = header.take_theme(editor.document, source)
    document = without_unused(change.document, (logo,)) if logo is not None else change.document
    if document != editor.document:
        editor.apply(change._replace(document=document, touched=editor.selection))


def _apply(editor: Editor, theme: Theme) -> None:
    change = header.use_theme(editor.document, theme)
    if change.document is not editor.document:
        editor.apply(change._replace(touched=editor.selection))
