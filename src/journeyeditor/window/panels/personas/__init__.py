"""The panel of personas: the library of a document, which its maps share."""
