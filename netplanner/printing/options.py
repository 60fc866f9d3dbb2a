"""What the user chooses about a printed plan."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PrintOptions:
    """`paper` is a key of `page.PAPERS`, `language` "en", "da" or "de".

    `sphere` narrows it to "private" or "business". For a plan that others may see, `why` and `ways` (phone numbers,
    addresses, profiles) can be left out, and goals.
    """

    paper: str = "A4"
    language: str = "en"
    sphere: str = ""
    goals: bool = True
    why: bool = True
    ways: bool = True
