"""What is wrong with a template: said beside its fields, and refused when it is saved."""

from typing import NamedTuple

from netplanner.domain.invitation_blocks import MIN_LENGTH
from netplanner.domain.template import LANGUAGES, WHY, broken, fixed_length, has_why, unknown, with_fallback
from netplanner.domain.words import OutreachKind

# What a template may be for: the plans that have a text to send.
KINDS = (
    OutreachKind.INVITE,
    OutreachKind.MESSAGE,
    OutreachKind.MAIL,
    OutreachKind.INTRODUCTION,
    OutreachKind.COMMENT,
    OutreachKind.POST,
    OutreachKind.ARTICLE,
)


class TemplateText(NamedTuple):
    """What is written in a template: `kind` an outreach kind, `channel` "" for any, `language` en, da or de."""

    kind: str
    channel: str
    language: str
    name: str
    subject: str
    body: str


class Problem(NamedTuple):
    """`code` of an error, the `field` of TemplateText it is about, and the values of its text."""

    code: str
    field: str
    places: tuple[str, ...] = ()
    limit: int = 0
    length: int = 0


def problems(text: TemplateText, limit: int | None = None) -> list[Problem]:
    """What forbids the template, in the order of its fields; `limit` is the platform's, in characters.

    Codes: template_needs_name, template_unknown_kind, template_unknown_language, template_unknown_place,
    template_broken_place, template_needs_why, template_why_has_fallback, template_why_in_subject, template_too_long.
    """
    found = []
    if not text.name.strip():
        found.append(Problem("template_needs_name", "name"))
    if text.kind not in KINDS:
        found.append(Problem("template_unknown_kind", "kind", (text.kind,)))
    if text.language not in LANGUAGES:
        found.append(Problem("template_unknown_language", "language", (text.language,)))
    for field, written in (("subject", text.subject), ("body", text.body)):
        found.extend(_problems_of_places(field, written))
    if has_why(text.subject):
        found.append(Problem("template_why_in_subject", "subject"))
    if not has_why(text.body):
        found.append(Problem("template_needs_why", "body"))
    elif with_fallback(text.body, WHY):
        # It would go out without a why.
        found.append(Problem("template_why_has_fallback", "body"))
    length = fixed_length(text.body) + MIN_LENGTH
    if limit is not None and length > limit:
        found.append(Problem("template_too_long", "body", limit=limit, length=length))
    return found


def _problems_of_places(field: str, text: str) -> list[Problem]:
    found = []
    if names := unknown(text):
        found.append(Problem("template_unknown_place", field, tuple(names)))
    if rest := broken(text):
        found.append(Problem("template_broken_place", field, tuple(rest)))
    return found


def limit_of(kind: str, note_limit: int | None, message_limit: int | None) -> int | None:
    """The limit of a platform that counts for a text of this kind: a note's for an invitation, else a message's."""
    return note_limit if kind == OutreachKind.INVITE else message_limit
