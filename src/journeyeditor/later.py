"""Modules that are loaded when they are first used, so that a window can be seen before they are."""

import sys
from importlib.util import LazyLoader, find_spec, module_from_spec


def load_later(package: str, *names: str) -> None:
    """Let modules of a package wait until somebody asks for something in them.

    They are imported as ever, by the name of the module: ``from journeyeditor.edits import cards``. Whoever imports
    something out of one, as in ``from journeyeditor.edits.cards import add_card``, loads it at once.

    Args:
        package: the package, which calls this while it is being imported.
        names: its modules that can wait; no two threads may be the first to use one.
    """
    for name in names:
        spec = find_spec(f"{package}.{name}")
        assert spec is not None, f"{package} has no module {name}"
        assert spec.loader is not None, f"{package}.{name} is no module"
        spec.loader = LazyLoader(spec.loader)
        module = module_from_spec(spec)
        sys.modules[spec.name] = module
        setattr(sys.modules[package], name, module)
        spec.loader.exec_module(module)
