"""netplanner merge: making one person of several records."""

from argparse import Namespace

from netplanner.cli.access import writing
from netplanner.cli.records import contact_json
from netplanner.cli.terminal import print_json, say
from netplanner.operations import merging
from netplanner.storage import contacts


def merge_people(options: Namespace) -> int:
    first, *rest = dict.fromkeys(options.ids)
    with writing(options) as store:
        others = sorted({contacts.resolve(store.reader, contact_id) for contact_id in rest})
        keep = contacts.resolve(store.reader, first)
        merging.merge(store, keep, rest)
        contact = contacts.load(store.reader, keep)
        assert contact is not None
    merged = [contact_id for contact_id in others if contact_id != keep]
    if options.json:
        print_json({"id": keep, "merged": merged, "contact": contact_json(contact)})
    else:
        say(f"{contact.display_name} ({keep}) is now one with {', '.join(map(str, merged))}")
    return 0
