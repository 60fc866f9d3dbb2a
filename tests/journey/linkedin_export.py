"""A LinkedIn export of our own: the archive that its "Get a copy of your data" gives, with invented people."""

import csv
import io
import zipfile
from pathlib import Path

_NOTES = (
    'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing. '
    'You will only see email addresses for connections who have allowed their connections to see or download them."\n\n'
)
_HEAD = ("First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On")
_PEOPLE = (
    ("Sara", "Berg", "Nordlys Retail", "CMO"),
    ("Karin", "Holm", "Skånemejerier", "Marketingchef"),
    ("Ida", "Møller", "Fjord Consult", "Loyalty Manager"),
    ("Eva", "Nilsson", "Bygg i Syd", "Marketing Director"),
    ("Bo", "Hansen", "Hafen Logistik", "Buyer"),
    ("Lars", "Østergaard", "Vind & Vand", "CEO"),
    ("Frauke", "Weiß", "Weiß Beratung", "Marketingleiterin"),
    ("Søren", "Kjær", "Kjær Revision", "Auditor"),
    ("Anna", "Ålund", "Nordlys Retail", "Head of Marketing"),
    ("Peter", "Holm", "Holm Foto", "Photographer"),
    ("Mette", "Friis", "Friis Design", "Designer"),
    ("Jonas", "Lindqvist", "Malmö Bryggeri", "Marketing Manager"),
    ("Clara", "Schmidt", "Kaffee Schmidt", "Geschäftsführerin"),
    ("Yusuf", "Demir", "Demir Import", "Purchasing Manager"),
)
_INVITATIONS_HEAD = ("From", "To", "Sent At", "Message", "Direction", "inviterProfileUrl", "inviteeProfileUrl")


def write_export(path: Path) -> list[str]:
    """Writes the archive; returns the names in it, as they are read."""
    people = io.StringIO(_NOTES)
    people.seek(0, io.SEEK_END)
    rows = csv.writer(people)
    rows.writerow(_HEAD)
    for number, (given, family, company, position) in enumerate(_PEOPLE):
        url = f"https://www.linkedin.com/in/example-person-{number}"
        email = f"person{number}@people.example" if number % 3 == 0 else ""
        rows.writerow((given, family, url, email, company, position, f"{number + 1:02d} Oct 2026"))
    invitations = io.StringIO()
    csv.writer(invitations).writerow(_INVITATIONS_HEAD)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("Connections.csv", people.getvalue())
        archive.writestr("Invitations.csv", invitations.getvalue())
    return sorted(f"{given} {family}" for given, family, *_ in _PEOPLE)
