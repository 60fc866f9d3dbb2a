"""Reads the cards of a file with Evolution's library and writes them again: {"cards": [...], "written": base64}."""

import base64
import json
import re
import sys
from pathlib import Path

import gi

gi.require_version("EBookContacts", "1.2")
from gi.repository import EBookContacts as Book  # noqa: E402


def attributes(contact, name):
    return [found for found in Book.VCard.get_attributes(contact) if found.get_name().upper() == name]


def values(contact, name):
    return [found.get_values() for found in attributes(contact, name)]


def types(contact, name):
    return [found.get_param("TYPE") or [] for found in attributes(contact, name)]


def photo(contact):
    found = contact.get_property("photo")
    if found is None:
        return []
    if found.type == Book.ContactPhotoType.INLINED:
        return [base64.b64encode(bytes(found.get_inlined())).decode()]
    return [found.get_uri()]


def day(value):
    return [f"{value.year:04}-{value.month:02}-{value.day:02}"] if value else []


def seen(contact):
    name = contact.get_property("name")
    return {
        "uid": [contact.get_property("id")],
        "fn": [contact.get_property("full-name")],
        "n": [[name.family, name.given, name.additional, name.prefixes, name.suffixes]] if name else [],
        "nickname": [contact.get_property("nickname")],
        "org": [[contact.get_property("org"), contact.get_property("org-unit"), contact.get_property("office")]],
        "title": [contact.get_property("title")],
        "role": [contact.get_property("role")],
        "birthday": day(contact.get_property("birth-date")),
        "anniversary": day(contact.get_property("anniversary")),
        "gender": [part for line in values(contact, "GENDER") for part in line],
        "language": [part for line in values(contact, "LANG") for part in line],
        "note": [contact.get_property("note")],
        "emails": [part for line in values(contact, "EMAIL") for part in line],
        "phones": [part for line in values(contact, "TEL") for part in line],
        "phone_types": types(contact, "TEL"),
        "addresses": values(contact, "ADR"),
        "urls": [part for line in values(contact, "URL") for part in line],
        "messaging": [part for line in values(contact, "IMPP") for part in line],
        "profiles": [part for line in values(contact, "X-SOCIALPROFILE") for part in line],
        "tags": [part for line in values(contact, "CATEGORIES") for part in line],
        "photo": photo(contact),
        "kind": [part for line in values(contact, "KIND") for part in line],
        "labels": [part for line in values(contact, "X-ABLABEL") for part in line],
    }


def main():
    text = Path(sys.argv[1]).read_bytes().decode()
    found = [Book.Contact.new_from_vcard(card) for card in re.findall(r"BEGIN:VCARD.*?END:VCARD\r\n", text, re.DOTALL)]
    written = "\r\n".join(contact.to_string(Book.VCardFormat(1)) for contact in found)
    json.dump(
        {"cards": [seen(contact) for contact in found], "written": base64.b64encode(written.encode()).decode()},
        sys.stdout,
    )


main()
