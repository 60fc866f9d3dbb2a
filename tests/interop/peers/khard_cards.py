"""Reads the cards of a file with khard and writes them again: {"cards": [...], "written": base64}."""

import base64
import json
import re
import sys
from pathlib import Path

import vobject
from khard.carddav_object import CarddavObject


def flat(groups):
    return [value for kind in groups for value in groups[kind]]


def plain(entries):
    """khard gives a labelled entry as {label: entry}."""
    return [next(iter(entry.values())) if isinstance(entry, dict) else entry for entry in entries]


def lines(card, name):
    return [line.value for line in card.vcard.contents.get(name, [])]


def day(value):
    if value is None:
        return []
    return [value if isinstance(value, str) else f"{value.year:04}-{value.month:02}-{value.day:02}"]


def address(entry):
    keys = ("box", "extended", "street", "city", "region", "code", "country")
    return [",".join(entry[key]) if isinstance(entry[key], list) else entry[key] for key in keys]


def seen(card):
    parts = (
        card._get_last_names(),
        card._get_first_names(),
        card._get_additional_names(),
        card._get_name_prefixes(),
        card._get_name_suffixes(),
    )
    return {
        "uid": [card.uid], "fn": [card.formatted_name], "n": [[" ".join(part) for part in parts]],
        "nickname": plain(card.nicknames), "org": plain(card.organisations), "title": plain(card.titles),
        "role": plain(card.roles), "birthday": day(card.birthday), "anniversary": day(card.anniversary),
        "gender": lines(card, "gender"), "language": lines(card, "lang"), "note": plain(card.notes),
        "emails": flat(card.emails), "phones": flat(card.phone_numbers),
        "phone_types": [kind.split(", ") for kind in card.phone_numbers],
        "addresses": [address(entry) for entry in flat(card.post_addresses)], "urls": plain(card.webpages),
        "messaging": lines(card, "impp"), "profiles": lines(card, "x-socialprofile"), "tags": card.categories,
        "photo": [
            base64.b64encode(value).decode() if isinstance(value, bytes) else value for value in lines(card, "photo")
        ],
        "kind": [card.kind], "labels": lines(card, "x-ablabel"),
    }  # fmt: skip


def main():
    text = Path(sys.argv[1]).read_bytes().decode()
    cards = [
        CarddavObject(vobject.readOne(card), None, "none.vcf")
        for card in re.findall(r"BEGIN:VCARD.*?END:VCARD\r\n", text, re.DOTALL)
    ]
    written = "".join(card.vcard.serialize() for card in cards)
    json.dump(
        {"cards": [seen(card) for card in cards], "written": base64.b64encode(written.encode()).decode()}, sys.stdout
    )


main()
