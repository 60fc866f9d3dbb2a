"""The words of an import: why a card matched, why it failed, what it changes."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from netplanner.domain.words import ImportAction
from netplanner.operations.import_report import FileReport, ImportRecord

translate = QCoreApplication.translate

# What the file itself lacks, not one of its cards.
OF_THE_FILE = frozenset({"empty", "no_cards", "file_unreadable"})

_FIELDS: Mapping[str, object] = {
    "fn": QT_TRANSLATE_NOOP("Importing", "name"),
    "family": QT_TRANSLATE_NOOP("Importing", "name"),
    "given": QT_TRANSLATE_NOOP("Importing", "name"),
    "additional": QT_TRANSLATE_NOOP("Importing", "name"),
    "prefix": QT_TRANSLATE_NOOP("Importing", "name"),
    "suffix": QT_TRANSLATE_NOOP("Importing", "name"),
    "nickname": QT_TRANSLATE_NOOP("Importing", "nickname"),
    "organization": QT_TRANSLATE_NOOP("Importing", "organisation"),
    "department": QT_TRANSLATE_NOOP("Importing", "department"),
    "title": QT_TRANSLATE_NOOP("Importing", "title"),
    "role": QT_TRANSLATE_NOOP("Importing", "role"),
    "birthday": QT_TRANSLATE_NOOP("Importing", "birthday"),
    "anniversary": QT_TRANSLATE_NOOP("Importing", "anniversary"),
    "gender": QT_TRANSLATE_NOOP("Importing", "gender"),
    "language": QT_TRANSLATE_NOOP("Importing", "language"),
    "note": QT_TRANSLATE_NOOP("Importing", "note"),
    "emails": QT_TRANSLATE_NOOP("Importing", "e-mail"),
    "phones": QT_TRANSLATE_NOOP("Importing", "phone"),
    "urls": QT_TRANSLATE_NOOP("Importing", "web address"),
    "messaging": QT_TRANSLATE_NOOP("Importing", "messaging"),
    "addresses": QT_TRANSLATE_NOOP("Importing", "address"),
    "profiles": QT_TRANSLATE_NOOP("Importing", "profile"),
    "tags": QT_TRANSLATE_NOOP("Importing", "tags"),
    "photo": QT_TRANSLATE_NOOP("Importing", "photo"),
    "tie": QT_TRANSLATE_NOOP("Importing", "tie"),
    "kind": QT_TRANSLATE_NOOP("Importing", "kind of card"),
    "card": QT_TRANSLATE_NOOP("Importing", "other properties"),
}


def _limit(values: Mapping[str, object]) -> str:
    limit = values.get("limit")
    return QLocale().toString(limit) if isinstance(limit, int) else ""


# Why a card or a file can't be read, as the end of a sentence.
_REASONS: Mapping[str, Callable[[Mapping[str, object]], str]] = {
    "empty": lambda v: translate("Importing", "the file is empty"),
    "no_cards": lambda v: translate("Importing", "the file holds no vCard"),
    "file_unreadable": lambda v: translate("Importing", "the file can't be opened ({detail})").replace(
        "{detail}", str(v.get("detail", ""))
    ),
    "line_too_long": lambda v: translate("Importing", "a line has more than {limit} characters").replace(
        "{limit}", _limit(v)
    ),
    "card_too_large": lambda v: translate("Importing", "the card is larger than {limit} bytes").replace(
        "{limit}", _limit(v)
    ),
    "too_many_properties": lambda v: translate("Importing", "the card has more than {limit} lines").replace(
        "{limit}", _limit(v)
    ),
    "too_many_values": lambda v: translate("Importing", "a list in the card has more than {limit} entries").replace(
        "{limit}", _limit(v)
    ),
    "nesting": lambda v: translate("Importing", "cards stand inside cards too deeply"),
}


def reason_text(reason: str, values: Mapping[str, object]) -> str:
    """Why a card or file failed; a code this version has no words for shows as it is."""
    words = _REASONS.get(reason)
    return words(values) if words is not None else reason.replace("_", " ")


def file_problem_text(file: FileReport) -> str:
    """What is wrong with a file as a whole, as a sentence; "" where it holds cards."""
    record = file.records[0] if file.records else None
    if record is None or record.reason not in OF_THE_FILE:
        return ""
    if record.reason == "empty":
        text = translate("Importing", "“{file}” is empty.")
    elif record.reason == "no_cards":
        text = translate("Importing", "“{file}” holds no vCard.")
    else:
        text = translate("Importing", "“{file}” can't be opened: {detail}.").replace(
            "{detail}", str(record.values.get("detail", "")).rstrip(".")
        )
    return text.replace("{file}", file.path.name)


def card_text(record: ImportRecord, file_name: str) -> str:
    """The name of a card; of one that can't be read its place. `file_name` where there are several files."""
    if record.action is not ImportAction.FAIL:
        return record.name
    if record.reason in OF_THE_FILE:
        return file_name or translate("Importing", "The file")
    text = translate("Importing", "{file}, line {number}") if file_name else translate("Importing", "Line {number}")
    return text.replace("{number}", QLocale().toString(record.line)).replace("{file}", file_name)


