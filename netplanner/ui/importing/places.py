"""Where people's contacts are, and how to get the file out of there."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


class Place(NamedTuple):
    """`steps` in order, `link` where they begin (https, or "" for a program), `notes` what to know beforehand."""

    key: str
    name: str
    steps: tuple[str, ...]
    link: str = ""
    notes: tuple[str, ...] = ()


def places() -> list[Place]:
    """All places in the language in use, the networks first."""
    return [
        _linkedin(), _xing(), _facebook(), _google(), _outlook(), _thunderbird(), _apple(), _phone(), _other(),
    ]  # fmt: skip


def _linkedin() -> Place:
    return Place(
        "linkedin",
        "LinkedIn",
        (
            translate("Places", "Open Settings, Data privacy, Get a copy of your data."),
            translate(
                "Places",
                "Choose Connections, Invitations and Messages, or the larger archive with everything in it. "
                "Press Request archive.",
            ),
            translate("Places", "LinkedIn sends you a mail when the file is ready. Download it."),
            translate("Places", "Choose the .zip here as it is; there is no need to unpack it."),
        ),
        "https://www.linkedin.com/mypreferences/d/download-my-data",
        (
            translate("Places", "Single lists come within some minutes, the complete archive may take up to 24 hours."),
            translate("Places", "An e-mail address is in it only of those who let their contacts see it."),
            translate(
                "Places",
                "Invitations and messages become your history with each person; those you have not answered yet wait "
                "under Answer invitations.",
            ),
        ),
    )


def _xing() -> Place:
    return Place(
        "xing",
        "XING",
        (
            translate("Places", "Open your contacts, then the profile of a person."),
            translate("Places", "Open the menu with the three dots and choose Download vCard."),
            translate("Places", "Do so for each person who matters to you, then choose all the files here at once."),
        ),
        "https://www.xing.com/network/contacts",
        (
            translate("Places", "XING has no list of all contacts to download: it gives one vCard a person."),
            translate("Places", "From 500 files on we ask before reading them."),
            translate("Places", "You can also copy the text of vCards, or lines of names, into Paste text."),
        ),
    )


def _facebook() -> Place:
    return Place(
        "facebook",
        "Facebook",
        (
            translate("Places", "Open Accounts Center, Your information and permissions, Export your information."),
            translate("Places", "Choose your profile, then Connections (friends), and export to your device."),
            translate("Places", "As the format choose JSON, not HTML, and start the export."),
            translate("Places", "Download the .zip when the mail comes and choose it here as it is."),
        ),
        "https://accountscenter.facebook.com/info_and_permissions/dyi",
        (
            translate("Places", "Facebook gives names and the day you became friends, no e-mail and no phone."),
            translate("Places", "An address book that you once uploaded is in it too, with its numbers."),
        ),
    )


def _google() -> Place:
    return Place(
        "google",
        "Google",
        (
            translate("Places", "Open Google Contacts and choose Export on the left."),
            translate("Places", "Choose vCard (for iOS Contacts): it holds most. Google CSV does as well."),
            translate("Places", "Choose the file here."),
        ),
        "https://contacts.google.com",
    )


def _outlook() -> Place:
    return Place(
        "outlook",
        "Outlook",
        (
            translate(
                "Places", "On the web and in the new Outlook: People, Manage contacts, Export contacts. You get a .csv."
            ),
            translate(
                "Places",
                "In the classic Outlook: File, Open & Export, Import/Export, Export to a file, Comma Separated Values, "
                "then your Contacts folder.",
            ),
            translate("Places", "Choose the .csv here, in whatever language Outlook wrote it."),
        ),
        "https://outlook.live.com/people",
    )


def _thunderbird() -> Place:
    return Place(
        "thunderbird",
        "Thunderbird",
        (
            translate("Places", "Open the address book and choose the book on the left."),
            translate("Places", "Tools, Export. As the type choose vCard: it holds most. LDIF and CSV do as well."),
            translate("Places", "Choose the file here."),
        ),
    )


def _apple() -> Place:
    return Place(
        "apple",
        "Apple",
        (
            translate("Places", "On the Mac: Contacts, select all, then File, Export, Export vCard."),
            translate("Places", "On the web: iCloud Contacts, select all, then Export vCard."),
            translate("Places", "Choose the .vcf here."),
        ),
        "https://www.icloud.com/contacts",
    )


def _phone() -> Place:
    return Place(
        "phone",
        translate("Places", "Phone"),
        (
            translate("Places", "Android: Contacts, Organise (or Fix and manage), Export to file."),
            translate("Places", "iPhone: Contacts, Lists, hold a finger on a list, Export."),
            translate("Places", "Send the .vcf to this computer, by mail or cable, and choose it here."),
        ),
    )


def _other() -> Place:
    return Place(
        "other",
        translate("Places", "Another program"),
        (
            translate("Places", "Look for Export in it. Choose vCard where it is offered, else CSV or LDIF."),
            translate("Places", "Choose the file here. Of a table we don't know we ask what its columns hold."),
        ),
    )
