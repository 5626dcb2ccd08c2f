"""``python -m journeyeditor`` is ``journeyeditor``."""

import sys

from journeyeditor.cli import main

sys.exit(main())
