"""Sending a mailing: each message at most once, whatever ends the program in between.

Just before the last line of a message goes to the server, the book says 'sending'; just after the server's answer,
'sent'. What is found as 'sending' later may have gone: it becomes 'unsure' and is never sent by itself.
"""

from collections import Counter
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from netplanner.domain.changes import Changes, Label
from netplanner.domain.clock import Clock, stamp
from netplanner.domain.errors import UserError
from netplanner.formats.mail_message import Letter, addr_spec, compose
from netplanner.operations.mail import mailings as acts
from netplanner.operations.mail import transport
from netplanner.operations.mail.account import MailAccount
from netplanner.operations.mail.running import Control as Control
from netplanner.operations.mail.running import Wish, alone
from netplanner.storage import mailing_writes, mailings
from netplanner.storage.mailings import Mailing, MailingMessage
from netplanner.storage.store import Step, Store

if TYPE_CHECKING:
    import ssl

# Servers that put a letter off want it again after some minutes (RFC 5321, 4.5.4.1; RFC 6647).
RETRY_AFTER = (60.0, 300.0, 900.0)
RECONNECT_AFTER = (2.0, 20.0, 60.0)
# After so many letters refused for what they say, the server means all of them.
_MOST_REFUSED = 5
_HOUR = timedelta(hours=1)
# A talk that says nothing for so long is ended by many servers.
_LONGEST_SILENCE = 20.0


class Ran(NamedTuple):
    """How the messages of a mailing stand. `left` are still to be sent. `changes` is what was noted in timelines."""

    sent: int
    failed: int
    left: int
    unsure: int
    left_out: int = 0
    changes: Changes = Changes()

    @property
    def total(self) -> int:
        return self.sent + self.failed + self.left + self.unsure + self.left_out


class Told(NamedTuple):
    """News of a run. `message_id` is 0 where it is of no one message; `state` is the message's, or the mailing's:
    sending, paused, done, stopped. `error` is "" or a code, after a blank what the server said. `until` is the instant
    that is waited for, None while sending; `logged` what was just noted in timelines."""

    mailing_id: int
    message_id: int
    contact_id: int
    state: str
    error: str
    ran: Ran
    until: datetime | None = None
    logged: Changes = Changes()


Tell = Callable[[Told], object]


def send_one(
    account: MailAccount, password: str, letter: Letter, date: datetime, *, context: "ssl.SSLContext | None" = None
) -> None:
    """Sends one letter. Raises UserError as `transport.connect` and `Transport.send`; after mail_lost with
    `is_unsure` it may have gone."""
    transport.deliver(account, password, letter.sender, letter.to, compose(letter, date), context=context)


def run(
    store: Store,
    mailing_id: int,
    account: MailAccount,
    password: str,
    control: Control | None = None,
    progress: Tell | None = None,
    *,
    clock: Clock | None = None,
    context: "ssl.SSLContext | None" = None,
) -> Ran:
    """Sends what waits of a mailing; blocks until all is sent or the user stops it: for a thread of its own.

    `clock` is the one letters are dated and counted by, the store's where it is None. Raises UserError: mailing_gone,
    mailing_running, mail_other_sender (expected, found), and those of `transport.connect`; the mailing is paused then.
    """
    with alone(store, mailing_id):
        mailing = mailings.load(store.reader, mailing_id)
        if mailing is None:
            raise UserError("mailing_gone")
        if addr_spec(account.address) != addr_spec(mailing.sender):
            raise UserError("mail_other_sender", expected=mailing.sender, found=account.address)
        runner = _Runner(store, mailing, account, password, control or Control(), progress, clock, context)
        return runner.run()


class _NotWanted(Exception):  # noqa: N818 - it is an outcome, not an error
    """The person wants no mail since a moment ago: the letter is not handed over."""


class _Ended(Exception):  # noqa: N818 - it is an outcome, not an error
    """The user ends the run."""


