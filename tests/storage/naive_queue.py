"""Random people around goals, and where the method puts them; slow, and nothing of the program's.

Days are numbers counted from today. What a place or a title means is said by hand in the tables.
"""

import random
from collections.abc import Iterable
from fractions import Fraction
from typing import Any, NamedTuple

from tests.domain.naive_ways import BETWEEN, all_ways, best_introduction

Person = dict[str, Any]
World = dict[str, Any]

LISTS = (
    "do_not_contact", "connected", "pending", "declined", "withdrawn", "snoozed", "skipped", "existing",
    "serves_no_goal", "outside_area", "connector_asked", "ranked",
)  # fmt: skip
PLATFORMS = ("linkedin", "xing", "facebook")
WEIGHTS = (Fraction(45, 100), Fraction(20, 100), Fraction(15, 100), Fraction(10, 100), Fraction(10, 100))
# Days to wait after a withdrawn invitation where a platform doesn't say.
WAIT = 21


class Where(NamedTuple):
    """An address as written, the country it is in, and whether each place of an area holds it; None for unknown."""

    country: str
    region: str
    city: str
    code: str
    held: dict[str, bool | None]


UNITS = ("SE", "DK", "DK-84", "SE-M", "city:SE:Malmö", "NO")
WHERE = tuple(
    Where(country, region, city, code, dict(zip(UNITS, held, strict=True)))
    for country, region, city, code, *held in (
        ("Sweden", "Skåne", "Malmö", "SE", True, False, False, True, True, False),
        ("SE", "", "Malmö", "SE", True, False, False, True, True, False),
        ("Sverige", "", "", "SE", True, False, False, None, None, False),
        ("Schweden", "", "Stockholm", "SE", True, False, False, False, False, False),
        ("Danmark", "", "København", "DK", False, True, True, False, False, False),
        ("DK", "", "", "DK", False, True, None, False, False, False),
        ("Denmark", "", "Aarhus", "DK", False, True, False, False, False, False),
        ("Norge", "", "Oslo", "NO", False, False, False, False, False, True),
        ("Germany", "", "Berlin", "DE", False, False, False, False, False, False),
        ("US", "", "Boston", "US", False, False, False, False, False, False),
        ("Atlantis", "", "Malmö", "", None, None, None, None, None, None),
        ("", "", "Malmö", "", None, None, None, None, None, None),
        ("", "Skåne", "", "SE", True, False, False, True, None, False),
    )
)


def _somewhere(code: str, city: str = "") -> Where:
    """A place in a country of which no more is known; the city is none there."""
    held = {unit: None if unit.startswith(f"{code}-") else unit == code for unit in UNITS}
    held["city:SE:Malmö"] = None if code == "SE" else False
    return Where(code, "", city, code, held)


# Where people say they live, and what that makes of a city without a country.
COUNTRY_ALONE = {code: _somewhere(code) for code in ("SE", "DK", "US", "NO", "DE")}
FILLED = {("Malmö", code): _somewhere(code, "Malmö") for code in COUNTRY_ALONE} | {("Malmö", "SE"): WHERE[1]}
BORDERS = {frozenset(("SE", "NO")), frozenset(("SE", "DK")), frozenset(("DK", "DE"))}
AREAS: tuple[tuple[str, ...], ...] = (
    ("SE",), ("SE", "DK-84"), ("DK-84",), ("city:SE:Malmö",), ("NO", "SE-M"), ("DK",), ("anywhere",), (),
)  # fmt: skip

