"""The words of an import: why a card matched, why it failed, what it changes."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from netplanner.domain.words import ImportAction
from netplanner.operations.import_report import Decision, Difference, ImportRecord
from netplanner.ui.importing.decisions import ADD, DECIDE, MERGE, SKIP, Choice, fate
from netplanner.ui.importing.failures import OF_THE_FILE, reason_text

translate = QCoreApplication.translate

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
    "met": QT_TRANSLATE_NOOP("Importing", "where you met"),
    "met_on": QT_TRANSLATE_NOOP("Importing", "when you met"),
    "needs": QT_TRANSLATE_NOOP("Importing", "needs"),
    "offers": QT_TRANSLATE_NOOP("Importing", "offers"),
    "photo": QT_TRANSLATE_NOOP("Importing", "photo"),
    "tie": QT_TRANSLATE_NOOP("Importing", "tie"),
    "kind": QT_TRANSLATE_NOOP("Importing", "kind of card"),
    "card": QT_TRANSLATE_NOOP("Importing", "other properties"),
    "connected_on": QT_TRANSLATE_NOOP("Importing", "connected since"),
    "invitations": QT_TRANSLATE_NOOP("Importing", "invitations"),
    "messages": QT_TRANSLATE_NOOP("Importing", "messages"),
}


def card_text(record: ImportRecord, file_name: str) -> str:
    """The name of a card; of one without a name, or that can't be read, its place. `file_name` where there are several
    files."""
    if record.action is not ImportAction.FAIL and (record.name or not record.line):
        return record.name
    if record.reason in OF_THE_FILE:
        return record.part or file_name or translate("Importing", "The file")
    # Inside an archive the line is of a file in it.
    file_name = record.part or file_name
    text = translate("Importing", "{file}, line {number}") if file_name else translate("Importing", "Line {number}")
    return text.replace("{number}", QLocale().toString(record.line)).replace("{file}", file_name)


def match_text(record: ImportRecord, decision: Decision | None = None, *, again: bool = False) -> str:
    """Who a card was taken for, and why; `again` where another card of these files is that person too."""
    if record.action is ImportAction.FAIL:
        reason = reason_text(record.reason, record.values)
        return translate("Importing", "Unreadable: {reason}").replace("{reason}", reason)
    if decision is not None:
        return _decided_text(record, decision)
    if record.action is ImportAction.ADD:
        return _candidates_text(record) or translate("Importing", "New")
    if again and record.reason == "card" and record.action is ImportAction.UNCHANGED:
        return translate("Importing", "The same as another card here")
    if record.reason in _WHOLE:
        return _whole(record)
    if record.reason == "uid" and record.action is ImportAction.UNCHANGED:
        return translate("Importing", "Already here, nothing new")
    return _matched_text(record)


def _candidates_text(record: ImportRecord) -> str:
    """ "Søren Hansen? Initial, same company"; "" where nobody looks like it."""
    from netplanner.ui.duplicates.words import reasons_text

    if not record.candidates:
        return ""
    best = record.candidates[0]
    text = f"{best.name}? {reasons_text(best.reasons)}"
    if others := len(record.candidates) - 1:
        text += " · " + translate("Importing", "%Ln more", None, others)
    return text


def _decided_text(record: ImportRecord, decision: Decision) -> str:
    if decision.action == "skip":
        return translate("Importing", "Left out by you")
    if decision.action == "add":
        return translate("Importing", "Somebody else, you decided")
    name = next((one.name for one in record.candidates if one.contact_id == decision.target), "")
    if not name:
        return _matched_text(record)
    return translate("Importing", "Same person as {name}, you decided").replace("{name}", name)


def _matched_text(record: ImportRecord) -> str:
    plain, named = _MATCHES.get(record.reason, _MATCHES["uid"])
    if record.match_name and record.match_name != record.name:
        return translate("Importing", str(named)).replace("{name}", record.match_name)
    return translate("Importing", str(plain))


_WHOLE = frozenset({"in_trash", "left_out", "nothing_in_it", "already_there", "card"})
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
    "decided": (
        QT_TRANSLATE_NOOP("Importing", "Same person, you decided"),
        QT_TRANSLATE_NOOP("Importing", "Same person as {name}, you decided"),
    ),
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


def done_text(record: ImportRecord) -> str:
    """What happened with a card; "" where nothing did."""
    texts = {
        ImportAction.ADD: translate("Importing", "Added"),
        ImportAction.UPDATE: translate("Importing", "Updated"),
        ImportAction.SKIP: translate("Importing", "Skipped"),
        ImportAction.FAIL: translate("Importing", "Not imported"),
    }
    return texts.get(record.action, "")


def choice_text(record: ImportRecord, choice: Choice) -> str:
    """What will happen with a card, in a word; "" where nothing does."""
    if record.action is ImportAction.FAIL:
        return translate("Importing", "Not imported")
    if record.action is ImportAction.UNCHANGED and choice.key == MERGE:
        return ""
    texts = {
        DECIDE: translate("Importing", "Decide"),
        MERGE: translate("Importing", "Update"),
        ADD: translate("Importing", "Add"),
        SKIP: translate("Importing", "Skip"),
    }
    return texts[choice.key]


def menu_text(record: ImportRecord, choice: Choice) -> str:
    """A choice as the menu of one card says it."""
    if choice.key == MERGE and choice.name:
        return translate("Importing", "Update {name}: the same person").replace("{name}", choice.name)
    if choice.key == MERGE and record.action is ImportAction.UNCHANGED:
        return translate("Importing", "Leave as it is")
    if choice.key == ADD and (record.action is not ImportAction.ADD or record.candidates):
        return translate("Importing", "Add as somebody else")
    if choice.key == DECIDE:
        return translate("Importing", "Decide later")
    return choice_text(record, choice)


def field_name(field: str) -> str:
    """What a field of a contact is called, inside a sentence; a name of no field as it is."""
    return translate("Importing", str(_FIELDS[field])) if field in _FIELDS else field


def changes_text(record: ImportRecord, decision: Decision | None = None) -> str:
    """What comes from the card: "title: Buyer → CMO", other fields by name, and those where the book's value stays."""
    return "".join(text for text, _ in changes_parts(record, decision))


