"""The window's words for what stands in the data: ties, kinds, channels, states, days.

The data holds stable English words (domain.words); what people read comes from here, in their language.
"""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale
from PySide6.QtWidgets import QWidget

from netplanner.domain.changes import Label
from netplanner.domain.words import (
    Basis,
    Channel,
    CriterionKey,
    DoNotContact,
    GoalKind,
    GoalState,
    OutreachKind,
    OutreachResult,
    OutreachStatus,
    ReasonType,
    Relation,
    Sphere,
    Tie,
)

# Word → English source text, marked for translation.
_Words = Mapping[str, object]

_TIES: _Words = {
    Tie.UNDECIDED: QT_TRANSLATE_NOOP("Wording", "Undecided"),
    Tie.CLOSE: QT_TRANSLATE_NOOP("Wording", "Close"),
    Tie.GOOD: QT_TRANSLATE_NOOP("Wording", "Good"),
    Tie.ACQUAINTANCE: QT_TRANSLATE_NOOP("Wording", "Acquaintance"),
}
_RELATIONS: _Words = {
    Relation.KNOWN: QT_TRANSLATE_NOOP("Wording", "Known"),
    Relation.PROSPECT: QT_TRANSLATE_NOOP("Wording", "Not yet known"),
}
_SPHERES: _Words = {
    Sphere.PRIVATE: QT_TRANSLATE_NOOP("Wording", "Private"),
    Sphere.BUSINESS: QT_TRANSLATE_NOOP("Wording", "Business"),
    Sphere.BOTH: QT_TRANSLATE_NOOP("Wording", "Private and business"),
}
_BASES: _Words = {
    Basis.UNKNOWN: QT_TRANSLATE_NOOP("Wording", "Not recorded"),
    Basis.PRIVATE: QT_TRANSLATE_NOOP("Wording", "Private use"),
    Basis.CONSENT: QT_TRANSLATE_NOOP("Wording", "Consent"),
    Basis.CONTRACT: QT_TRANSLATE_NOOP("Wording", "Contract"),
    Basis.LEGITIMATE_INTEREST: QT_TRANSLATE_NOOP("Wording", "Legitimate interest"),
    Basis.LEGAL: QT_TRANSLATE_NOOP("Wording", "Legal obligation"),
}
_DO_NOT_CONTACT: _Words = {
    DoNotContact.EMAIL: QT_TRANSLATE_NOOP("Wording", "Not by e-mail"),
    DoNotContact.PHONE: QT_TRANSLATE_NOOP("Wording", "Not by phone"),
    DoNotContact.POST: QT_TRANSLATE_NOOP("Wording", "Not by post"),
    DoNotContact.ALL: QT_TRANSLATE_NOOP("Wording", "Do not contact"),
}
_GOAL_KINDS: _Words = {
    GoalKind.JOB: QT_TRANSLATE_NOOP("Wording", "A new job"),
    GoalKind.CUSTOMERS: QT_TRANSLATE_NOOP("Wording", "Customers"),
    GoalKind.BRANDING: QT_TRANSLATE_NOOP("Wording", "Branding and articles"),
    GoalKind.START_COMPANY: QT_TRANSLATE_NOOP("Wording", "Start a company"),
    GoalKind.NEW_COUNTRY: QT_TRANSLATE_NOOP("Wording", "Settle in a country"),
    GoalKind.TALKS: QT_TRANSLATE_NOOP("Wording", "Talks and seminars"),
    GoalKind.HIRE: QT_TRANSLATE_NOOP("Wording", "Hire people"),
    GoalKind.JOB_FOR_OTHER: QT_TRANSLATE_NOOP("Wording", "A job for someone else"),
    GoalKind.INTRODUCTIONS: QT_TRANSLATE_NOOP("Wording", "Introductions given"),
    GoalKind.FRIENDSHIPS: QT_TRANSLATE_NOOP("Wording", "Friendships"),
    GoalKind.OTHER: QT_TRANSLATE_NOOP("Wording", "Something else"),
}
_GOAL_STATES: _Words = {
    GoalState.DRAFT: QT_TRANSLATE_NOOP("Wording", "Draft"),
    GoalState.ACTIVE: QT_TRANSLATE_NOOP("Wording", "Active"),
    GoalState.PAUSED: QT_TRANSLATE_NOOP("Wording", "Paused"),
    GoalState.DONE: QT_TRANSLATE_NOOP("Wording", "Done"),
    GoalState.ARCHIVED: QT_TRANSLATE_NOOP("Wording", "Archived"),
}
_CRITERIA: _Words = {
    CriterionKey.ROLE: QT_TRANSLATE_NOOP("Wording", "Role"),
    CriterionKey.INDUSTRY: QT_TRANSLATE_NOOP("Wording", "Industry"),
    CriterionKey.COMPANY: QT_TRANSLATE_NOOP("Wording", "Company"),
    CriterionKey.SIZE: QT_TRANSLATE_NOOP("Wording", "Company size"),
    CriterionKey.GROUP: QT_TRANSLATE_NOOP("Wording", "Group"),
    CriterionKey.TAG: QT_TRANSLATE_NOOP("Wording", "Tag"),
    CriterionKey.COUNTRY: QT_TRANSLATE_NOOP("Wording", "Country"),
    CriterionKey.CITY: QT_TRANSLATE_NOOP("Wording", "City"),
}
_OUTREACH_KINDS: _Words = {
    OutreachKind.INVITE: QT_TRANSLATE_NOOP("Wording", "Invite"),
    OutreachKind.MESSAGE: QT_TRANSLATE_NOOP("Wording", "Message"),
    OutreachKind.MAIL: QT_TRANSLATE_NOOP("Wording", "Mail"),
    OutreachKind.CALL: QT_TRANSLATE_NOOP("Wording", "Call"),
    OutreachKind.MEETING: QT_TRANSLATE_NOOP("Wording", "Meet"),
    OutreachKind.INTRODUCTION: QT_TRANSLATE_NOOP("Wording", "Introduce"),
    OutreachKind.COMMENT: QT_TRANSLATE_NOOP("Wording", "Comment"),
    OutreachKind.POST: QT_TRANSLATE_NOOP("Wording", "Post"),
    OutreachKind.ARTICLE: QT_TRANSLATE_NOOP("Wording", "Article"),
    OutreachKind.SEMINAR: QT_TRANSLATE_NOOP("Wording", "Seminar"),
}
# What has been is said by what it was, where that is another word than for what is to be done.
_TOUCHES: _Words = {
    OutreachKind.MEETING: QT_TRANSLATE_NOOP("Wording", "Meeting"),
    OutreachKind.INTRODUCTION: QT_TRANSLATE_NOOP("Wording", "Introduction"),
}
_CHANNELS: _Words = {
    Channel.LINKEDIN: "LinkedIn",
    Channel.XING: "XING",
    Channel.FACEBOOK: "Facebook",
    Channel.EMAIL: QT_TRANSLATE_NOOP("Wording", "E-mail"),
    Channel.PHONE: QT_TRANSLATE_NOOP("Wording", "Phone"),
    Channel.IN_PERSON: QT_TRANSLATE_NOOP("Wording", "In person"),
    Channel.POST: QT_TRANSLATE_NOOP("Wording", "By letter"),
    Channel.OTHER: QT_TRANSLATE_NOOP("Wording", "Other"),
}
_STATUSES: _Words = {
    OutreachStatus.PLANNED: QT_TRANSLATE_NOOP("Wording", "Planned"),
    OutreachStatus.WAITING: QT_TRANSLATE_NOOP("Wording", "Waiting for an answer"),
    OutreachStatus.DONE: QT_TRANSLATE_NOOP("Wording", "Done"),
    OutreachStatus.SKIPPED: QT_TRANSLATE_NOOP("Wording", "Skipped"),
}
_RESULTS: _Words = {
    OutreachResult.NONE: QT_TRANSLATE_NOOP("Wording", "No result yet"),
    OutreachResult.ACCEPTED: QT_TRANSLATE_NOOP("Wording", "Accepted"),
    OutreachResult.DECLINED: QT_TRANSLATE_NOOP("Wording", "Declined"),
    OutreachResult.REPLIED: QT_TRANSLATE_NOOP("Wording", "Answered"),
    OutreachResult.NO_ANSWER: QT_TRANSLATE_NOOP("Wording", "No answer"),
    OutreachResult.MET: QT_TRANSLATE_NOOP("Wording", "Met"),
    OutreachResult.SENT: QT_TRANSLATE_NOOP("Wording", "Sent"),
}
_REASONS: _Words = {
    ReasonType.NONE: QT_TRANSLATE_NOOP("Wording", "No reason chosen"),
    ReasonType.MET_AT: QT_TRANSLATE_NOOP("Wording", "We met at"),
    ReasonType.SHARED_GROUP: QT_TRANSLATE_NOOP("Wording", "We share a group"),
    ReasonType.READ_YOUR_ARTICLE: QT_TRANSLATE_NOOP("Wording", "I read your article"),
    ReasonType.REFERRED_BY: QT_TRANSLATE_NOOP("Wording", "Someone referred me"),
    ReasonType.CAN_HELP_WITH: QT_TRANSLATE_NOOP("Wording", "I can help with"),
}

