"""A company: what holds for all who work there."""

from dataclasses import dataclass


@dataclass(slots=True)
class Company:
    """A company for reading and editing. `size` is in people ("51-200"), `country` a code (ISO 3166-1) or ""."""

    id: int = 0
    name: str = ""
    industry: str = ""
    size: str = ""
    country: str = ""
    city: str = ""
    url: str = ""
    note: str = ""