def changes_parts(record: ImportRecord, decision: Decision | None = None) -> list[tuple[str, bool]]:
    """The same in pieces; those marked are the new values."""
    if fate(record, decision) is ImportAction.ADD:
        return [(_content(record), False)]
    if record.action is ImportAction.FAIL or fate(record, decision) is ImportAction.SKIP:
        return []
    taken, kept = _sides(record, decision)
    parts: list[tuple[str, bool]] = []
    for difference in taken:
        start = " · " if parts else ""
        parts += [(f"{start}{field_name(difference.field)}: {difference.ours} → ", False), (difference.theirs, True)]
    told = {*(difference.field for difference in taken), *kept}
    rest = [_fields(name for name in record.changed if name not in told)]
    kept = kept or ([] if record.differences else list(record.conflicts))
    if kept:
        rest.append(translate("Importing", "yours stays: {fields}").replace("{fields}", _fields(kept)))
    if text := " · ".join(filter(None, rest)):
        parts.append((f" · {text}" if parts else text, False))
    return parts


def _sides(record: ImportRecord, decision: Decision | None) -> tuple[list[Difference], list[str]]:
    """The differences where the file's value comes in, and the fields in dispute where the book's stays."""
    chosen = decision.fields if decision is not None else {}
    taken: list[Difference] = []
    kept: list[str] = []
    for difference in record.differences:
        if chosen.get(difference.field, difference.taken) == "theirs":
            # The parts of a name are one thing to people: its whole is told.
            if difference.field not in _NAME_PARTS:
                taken.append(difference)
        elif difference.conflict or difference.field in chosen:
            kept.append(difference.field)
    return taken, kept


_NAME_PARTS = frozenset({"family", "given", "additional", "prefix", "suffix"})


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
