"""Which of LinkedIn's files a table is, and which column holds what, by a head in any common language."""

import csv
from collections.abc import Iterable
from functools import lru_cache
from typing import Final, NamedTuple

from netplanner.domain.text import search_tokens

CONNECTIONS: Final = "connections"
INVITATIONS: Final = "invitations"
MESSAGES: Final = "messages"
# People first, then what happened with them.
_RANKS: Final = {"": 0, CONNECTIONS: 0, INVITATIONS: 1, MESSAGES: 2}

# Notes stand above the head: 2 to 4 lines so far.
_SCANNED: Final = 20
_LONGEST_HEAD: Final = 10_000
_DELIMITERS: Final = (",", ";", "\t")
_LEAST: Final = 3

_NAMES: Final = {
    CONNECTIONS: {
        "given": "First Name|Vorname|Fornavn|Prénom|Nombre|Voornaam|Förnamn|Nome|Imię|Jméno",
        "family": (
            "Last Name|Nachname|Efternavn|Etternavn|Nom|Nom de famille|Apellido|Apellidos|Achternaam|Efternamn|"
            "Cognome|Sobrenome|Nazwisko|Příjmení"
        ),
        "url": "URL|Profile URL|Profil-URL|Profil|Public Profile URL",
        "email": (
            "Email Address|Email|E-Mail|E-Mail-Adresse|E-mailadresse|Mailadresse|Adresse e-mail|E-mailadres|"
            "Dirección de correo electrónico|Correo electrónico|E-postadress|E-postadresse|Indirizzo email|"
            "Indirizzo e-mail|Endereço de e-mail|Adres e-mail|E-mailová adresa"
        ),
        "company": (
            "Company|Unternehmen|Firma|Virksomhed|Entreprise|Société|Empresa|Bedrijf|Företag|Bedrift|Azienda|Spółka"
        ),
        "position": (
            "Position|Stilling|Jobtitel|Poste|Fonction|Cargo|Puesto|Functie|Befattning|Posizione|Qualifica|"
            "Stanowisko|Pozice"
        ),
        "connected": (
            "Connected On|Verbunden am|Vernetzt am|Kontakt seit|Forbundet den|Forbundet|Tilknyttet den|Tilknyttet|"
            "Forbindelse oprettet|Forbindelse oprettet den|Oprettet forbindelse den|Kontakt siden|Connecté le|"
            "Date de connexion|En relation depuis|Conectado el|Fecha de conexión|Verbonden op|Verbonden sinds|"
            "Ansluten den|Kontakt sedan|Kopplad den|Tilkoblet|Koblet til|Collegato il|Data di collegamento|"
            "Conectado em|Data de conexão|Data nawiązania kontaktu|Spojeno dne"
        ),
    },
    INVITATIONS: {
        "from": "From|Von|Fra|De|Van|Från|Da|Expéditeur",
        "to": "To|An|Til|À|A|Para|Aan|Till|Destinataire",
        "sent": "Sent At|Sent On|Gesendet am|Gesendet um|Sendt|Sendt den|Envoyé le|Enviado el|Verzonden op|Skickat",
        "text": "Message|Nachricht|Besked|Melding|Mensaje|Bericht|Meddelande|Messaggio|Mensagem",
        "direction": "Direction|Richtung|Retning|Dirección|Richting|Riktning|Direzione|Direção",
        "inviter": "inviterProfileUrl",
        "invitee": "inviteeProfileUrl",
    },
    MESSAGES: {
        "conversation": "CONVERSATION ID",
        "title": "CONVERSATION TITLE",
        "from": "FROM",
        "sender": "SENDER PROFILE URL",
        "to": "TO",
        "recipients": "RECIPIENT PROFILE URLS|RECIPIENT PROFILE URL",
        "sent": "DATE",
        "subject": "SUBJECT",
        "text": "CONTENT",
        "folder": "FOLDER",
        "attachments": "ATTACHMENTS",
        "draft": "IS MESSAGE DRAFT",
    },
}
# Without these it is some other table.
_NEEDED: Final = {
    CONNECTIONS: frozenset({"connected"}),
    INVITATIONS: frozenset({"from", "to", "sent"}),
    MESSAGES: frozenset({"conversation", "from", "sent", "text"}),
}


class Head(NamedTuple):
    """The head of one of LinkedIn's files, `names` and `text` as written.

    `line` is 1-based, `columns` says in which place each field is.
    """

    kind: str
    line: int
    columns: dict[str, int]
    names: tuple[str, ...]
    delimiter: str
    text: str


def is_linkedin(text: str) -> bool:
    """Whether a file that begins with this text is one of LinkedIn's."""
    return find_head(text.split("\n", _SCANNED)[:_SCANNED]) is not None


def rank_of(text: str) -> int:
    """The place of a file among those of one import: 0 for people, 1 for invitations, 2 for messages."""
    head = find_head(text.split("\n", _SCANNED)[:_SCANNED])
    return _RANKS[head.kind if head is not None else ""]


def find_head(lines: Iterable[str]) -> Head | None:
    """The head among the first twenty lines, None where there is none that LinkedIn writes."""
    noted = False
    for number, line in enumerate(lines, 1):
        if number > _SCANNED:
            return None
        noted = noted or line.strip().strip('"').lower().startswith("notes:")
        if len(line) > _LONGEST_HEAD:
            continue
        for delimiter in _DELIMITERS:
            if line.count(delimiter) >= _LEAST - 1 and (head := _head(line, number, delimiter, noted)) is not None:
                return head
    return None


def _head(line: str, number: int, delimiter: str, noted: bool) -> Head | None:
    try:
        names = tuple(next(csv.reader((line,), delimiter=delimiter), []))
    except csv.Error:
        return None
    words = ["".join(search_tokens(name)) for name in names]
    for kind, fields in _fields().items():
        columns: dict[str, int] = {}
        for place, word in enumerate(words):
            if word in fields:
                columns.setdefault(fields[word], place)
        # Notes above a head are LinkedIn's habit: what is missing below them may have been cut out by somebody.
        needed = frozenset() if noted and kind == CONNECTIONS else _NEEDED[kind]
        # Our own tables, and other programs', have some of these columns among many more.
        if len(columns) >= _LEAST and needed <= columns.keys() and 2 * len(columns) > sum(map(bool, words)):
            return Head(kind, number, columns, names, delimiter, line)
    return None


@lru_cache(maxsize=1)
def _fields() -> dict[str, dict[str, str]]:
    return {
        kind: {"".join(search_tokens(name)): field for field, names in of_kind.items() for name in names.split("|")}
        for kind, of_kind in _NAMES.items()
    }
