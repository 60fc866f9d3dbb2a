"""What the command line says about codes with values, in English. The window has words of its own."""

import re
from collections.abc import Mapping

from netplanner.domain.errors import NetPlannerError

_PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")

_NOTHING_CHANGED = "Nothing was changed"

_ERRORS = {
    # Imports
    "mapping_unreadable": f"What the file says of the columns can't be read: it is no JSON object. {_NOTHING_CHANGED}",
    "mapping_fits_not": f"None of the columns named is in this table. {_NOTHING_CHANGED}",
    "unknown_field": "{field} is nothing a column can hold",
    # The book and its files
    "locked": "NetPlanner is open and holds the book. Close it, then try again; nothing was changed",
    "disk_full": "The disk is full. Free some space, then try again; nothing was changed",
    "disk_error": f"The disk reports an error. {_NOTHING_CHANGED}",
    "damaged": "The book {file} is damaged. It was not touched; restore a backup with: netplanner restore FILE",
    "not_a_book": "{file} is not a NetPlanner book. It was not touched",
    "newer_book": "The book was made by a newer NetPlanner (version {version}, this one knows {latest}). "
    + _NOTHING_CHANGED,
    "read_only": f"The book can't be written. {_NOTHING_CHANGED}",
    "cannot_open": "The file {file} can't be opened",
    "cannot_write": "{file} can't be written",
    "folder_is_file": "{path} is a file where a folder is needed",
    "folder_unusable": "The folder {path} can't be used ({reason})",
    "bad_backup": f"{{file}} is not a sound backup. {_NOTHING_CHANGED}",
    "backup_failed": f"No sound backup could be made. {_NOTHING_CHANGED}",
    # Import
    "file_not_found": "There is no file {file}",
    "file_unreadable": "The file can't be read ({detail})",
    "empty": "The file is empty",
    "no_cards": "There is nobody in the file",
    "line_too_long": "A line is longer than {limit} characters",
    "card_too_large": "The card is larger than {limit} bytes",
    "too_many_properties": "The card has more than {limit} properties",
    "too_many_parameters": "A line of the card has more than {limit} parameters",
    "too_many_values": "The card has more than {limit} values",
    "nesting": "It is nested too deeply",
    "too_many_columns": "It has more than {limit} columns",
    "too_many_messages": "There are more than {limit} messages; the rest is left out",
    "file_too_large": "The file is too large",
    "unclosed_quote": "A quotation mark in the row is not closed",
    "columns_unknown": "What the columns hold is not known; say it with --map FILE.json",
    "no_direction": "Who invited whom is not said",
    "own_name_unknown": "Which of the people is you is not known; put your profile into My profile first",
    "not_json": "The text breaks off or is no JSON",
    "not_an_entry": "It is a change of an address book, no entry of one",
    "archive_damaged": "The archive is damaged",
    "office_file": "It is a file of an office program; save it there as CSV first",
    "archive_within": "There is an archive in the archive; unpack it first",
    "archive_encrypted": "The archive is locked with a password; unpack it first",
    "archive_too_large": "The archive unpacks to more than is read",
    "member_too_large": "A file in the archive unpacks to more than is read",
    "member_unreadable": "A file in the archive can't be unpacked",
    "unknown_on_match": "What to do with people already there must be merge, skip or add",
    "merge_needs_two": "It takes two different people to make them one",
    # Goals
    "goal_gone": "There is no goal with this id",
    "autostart_failed": "The start at login could not be changed: {reason}",
    "bad_quota": "Invitations a day are 1 to {most}",
    "bad_enough": "A place needs 1 to {most} contacts, and of them no more that are close or good",
    "bad_steps": "A way to a person has 1 to {most} steps",
    "bad_weights": "Weights are not negative, and not all of them 0",
    "reason_required": "Whoever is left out needs a reason",
    "goal_needs_what": "A goal needs to say what (--what)",
    "goal_bad_amount": "The amount must be a whole number from 1 to 1000000000",
    "goal_bad_date": "The date can't be used",
    "goal_same_platforms": "The primary and the secondary platform must differ",
    "unknown_platform": "The platform {platform} is not known; use linkedin, xing, facebook or one of your own",
    "unknown_area": "The area {text} is not known; use codes like SE or DK-84, names of places, or anywhere",
    "ambiguous_area": "{text} may be several places; use one of {choices}",
    "bad_criterion": "A criterion is KEY=VALUE or KEY=VALUE:WEIGHT, not {text}",
    "unknown_criterion": "The key {key} of a criterion is not known; use one of {known}",
    "bad_weight": "The weight of a criterion must be 1 to {most}",
    # Outcomes
    "outcome_needs_goal": "An outcome counts for a goal: say which (--goal)",
    "outcome_gone": "There is no outcome with this id",
    "entry_gone": "There is no logged touch with this id",
    "outreach_gone": "There is no outreach with this id",
    "outcome_in_circle": "One outcome can't lead to another that led to it",
    "outcome_bad_amount": "The amount must be above 0",
    "outcome_bad_date": "The date can't be used",
    "outcome_in_future": "The day of an outcome can't lie ahead",
    # Plans
    "contact_gone": "There is no contact with this id ({ids})",
    "unknown_channel": "The channel {channel} is not known; use linkedin, xing, facebook, email, phone, in_person, "
    "post, other or a platform of your own",
    "platform_closed": "{name} is closed on that day",
    "bad_weeks": "At least one week can be planned, at most {most}",
    "outreach_needs_contact": "This kind of outreach needs a contact",
    "outreach_bad_date": "The date can't be used",
    "outreach_bad_time": "The time can't be used",
    "outreach_bad_zone": "The time zone {zone} is not known; use one like Europe/Copenhagen",
    "bad_minutes": "The minutes must be 0 to 1440",
    "bad_repeat": "A repetition is 'after N UNITS' or 'every N UNITS' with days, weeks, months or years, at least once "
    "in ten years; not {text}",
    "bad_chain": "What follows a silence is 'no_answer DAYS KIND' with 1 to 366 days and message, mail, call, meeting, "
    "comment or introduction; not {text}",
    "why_required": "An invitation needs a why: say why you want to connect (--why)",
    "why_blocked": "This why can't be sent as an invitation: {reasons}",
    "do_not_contact": "{name} does not want to be contacted this way",
    "unreadable_text": "{file} is no text in UTF-8 of at most one megabyte",
    # Invitations
    "already_connected": "You are connected on {platform} already",
    "already_invited": "An invitation on {platform} waits for an answer already",
    "invitation_declined": "An invitation on {platform} was declined",
    "invitation_withdrawn": "The last invitation on {platform} was withdrawn; not before {day}",
    "plan_is_done": "This was done already",
    # Templates
    "template_gone": "There is no such template",
    "template_is_own": "This template did not come with NetPlanner",
    "template_needs_name": "A template needs a name",
    "template_unknown_kind": "There are no templates for {places}",
    "template_unknown_language": "The language must be en, da or de",
    "template_unknown_place": "Nothing fills {places}",
    "template_broken_place": "{places} is no place to fill in",
    "template_needs_why": "A template needs a place for the why: {why}",
    "template_why_has_fallback": "The place for the why has no other text: nothing goes out without a why",
    "template_why_in_subject": "The why belongs into the text, not into the subject",
    "template_too_long": "The text leaves no room for a why: {length} of {limit} characters",
    # Mail
    "no_mail_account": "No mail account is set up. Set one up in the window: Edit, Mail account",
    "no_password": "The password of the mail account is not known here: give it on standard input, --password-stdin",
    "bad_mail_address": "{address} is no mail address",
    "bad_message_id": "This is no id of a mail",
    "bad_mail_server": "{host} is no name of a mail server",
    "bad_mail_port": "{port} is no port of a mail server",
    "bad_mail_limit": "The limit must be 0 to {most} mails an hour",
    "nobody_to_mail": "Nobody is left to send to",
    "mailing_gone": "There is no mailing with this id",
    "mailing_not_ready": "{count} of the messages can't go yet ({problems}); see --dry-run",
    "mailing_running": "This mailing is being sent already",
    "message_gone": "There is no message with this id",
    "message_went": "This message went already",
    "mail_other_sender": "The mailing was written from {expected}, and the mail account is {found} now",
    "mail_unreachable": "The mail server {host} does not answer on port {port}. What went stays sent; resume it later",
    "mail_login_refused": "The mail server does not take this user and password",
    "mail_certificate": "The mail server {host} can't prove that it is the right one ({detail}). It was sent nothing",
    "mail_no_tls": "The mail server {host} offers no encryption on port {port}. Nothing was sent to it",
    "mail_no_login": "The mail server {host} offers no way to log in that is known here",
    "mail_lost": "The connection broke off",
    "mail_sender_refused": "The mail server does not take mail from this address: {reply}",
    "mail_recipient_refused": "The mail server refused this address: {reply}",
    "mail_message_refused": "The mail server refused this mail: {reply}",
    "no_keyring": "This system has no keyring for passwords",
    "keyring_refused": "The keyring of the system did not open",
    # Output
    "bad_range": "The last day is before the first",
    "bad_paper": "The paper must be A4 or Letter",
    "not_a_calendar": "There is no calendar in the file",
    "calendar_gone": "There is no calendar with this id",
    "unknown_format": "The ending of the file must be .vcf, .csv or .ics",
}

