"""Books and files of invented people, the same from the same seed; made once and kept in the bench's folder."""

import hashlib
import random
import shutil
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from netplanner.domain.changes import Label
from netplanner.domain.clock import FixedClock
from netplanner.domain.contact import Address, Contact, ContactPoint, Profile
from netplanner.domain.goal import Criterion, Goal
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import CriterionKey, GoalKind, GoalState, OutreachKind, OutreachStatus, Tie
from netplanner.storage import contact_writes, goal_writes, outreach_writes
from netplanner.storage.store import Store

SEED = 20261124
TODAY = date(2026, 11, 24)
CLOCK = FixedClock(TODAY)
_BATCH = 20_000
_PLAN_DAYS = 1095

_SYLLABLES = "an bo kar lis mon tor vik sen ber dal øs ål mü gro hel ri ta ne fa jø sy wei kla pe"
_TITLES = ("CMO", "Marketing manager", "CEO", "Buyer", "Partner", "Editor", "CFO", "Retail director", "")
_TAGS = ("customer", "loyalty", "press", "speaker", "supplier")
_CITIES = (
    ("Malmö", "Sweden"),
    ("Lund", "Sweden"),
    ("København", "Denmark"),
    ("Hamburg", "Germany"),
    ("Oslo", "Norway"),
)
_WHY = (
    "you run loyalty at your firm and I plan a seminar in Malmö can share our Danish results because talk knows "
    "the buyers spring figures pilot"
)


