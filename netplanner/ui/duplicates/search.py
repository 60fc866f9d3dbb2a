"""The search for duplicates, as work beside the window, and how its answer is shown."""

from collections.abc import Callable, Sequence
from typing import Any

from netplanner.domain.progress import Progress
from netplanner.storage import contacts
from netplanner.storage.database import Connection
from netplanner.ui.duplicates.model import Group
from netplanner.ui.duplicates.people import read_people, richest


def find_groups(connection: Connection, progress: Progress) -> list[Group]:
    """The groups of the whole book with their names, the surest first. Raises Cancelled."""
    from netplanner.operations import duplicates

    found = duplicates.find(connection, progress)
    names = contacts.names(connection, [contact_id for group in found for contact_id in group.ids])
    groups = (group_of(group.ids, group.pairs, names.__getitem__) for group in found)
    return sorted(groups, key=lambda group: (not group.certain, -group.score, group.title()))


def group_of(ids: Sequence[int], pairs: Sequence[Any], name_of: Callable[[int], str]) -> Group:
    """A group with what its pairs say: as sure as the weakest of them, for the reasons of all."""
    reasons = tuple(dict.fromkeys(reason for pair in pairs for reason in pair.reasons))
    score = min((pair.score for pair in pairs), default=0)
    certain = bool(pairs) and all(pair.certain for pair in pairs)
    return Group(tuple(ids), tuple(map(name_of, ids)), score, reasons, certain)


def choices_for(connection: Connection, groups: Sequence[Group]) -> list[tuple[int, list[int]]]:
    """For each group whom to keep and who becomes one with it; groups of whom less than two are left fall out."""
    found = []
    for group in groups:
        people = read_people(connection, group.ids)
        if len(people) > 1:
            keep = richest(people)
            found.append((keep, [person.id for person in people if person.id != keep]))
    return found