# What somebody is, and whether that answers to a criterion; None for unknown.
TITLES: dict[str, dict[str, bool | None]] = {
    "": {"CMO": None, "baker": None},
    "CMO": {"CMO": True, "baker": False},
    "Nordic CMO": {"CMO": True, "baker": False},
    "Master Baker": {"CMO": False, "baker": True},
    "Plumber": {"CMO": False, "baker": False},
}
FIRMS: dict[str, tuple[str, str]] = {
    "": ("", ""), "Nordlys Retail": ("Retail", "51-200"), "Hafen Retail": ("retail and wholesale", ""),
    "Nordlys": ("", "1-10"), "Fjord Fish": ("Fishing", "1,000+"),
}  # fmt: skip
INDUSTRY = {"Retail": True, "retail and wholesale": True, "Fishing": False, "": None}
SIZE_FROM_50 = {"51-200": True, "1-10": False, "1,000+": True, "": None}
TAGS, GROUPS = ("VIP", "Rower"), ("Club", "Gone club")
CRITERIA = (
    ("role", "CMO"), ("role", "baker"), ("role", "CMO, baker"), ("industry", "retail"), ("size", "50+"),
    ("company", "Nordlys"), ("tag", "vip"), ("group", "club"), ("country", "Schweden"), ("city", "malmö"),
)  # fmt: skip


