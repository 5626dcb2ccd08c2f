"""How fast it is: run apart from the tests, with ``python dev.py bench``."""