# Where a contact's data come from: what an import offers, and what the program itself writes.
IMPORT_SOURCES: _Words = {
    "vcard": QT_TRANSLATE_NOOP("Wording", "vCard file"),
    "address_book": QT_TRANSLATE_NOOP("Wording", "own address book"),
    "phone": QT_TRANSLATE_NOOP("Wording", "own phone"),
    "mail": QT_TRANSLATE_NOOP("Wording", "mail program"),
    "event": QT_TRANSLATE_NOOP("Wording", "fair or event"),
    "from_person": QT_TRANSLATE_NOOP("Wording", "given by the person"),
    "from_other": QT_TRANSLATE_NOOP("Wording", "given by someone else"),
    "public": QT_TRANSLATE_NOOP("Wording", "public register"),
}
_SOURCES: _Words = {
    **IMPORT_SOURCES,
    "manual": QT_TRANSLATE_NOOP("Wording", "entered by hand"),
    "sample": QT_TRANSLATE_NOOP("Wording", "sample data"),
    # The kinds of files, where the user named no other source.
    "linkedin": QT_TRANSLATE_NOOP("Wording", "LinkedIn"),
    "xing": QT_TRANSLATE_NOOP("Wording", "XING"),
    "facebook": QT_TRANSLATE_NOOP("Wording", "Facebook"),
    "google": QT_TRANSLATE_NOOP("Wording", "Google Contacts"),
    "outlook": QT_TRANSLATE_NOOP("Wording", "Outlook"),
    "thunderbird": QT_TRANSLATE_NOOP("Wording", "Thunderbird"),
    "csv": QT_TRANSLATE_NOOP("Wording", "table (CSV)"),
    "ldif": QT_TRANSLATE_NOOP("Wording", "LDIF file"),
    "jcard": QT_TRANSLATE_NOOP("Wording", "jCard file"),
    "archive": QT_TRANSLATE_NOOP("Wording", "archive"),
}