def random_world(rng: random.Random, most: int = 26) -> World:
    """People of all sorts, and two goals."""
    people = [_person(rng, number) for number in range(rng.randrange(most // 2, most))]
    goals = [_goal(rng, len(people)) for _ in range(2)]
    links = {(*rng.sample(range(len(people)), 2), rng.choice(list(BETWEEN))) for _ in range(rng.randrange(len(people)))}
    introductions = [
        {
            "people": [
                rng.choice([number for number, person in enumerate(people) if person["known"]] or [0]),
                rng.choice([number for number, person in enumerate(people) if not person["known"]] or [1]),
            ]
            if rng.random() < 0.8
            else rng.sample(range(len(people)), 2),
            "day": rng.choice((-60, -31, -30, -29, -1, 0, 3)),
            # Otherwise in its own table, where "skipped" stands for one that the user gave.
            "as_plan": rng.random() < 0.5,
            "status": rng.choice(("planned", "done", "skipped")),
        }
        for _ in range(rng.randrange(8))
    ]
    return {
        "people": people,
        "goals": goals,
        "links": sorted(links),
        "introductions": introductions,
        "me": rng.choice((("", ""), ("linkedin", "xing"), ("xing", ""))),
        "steps": rng.choice((3, 3, 3, 2, 4)),
        # Of LinkedIn: notes a month, days after a withdrawn invitation; invitations a day.
        "notes": rng.choice((5, 0, 1, 2, None)),
        "wait": rng.choice((21, 21, 2)),
        "quota": rng.choice((5, 7)),
        "weights": rng.choice((WEIGHTS, WEIGHTS, (1, 2, 0, 1, 4))),
    }


def _person(rng: random.Random, number: int) -> Person:
    known = rng.random() < 0.45
    firm = rng.choice(list(FIRMS))
    return {
        "name": f"P{rng.randrange(10**6):06d}-{number}",
        "org": rng.random() < 0.05,
        "deleted": rng.random() < 0.07,
        "tie": rng.choice(("close", "good", "acquaintance", "")) if known else rng.choice(("", "", "", "acquaintance")),
        "known": known,
        "stops": rng.choice((*[[]] * 12, ["email"], ["all"], ["all", "email"])),
        "title": rng.choice(list(TITLES)),
        "role": rng.choice(("", "", *TITLES)),
        "firm": firm,
        "email": rng.random() < 0.4,
        "where": rng.sample(range(len(WHERE)), rng.choice((0, 1, 1, 1, 2))),
        "country": rng.choice(("", "", "", *COUNTRY_ALONE)),
        "tags": [tag for tag in TAGS if rng.random() < 0.25],
        "groups": [group for group in GROUPS if rng.random() < 0.25],
        "profiles": {platform: rng.choice((None, None, -500, -2)) for platform in PLATFORMS if rng.random() < 0.3},
        "invitations": [_invitation(rng) for _ in range(rng.choice((0, 0, 0, 0, 0, 1, 1, 2)))],
        "plans": [_plan(rng) for _ in range(rng.choice((0, 0, 0, 0, 0, 0, 1)))],
        "decisions": {goal: _decision(rng) for goal in range(2) if rng.random() < 0.2},
    }


def _invitation(rng: random.Random) -> dict[str, Any]:
    state = rng.choice(("pending", "accepted", "declined", "withdrawn", "withdrawn", "no_answer", "later"))
    sent = rng.choice((None, -100, -91, -90, -22, -21, -20, -1, 0))
    answered = None if sent is None or state in ("pending", "later") else rng.choice((None, min(sent + 1, 0), -21, 0))
    return {
        "platform": rng.choice(PLATFORMS), "direction": rng.choice(("out", "out", "in")), "state": state,
        "sent": sent, "answered": answered, "goal": rng.choice((None, 0, 1)),
        "text": rng.choice(("", "because")),
    }  # fmt: skip


def _plan(rng: random.Random) -> dict[str, Any]:
    channel = rng.choice(("linkedin", "xing", "", "email"))
    return {
        "channel": channel,
        "status": rng.choice(("planned", "waiting", "done", "skipped")),
        "result": rng.choice(("", "accepted", "declined", "no_answer", "sent")),
        "deleted": rng.random() < 0.15,
        "why": rng.choice(("", "because")),
        "due": rng.choice((-40, -8, 0, 0, 3)),
        # An invitation on the plan's channel tells what became of it.
        "record": rng.choice((None, None, "pending", "accepted", "withdrawn")) if channel else None,
        "record_sent": rng.choice((-100, -5)),
        "kind": rng.choice(("invite", "invite", "invite", "call")),
    }


def _decision(rng: random.Random) -> tuple[str, int | None]:
    decision = rng.choice(("", "queued", "skipped"))
    return decision, rng.choice((None, -1, 0, 1, 30)) if decision != "skipped" else None


def _goal(rng: random.Random, people: int) -> dict[str, Any]:
    primary = rng.choice(("", "linkedin", "xing"))
    started = rng.choice((-100, -30, 0))
    return {
        "amount": rng.randrange(1, 6),
        "started": started,
        "by": started + rng.choice((20, 50, 300)),
        "brought": [(rng.choice((1, 0.5, 2)), rng.random() < 0.3) for _ in range(rng.randrange(4))],
        "area": rng.choice(AREAS),
        "criteria": [(*one, rng.randrange(1, 4)) for one in rng.sample(CRITERIA, rng.randrange(4))],
        "targets": rng.sample([firm for firm in FIRMS if firm], rng.choice((0, 0, 1, 2))),
        "primary": primary,
        "secondary": rng.choice(("", *(one for one in PLATFORMS if one != primary))),
    }


class Placed(NamedTuple):
    """The list somebody belongs to; of those with one the exact score."""

    list: str
    score: Fraction | None


def placed(world: World, goal_number: int) -> dict[int, Placed]:
    """Where everybody belongs, by their number."""
    goal = world["goals"][goal_number]
    primary, secondary = platforms_of(world, goal_number)
    living = [number for number, person in enumerate(world["people"]) if not person["deleted"] and not person["org"]]
    ways = Ways(world, living)
    found = {}
    for number in living:
        person = world["people"][number]
        name = next(one for one in LISTS if _fits(one, world, number, goal_number, primary, ways))
        scored = name in ("existing", "outside_area", "connector_asked", "ranked")
        parts = (
            fit(person, goal)[0],
            ways.part(number),
            nearness(person, goal["area"]),
            platform_part(person, primary, secondary),
            urgency(goal),
        )
        weights = world["weights"]
        score = sum((100 * part * weight for part, weight in zip(parts, weights, strict=True)), Fraction(0)) / sum(
            weights
        )
        found[number] = Placed(name, score if scored else None)
    return found


def platforms_of(world: World, goal_number: int) -> list[str]:
    """The primary and secondary platform: the goal's, else the user's, else those that goals name most often."""
    return [
        world["goals"][goal_number][name] or mine or most_often(goal[name] for goal in world["goals"])
        for mine, name in zip(world["me"], ("primary", "secondary"), strict=True)
    ]


def most_often(keys: Iterable[str]) -> str:
    named = [key for key in keys if key]
    return max(named, key=lambda key: (named.count(key), -named.index(key)), default="")


def _fits(name: str, world: World, number: int, goal_number: int, primary: str, ways: "Ways") -> bool:
    person, goal = world["people"][number], world["goals"][goal_number]
    decision, until = person["decisions"].get(goal_number, (None, None))
    if name == "do_not_contact":
        return "all" in person["stops"]
    if name == "connected":
        return (primary and person["profiles"].get(primary) is not None) or "accepted" in _said(person, primary)
    if name in ("pending", "declined"):
        return name in _said(person, primary)
    if name == "withdrawn":
        return any(
            one["direction"] == "out" and one["state"] == "withdrawn" and one["sent"] is not None
            and -(one["sent"] if one["answered"] is None else one["answered"])
            < (world["wait"] if primary == "linkedin" else WAIT)
            for one in invitations_of(person) if one["platform"] == primary
        )  # fmt: skip
    if name == "snoozed":
        return decision != "skipped" and until is not None and until > 0
    if name == "skipped":
        passed = any(
            one["direction"] == "out" and one["state"] == "withdrawn" and one["sent"] is None
            for one in invitations_of(person)
        )
        return decision == "skipped" or passed
    if name == "existing":
        return bool(person["known"])
    if name == "serves_no_goal":
        return not fit(person, goal)[1] and decision != ""
    if name == "outside_area":
        return nearness(person, goal["area"]) == 0
    return number in ways.asked_for if name == "connector_asked" else True


def invitations_of(person: Person) -> list[dict[str, Any]]:
    """All on record: those of plans went out on the plan's channel."""
    of_plans = [
        {
            "platform": plan["channel"], "direction": "out", "state": plan["record"], "sent": plan["record_sent"],
            "answered": None, "goal": None, "text": plan["why"],
        }
        for plan in person["plans"] if plan["record"]
    ]  # fmt: skip
    return [*person["invitations"], *of_plans]


def _said(person: Person, primary: str) -> set[str]:
    """What invitations on a platform and plans to invite have come to: accepted, pending, declined."""
    said = set()
    for one in invitations_of(person):
        if one["platform"] == primary and one["state"] != "withdrawn":
            said.add(one["state"] if one["state"] in ("accepted", "declined") else "pending")
    for plan in person["plans"]:
        if plan["kind"] != "invite" or plan["deleted"] or plan["status"] == "skipped":
            continue
        if plan["status"] == "planned":
            said.add("pending")
        elif plan["record"]:
            continue
        elif plan["status"] == "waiting":
            said.add("pending")
        elif plan["channel"] in (primary, ""):
            said.add(plan["result"] if plan["result"] in ("accepted", "declined") else "pending")
    return said


def places_of(person: Person) -> list[Where]:
    """All places of a person: addresses without a country are in their own, which stands alone if no address has it.

    Who doesn't say theirs is of the country of their first address.
    """
    told = [WHERE[number].code for number in person["where"] if WHERE[number].country and WHERE[number].code]
    own = person["country"] or (told[0] if told else "")
    places = []
    for number in person["where"]:
        where = WHERE[number]
        if own and not where.country:
            filled = FILLED.get((where.city, own))
            where = filled or _region_in(where, own)
        places.append(where)
    if own and not any(where.code == own for where in places):
        places.append(COUNTRY_ALONE[own])
    return places


def _region_in(where: Where, own: str) -> Where:
    """An address in Skåne, or anywhere in another country."""
    return where._replace(country="SE") if own == "SE" else COUNTRY_ALONE[own]


def nearness(person: Person, area: tuple[str, ...]) -> Fraction:
    """1 in the area, 1/2 unknown or in a country that borders on one of it, 0 outside; the best of all places."""
    if "anywhere" in area:
        return Fraction(1)
    if not area or not places_of(person):
        return Fraction(1, 2)
    return max(_near(where, area) for where in places_of(person))


def _near(where: Where, area: tuple[str, ...]) -> Fraction:
    held = [where.held[unit] for unit in area]
    if True in held:
        return Fraction(1)
    if None in held or any(frozenset((unit, where.code)) in BORDERS for unit in area):
        return Fraction(1, 2)
    return Fraction(0)


def fit(person: Person, goal: dict[str, Any]) -> tuple[Fraction, bool]:
    """The weight of what is met over all of it, and whether that is a third; a target company weighs 2."""
    answers = [(meets(person, key, value), weight) for key, value, weight in goal["criteria"]]
    if goal["targets"]:
        answers.append((person["firm"] in goal["targets"], 2))
    whole = sum(weight for _, weight in answers)
    met = Fraction(sum(weight for answer, weight in answers if answer), whole) if whole else Fraction(0)
    return met, met >= Fraction(1, 3)


def meets(person: Person, key: str, value: str) -> bool | None:
    if key == "role":
        told = [TITLES[text] for text in (person["title"], person["role"]) if text]
        return any(answers[wanted.strip()] for answers in told for wanted in value.split(","))
    if key == "industry":
        return INDUSTRY[FIRMS[person["firm"]][0]]
    if key == "size":
        return SIZE_FROM_50[FIRMS[person["firm"]][1]]
    if key == "company":
        return "Nordlys" in str(person["firm"])
    if key == "tag":
        return "VIP" in person["tags"]
    if key == "group":
        # "Gone club" is in the trash.
        return "Club" in person["groups"]
    if key == "country":
        return any(where.code == "SE" and where.country for where in places_of(person))
    return any(where.city == "Malmö" for where in places_of(person))


def platform_part(person: Person, primary: str, secondary: str) -> Fraction:
    if primary in person["profiles"]:
        return Fraction(1)
    if secondary in person["profiles"]:
        return Fraction(8, 10)
    return Fraction(5, 10) if person["email"] else Fraction(3, 10)


def urgency(goal: dict[str, Any]) -> Fraction:
    """How far it is behind its pace: clamp((expected − done) / amount, 0, 1)."""
    done = sum(Fraction(amount) for amount, deleted in goal["brought"] if not deleted)
    gone = min(Fraction(-goal["started"], goal["by"] - goal["started"]), Fraction(1))
    return min(max((goal["amount"] * gone - done) / goal["amount"], Fraction(0)), Fraction(1))


class Ways:
    """Ways to people, and of whom an introduction to whom was asked for in 30 days."""

    def __init__(self, world: World, living: list[int]) -> None:
        people = world["people"]
        self._ties = {number: people[number]["tie"] for number in living if people[number]["tie"]}
        self._links = [link for link in world["links"] if link[0] in living and link[1] in living]
        firms = {number: people[number]["firm"] for number in living}
        self._companies = {number: list(FIRMS).index(firm) for number, firm in firms.items() if firm}
        self._closed = {number for number in living if "all" in people[number]["stops"]}
        self._steps = world["steps"]
        recent = [one for one in world["introductions"] if _counts(one, people) and one["day"] > -30]
        self.asked_for: dict[int, set[int]] = {}
        for one in recent:
            self.asked_for.setdefault(one["people"][1], set()).add(one["people"][0])
        # From the day on which it is done.
        self._asked = {one["people"][0] for one in recent if one["day"] <= 0}

    def part(self, number: int) -> Fraction:
        return max(self._direct(number), self._introduced(number)[0])

    def connectors(self, number: int) -> set[int]:
        """Who may be asked for an introduction; nobody where writing to the person is as good."""
        strength, connectors = self._introduced(number)
        return connectors if strength > self._direct(number) else set()

    def _direct(self, number: int) -> Fraction:
        tie = self._ties.get(number, "")
        return Fraction(1) if tie in ("close", "good") else Fraction(3, 10) if tie else Fraction(0)

    def _introduced(self, number: int) -> tuple[Fraction, set[int]]:
        return best_introduction(
            all_ways(number, self._ties, self._links, self._companies, self._asked, self._closed, self._steps)
        )


def _counts(introduction: dict[str, Any], people: list[Person]) -> bool:
    """One given is none asked for; and of two known people each is introduced to the other, which asks for nothing."""
    if introduction["status"] == "skipped":
        return False
    return not introduction["as_plan"] or not people[introduction["people"][1]]["known"]
