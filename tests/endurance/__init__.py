"""How much it bears: bounded runs apart from the tests, with ``python -m tests.endurance kills|faults|files|steps``."""
