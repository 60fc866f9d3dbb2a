"""Why a record or a whole file can't be read, in words."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from netplanner.operations.import_report import FileReport

translate = QCoreApplication.translate

# What the file itself lacks, not one of its cards.
OF_THE_FILE = frozenset(
    {
        "empty",
        "no_cards",
        "file_unreadable",
        "file_too_large",
        "columns_unknown",
        "not_json",
        "archive_damaged",
        "archive_encrypted",
        "office_file",
        "archive_within",
        "archive_too_large",
        "member_unreadable",
        "own_name_unknown",
    }
)


def _limit(values: Mapping[str, object]) -> str:
    limit = values.get("limit")
    return QLocale().toString(limit) if isinstance(limit, int) else ""


def _with_limit(text: str, values: Mapping[str, object]) -> str:
    return text.replace("{limit}", _limit(values))


# Why a card or a file can't be read, as the end of a sentence.
_REASONS: Mapping[str, Callable[[Mapping[str, object]], str]] = {
    "empty": lambda v: translate("Importing", "the file is empty"),
    "no_cards": lambda v: translate("Importing", "there is nobody in the file"),
    "file_unreadable": lambda v: translate("Importing", "the file can't be opened ({detail})").replace(
        "{detail}", str(v.get("detail", ""))
    ),
    "file_too_large": lambda v: translate("Importing", "the file is too large"),
    "line_too_long": lambda v: _with_limit(translate("Importing", "a line has more than {limit} characters"), v),
    "card_too_large": lambda v: _with_limit(translate("Importing", "the card is larger than {limit} bytes"), v),
    "too_many_properties": lambda v: _with_limit(translate("Importing", "the card has more than {limit} lines"), v),
    "too_many_values": lambda v: _with_limit(
        translate("Importing", "a list in the card has more than {limit} entries"), v
    ),
    "too_many_columns": lambda v: _with_limit(translate("Importing", "it has more than {limit} columns"), v),
    "nesting": lambda v: translate("Importing", "cards stand inside cards too deeply"),
    "unclosed_quote": lambda v: translate("Importing", "a quotation mark in the row is not closed"),
    "columns_unknown": lambda v: translate("Importing", "what its columns hold is not known; say it under Columns…"),
    "no_direction": lambda v: translate("Importing", "who invited whom is not said"),
    "no_name": lambda v: translate("Importing", "nobody is named"),
    "own_name_unknown": lambda v: translate(
        "Importing", "which of the people is you is not known; write your name into “About me” first"
    ),
    "not_json": lambda v: translate("Importing", "the text breaks off or is no JSON"),
    "not_an_entry": lambda v: translate("Importing", "this is no entry of an address book"),
    "too_many_parameters": lambda v: translate("Importing", "a line of the card has too many parameters"),
    "archive_damaged": lambda v: translate("Importing", "the archive is damaged"),
    "archive_too_large": lambda v: translate("Importing", "the archive unpacks to more than is read"),
    "member_unreadable": lambda v: translate("Importing", "a file in the archive can't be unpacked"),
    "member_too_large": lambda v: translate("Importing", "a file in the archive unpacks to more than is read"),
    "too_many_messages": lambda v: _with_limit(
        translate("Importing", "there are more than {limit} messages; the rest is left out"), v
    ),
    "office_file": lambda v: translate("Importing", "it is a file of an office program; save it there as CSV first"),
    "archive_within": lambda v: translate("Importing", "there is an archive in the archive; unpack it first"),
    "archive_encrypted": lambda v: translate("Importing", "the archive is locked with a password; unpack it first"),
}


def reason_text(reason: str, values: Mapping[str, object]) -> str:
    """Why a card or file failed; a code this version has no words for shows as it is."""
    words = _REASONS.get(reason)
    return words(values) if words is not None else reason.replace("_", " ")


def file_problem_text(file: FileReport) -> str:
    """What is wrong with a file as a whole, as a sentence; "" where somebody is in it."""
    if file.cards:
        return ""
    record = next((record for record in file.records if record.reason in OF_THE_FILE), None)
    if record is None:
        return ""
    if record.reason == "empty":
        text = translate("Importing", "“{file}” is empty.")
    elif record.reason == "no_cards":
        text = translate("Importing", "“{file}” holds no contacts.")
    elif record.reason == "file_unreadable":
        text = translate("Importing", "“{file}” can't be opened: {detail}.").replace(
            "{detail}", str(record.values.get("detail", "")).rstrip(".")
        )
    else:
        text = translate("Importing", "“{file}” can't be read: {reason}.").replace(
            "{reason}", reason_text(record.reason, record.values)
        )
    return text.replace("{file}", file.name)
