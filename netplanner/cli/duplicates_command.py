"""netplanner duplicates: who may be in the book twice."""

from argparse import Namespace
from collections.abc import Mapping, Sequence

from netplanner.cli.access import reading
from netplanner.cli.terminal import print_json, say
from netplanner.domain.contact import ContactRow
from netplanner.operations import duplicates
from netplanner.operations.duplicates import DuplicateGroup
from netplanner.storage import contacts


def find_duplicates(options: Namespace) -> int:
    with reading(options) as store:
        groups = duplicates.find(store.reader)
        rows = contacts.rows(store.reader, [contact_id for group in groups for contact_id in group.ids])
    if options.json:
        print_json({"groups": [_group_json(group, rows) for group in groups]})
    else:
        _print_groups(groups, rows)
    return 0


def _group_json(group: DuplicateGroup, rows: Mapping[int, ContactRow]) -> dict[str, object]:
    return {
        "ids": list(group.ids),
        "contacts": [
            {"id": row.id, "name": row.display_name, "organization": row.organization or None}
            for row in map(rows.__getitem__, group.ids)
        ],
        "pairs": [
            {
                "first": pair.first,
                "second": pair.second,
                "score": pair.score,
                "reasons": list(pair.reasons),
                "certain": pair.certain,
            }
            for pair in group.pairs
        ],
    }


def _print_groups(groups: Sequence[DuplicateGroup], rows: Mapping[int, ContactRow]) -> None:
    """A line for each group: how sure, who, why."""
    for group in groups:
        certain = all(pair.certain for pair in group.pairs)
        score = min(pair.score for pair in group.pairs)
        people = " = ".join(f"{contact_id} {_called(rows[contact_id])}" for contact_id in group.ids)
        reasons = dict.fromkeys(reason for pair in group.pairs for reason in pair.reasons)
        say(f"{'certain' if certain else f'{score} %'}: {people} ({', '.join(reasons).replace('_', ' ')})")
    say(_counted(len(groups)))


def _called(row: ContactRow) -> str:
    return f"{row.display_name}, {row.organization}" if row.organization else row.display_name


def _counted(count: int) -> str:
    if not count:
        return "Nobody in the book looks like somebody else in it"
    people = "1 group of people" if count == 1 else f"{count} groups of people"
    return f"{people} who may be one. Make them one with: netplanner merge ID ID…"
