"""People invented for the naive search: plain dicts, as varied in spelling as people's cards are.

A person is a dict of what the book knows. Telephone numbers are of the ranges that no subscriber has: Denmark's 1x,
PTS's and Ofcom's numbers for drama, the Bundesnetzagentur's for films.
"""

import random
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

Person = dict[str, Any]

TODAY = date(2026, 11, 24)

GIVEN = [
    "Søren", "Soeren", "Åse", "Aase", "Jørgen", "Kåre", "Lærke", "Bjørn", "Mette", "Anders", "Niels", "Rasmus", "Ærø",
    "Jürgen", "Juergen", "Günther", "Käthe", "Jörg", "Bärbel", "Björn", "Åsa", "Örjan", "Märta", "Göran", "Anna",
    "Bob", "Ruth", "Theo", "José", "Zoë", "Łucja", "Anne-Marie", "D'Arcy", "Þóra",
]  # fmt: skip
FAMILY = [
    "Møller", "Moeller", "Müller", "Mueller", "Muller", "Sørensen", "Ågård", "Aagaard", "Kjær", "Østergård",
    "Lindberg", "Bæk", "Nørgaard", "Skov", "Großmann", "Grossmann", "Weiß", "Schäfer", "Schaefer", "Böhm", "Straßer",
    "Hofmann", "Lindström", "Åkesson", "Öberg", "Sjöberg", "Bergström", "Berger", "O'Brien", "Smith-Jones", "Taylor",
    "Heidelberg", "Ødegård", "Vester-Å",
]  # fmt: skip
COMPANIES = [
    "Nordlys Retail", "Nordlys", "Bro & Søn", "Müller Maschinenbau GmbH", "Kaffebrænderiet", "Öresund Kraft", "A/S Åen",
    "Great Western Ltd.", "Weiß & Töchter", "Smørrebrød 24", "3rd Floor Studio", "Lindberg Advokater",
]  # fmt: skip
TITLES = ["CMO", "Marketingchef", "Geschäftsführer", "Försäljningschef", "Head of Sales", "Tømrer", "Lærer", "Ingenjör"]
TAGS = ["Customer", "Customers of old", "Øresund Club", "Öko", "Golf", "Golf & Wine", "VIP", "Presse", "Familie"]
GROUPS = ["Malmö Retail Meetup", "Malmö Founders", "Københavns Roklub", "Verein der Köche", "Book Club", "Retail"]
GOALS = ["Five customers in Skåne", "A job in Hamburg", "Talks on loyalty", "Meet the neighbours"]
TOPICS = ["Designer", "Design review", "Talks on loyalty", "Steuerberater", "Bogføring", "Översättning", "Funding"]
NOTES = [
    "met at the fair in Århus", "ringer altid om fredagen", "spielt Fußball", "likes cheese, not wine",
    "kommer från Ystad", "Call after 17:30", "børn: Ida og Emil", "hates e-mail",
]  # fmt: skip
MET = ["Messe Köln 2024", "skolen", "at a wedding", "på tåget"]
CUSTOM = [("Shoe size", "forty-four"), ("Favoritfarve", "grøn"), ("Hund", "Bärli"), ("Allergy", "nuts")]
CITIES = {
    "DK": ["København", "Århus", "Aalborg", "Sønderborg"], "SE": ["Malmö", "Lund", "Göteborg", "Ystad"],
    "DE": ["Hamburg", "Köln", "Lüneburg", "Lübeck"], "GB": ["London", "Leeds", "Bath", "York"],
}  # fmt: skip
COUNTRIES = {
    "DK": ["Denmark", "Danmark"], "SE": ["Sweden", "Sverige"], "DE": ["Germany", "Deutschland"],
    "GB": ["United Kingdom"],
}  # fmt: skip
STREETS = ["Nygatan 12", "Strandvejen 4", "Gürtelstraße 7b", "High Street 110", "Ågade 33"]
PLATFORMS = ["linkedin", "xing", "facebook", "forum"]
SOURCES = ["manual", "vcard", "linkedin", "csv"]
LANGUAGES = ["", "da", "de", "sv-SE", "en", "sv, en", "de-AT, da"]
LABELS = ["", "", "Sommerhus", "Büro", "desk"]
CALLING = {"DK": "45", "SE": "46", "DE": "49", "GB": "44"}