class People:
    """Names, firms and addresses from a seed; `number` keeps two calls' people apart."""

    def __init__(self, seed: int = SEED) -> None:
        self._random = random.Random(seed)
        self._syllables, self._words = _SYLLABLES.split(), _WHY.split()
        self._given = [self._word(2) for _ in range(1500)]
        self._family = [self._word(3) for _ in range(20_000)]
        self._firms = [f"{self._word(2)} {self._word(2)}" for _ in range(8000)]

    def _word(self, syllables: int) -> str:
        return "".join(self._random.choice(self._syllables) for _ in range(syllables)).title()

    def contact(self, number: int) -> Contact:
        pick = self._random.choice
        given, family = pick(self._given), pick(self._family)
        city, country = pick(_CITIES)
        last = TODAY - timedelta(days=self._random.randrange(500))
        return Contact(
            fn=f"{given} {family}",
            given=given,
            family=family,
            organization=pick(self._firms),
            title=pick(_TITLES),
            tie=pick(list(Tie)),
            emails=[ContactPoint(f"{given}.{family}.{number}@firm.example".lower(), ("work",))],
            phones=[ContactPoint(f"+45 00{number:06d}"[:13], ("cell",))],
            addresses=[Address(street=f"Havnegade {number % 200}", city=city, country=country)],
            profiles=[Profile("linkedin", f"https://www.linkedin.com/in/p{number}.example", f"p{number}.example")],
            tags=self._random.sample(_TAGS, self._random.randrange(3)),
            last_contact_on=last.isoformat() if self._random.random() < 0.6 else None,
            next_due_on=(last + timedelta(days=90)).isoformat() if self._random.random() < 0.4 else None,
        )

    def card(self, number: int) -> str:
        """A vCard as address books write them: sixteen lines, one folded."""
        pick = self._random.choice
        given, family = pick(self._given), pick(self._family)
        city, country = pick(_CITIES)
        version = pick(("3.0", "3.0", "4.0"))
        lines = (
            "BEGIN:VCARD",
            f"VERSION:{version}",
            f"UID:urn:uuid:{number:08x}-0000-4000-8000-{number:012x}",
            f"FN:{given} {family}",
            f"N:{family};{given};;;",
            f"ORG:{pick(self._firms)};Sales",
            f"TITLE:{pick(_TITLES) or 'Owner'}",
            f"EMAIL;TYPE=WORK:{given.lower()}.{family.lower()}.{number}@card.example",
            f"TEL;TYPE=CELL:+45 01 {number // 10000 % 100:02d} {number // 100 % 100:02d} {number % 100:02d}",
            f"TEL;TYPE=WORK,VOICE:+49 000 {number}",
            f"ADR;TYPE=WORK:;;Sample Street {number % 200};{city};;{number % 9000 + 1000};{country}",
            "URL:https://www.card.example/",
            "CATEGORIES:friends,work",
            "NOTE:Met at the fair in Hannover\\, talked about the new line of products and a \r\n visit next spring",
            "REV:20260101T000000Z",
            "END:VCARD",
        )
        return "\r\n".join(lines) + "\r\n"

    def plan(self, contact_id: int, goal_id: int) -> Outreach:
        pick = self._random.choice
        day = TODAY + timedelta(days=self._random.randrange(_PLAN_DAYS) - _PLAN_DAYS // 2)
        return Outreach(
            contacts=[contact_id],
            goal_id=goal_id,
            due_on=day.isoformat(),
            kind=pick((OutreachKind.CALL, OutreachKind.MESSAGE, OutreachKind.MAIL, OutreachKind.MEETING)),
            channel=pick(("linkedin", "xing", "email", "phone")),
            why=" ".join(self._random.choices(self._words, k=self._random.randrange(6, 22))),
            status=pick((OutreachStatus.PLANNED, OutreachStatus.DONE)) if day < TODAY else OutreachStatus.PLANNED,
        )


def cards(folder: Path, count: int) -> Path:
    """A file of `count` vCards, none of which is in a book."""
    path = folder / f"cards-{_key()}-{count}.vcf"
    if not path.exists():
        people = People(SEED + 1)
        path.write_text("".join(people.card(number) for number in range(count)), "utf-8", newline="")
    return path


def book(folder: Path, people: int, plans: int = 0) -> Path:
    """A closed book with `people` contacts, five goals and `plans` outreaches over three years."""
    path = folder / f"book-{_key()}-{people}-{plans}.db"
    if not path.exists():
        making = path.with_suffix(".making")
        making.unlink(missing_ok=True)
        with Store.open(making, CLOCK) as store:
            _fill(store, people, plans)
        making.replace(path)
    return path


def copy_of(path: Path) -> Path:
    """The same book to be changed; the caller removes it."""
    copy = path.with_name(f"copy-{path.name}")
    shutil.copyfile(path, copy)
    return copy


def remove(path: Path) -> None:
    for ending in ("", "-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)


def _fill(store: Store, people: int, plans: int) -> None:
    makes = People()
    label = Label("bench")
    with store.step(label) as step:
        goals = [goal_writes.insert(step, _goal(number)) for number in range(5)]
    for numbers in _batches(people):
        with store.step(label) as step:
            contact_writes.insert_many(step, [makes.contact(number) for number in numbers])
        store.forget_history()
    for numbers in _batches(plans):
        with store.step(label) as step:
            rows = [makes.plan(number % max(people, 1) + 1, goals[number % 5]) for number in numbers]
            outreach_writes.insert_many(step, rows)
        store.forget_history()


def _goal(number: int) -> Goal:
    return Goal(
        what=f"{number + 2} customers",
        kind=GoalKind.CUSTOMERS,
        amount=number + 2,
        by=(TODAY + timedelta(days=100)).isoformat(),
        area=["SE"],
        criteria=[Criterion(CriterionKey.ROLE, "CMO")],
        state=GoalState.ACTIVE,
        started_on=TODAY.isoformat(),
        colour=number,
    )


def _batches(count: int) -> Iterator[range]:
    for first in range(0, count, _BATCH):
        yield range(first, min(first + _BATCH, count))


def _key() -> str:
    """Changes with this file and the schema, so that old books are not taken for new ones."""
    schema = Path(contact_writes.__file__).parent / "migrations" / "0001.sql"
    return hashlib.sha256(Path(__file__).read_bytes() + schema.read_bytes()).hexdigest()[:10]
