"""The panel of the theme: built-in themes in small pictures, and all that makes the look of a sheet."""
