"""Words for declared errors: what happened, what is safe, what to do."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import PurePath

from PySide6.QtCore import QCoreApplication, QLocale

from netplanner.domain.errors import DataError, NetPlannerError
from netplanner.ui import wording

_Values = Mapping[str, object]

translate = QCoreApplication.translate

_PLACE = re.compile(r"\{([a-z_]+)\}")


def error_text(error: BaseException) -> str:
    """The sentence for a UserError or DataError; a neutral one for a code this version has no words for."""
    if isinstance(error, NetPlannerError):
        words = _TEXTS.get(error.code)
        if words is not None:
            return words(error.values)
        if isinstance(error, DataError):
            return translate("Errors", "The book can't be read or written now. What was saved is untouched.")
        return translate("Errors", "That can't be done with what was entered. Nothing was changed.")
    return translate("Errors", "Something unexpected went wrong. Nothing was changed by it.")


def _fill(text: str, values: _Values, **shown: str) -> str:
    """Puts values into {…}, all at once: a value that looks like a place is not filled again."""
    known = {**{key: _list(value) for key, value in values.items()}, **shown}
    return _PLACE.sub(lambda found: known.get(found[1], found[0]), text)


def _file(values: _Values) -> str:
    return PurePath(str(values.get("file") or values.get("path") or "")).name


def _day(value: object) -> str:
    return wording.date_text(value if isinstance(value, date) else str(value or ""))


def _list(value: object) -> str:
    if isinstance(value, (list, tuple, set, frozenset)):
        return QLocale().createSeparatedList([str(item) for item in value])
    return str(value)


# What a goal lacks, by the codes of domain.goal_rules.
_LACKS: Mapping[str, Callable[[], str]] = {
    "what": lambda: translate("Errors", "what it is"),
    "kind": lambda: translate("Errors", "its kind"),
    "amount": lambda: translate("Errors", "how many"),
    "by": lambda: translate("Errors", "a date after today"),
    "area": lambda: translate("Errors", "an area"),
    "criteria": lambda: translate("Errors", "whom you look for"),
    "criterion": lambda: translate("Errors", "whom you look for"),
}


def lacks_text(missing: object) -> str:
    """What a goal still needs, as words: "an area and how many"."""
    codes = missing.split(", ") if isinstance(missing, str) else list(missing or ())  # type: ignore[call-overload]
    words = [_LACKS[code]() if code in _LACKS else str(code) for code in codes]
    return QLocale().createSeparatedList(words)


def _do_not_contact(values: _Values) -> str:
    text = translate("Errors", "{name} asked not to be contacted this way. Choose another channel or another person.")
    return _fill(text, values)


# What forbids a text as an invitation, by the codes of domain.invitation_blocks.
_BLOCKS: Mapping[str, Callable[[], str]] = {
    "empty": lambda: translate("Errors", "it is empty"),
    "too_short": lambda: translate("Errors", "it is shorter than 20 characters"),
    "over_limit": lambda: translate("Errors", "it is longer than the platform allows"),
    "placeholder": lambda: translate("Errors", "a place in it is not filled in"),
    "default_text": lambda: translate("Errors", "it is the platform's own default text"),
    "other_name": lambda: translate("Errors", "it names another contact"),
}


def blocks_text(codes: object) -> str:
    """What forbids a text, as words: "it is empty"."""
    found = [str(code) for code in codes] if isinstance(codes, (list, tuple)) else [str(codes)]
    return _list([_BLOCKS[code]() if code in _BLOCKS else code for code in found])


# OSError names that people can act on.
_REASONS: Mapping[str, Callable[[], str]] = {
    "ENOSPC": lambda: translate("Errors", "the disk is full"),
    "EDQUOT": lambda: translate("Errors", "your share of the disk is used up"),
    "EACCES": lambda: translate("Errors", "it is not allowed"),
    "EPERM": lambda: translate("Errors", "it is not allowed"),
    "EROFS": lambda: translate("Errors", "the disk can only be read"),
    "ENOENT": lambda: translate("Errors", "it is not there"),
}


def _reason(values: _Values) -> str:
    name = str(values.get("reason", ""))
    return _REASONS[name]() if name in _REASONS else name


def _with_reason(text: str, values: _Values) -> str:
    return _fill(text, values, file=_file(values), path=str(values.get("path", "")), reason=_reason(values))


_TEXTS: Mapping[str, Callable[[_Values], str]] = {
    # Contacts
    "contact_needs_name": lambda v: translate("Errors", "Give a name, an organisation, an e-mail or a phone number."),
    "contact_gone": lambda v: translate("Errors", "This contact was deleted meanwhile. Undo brings it back."),
    "photo_too_large": lambda v: translate("Errors", "The picture is too large. Choose one of at most 10 MB."),
    "photo_unreadable": lambda v: translate(
        "Errors", "This is no picture that can be read. Choose a JPEG, PNG or WebP."
    ),
    "tag_needs_name": lambda v: translate("Errors", "Give the tag a name."),
    "tag_gone": lambda v: translate("Errors", "This tag was deleted meanwhile. Undo brings it back."),
    "smart_list_needs_name": lambda v: translate("Errors", "Give the smart list a name."),
    "smart_list_needs_query": lambda v: translate("Errors", "Say whom it should find: a word or a condition."),
    "smart_list_exists": lambda v: _fill(
        translate("Errors", "There is a smart list “{name}” already. Choose another name."), v
    ),
    "smart_list_gone": lambda v: translate("Errors", "This smart list was deleted meanwhile. Undo brings it back."),
    "bad_date": lambda v: translate("Errors", "This is no date. Write it as day, month, year."),
    "date_in_future": lambda v: translate("Errors", "This day lies ahead. Choose today or a day before."),
    "entry_gone": lambda v: translate("Errors", "This entry was deleted meanwhile. Undo brings it back."),
    "note_needs_text": lambda v: translate("Errors", "Write the note first."),
    "autostart_failed": lambda v: _fill(
        translate("Errors", "The start at login could not be changed: {reason}. Nothing else was changed."),
        v,
        reason=_reason(v),
    ),
    "bad_quota": lambda v: _fill(translate("Errors", "Choose 1 to {most} invitations a day."), v),
    "bad_enough": lambda v: _fill(
        translate("Errors", "Choose 1 to {most} contacts, and of them no more that are close or good."), v
    ),
    "bad_steps": lambda v: _fill(translate("Errors", "Choose 1 to {most} steps."), v),
    "bad_weights": lambda v: translate("Errors", "At least one part must count something."),
    "reason_required": lambda v: translate("Errors", "Give a reason."),
    "bad_rhythm": lambda v: translate("Errors", "Give the days as a number from 1 to 3,660."),
    "undo_not_last": lambda v: translate(
        "Errors", "Something else was changed since. Edit › Undo takes that back first."
    ),
    "bad_minutes": lambda v: translate("Errors", "Give the minutes as a number from 0 on."),
    "bad_weeks": lambda v: translate("Errors", "Plan at least one week ahead, at most eight. Nothing was changed."),
    "no_holidays": lambda v: _fill(
        translate("Errors", "No public holidays are known for “{country}”. Nothing was changed."), v
    ),
    "bad_per_day": lambda v: translate("Errors", "At least one plan a day. Nothing was changed."),
    "bad_target": lambda v: translate("Errors", "The three shares must make 100 % together. Nothing was changed."),
    # Goals
    "merge_needs_two": lambda v: translate("Errors", "Choose two people or more to merge. Nothing was changed."),
    "group_needs_name": lambda v: translate("Errors", "Give the group a name."),
    "group_gone": lambda v: translate("Errors", "This group was deleted meanwhile. Undo brings it back."),
    "company_needs_name": lambda v: translate("Errors", "Give the company a name."),
    "company_gone": lambda v: translate("Errors", "This company was joined with another meanwhile. Open it again."),
    "relationship_needs_two": lambda v: translate("Errors", "Choose another person."),
    "relationship_contradicts": lambda v: translate(
        "Errors", "The other way round stands there already. Change that one instead."
    ),
    "relationship_gone": lambda v: translate("Errors", "This relationship was removed meanwhile. Undo brings it back."),
    "unknown_relationship": lambda v: translate("Errors", "Choose how the two are related."),
    "topic_needs_text": lambda v: translate("Errors", "Say what, in a word or two."),
    "unknown_topic": lambda v: translate("Errors", "Choose a need or an offer."),
    "import_gone": lambda v: translate("Errors", "This import is no longer recorded. Nothing was changed."),
    "goal_gone": lambda v: translate("Errors", "This goal was deleted meanwhile. Undo brings it back."),
    "goal_needs_what": lambda v: translate("Errors", "Say what you want, in a few words."),
    "goal_bad_amount": lambda v: translate("Errors", "How many? Give a whole number from 1 on."),
    "goal_bad_date": lambda v: translate("Errors", "By when? Give a date after today."),
    "goal_incomplete": lambda v: _fill(
        translate("Errors", "The goal can't be active yet. It still needs {missing}."),
        v,
        missing=lacks_text(v.get("missing")),
    ),
    "goal_same_platforms": lambda v: translate("Errors", "Choose two different platforms."),
    "bad_criterion": lambda v: translate("Errors", "Say whom you look for as property and value."),
    "bad_weight": lambda v: translate("Errors", "Give the weight as a whole number from 1 on."),
    "unknown_criterion": lambda v: translate("Errors", "This property of people is not known here."),
    "unknown_area": lambda v: _fill(
        translate("Errors", "“{text}” is no country, region or city known here. Check the spelling."), v
    ),
    "ambiguous_area": lambda v: _fill(
        translate("Errors", "“{text}” may be several places. Add the country: {choices}."), v
    ),
    "outcome_gone": lambda v: translate("Errors", "This outcome was deleted meanwhile. Undo brings it back."),
    "outcome_in_circle": lambda v: translate(
        "Errors", "One outcome can't lead to another that led to it. Choose an earlier one."
    ),
    "outcome_bad_amount": lambda v: translate("Errors", "Give the amount as a number above 0."),
    "outcome_bad_date": lambda v: translate("Errors", "This is no date. Write it as day, month, year."),
    "outcome_in_future": lambda v: translate("Errors", "This day lies ahead. Choose today or a day before."),
    "outcome_needs_goal": lambda v: translate("Errors", "Choose the goal that this brought nearer."),
    # Outreach
    "outreach_gone": lambda v: translate("Errors", "This outreach was deleted meanwhile. Undo brings it back."),
    "outreach_bad_date": lambda v: translate("Errors", "This is no date. Write it as day, month, year."),
    "outreach_bad_time": lambda v: translate("Errors", "This is no time of day. Write it as 14:30."),
    "outreach_bad_zone": lambda v: translate(
        "Errors", "This time zone isn't known. Choose one like Europe/Copenhagen."
    ),
    "bad_repeat": lambda v: translate(
        "Errors", "It can come again every 1 to 3660 days, and at least once in ten years."
    ),
    "bad_chain": lambda v: translate(
        "Errors", "What follows a silence needs 1 to 366 days and a way to turn to somebody."
    ),
    "outreach_needs_contact": lambda v: translate("Errors", "Choose whom it is for."),
    "unknown_channel": lambda v: translate("Errors", "Choose a channel from the list."),
    "do_not_contact": _do_not_contact,
    "platform_closed": lambda v: _fill(
        translate("Errors", "{name} is closed on that day. Choose another channel or another day."), v
    ),
    "unknown_platform": lambda v: translate("Errors", "Choose a platform from the list."),
    "platform_gone": lambda v: translate("Errors", "This network was deleted meanwhile. Undo brings it back."),
    "platform_needs_name": lambda v: translate("Errors", "Give the network a name."),
    "platform_name_taken": lambda v: _fill(translate("Errors", "There is a network called “{name}” already."), v),
    "platform_not_own": lambda v: _fill(
        translate("Errors", "{name} came with NetPlanner and can't be removed. Choose another network instead."), v
    ),
    "bad_number": lambda v: translate("Errors", "Give a whole number from 0 on, or leave it empty."),
    "bad_profile_pattern": lambda v: translate(
        "Errors", "The pattern of addresses needs https:// and {handle} where the name goes."
    ),
    "bad_profile_address": lambda v: translate("Errors", "This is no web address. It begins with https://."),
    "why_blocked": lambda v: _fill(
        translate("Errors", "This can't be the why of an invitation: {reasons}."),
        v,
        reasons=blocks_text(v.get("blocks")),
    ),
    "why_required": lambda v: translate("Errors", "Say why you want to connect: an invitation needs its why."),
    "unknown_answer": lambda v: translate("Errors", "Choose an answer from the list."),
    # Files
    "cannot_write": lambda v: _with_reason(
        translate("Errors", "“{file}” can't be written there. Choose another folder."), v
    ),
    "cannot_print": lambda v: translate("Errors", "The printer doesn't take the pages. Save the plan as PDF instead."),
    "file_not_found": lambda v: _with_reason(translate("Errors", "“{file}” is not there any more."), v),
    "file_unreadable": lambda v: translate("Errors", "The file can't be read. Check that it is yours to read."),
    "empty": lambda v: translate("Errors", "The file is empty."),
    "no_cards": lambda v: translate("Errors", "The file holds no contacts."),
    "not_a_calendar": lambda v: translate("Errors", "There is no calendar in the file. Export it as iCalendar (.ics)."),
    "calendar_gone": lambda v: translate("Errors", "The calendar is not there any more."),
    "file_too_large": lambda v: translate("Errors", "The file is too large to be read."),
    "columns_unknown": lambda v: translate("Errors", "What the columns of the table hold is not known. Say it first."),
    "unclosed_quote": lambda v: translate("Errors", "A quotation mark in the table is not closed."),
    "too_many_columns": lambda v: translate("Errors", "The table has too many columns."),
    "not_json": lambda v: translate("Errors", "The text breaks off or is no JSON."),
    "not_an_entry": lambda v: translate("Errors", "This is no entry of an address book."),
    "no_direction": lambda v: translate("Errors", "Who invited whom is not said."),
    "own_name_unknown": lambda v: translate(
        "Errors", "Which of the people is you is not known. Write your name into “About me” first."
    ),
    "archive_damaged": lambda v: translate("Errors", "The archive is damaged. Download it again."),
    "office_file": lambda v: translate("Errors", "It is a file of an office program. Save it there as CSV first."),
    "archive_within": lambda v: translate("Errors", "There is an archive in the archive. Unpack it first."),
    "archive_encrypted": lambda v: translate("Errors", "The archive is locked with a password. Unpack it first."),
    "archive_too_large": lambda v: translate("Errors", "The archive unpacks to more than is read."),
    "member_unreadable": lambda v: translate("Errors", "A file in the archive can't be unpacked."),
    "mapping_unreadable": lambda v: translate("Errors", "What was said of the columns can't be read."),
    "mapping_fits_not": lambda v: translate("Errors", "None of the columns named is in this table."),
    "unknown_field": lambda v: _fill(translate("Errors", "“{field}” is nothing a column can hold here."), v),
    "line_too_long": lambda v: translate("Errors", "A line of the card is too long."),
    "card_too_large": lambda v: translate("Errors", "The card is too large."),
    "too_many_properties": lambda v: translate("Errors", "The card has too many lines."),
    "too_many_parameters": lambda v: translate("Errors", "A line of the card has too many parameters."),
    "too_many_values": lambda v: translate("Errors", "The card has too many values."),
    "nesting": lambda v: translate("Errors", "Cards are nested too deeply."),
    "cannot_read": lambda v: _with_reason(
        translate("Errors", "“{file}” can't be read. Check that it is still there and yours to read."), v
    ),
    "unknown_format": lambda v: _with_reason(
        translate("Errors", "“{file}” has an ending that is not known here. Use .vcf, .csv or .ics."), v
    ),
    "unknown_on_match": lambda v: translate("Errors", "Choose what happens to people you already have."),
    "bad_paper": lambda v: translate("Errors", "Choose A4 or Letter."),
    "bad_range": lambda v: _fill(
        translate("Errors", "The range ends before it begins: {first} to {last}."),
        v,
        first=_day(v.get("first")),
        last=_day(v.get("last")),
    ),
    "folder_is_file": lambda v: _with_reason(
        translate("Errors", "“{path}” is a file, not a folder. Choose another folder for the data."), v
    ),
    # The book
    "cannot_open": lambda v: translate("Errors", "The book can't be opened. It is untouched."),
    "damaged": lambda v: translate(
        "Errors", "The book is damaged. It is left as it is; the newest good backup can take its place."
    ),
    "not_a_book": lambda v: translate("Errors", "This file is no NetPlanner book. It is untouched."),
    "newer_book": lambda v: translate(
        "Errors", "The book was written by a newer NetPlanner. Install the newer version to open it."
    ),
    "locked": lambda v: translate(
        "Errors", "Another program is using the book now. Close it, then try again. Nothing was changed."
    ),
    "disk_full": lambda v: translate(
        "Errors", "The disk is full, so nothing was changed. Free some space, then try again."
    ),
    "read_only": lambda v: translate("Errors", "The book can only be read here. Nothing was changed."),
    "folder_unusable": lambda v: _with_reason(translate("Errors", "The folder “{path}” can't be used: {reason}."), v),
    "settings_not_saved": lambda v: _with_reason(
        translate("Errors", "The settings could not be saved: {reason}. The former ones stay."), v
    ),
    "disk_error": lambda v: translate("Errors", "The disk reports an error. Nothing was changed."),
    "backup_failed": lambda v: translate(
        "Errors", "No sound backup could be made, so nothing was changed. Check the space on the disk, then try again."
    ),
    "bad_backup": lambda v: _with_reason(
        translate("Errors", "“{file}” is no sound backup. Nothing was changed; choose another one."), v
    ),
    "already_connected": lambda v: _fill(translate("Errors", "You are connected on {platform} already."), v),
    "already_invited": lambda v: _fill(
        translate("Errors", "An invitation on {platform} waits for an answer already. Nobody is asked twice."), v
    ),
    "invitation_declined": lambda v: _fill(
        translate("Errors", "An invitation on {platform} was declined. A no is a no: choose another way."), v
    ),
    "invitation_withdrawn": lambda v: _fill(
        translate("Errors", "The last invitation was withdrawn. {platform} takes another from {day} on."),
        v,
        day=_day(v.get("day")),
    ),
    "plan_is_done": lambda v: translate("Errors", "This was done already."),
    "no_mail_account": lambda v: translate("Errors", "Set up a mail account first."),
    "bad_mail_address": lambda v: _fill(translate("Errors", "“{address}” is no mail address."), v),
    "bad_mail_server": lambda v: translate("Errors", "Write the server's name, such as smtp.example.com."),
    "bad_mail_port": lambda v: translate("Errors", "The port is a number from 1 to 65535, mostly 465 or 587."),
    "bad_mail_limit": lambda v: _fill(translate("Errors", "At most {most} mails go in an hour."), v),
    "nobody_to_mail": lambda v: translate("Errors", "Nobody is left to send to."),
    "bad_message_id": lambda v: translate("Errors", "This is no id of a mail."),
    "no_password": lambda v: translate("Errors", "Write the password of the mail account."),
    "unreadable_text": lambda v: translate("Errors", "The file is no text that can be read here."),
    "mailing_gone": lambda v: translate("Errors", "This mailing was discarded meanwhile."),
    "mailing_not_ready": lambda v: translate("Errors", "Some messages can't go yet. Nothing was sent."),
    "mailing_running": lambda v: translate("Errors", "This mailing is being sent already."),
    "message_gone": lambda v: translate("Errors", "This message was discarded meanwhile."),
    "message_went": lambda v: translate("Errors", "This message went already and can't be changed."),
    "mail_other_sender": lambda v: _fill(
        translate("Errors", "This mailing was written from {expected}, but the account is {found} now."), v
    ),
    "mail_unreachable": lambda v: _fill(
        translate("Errors", "{host} does not answer on port {port}. What went stays sent; go on later."), v
    ),
    "mail_login_refused": lambda v: translate("Errors", "The server does not take this user and password."),
    "mail_certificate": lambda v: _fill(
        translate("Errors", "{host} can't prove that it is the right server. Nothing was sent to it."), v
    ),
    "mail_no_tls": lambda v: _fill(
        translate("Errors", "{host} offers no encryption on port {port}. Nothing was sent to it."), v
    ),
    "mail_no_login": lambda v: _fill(translate("Errors", "{host} offers no way to log in that is known here."), v),
    "mail_lost": lambda v: translate("Errors", "The connection broke off."),
    "mail_sender_refused": lambda v: _fill(
        translate("Errors", "The server takes no mail from this address: “{reply}”."), v
    ),
    "mail_recipient_refused": lambda v: _fill(translate("Errors", "The server refused this address: “{reply}”."), v),
    "mail_message_refused": lambda v: _fill(translate("Errors", "The server refused this mail: “{reply}”."), v),
    "no_keyring": lambda v: translate(
        "Errors", "This system has no keyring. The password is asked for once at each start."
    ),
    "keyring_refused": lambda v: translate(
        "Errors", "The keyring did not open. The password is asked for once at each start."
    ),
    "template_gone": lambda v: translate("Errors", "This template was deleted meanwhile. Undo brings it back."),
    "template_is_own": lambda v: translate("Errors", "This template did not come with NetPlanner."),
    "template_needs_name": lambda v: translate("Errors", "Give the template a name."),
    "template_unknown_kind": lambda v: translate("Errors", "Choose what the template is for."),
    "template_unknown_language": lambda v: translate("Errors", "Choose a language from the list."),
    "template_unknown_place": lambda v: _fill(translate("Errors", "Nothing fills {places}. Choose from the list."), v),
    "template_broken_place": lambda v: _fill(translate("Errors", "{places} is no place to fill in."), v),
    "template_needs_why": lambda v: translate(
        "Errors", "It needs a place for the why. Nobody gets a text that says no why."
    ),
    "template_why_has_fallback": lambda v: translate(
        "Errors", "The why has no substitute: take out what stands behind |."
    ),
    "template_why_in_subject": lambda v: translate("Errors", "The why belongs into the text, not into the subject."),
    "template_too_long": lambda v: _fill(
        translate("Errors", "It leaves no room for a why: {length} of {limit} characters with the shortest one."), v
    ),
}