def match_text(record: ImportRecord, *, again: bool = False) -> str:
    """Who a card was taken for, and why; `again` where another card of these files is that person too."""
    if record.action is ImportAction.FAIL:
        reason = reason_text(record.reason, record.values)
        return translate("Importing", "Unreadable: {reason}").replace("{reason}", reason)
    if record.action is ImportAction.ADD:
        return translate("Importing", "New")
    if again and record.reason == "card" and record.action is ImportAction.UNCHANGED:
        return translate("Importing", "The same as another card here")
    if record.reason in ("in_trash", "left_out", "nothing_in_it", "already_there", "card"):
        return _whole(record)
    if record.reason == "uid" and record.action is ImportAction.UNCHANGED:
        return translate("Importing", "Already here, nothing new")
    plain, named = _MATCHES.get(record.reason, _MATCHES["uid"])
    if record.match_name and record.match_name != record.name:
        return translate("Importing", str(named)).replace("{name}", record.match_name)
    return translate("Importing", str(plain))


_MATCHES: Mapping[str, tuple[object, object]] = {
    "uid": (
        QT_TRANSLATE_NOOP("Importing", "Came before, has changed"),
        QT_TRANSLATE_NOOP("Importing", "Came before as {name}"),
    ),
    "profile": (
        QT_TRANSLATE_NOOP("Importing", "Same profile"),
        QT_TRANSLATE_NOOP("Importing", "Same profile as {name}"),
    ),
    "email": (QT_TRANSLATE_NOOP("Importing", "Same e-mail"), QT_TRANSLATE_NOOP("Importing", "Same e-mail as {name}")),
    "phone": (QT_TRANSLATE_NOOP("Importing", "Same phone"), QT_TRANSLATE_NOOP("Importing", "Same phone as {name}")),
}


def _whole(record: ImportRecord) -> str:
    if record.reason == "in_trash":
        return translate("Importing", "You deleted this person")
    if record.reason == "left_out":
        return translate("Importing", "Left out by you")
    if record.reason == "nothing_in_it":
        return translate("Importing", "An empty card")
    if record.reason == "already_there":
        return translate("Importing", "Already here, stays as it is")
    if record.action is ImportAction.UPDATE:
        return translate("Importing", "Already here")
    return translate("Importing", "Already here, nothing new")


def action_text(action: ImportAction, *, left_out: bool, done: bool) -> str:
    """What happens with a card, or has happened; "" where nothing does."""
    if left_out:
        return translate("Importing", "Leave out")
    texts = {
        ImportAction.ADD: translate("Importing", "Added") if done else translate("Importing", "Add"),
        ImportAction.UPDATE: translate("Importing", "Updated") if done else translate("Importing", "Update"),
        ImportAction.SKIP: translate("Importing", "Skipped") if done else translate("Importing", "Skip"),
        ImportAction.FAIL: translate("Importing", "Not imported"),
    }
    return texts.get(action, "")


def changes_text(record: ImportRecord) -> str:
    """The fields that come from the card, and those where the book's value stays."""
    if record.action is ImportAction.ADD:
        return _content(record)
    parts = [_fields(record.changed)] if record.changed else []
    if record.conflicts:
        text = translate("Importing", "yours stays: {fields}")
        parts.append(text.replace("{fields}", _fields(record.conflicts)))
    return " · ".join(filter(None, parts))


def _content(record: ImportRecord) -> str:
    parts = []
    if record.emails:
        parts.append(translate("Importing", "%Ln e-mail(s)", None, len(record.emails)))
    if record.phones:
        parts.append(translate("Importing", "%Ln phone(s)", None, len(record.phones)))
    return ", ".join(parts)


def _fields(names: Iterable[str]) -> str:
    words = (translate("Importing", str(_FIELDS[name])) for name in names if name in _FIELDS)
    return ", ".join(dict.fromkeys(words))
