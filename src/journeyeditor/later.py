"""Modules that are loaded when they are first used, so that a window can be seen before they are."""

import sys
from importlib.util import find_spec, module_from_spec
from types import ModuleType
from typing import Any


def load_later(package: str, *names: str) -> None:
    """Let modules of a package wait until somebody asks for something in them.

    They are imported as ever, by the name of the module: ``from journeyeditor.edits import cards``. Whoever imports
    something out of one, as in ``from journeyeditor.edits.cards import add_card``, loads it at once.

    Args:
        package: the package, which calls this while it is being imported.
        names: its modules that can wait; no two threads may be the first to use one.
    """
    for name in names:
        whole_name = f"{package}.{name}"
        sys.modules[whole_name] = module = _LazyModule(whole_name)
        setattr(sys.modules[package], name, module)


class _LazyModule(ModuleType):
    """A module of which no more than the name is known: Python's own lazy ones look for their file at once."""

    def __getattr__(self, name: str) -> Any:
        """Load the module, and return what was asked for."""
        whole_name = self.__name__
        del sys.modules[whole_name]  # else it would be told of as it is there
        try:
            spec = find_spec(whole_name)
        finally:
            sys.modules[whole_name] = self
        assert spec is not None, f"there is no module {whole_name}"
        assert spec.loader is not None, f"{whole_name} is no module"
        self.__class__ = ModuleType  # type: ignore[assignment]
        vars(self).update(vars(module_from_spec(spec)))
        spec.loader.exec_module(self)
        return getattr(self, name)