_BLOCKS = {
    "empty": "it is empty",
    "too_short": "it is shorter than 20 characters",
    "over_limit": "it is longer than the platform's limit of {limit} characters",
    "placeholder": "a placeholder is not filled in",
    "default_text": "it is the platform's default text",
    "other_name": "it holds another contact's name",
}


def error_text(error: NetPlannerError) -> str:
    """One line about a declared error, without a full stop."""
    values = dict(error.values)
    blocks = values.get("blocks")
    if isinstance(blocks, (list, tuple)):
        values["reasons"] = ", ".join(_filled(_BLOCKS.get(str(code), str(code)), values) for code in blocks)
    return reason_text(error.code, values)


def block_text(code: str, limit: int | None) -> str:
    """What forbids a text as an invitation, as part of a sentence."""
    return _filled(_BLOCKS.get(code, code), {"limit": limit})


def reason_text(code: str, values: Mapping[str, object]) -> str:
    """One line about a code with its values; a code without words shows itself."""
    sentence = _ERRORS.get(code)
    if sentence is None:
        return " ".join([code.replace("_", " "), *(f"{key}={value}" for key, value in values.items())])
    return _filled(sentence, values)


def _filled(sentence: str, values: Mapping[str, object]) -> str:
    # All at once: a value that looks like a placeholder is not filled again.
    return _PLACEHOLDER.sub(lambda found: _shown(values.get(found[1], "?")), sentence)


def _shown(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, (list, tuple, set, frozenset)) else str(value)