def _say(words: _Words, word: str) -> str:
    """The translated word; a word this version doesn't know is shown as it is stored."""
    source = words.get(word)
    return QCoreApplication.translate("Wording", str(source)) if source is not None else str(word)


def within(word: str) -> str:
    """A word of this module as it stands inside a sentence: small, but for German, which writes its nouns large."""
    if QLocale().language() == QLocale.Language.German:
        return word
    return word[:1].lower() + word[1:]


def tie_name(tie: str) -> str:
    return _say(_TIES, tie)


def relation_name(relation: str) -> str:
    return _say(_RELATIONS, relation)


def sphere_name(sphere: str) -> str:
    return _say(_SPHERES, sphere)


def basis_name(basis: str) -> str:
    return _say(_BASES, basis)


def do_not_contact_name(channel: str) -> str:
    return _say(_DO_NOT_CONTACT, channel)


def goal_kind_name(kind: str) -> str:
    return _say(_GOAL_KINDS, kind)


def goal_state_name(state: str) -> str:
    return _say(_GOAL_STATES, state)


def criterion_name(key: str) -> str:
    return _say(_CRITERIA, key)


def outreach_kind_name(kind: str) -> str:
    return _say(_OUTREACH_KINDS, kind)


def touch_name(kind: str) -> str:
    """What a contact with somebody was: "Meeting" where the plan said "Meet"."""
    return _say(_TOUCHES if kind in _TOUCHES else _OUTREACH_KINDS, kind)


def channel_name(channel: str, platforms: Mapping[str, str] | None = None) -> str:
    """The name of a channel; `platforms` maps the keys of the book's platform rows to their names."""
    if platforms and channel in platforms:
        return platforms[channel]
    return _say(_CHANNELS, channel)


def status_name(status: str) -> str:
    return _say(_STATUSES, status)


def result_name(result: str) -> str:
    return _say(_RESULTS, result)


def reason_name(reason: str) -> str:
    return _say(_REASONS, reason)


def source_name(source: str) -> str:
    """Where a contact's data come from; the user's own words stay."""
    return _say(_SOURCES, source)