def people(rng: random.Random, number: int) -> list[Person]:
    """`number` people; the ids are their places, from 1."""
    return [_person(rng, number, contact_id) for contact_id in range(1, number + 1)]


def _person(rng: random.Random, number: int, contact_id: int) -> Person:
    given, family = rng.choice(GIVEN), rng.choice(FAMILY)
    country = rng.choice([*CITIES, ""])
    person: Person = {
        "id": contact_id, "fn": f"{given} {family}", "given": given, "family": family, "country": country,
        "prefix": _maybe(rng, 0.1, ["Dr.", "Prof.", "Fru"]), "nickname": _maybe(rng, 0.1, ["Nisse", "Bø", "Mü", "Tom"]),
        "organization": _maybe(rng, 0.6, COMPANIES), "title": _maybe(rng, 0.5, TITLES), "note": _maybe(rng, 0.4, NOTES),
        "department": _maybe(rng, 0.1, ["Indkøb", "Einkauf"]), "met": _maybe(rng, 0.2, MET),
        "birthday": _maybe(rng, 0.2, ["--04-12", "1980-01-31", "1971-12-01"]), "language": rng.choice(LANGUAGES),
        "tie": rng.choice(["", "close", "good", "acquaintance"]),
        "relation": rng.choice(["known", "known", "prospect"]),
        "sphere": rng.choice(["private", "business", "both"]), "source": rng.choice(SOURCES),
        "basis": rng.choice(["", "private", "consent", "contract", "legitimate_interest", "legal"]),
        "channel": rng.choice(["", "", "email", "phone", "linkedin", "in_person"]), "stops": _stops(rng),
        "tags": _some(rng, TAGS, 3), "needs": _some(rng, TOPICS, 2), "offers": _some(rng, TOPICS, 2),
        "custom": _some(rng, CUSTOM, 1), "profiles": _profiles(rng, given, family), "photo": rng.random() < 0.2,
        "last_contact_on": _day(rng, 0.7, -400, 0), "next_due_on": _day(rng, 0.6, -90, 90),
        "created": _created(number, contact_id), "contacted": [], "imports": [], "groups": [], "goals": [],
        "plan": rng.random() < 0.1, "waiting": rng.random() < 0.05, "deleted": rng.random() < 0.02,
        "emails": [], "phones": [], "addresses": [],
    }  # fmt: skip
    _reach(rng, person)
    person["groups"] = _some(rng, range(len(GROUPS)), 2)
    person["goals"] = _some(rng, range(len(GOALS)), 1)
    person["imports"] = _some(rng, range(IMPORTS), 2)
    if person["last_contact_on"]:
        earlier = [_before(person["last_contact_on"], rng.randrange(1, 300)) for _ in range(rng.randrange(3))]
        person["contacted"] = [person["last_contact_on"], *earlier]
    return person


IMPORTS = 6  # each on a day of its own, see `import_day`


def import_day(place: int) -> str:
    return (TODAY - timedelta(days=(0, 1, 5, 9, 40, 330)[place])).isoformat()


def _reach(rng: random.Random, person: Person) -> None:
    mailbox = f"{person['given']}.{person['family']}".encode("ascii", "ignore").decode().replace("'", "").lower()
    if rng.random() < 0.6:
        person["emails"].append(f"{mailbox}@{rng.choice(['nordlys', 'post', 'kontor-by'])}.example")
    for _ in range(rng.choice([0, 1, 1, 2])):
        person["phones"].append(_phone(rng, person["country"]))
    for _ in range(rng.choice([0, 1, 1, 2]) if person["country"] else 0):
        # The first address is at home: where somebody is who has no country of their own is another question.
        code = person["country"] if not person["addresses"] else rng.choice([*CITIES])
        street, city = rng.choice(STREETS), rng.choice(CITIES[code])
        person["addresses"].append({
            "street": street, "city": city, "code": code, "country": rng.choice(COUNTRIES[code]),
            "label": rng.choice(LABELS),
        })  # fmt: skip


