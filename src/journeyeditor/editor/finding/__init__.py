"""Finding things by their words: texts anywhere in a document, and what one can go to."""
