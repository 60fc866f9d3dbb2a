"""What two hands make of one contact: the user's changes on top of what somebody else changed meanwhile."""

from dataclasses import fields, replace
from typing import Any

from netplanner.domain.contact import Contact


def merged(before: Contact, after: Contact, current: Contact) -> Contact:
    """`current` with what the user changed between `before`, as loaded, and `after`.

    In lists and sets each entry counts for itself: what others added stays, what they took away is gone, and of an
    entry that both changed there are both. Of a plain field that both changed the user's is kept.
    """
    changed = {
        field.name: _merged(*(getattr(one, field.name) for one in (before, after, current)))
        for field in fields(Contact)
        if getattr(before, field.name) != getattr(after, field.name)
    }
    return replace(current, **changed)


def _merged(before: Any, after: Any, current: Any) -> Any:
    if current == before:
        return after
    if isinstance(after, list):
        kept = [entry for entry in after if entry in current or entry not in before]
        return kept + [entry for entry in current if entry not in before and entry not in after]
    if isinstance(after, frozenset):
        return (after - (before - current)) | (current - before)
    return after
