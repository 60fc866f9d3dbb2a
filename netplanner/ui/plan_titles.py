"""What a plan is called: the same words in the calendar and on the page of its goal."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from netplanner.domain.outreach import OutreachRow
from netplanner.domain.template import with_gaps
from netplanner.domain.words import OutreachKind, OutreachStatus
from netplanner.ui import wording

translate = QCoreApplication.translate


def _pattern(kind: str) -> str:
    """The words of a kind around whom it is with, "" for what is written for everybody."""
    match kind:
        case OutreachKind.INVITE:
            return translate("Plans", "Invite {who}")
        case OutreachKind.MESSAGE:
            return translate("Plans", "Write to {who}")
        case OutreachKind.MAIL:
            return translate("Plans", "Mail {who}")
        case OutreachKind.CALL:
            return translate("Plans", "Call {who}")
        case OutreachKind.MEETING:
            return translate("Plans", "Meet {who}")
        case OutreachKind.INTRODUCTION:
            return translate("Plans", "Introduce {who}")
        case OutreachKind.COMMENT:
            return translate("Plans", "Comment for {who}")
        case _:
            return ""


def title(row: OutreachRow) -> str:
    """ "Call Sara Berg"; "Answer from Sara Berg?" where one is waited for."""
    if row.status == OutreachStatus.WAITING and row.contact_names and row.kind != OutreachKind.INTRODUCTION:
        return translate("Plans", "Answer from {who}?").format(who=who(row.kind, row.contact_names))
    return title_of(row.kind, row.contact_names, row.why)


def title_of(kind: str, names: Sequence[str], why: str = "") -> str:
    """ "Invite Sara Berg", "Introduce Bo ↔ Sara", "Post: loyalty in retail"; only the kind where nobody is left."""
    pattern = _pattern(kind)
    if pattern and names:
        return pattern.format(who=who(kind, names))
    name = wording.outreach_kind_name(kind)
    if why.casefold().startswith(name.casefold()) and not why[len(name) : len(name) + 1].isalpha():
        # "Seminar in Malmö" says itself what it is.
        return why
    return f"{name}: {why}" if why else name


def who(kind: str, names: Sequence[str]) -> str:
    """Whom a plan is with, in a few words."""
    if len(names) <= 2:
        return (" ↔ " if kind == OutreachKind.INTRODUCTION else ", ").join(names)
    return translate("Plans", "{name} and %Ln more", None, len(names) - 1).format(name=names[0])


def quoted(text: str) -> str:
    """A why in a line, in the quotes of the language; what is still to be filled in shows as a gap."""
    return QLocale().quoteString(" ".join(with_gaps(text).split())) if text.strip() else ""
