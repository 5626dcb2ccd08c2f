"""Journey Editor: an offline desktop editor for customer journey maps."""

import os

__version__ = "0.1.0"

# What is installed beside us has no say in what a document is; to look for it takes a part of the start.
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