def _phone(rng: random.Random, home: str) -> dict[str, str]:
    """A number with its parts (calling code, national digits without the 0 before them) and as somebody wrote it."""
    code = rng.choice([home or "DK", *CALLING])
    national = _national(rng, code)
    written = rng.choice(_SPELLINGS)(CALLING[code], "0" if code != "DK" else "", national)
    if code == home and rng.random() < 0.4:
        written = rng.choice(_HOME_SPELLINGS)("0" if code != "DK" else "", national)
    return {
        "calling": CALLING[code],
        "national": national,
        "written": written,
        "label": rng.choice(LABELS),
        "code": code,
    }


def _national(rng: random.Random, code: str) -> str:
    if code == "DK":
        return f"1{rng.randrange(10_000_000):07}"
    if code == "SE":
        return rng.choice([f"313900{rng.randrange(600, 700)}", f"406280{rng.randrange(400, 500)}"])
    if code == "DE":
        return f"3023125{rng.randrange(1000):03}"
    return f"207946{rng.randrange(1000):04}"


def _pairs(digits: str) -> str:
    return " ".join(digits[i : i + 2] for i in range(0, len(digits), 2))


_SPELLINGS: list[Callable[[str, str, str], str]] = [
    lambda calling, trunk, national: f"+{calling} {_pairs(national)}",
    lambda calling, trunk, national: f"+{calling}{national}",
    lambda calling, trunk, national: f"00{calling} {national}",
    lambda calling, trunk, national: f"(+{calling}) {national[:2]}-{national[2:]}",
    lambda calling, trunk, national: (
        f"+{calling} ({trunk}){national[:2]} {national[2:]}" if trunk else f"+{calling}-{national}"
    ),
]
_HOME_SPELLINGS: list[Callable[[str, str], str]] = [
    lambda trunk, national: f"{trunk}{national[:2]} {national[2:]}",
    lambda trunk, national: f"{trunk}{national}",
    lambda trunk, national: f"{trunk}{national[:3]}/{national[3:]}",
    lambda trunk, national: f"{trunk}{national[:2]}-{_pairs(national[2:])}",
]


def _profiles(rng: random.Random, given: str, family: str) -> list[dict[str, str]]:
    """One page of each platform; on the forum, where pages have no address of their own, by a handle."""
    return [
        {"platform": platform, "url": "", "handle": f"{given.lower()}_{rng.randrange(99)}"}
        if platform == "forum"
        else {
            "platform": platform,
            "url": f"https://{platform}.example/p/{family.lower()}{rng.randrange(99)}",
            "handle": "",
        }
        for platform in _some(rng, PLATFORMS, 2)
    ]


def _created(number: int, contact_id: int) -> str:
    """Who came later has the higher id; the last ones came today."""
    return (TODAY - timedelta(days=(number - contact_id) * 500 // number)).isoformat()


def _stops(rng: random.Random) -> list[str]:
    return rng.choice([[], [], [], [], ["email"], ["phone"], ["email", "phone"], ["post"], ["all"]])


def _some(rng: random.Random, values: Any, most: int) -> list[Any]:
    return rng.sample(list(values), rng.randrange(most + 1))


def _maybe(rng: random.Random, chance: float, values: list[str]) -> str:
    return rng.choice(values) if rng.random() < chance else ""


def _day(rng: random.Random, chance: float, first: int, last: int) -> str | None:
    return (TODAY + timedelta(days=rng.randint(first, last))).isoformat() if rng.random() < chance else None


def _before(day: str, days: int) -> str:
    return (date.fromisoformat(day) - timedelta(days=days)).isoformat()
