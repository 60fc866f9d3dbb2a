"""messages.csv of LinkedIn: one record of each person written with, all their messages in its history."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from sys import intern
from typing import Final, NamedTuple

from netplanner.domain.contact import Contact
from netplanner.domain.history import MessageSeen
from netplanner.domain.normal import profile_of, url_key
from netplanner.domain.text import fold
from netplanner.formats.linkedin.dates import date_and_time
from netplanner.formats.linkedin.person import PLATFORM, marks_of, name_of, plain_text, put_address
from netplanner.formats.records import CardError, CardRecord
from netplanner.formats.records_card import as_card

MOST_MESSAGES: Final = 400_000

_UNWANTED_FOLDERS: Final = frozenset({"spam", "junk", "sponsored"})
_YES: Final = frozenset({"yes", "true", "1", "ja"})


class _Message(NamedTuple):
    """`sender` and `recipients` are keys of participants, `conversation` is a hash of its id."""

    sender: str
    recipients: tuple[str, ...]
    on: str
    time: str
    text: str
    conversation: int


@dataclass(slots=True)
class _Participant:
    """Somebody who wrote or was written to, as first met in the file at `line`."""

    line: int
    name: str = ""
    url: str = ""


class Conversations:
    """The messages of a file, to be given row by row."""

    def __init__(self) -> None:
        self._messages: list[_Message] = []
        self._people: dict[str, _Participant] = {}

    @property
    def is_full(self) -> bool:
        """Whether no more messages are to be given: they stand in memory until the last one is known."""
        return len(self._messages) >= MOST_MESSAGES

    def add(self, line: int, cells: Mapping[str, str]) -> None:
        """Takes a row, `cells` by the name of the field; drafts and what was sorted out as spam are left out."""
        if fold(cells.get("folder", "")) in _UNWANTED_FOLDERS or fold(cells.get("draft", "")) in _YES:
            return
        sender = self._meet(line, cells.get("from", ""), cells.get("sender", ""))
        recipients = tuple(
            key for name, url in _recipients(cells) if (key := self._meet(line, name, url)) and key != sender
        )
        on, time = date_and_time(cells.get("sent", ""))
        text = "\n\n".join(filter(None, (cells.get("subject", ""), plain_text(cells.get("text", "")))))
        conversation = hash(cells.get("conversation", ""))
        self._messages.append(_Message(sender, recipients, intern(on), intern(time), text, conversation))

    def records(self, me: frozenset[str]) -> Iterator[CardRecord]:
        """One record of each person written with, in the order they are met in the file."""
        self._unite_names()
        mine = self._own_keys(me)
        others = [key for key in self._people if key not in mine]
        if not mine and others:
            line = self._people[others[0]].line
            yield CardRecord(line, b"", None, CardError(line, "own_name_unknown"))
            return
        history = self._history(mine)
        for key in others:
            yield self._record(self._people[key], tuple(history[key]))

    def _meet(self, line: int, name: str, url: str) -> str:
        """The key of a participant; "" for nobody and for a company."""
        name, url = name_of(name), url.strip()
        profile = profile_of(url)
        if profile is None and "linkedin." in url.lower():
            return ""
        key = "/".join(profile) if profile else url_key(url) or (fold(name) and "name:" + fold(name))
        if not key:
            return ""
        person = self._people.setdefault(key, _Participant(line))
        person.name = person.name or name
        person.url = person.url or url
        return key

    def _unite_names(self) -> None:
        """Who is met once with and once without a profile is one person, where only one has the name."""
        with_profile: dict[str, list[str]] = defaultdict(list)
        for key, person in self._people.items():
            if person.url and person.name:
                with_profile[fold(person.name)].append(key)
        same = {
            key: keys[0]
            for key, person in self._people.items()
            if not person.url and len(keys := with_profile.get(fold(person.name), [])) == 1
        }
        if not same:
            return
        for key in same:
            del self._people[key]
        self._messages = [
            message._replace(
                sender=same.get(message.sender, message.sender),
                recipients=tuple(same.get(key, key) for key in message.recipients),
            )
            for message in self._messages
        ]

    def _own_keys(self, me: frozenset[str]) -> set[str]:
        """The keys that are the user: by what is known, else who alone is in the most conversations."""
        known = {key for key, person in self._people.items() if not me.isdisjoint(marks_of(person.name, person.url))}
        if known:
            return known
        taking_part = {
            (message.conversation, key)
            for message in self._messages
            for key in (message.sender, *message.recipients)
            if key
        }
        ranking = Counter(key for _, key in taking_part).most_common(2)
        if len(ranking) == 1 or (len(ranking) == 2 and ranking[0][1] > ranking[1][1]):
            return {ranking[0][0]}
        return set()

    def _history(self, mine: set[str]) -> dict[str, list[MessageSeen]]:
        history: dict[str, list[MessageSeen]] = defaultdict(list)
        for sender, recipients, on, time, text, _ in self._messages:
            if sender in mine:
                for key in dict.fromkeys(recipients):
                    history[key].append(MessageSeen(PLATFORM, "out", on, time, text))
            else:
                history[sender].append(MessageSeen(PLATFORM, "in", on, time, text))
        return history

    def _record(self, person: _Participant, history: tuple[MessageSeen, ...]) -> CardRecord:
        contact = Contact(fn=person.name or None)
        put_address(contact, person.url)
        try:
            as_card(contact, line=person.line)
        except CardError as error:
            return CardRecord(person.line, b"", None, error)
        return CardRecord(person.line, b"", contact, None, "", history)


def _recipients(cells: Mapping[str, str]) -> list[tuple[str, str]]:
    """Names and addresses of the recipients, side by side where there are as many of both."""
    names = cells.get("to", "")
    urls = [url.strip() for url in cells.get("recipients", "").split(",") if url.strip()]
    if len(urls) == 1:
        return [(names, urls[0])]
    split = [name.strip() for name in names.split(",") if name.strip()]
    if not urls:
        return [(name, "") for name in split]
    if len(split) == len(urls):
        return list(zip(split, urls, strict=True))
    # A title behind a comma: which name is whose can't be told, but their own messages may name them.
    return [("", url) for url in urls]
