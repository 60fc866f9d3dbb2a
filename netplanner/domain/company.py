"""A company: what holds for all who work there."""

from dataclasses import dataclass

# The steps that networks use, in people.
SIZES = ("1-10", "11-50", "51-200", "201-500", "501-1000", "1001-5000", "5001-10000", "10001+")


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