class _Runner:
    def __init__(
        self,
        store: Store,
        mailing: Mailing,
        account: MailAccount,
        password: str,
        control: Control,
        tell: Tell | None,
        clock: Clock | None,
        context: "ssl.SSLContext | None",
    ) -> None:
        self._store = store
        self._mailing = mailing
        self._account = account
        self._password = password
        self._control = control
        self._tell_user = tell
        self._clock = clock or store.clock
        self._context = context
        self._talk: transport.Transport | None = None
        self._counts: Counter[str] = Counter()
        self._losses = self._refused = 0

    def run(self) -> Ran:
        with self._step() as step:
            mailing_writes.doubt(step, self._mailing.id)
            mailing_writes.set_state(step, self._mailing.id, "sending")
        self._counts = Counter(mailings.counts(self._store.reader, self._mailing.id)._asdict())
        self._tell()
        try:
            self._all_rounds()
        except _Ended:
            pass
        finally:
            self._hang_up()
            changes = self._end()
        return self._ran(changes)

    def _all_rounds(self) -> None:
        for pause in (*RETRY_AFTER, None):
            self._one_round()
            if pause is None or not self._counts["waiting"]:
                return
            self._wait(pause)

    def _one_round(self) -> None:
        for message in mailings.messages(self._store.reader, self._mailing.id, ["waiting"]):
            self._wait_for_leave()
            self._wait_for_room()
            self._one(message)

    def _one(self, message: MailingMessage) -> None:
        while True:
            # Read anew: a line may have been changed meanwhile.
            now = mailings.message(self._store.reader, message.id)
            if now is None or now.state != "waiting":
                return
            try:
                self._send(now)
            except transport.Lost as lost:
                self._lost(now, lost)
                if lost.is_unsure:
                    return
            else:
                self._losses = 0
                return

    def _send(self, message: MailingMessage) -> None:
        if not mailings.may_be_mailed(self._store.reader, message.contact_id):
            return self._became(message, "left_out", "do_not_contact")
        letter = Letter(
            self._account.address, self._account.name, message.address, message.name, message.subject, message.body,
            message.message_id,
        )  # fmt: skip
        data = compose(letter, self._clock.now())
        try:
            self._connected().send(
                data, addr_spec(letter.sender), addr_spec(letter.to), partial(self._hand_over, message)
            )
        except _NotWanted:
            self._talk = None
            return self._became(message, "left_out", "do_not_contact")
        except transport.Refusal as refusal:
            return self._was_refused(message, refusal)
        self._refused = 0
        return self._became(message, "sent")

    def _hand_over(self, message: MailingMessage) -> None:
        with self._step() as step:
            if not mailing_writes.hand_over(step, message, stamp(self._clock)):
                raise _NotWanted

    def _was_refused(self, message: MailingMessage, refusal: transport.Refusal) -> None:
        error = f"{refusal.code} {refusal.values['status']} {refusal.values['reply']}"
        self._became(message, "failed" if refusal.is_permanent else "waiting", error)
        if refusal.is_permanent and refusal.code == "mail_message_refused":
            self._refused += 1
            if self._refused >= _MOST_REFUSED:
                raise refusal

    def _lost(self, message: MailingMessage, lost: transport.Lost) -> None:
        self._talk = None
        if lost.is_unsure:
            self._became(message, "unsure", "mail_lost")
        self._losses += 1
        if self._losses > len(RECONNECT_AFTER):
            raise UserError("mail_unreachable", host=self._account.host, port=self._account.port)
        self._wait(RECONNECT_AFTER[self._losses - 1])

    def _connected(self) -> transport.Transport:
        if self._talk is None:
            self._talk = transport.connect(self._account, self._password, context=self._context)
        return self._talk

    def _hang_up(self) -> None:
        talk, self._talk = self._talk, None
        if talk is not None:
            talk.close()

    def _wait_for_leave(self) -> None:
        """Goes on as the user wants; what went is noted whenever they pause."""
        while self._control.wish is Wish.PAUSE:
            self._hang_up()
            self._set_state("paused")
            if self._control.wait(None, Wish.PAUSE) is Wish.GO:
                self._set_state("sending")
        if self._control.wish in (Wish.STOP, Wish.LEAVE):
            raise _Ended

    def _wait_for_room(self) -> None:
        """Until the hour, by what was handed over at whatever start of the program, has room for one more."""
        most = self._account.per_hour
        while most:
            now = self._clock.now()
            gone = mailings.handed_over_since(self._store.reader, _stamp(now - _HOUR))
            if len(gone) < most:
                return
            free = datetime.fromisoformat(gone[-most]) + _HOUR
            self._wait((free - now).total_seconds() + 1)

    def _wait(self, seconds: float) -> None:
        """Waits by the wall, talking to nobody; the user may end or pause it."""
        until = self._clock.now() + timedelta(seconds=seconds)
        if seconds > _LONGEST_SILENCE:
            self._hang_up()
        self._tell(until=until)
        while (rest := (until - self._clock.now()).total_seconds()) > 0:
            self._control.wait(rest, Wish.GO)
            self._wait_for_leave()
        self._tell()

    def _became(self, message: MailingMessage, state: str, error: str = "") -> None:
        with self._step() as step:
            mailing_writes.mark(step, message.id, state, error)
        self._counts[message.state] -= 1
        self._counts[state] += 1
        self._tell(message, state, error)

    def _end(self) -> Changes:
        if self._control.wish is Wish.STOP:
            return self._set_state("stopped")
        is_over = not mailings.counts(self._store.reader, self._mailing.id).waiting
        return self._set_state("done" if is_over else "paused")

    def _set_state(self, state: str) -> Changes:
        with self._step() as step:
            mailing_writes.set_state(step, self._mailing.id, state)
        changes = acts.log_sent(self._store, self._mailing.id) if state != "sending" else Changes()
        self._tell(state=state, logged=changes)
        return changes

    def _step(self) -> AbstractContextManager[Step]:
        return self._store.step(Label("log_mailing", {"count": 0}))

    def _ran(self, changes: Changes = Changes()) -> Ran:
        counts = self._counts
        return Ran(
            counts["sent"], counts["failed"], counts["waiting"] + counts["sending"], counts["unsure"],
            counts["left_out"], changes,
        )  # fmt: skip

    def _tell(
        self,
        message: MailingMessage | None = None,
        state: str = "sending",
        error: str = "",
        until: datetime | None = None,
        logged: Changes = Changes(),
    ) -> None:
        if self._tell_user is None:
            return
        who = (message.id, message.contact_id) if message is not None else (0, 0)
        self._tell_user(Told(self._mailing.id, *who, state, error, self._ran(), until, logged))


def _stamp(instant: datetime) -> str:
    return instant.strftime("%Y-%m-%dT%H:%M:%SZ")
