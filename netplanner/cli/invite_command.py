"""netplanner invite: a template filled for a person, and mail to several with a line for each."""

import json
import sys
from argparse import Namespace
from collections.abc import Sequence

from netplanner.cli.access import folders_of, reading, writing
from netplanner.cli.terminal import plain, print_json, say
from netplanner.cli.why_command import read_text
from netplanner.domain.errors import UserError
from netplanner.domain.template import LANGUAGES
from netplanner.domain.words import ReasonType
from netplanner.operations import rendering
from netplanner.operations.mail import account as accounts
from netplanner.operations.mail import mailings, run, secrets
from netplanner.operations.mail.account import MailAccount
from netplanner.operations.mail.merge import Merge
from netplanner.settings import Settings
from netplanner.storage import contact_search, contacts, templates
from netplanner.storage.database import Connection
from netplanner.storage.goal_filter import with_goals
from netplanner.storage.store import Store
from netplanner.storage.templates import Template


def render(options: Namespace) -> int:
    """Prints what the template says to one person; 1 where places stay open."""
    with reading(options) as store:
        connection = store.reader
        person = contacts.load(connection, options.contact)
        if person is None:
            raise UserError("contact_gone", ids=[options.contact])
        language = options.language or person.language[:2].lower() or options.lang or "en"
        template = find(connection, options.template, language)
        made = rendering.render(
            connection, subject=template.subject, body=template.body, contact_id=options.contact,
            goal_id=options.goal, why=options.why,
        )  # fmt: skip
    if options.json:
        print_json(
            {
                "template": template.key or template.name, "language": template.language, "subject": made.subject,
                "body": made.body, "unfilled": list(made.unfilled),
            }
        )  # fmt: skip
    else:
        if made.subject:
            say(plain(made.subject))
            say("")
        for line in made.body.splitlines():
            say(plain(line))
        for place in made.unfilled:
            say(plain(f"not filled: {{{place}}}"))
    return 1 if made.unfilled else 0


def find(connection: Connection, asked: str, language: str) -> Template:
    """A template by its id, its key or its name, in the language where there is one. Raises template_gone."""
    if asked.isdecimal():
        found = templates.load(connection, int(asked))
        if found is not None:
            return found
    spoken = language if language in LANGUAGES else "en"
    named = [one for one in templates.listing(connection) if asked in (one.key, one.name)]
    for one in sorted(named, key=lambda one: (one.language != spoken, one.language != "en")):
        return one
    raise UserError("template_gone", template=asked)


def send(options: Namespace) -> int:
    """Shows every message, or sends them by the account; 1 where some can't go or did not."""
    if options.resume is not None:
        return _resume(options)
    if options.dry_run:
        with reading(options) as store:
            merge = _merge(store, options, _account(options))
        _print(merge, options.json)
        return 0 if merge.is_ready else 1
    account, password = _account_with_password(options)
    with writing(options) as store:
        subject, body, template_id = _texts(store.reader, options)
        mailing_id = mailings.prepare(
            store, _people(store, options), subject=subject, body=body, sender=account.address,
            goal_id=options.goal, lines=_lines(options), template_id=template_id,
            reason_type=ReasonType(options.reason),
        )  # fmt: skip
        return _report(mailing_id, run.run(store, mailing_id, account, password), options.json)


def _resume(options: Namespace) -> int:
    account, password = _account_with_password(options)
    with writing(options) as store:
        return _report(options.resume, run.run(store, options.resume, account, password), options.json)


def _merge(store: Store, options: Namespace, account: MailAccount | None) -> Merge:
    subject, body, _ = _texts(store.reader, options)
    return mailings.preview(
        store.reader, _people(store, options), subject=subject, body=body,
        sender=account.address if account else "", goal_id=options.goal, lines=_lines(options),
        reason_type=ReasonType(options.reason),
    )  # fmt: skip


def _texts(connection: Connection, options: Namespace) -> tuple[str, str, int | None]:
    if options.template is None:
        return options.subject, read_text(options.body_file), None
    template = find(connection, options.template, options.language or options.lang or "en")
    body = read_text(options.body_file) if options.body_file is not None else template.body
    return options.subject or template.subject, body, template.id


def _people(store: Store, options: Namespace) -> list[int]:
    """Those named, then those found."""
    found: Sequence[int] = []
    if options.search:
        asked = with_goals(store.reader, contact_search.typed(options.search, store.clock.today()))
        found = contact_search.ids(store.reader, asked)
    return list(dict.fromkeys((*options.contact, *found)))


def _lines(options: Namespace) -> dict[int, str]:
    """The personal lines: a JSON object of texts by id. Raises unreadable_text."""
    if options.lines is None:
        return {}
    try:
        found = json.loads(read_text(options.lines))
        return {int(key): value for key, value in found.items() if isinstance(value, str)}
    except (ValueError, AttributeError, RecursionError):
        raise UserError("unreadable_text", file=str(options.lines)) from None


def _account(options: Namespace) -> MailAccount | None:
    return accounts.load(Settings.load(folders_of(options).settings))


def _account_with_password(options: Namespace) -> tuple[MailAccount, str]:
    account = _account(options)
    if account is None:
        raise UserError("no_mail_account")
    if options.password_stdin:
        return account, sys.stdin.readline().rstrip("\r\n")
    password = secrets.get(account) if account.user else ""
    if password is None:
        raise UserError("no_password")
    return account, password


def _report(mailing_id: int, ran: run.Ran, as_json: bool) -> int:
    if as_json:
        print_json(
            {
                "mailing": mailing_id, "sent": ran.sent, "failed": ran.failed, "left": ran.left,
                "unsure": ran.unsure, "left_out": ran.left_out,
            }
        )  # fmt: skip
    else:
        say(f"mailing {mailing_id}: {ran.sent} sent, {ran.failed} failed, {ran.left} left, {ran.unsure} unsure")
    return 0 if ran.sent and not (ran.failed or ran.left or ran.unsure) else 1


def _print(merge: Merge, as_json: bool) -> None:
    if as_json:
        print_json(
            {
                "messages": [
                    {
                        "contact_id": one.contact_id, "name": one.name, "address": one.address, "line": one.line,
                        "subject": one.subject, "body": one.body, "problems": list(one.problems),
                        "score": one.score, "verdict": one.verdict, "reminders": list(one.reminders),
                    }
                    for one in merge.messages
                ],
                "left_out": [
                    {"contact_id": one.id, "name": one.name, "reason": str(one.reason)} for one in merge.left_out
                ],
                "reminders": list(merge.reminders),
            }
        )  # fmt: skip
        return
    for message in merge.messages:
        say(plain(f"To: {message.name} <{message.address}>"))
        say(plain(f"Subject: {message.subject}"))
        say("")
        for line in message.body.splitlines():
            say(plain(line))
        for problem in message.problems:
            say(f"can't go: {problem.replace('_', ' ')}")
        say("-" * 20)
    for one in merge.left_out:
        say(plain(f"left out: {one.name} ({str(one.reason).replace('_', ' ')})"))
    for reminder in merge.reminders:
        say(f"mind: {_REMINDERS[reminder]}")
    say(f"{len(merge.messages)} messages, {merge.weak} of them weak, nothing was sent")


_REMINDERS = {
    "no_stop": "the text says nothing of how to get no more mail",
    "no_ground": "for some no legal ground is noted; advertising by mail needs consent in Denmark and Germany",
}
