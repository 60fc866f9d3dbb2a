"""Modules that the first frame of the window needn't load."""

from importlib import import_module
from typing import Any


class Lazy:
    """Stands for the module `name`, which is loaded when something of it is first used.

    For a module-level name whose module takes a share of the start and is used by what people do later:

        if TYPE_CHECKING:
            from netplanner.operations import planning
        else:
            planning = Lazy("netplanner.operations.planning")
    """

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, attribute: str) -> Any:
        return getattr(import_module(self._name), attribute)
