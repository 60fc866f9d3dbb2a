"""What the command line says about codes with values, in English. The window has words of its own."""

from netplanner.domain.errors import NetPlannerError

_ERRORS = {
    # The book and its files
    "locked": "NetPlanner is open and holds the book. Close it, then try again; nothing was changed",
    "disk_full": "The disk is full. Free some space, then try again; nothing was changed",
    "disk_error": "The disk reports an error. Nothing was changed",
    "damaged": "The book {file} is damaged. It was not touched; restore a backup with: netplanner restore FILE",
    "not_a_book": "{file} is not a NetPlanner book. It was not touched",
    "newer_book": "The book was made by a newer NetPlanner (version {version}, this one knows {latest}). Nothing was changed",
    "read_only": "The book can't be written. Nothing was changed",
    "cannot_open": "The file {file} can't be opened",
    "cannot_write": "{file} can't be written",
    "folder_is_file": "{path} is a file where a folder is needed",
    "folder_unusable": "The folder {path} can't be used ({reason})",
    "bad_backup": "{file} is not a sound backup. Nothing was changed",
    # Import
    "file_not_found": "There is no such file",
    "file_unreadable": "The file can't be read",
    "empty": "The file is empty",
    "no_cards": "The file holds no vCard",
    "no_end": "The card has no END:VCARD",
    "line_too_long": "A line is longer than {limit} characters",
    "card_too_large": "The card is larger than {limit} bytes",
    "too_many_properties": "The card has more than {limit} properties",
    "too_many_values": "The card has more than {limit} values",
    "nesting": "Cards are nested too deeply",
    # Contacts, goals, plans
    "contact_gone": "There is no contact with this id",
    "goal_gone": "There is no goal with this id",
    "goal_needs_what": "A goal needs to say what (--what)",
    "goal_bad_amount": "The amount must be a whole number of 1 or more",
    "goal_bad_date": "The date can't be used",
    "unknown_area": "The area is not known; use codes like SE or DK-84, names of places, or anywhere",
    "unknown_criterion": "A criterion is KEY=VALUE with the key role, industry, company, size, group, tag, country or city",
    "unknown_platform": "The platform is not known or is closed",
    "unknown_channel": "The channel is not known; use linkedin, xing, facebook, email, phone, in_person, post or other",
    "outreach_needs_contact": "This kind of outreach needs a contact",
    "outreach_bad_date": "The date can't be used",
    "why_required": "An invitation needs a why: say why you want to connect (--why)",
    "why_blocked": "This why can't be sent as an invitation: {reasons}",
    "do_not_contact": "This person does not want to be contacted this way",
    "bad_range": "The last day is before the first",
    "unknown_format": "The ending of the file must be .vcf, .csv or .ics",
}

_BLOCKS = {
    "empty": "it is empty",
    "too_short": "it is shorter than 20 characters",
    "too_long": "it is longer than the platform's limit",
    "placeholder": "a placeholder is not filled in",
    "default_text": "it is the platform's default text",
    "other_name": "it holds another contact's name",
}


def error_text(error: NetPlannerError) -> str:
    """One line about a declared error."""
    values = dict(error.values)
    if "blocks" in values and isinstance(values["blocks"], (list, tuple)):
        values["reasons"] = ", ".join(_BLOCKS.get(str(code), str(code)) for code in values["blocks"])
    return reason_text(error.code, values)


def reason_text(code: str, values: dict[str, object]) -> str:
    """One line about a code; a code without words shows itself with its values."""
    sentence = _ERRORS.get(code)
    if sentence is None:
        return " ".join([code.replace("_", " "), *(f"{key}={value}" for key, value in values.items())])
    for key, value in values.items():
        sentence = sentence.replace("{" + key + "}", str(value))
    extra = _detail(code, values)
    return sentence + extra


def _detail(code: str, values: dict[str, object]) -> str:
    shown = [str(values[key]) for key in ("id", "value", "text", "channel", "key") if values.get(key) not in (None, "")]
    return f" ({', '.join(shown)})" if shown else ""
