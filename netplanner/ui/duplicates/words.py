"""The words for duplicates: by what two are taken for one, how sure that is, what a field is called."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from netplanner.domain.text import fold

# By the codes of domain.matching; those that speak against come last.
_REASONS: Mapping[str, object] = {
    "same_uid": QT_TRANSLATE_NOOP("Duplicates", "same card number"),
    "same_profile": QT_TRANSLATE_NOOP("Duplicates", "same profile"),
    "same_email": QT_TRANSLATE_NOOP("Duplicates", "same e-mail"),
    "same_phone": QT_TRANSLATE_NOOP("Duplicates", "same phone"),
    "same_name": QT_TRANSLATE_NOOP("Duplicates", "same name"),
    "similar_name": QT_TRANSLATE_NOOP("Duplicates", "similar name"),
    "nickname": QT_TRANSLATE_NOOP("Duplicates", "nickname"),
    "initial": QT_TRANSLATE_NOOP("Duplicates", "initial"),
    "swapped_name": QT_TRANSLATE_NOOP("Duplicates", "names the other way round"),
    "same_organization": QT_TRANSLATE_NOOP("Duplicates", "same organisation"),
    "same_title": QT_TRANSLATE_NOOP("Duplicates", "same title"),
    "same_city": QT_TRANSLATE_NOOP("Duplicates", "same city"),
    "same_birthday": QT_TRANSLATE_NOOP("Duplicates", "same birthday"),
    "shared_mailbox": QT_TRANSLATE_NOOP("Duplicates", "a mailbox of many"),
    "shared_phone": QT_TRANSLATE_NOOP("Duplicates", "a phone of many"),
    "different_name": QT_TRANSLATE_NOOP("Duplicates", "but another name"),
    "different_email": QT_TRANSLATE_NOOP("Duplicates", "but another e-mail"),
    "different_phone": QT_TRANSLATE_NOOP("Duplicates", "but another phone"),
    "different_profile": QT_TRANSLATE_NOOP("Duplicates", "but another profile"),
    "different_organization": QT_TRANSLATE_NOOP("Duplicates", "but another organisation"),
    "different_city": QT_TRANSLATE_NOOP("Duplicates", "but another city"),
    "different_birthday": QT_TRANSLATE_NOOP("Duplicates", "but another birthday"),
    "different_uid": QT_TRANSLATE_NOOP("Duplicates", "but another card number"),
}
_FIELDS: Mapping[str, object] = {
    "name": QT_TRANSLATE_NOOP("Duplicates", "Name"),
    "nickname": QT_TRANSLATE_NOOP("Duplicates", "Nickname"),
    "organization": QT_TRANSLATE_NOOP("Duplicates", "Organisation"),
    "department": QT_TRANSLATE_NOOP("Duplicates", "Department"),
    "title": QT_TRANSLATE_NOOP("Duplicates", "Title"),
    "role": QT_TRANSLATE_NOOP("Duplicates", "Role"),
    "birthday": QT_TRANSLATE_NOOP("Duplicates", "Birthday"),
    "anniversary": QT_TRANSLATE_NOOP("Duplicates", "Anniversary"),
    "gender": QT_TRANSLATE_NOOP("Duplicates", "Gender"),
    "language": QT_TRANSLATE_NOOP("Duplicates", "Language"),
    "country": QT_TRANSLATE_NOOP("Duplicates", "Country"),
    "photo": QT_TRANSLATE_NOOP("Duplicates", "Photo"),
    "tie": QT_TRANSLATE_NOOP("Duplicates", "Tie"),
    "relation": QT_TRANSLATE_NOOP("Duplicates", "Known"),
    "sphere": QT_TRANSLATE_NOOP("Duplicates", "Sphere"),
    "met": QT_TRANSLATE_NOOP("Duplicates", "Met"),
    "met_on": QT_TRANSLATE_NOOP("Duplicates", "Met on"),
    "preferred_channel": QT_TRANSLATE_NOOP("Duplicates", "Preferred channel"),
    "cadence_days": QT_TRANSLATE_NOOP("Duplicates", "In touch every"),
    "source": QT_TRANSLATE_NOOP("Duplicates", "Source"),
    "basis": QT_TRANSLATE_NOOP("Duplicates", "Basis"),
    "emails": QT_TRANSLATE_NOOP("Duplicates", "E-mail"),
    "phones": QT_TRANSLATE_NOOP("Duplicates", "Phone"),
    "profiles": QT_TRANSLATE_NOOP("Duplicates", "Profiles"),
    "urls": QT_TRANSLATE_NOOP("Duplicates", "Web"),
    "messaging": QT_TRANSLATE_NOOP("Duplicates", "Messaging"),
    "addresses": QT_TRANSLATE_NOOP("Duplicates", "Address"),
    "tags": QT_TRANSLATE_NOOP("Duplicates", "Tags"),
    "needs": QT_TRANSLATE_NOOP("Duplicates", "Needs"),
    "offers": QT_TRANSLATE_NOOP("Duplicates", "Offers"),
    "custom": QT_TRANSLATE_NOOP("Duplicates", "Own fields"),
    "do_not_contact": QT_TRANSLATE_NOOP("Duplicates", "Do not contact"),
    "note": QT_TRANSLATE_NOOP("Duplicates", "Note"),
    "history": QT_TRANSLATE_NOOP("Duplicates", "History"),
    "plans": QT_TRANSLATE_NOOP("Duplicates", "Plans"),
    "goals": QT_TRANSLATE_NOOP("Duplicates", "Goals"),
}
_VERY_LIKELY, _LIKELY = 85, 70


def reasons_text(reasons: Iterable[str]) -> str:
    """By what two are taken for one: "Same e-mail, same name"; what speaks against it comes last."""
    return _begun(_joined(reasons))


def _joined(reasons: Iterable[str]) -> str:
    order = list(_REASONS)
    codes = sorted(dict.fromkeys(reasons), key=lambda code: order.index(code) if code in _REASONS else len(order))
    return ", ".join(_say(_REASONS, code) for code in codes)


def _begun(text: str) -> str:
    return text[:1].upper() + text[1:]


def sure_text(score: int, *, certain: bool) -> str:
    """How sure a score of 0 to 100 is, in a word or two."""
    translate = QCoreApplication.translate
    if certain:
        return translate("Duplicates", "certain")
    if score >= _VERY_LIKELY:
        return translate("Duplicates", "very likely")
    if score >= _LIKELY:
        return translate("Duplicates", "likely")
    return translate("Duplicates", "possible")


def verdict_text(sure: str, reasons: Iterable[str]) -> str:
    """ "Very likely: same phone, same name"."""
    return f"{_begun(sure)}: {_joined(reasons)}"


def field_name(field: str) -> str:
    return _say(_FIELDS, field)


def names_text(names: Iterable[str]) -> str:
    """The names of a group, each spelling once: "Anna Ålund", "Anna Ålund · A. Ålund"."""
    spellings: dict[str, str] = {}
    for name in names:
        spellings.setdefault(fold(name), name)
    return " · ".join(spellings.values())


def _say(words: Mapping[str, object], code: str) -> str:
    """A word of this module; a code this version has no words for shows as it is."""
    source = words.get(code)
    return QCoreApplication.translate("Duplicates", str(source)) if source is not None else code.replace("_", " ")