def date_text(value: str | date, of: QWidget | QLocale | None = None, style: str = "medium") -> str:
    """A day for people, by the locale of `of`.

    `style`: short (24/11/2026), medium (24 Nov 2026), day (Tue 24 Nov), long (Tuesday 24 November) or month
    (November 2026). `value` may be "--04-12" (no year) and is returned as it is where it is no date.
    """
    locale = of.locale() if isinstance(of, QWidget) else of or QLocale()
    text = value.isoformat() if isinstance(value, date) else value
    if text.startswith("--"):
        return _yearless_text(text, locale)
    day = QDate.fromString(text[:10], "yyyy-MM-dd")
    if not day.isValid():
        return text
    if style == "short":
        return locale.toString(day, QLocale.FormatType.ShortFormat)
    if style == "month":
        return f"{locale.standaloneMonthName(day.month())} {day.year()}"
    return locale.toString(day, _date_format(locale, style))


def recent_day_text(value: str | date, today: date, of: QWidget | QLocale | None = None) -> str:
    """A day as `date_text` writes it, without the year where it is this one: 24 Nov."""
    locale = of.locale() if isinstance(of, QWidget) else of or QLocale()
    text = value.isoformat() if isinstance(value, date) else value
    day = QDate.fromString(text[:10], "yyyy-MM-dd")
    if not day.isValid() or day.year() != today.year:
        return date_text(value, locale)
    return locale.toString(day, _day_and_month(locale, "MMM"))


def day_field_format(locale: QLocale) -> str:
    """How a field for a day shows it. The month is a word: of 1/4/2027 nobody knows which is the day."""
    return f"{_weekday(locale, 'ddd')}{_date_format(locale, 'medium')}"


def _date_format(locale: QLocale, style: str) -> str:
    if style == "long":
        return _LONG_WEEKDAYS.get(locale.language(), _weekday(locale, "dddd")) + _day_and_month(locale, "MMMM")
    if style == "day":
        return _weekday(locale, "ddd") + _day_and_month(locale, "MMM")
    return _day_and_month(locale, "MMM") + (", yyyy" if _month_first(locale) else " yyyy")


def _weekday(locale: QLocale, name: str) -> str:
    """What stands before the month or the day: Tuesday, November 24; Tuesday 24 November."""
    return f"{name}, " if _month_first(locale) else f"{name} "


def _day_and_month(locale: QLocale, month: str) -> str:
    if _month_first(locale):
        return f"{month} d"
    # German and Danish put a dot behind the day: 24. November.
    return f"d. {month}" if locale.language() in _DOTTED else f"d {month}"


def _month_first(locale: QLocale) -> bool:
    return locale.dateFormat(QLocale.FormatType.ShortFormat).lstrip("'").startswith("M")


_DOTTED = frozenset(
    {QLocale.Language.German, QLocale.Language.Danish, QLocale.Language.NorwegianBokmal, QLocale.Language.Czech}
)
# What stands before the day of the month: Dienstag, 24. November; tirsdag den 24. november.
_LONG_WEEKDAYS = {QLocale.Language.German: "dddd, ", QLocale.Language.Danish: "dddd 'den' "}


def _yearless_text(text: str, locale: QLocale) -> str:
    # Any leap year will do: it is not shown.
    day = QDate.fromString("2000" + text[1:8], "yyyy-MM-dd") if len(text) >= 7 else QDate()
    return locale.toString(day, _day_and_month(locale, "MMMM")) if day.isValid() else text


def days_text(days: int) -> str:
    """A short span: "2 d"."""
    return QCoreApplication.translate("Wording", "{days} d").format(days=QLocale().toString(days))


def relative_day_text(days: int) -> str:
    """A day by its distance from today: "today", "tomorrow", "in 4 days", "5 days ago"."""
    translate = QCoreApplication.translate
    if days == 0:
        return translate("Wording", "today")
    if days == 1:
        return translate("Wording", "tomorrow")
    if days == -1:
        return translate("Wording", "yesterday")
    if days > 0:
        return translate("Wording", "in %Ln day(s)", None, days)
    return translate("Wording", "%Ln day(s) ago", None, -days)


def days_left_text(days: int) -> str:
    """How long is left until a goal's date: "41 days left", "due today", "3 days over"."""
    translate = QCoreApplication.translate
    if days == 0:
        return translate("Wording", "due today")
    if days > 0:
        return translate("Wording", "%Ln day(s) left", None, days)
    return translate("Wording", "%Ln day(s) over", None, -days)


def step_text(label: Label | None) -> str:
    """What a step does, for Undo and Redo: "Delete 3 contacts"."""
    from netplanner.ui.step_texts import step_text as text

    return text(label)


def done_text(label: Label | None) -> str:
    """What a step did, for the banner: "3 contacts deleted"."""
    from netplanner.ui.step_texts import done_text as text

    return text(label)


def error_text(error: BaseException) -> str:
    """What happened, what is safe and what to do, for a declared error."""
    from netplanner.ui.error_texts import error_text as text

    return text(error)
