"""Where the files that come with NetPlanner are: icons, translations, templates, word lists, places."""

import json
from functools import lru_cache
from pathlib import Path
from typing import Any

_PACKAGE = Path(__file__).resolve().parent


@lru_cache(maxsize=1)
def _root() -> Path:
    # In a wheel the build puts resources/ inside the package; in a checkout it stands beside it.
    installed = _PACKAGE / "_resources"
    return installed if installed.is_dir() else _PACKAGE.parent / "resources"


def resource(path: str = "") -> Path:
    """The file or folder `path` ("words/roles.json") among the resources; it may not exist."""
    return _root() / path


@lru_cache(maxsize=16)
def json_resource(path: str) -> Any:
    """The content of a JSON resource, read once. Callers must not change it."""
    return json.loads(resource(path).read_text(encoding="utf-8"))
