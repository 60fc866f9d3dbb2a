"""What the search for duplicates reads: people as they are compared, who shares an address, who is known to be two."""

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

import apsw

from netplanner.domain.duplicates import Person, generation_of, name_words, plain_words, profile_key
from netplanner.domain.text import fold, sort_key
from netplanner.storage.locale import locale_of

# People of one name that a name is looked up for; more of them can't be told apart by a user either.
_MOST_NAMESAKES = 20
_PAGE = 2000


class Named(NamedTuple):
    """Someone the book lists under a spelling that was asked for."""

    variant: str
    person: Person


def candidates_by_names(
    connection: apsw.Connection, variants: Sequence[str], shortened: Collection[str] = ()
) -> list[Named]:
    """The people listed under one of these names to show, whatever their marks (Muller, Müller) and whatever words
    stand behind (Anna Berg, PhD); at most 20 a name.

    Those of `variants` that are `shortened`, a letter and a family name, find all who begin and end so: Bo Hansen for
    "b hansen". Each of them costs a look at everybody of that letter.

    One look into the index for all: give it the names of a whole batch.
    """
    language = locale_of(connection).language
    wanted: dict[str, list[str]] = {}
    for variant in variants:
        # Behind \x01 stand the marks of a name: they differ, its letters don't.
        wanted.setdefault(sort_key(variant, language).partition("\x01")[0], []).append(variant)
    wanted.pop("", None)
    rows = connection.execute(
        "SELECT j.value, c.id FROM json_each(?) j CROSS JOIN contact c INDEXED BY contact_by_name "
        "WHERE c.deleted IS NULL AND c.sort_key >= j.value AND c.sort_key < j.value || '!' ORDER BY j.id, c.id",
        (json.dumps(list(wanted)),),
    ).fetchall()
    for key, spellings in wanted.items():
        if not set(shortened).isdisjoint(spellings):
            initial, _, family = key.partition(" ")
            rows += [(key, contact_id) for contact_id in _beginning_so(connection, initial, family)]
    listed: dict[str, list[int]] = {}
    for key, contact_id in rows:
        ids = listed.setdefault(key, [])
        if len(ids) < _MOST_NAMESAKES:
            ids.append(contact_id)
    known = people(connection, {contact_id for ids in listed.values() for contact_id in ids})
    return [Named(name, known[contact_id]) for key, ids in listed.items() for contact_id in ids for name in wanted[key]]


def _beginning_so(connection: apsw.Connection, initial: str, family: str) -> list[int]:
    sql = (
        "SELECT id FROM contact INDEXED BY contact_by_name WHERE deleted IS NULL AND sort_key >= ?1 "
        "AND sort_key < ?1 || '~' AND sort_key LIKE ?2 ORDER BY id LIMIT ?3"
    )
    # A sort key holds letters, digits, {, | and } alone.
    return [row[0] for row in connection.execute(sql, (initial, "% " + family, _MOST_NAMESAKES))]


def people(connection: apsw.Connection, ids: Iterable[int]) -> dict[int, Person]:
    """People as they are compared, by id, without those in the trash."""
    wanted = sorted(ids)
    found: dict[int, Person] = {}
    for start in range(0, len(wanted), _PAGE):
        found.update(_page(connection, json.dumps(wanted[start : start + _PAGE])))
    return found


def _page(connection: apsw.Connection, ids: str) -> Iterable[tuple[int, Person]]:
    marks: dict[tuple[int, str], set[str]] = {}
    points = connection.execute(
        "SELECT contact_id, kind, normal FROM contact_point WHERE contact_id IN (SELECT value FROM json_each(?)) "
        "AND kind IN ('email', 'phone') AND normal <> ''",
        (ids,),
    )
    for contact_id, kind, normal in points:
        marks.setdefault((contact_id, kind), set()).add(normal)
    profiles = connection.execute(
        "SELECT contact_id, normal FROM profile WHERE contact_id IN (SELECT value FROM json_each(?)) AND normal <> ''",
        (ids,),
    )
    for contact_id, normal in profiles:
        if key := profile_key(normal):
            marks.setdefault((contact_id, "profile"), set()).add(key)
    cities = dict(
        connection.execute(
            "SELECT contact_id, city FROM address WHERE contact_id IN (SELECT value FROM json_each(?)) AND city <> '' "
            "ORDER BY contact_id, position DESC",
            (ids,),
        ).fetchall()
    )
    rows = connection.execute(
        "SELECT id, uid, kind, coalesce(fn, display_name), display_name, given, additional, family, suffix, "
        "organization, title, birthday FROM contact WHERE id IN (SELECT value FROM json_each(?)) AND deleted IS NULL",
        (ids,),
    )
    for row in rows:
        contact_id, uid, kind, name, shown, given, additional, family, suffix, organization, title, birthday = row
        yield (
            contact_id,
            Person(
                contact_id,
                shown,
                organization,
                name_words(name) or name_words(f"{given} {additional} {family}"),
                fold(organization.strip()),
                fold(title.strip()),
                fold(cities.get(contact_id, "").strip()),
                birthday,
                generation_of(f"{name} {suffix}"),
                uid,
                kind,
                frozenset(marks.get((contact_id, "email"), ())),
                frozenset(marks.get((contact_id, "phone"), ())),
                frozenset(marks.get((contact_id, "profile"), ())),
            ),
        )


def names(connection: apsw.Connection) -> dict[int, tuple[str, ...]]:
    """The words of everybody's name by id, as the sort keys alone tell them."""
    letters = _LETTERS.get(locale_of(connection).language[:2])
    found = {}
    for contact_id, key in connection.execute(
        "SELECT id, sort_key FROM contact INDEXED BY contact_by_name WHERE deleted IS NULL"
    ):
        name = key.partition("\x01")[0]
        found[contact_id] = plain_words((name.translate(letters) if letters else name).split())
    return found


# What text.sort_key puts in the place of the letters behind z.
_DANISH = str.maketrans({"{": "a", "|": "o", "}": "a"})
_SWEDISH = str.maketrans({"{": "a", "|": "a", "}": "o"})
_LETTERS = {"da": _DANISH, "nb": _DANISH, "nn": _DANISH, "no": _DANISH, "sv": _SWEDISH, "fi": _SWEDISH}


def companies(connection: apsw.Connection) -> dict[int, int]:
    """The company of everybody who has one, by id."""
    return dict(
        connection.execute(
            "SELECT id, company_id FROM contact INDEXED BY contact_by_company WHERE company_id IS NOT NULL"
        ).fetchall()
    )


def sharing(connection: apsw.Connection) -> Iterator[tuple[str, list[int]]]:
    """Every e-mail and phone that several people have, and who, ascending."""
    rows = connection.execute(
        "SELECT p.normal, p.contact_id FROM (SELECT normal, kind FROM contact_point WHERE normal <> '' "
        "GROUP BY normal, kind HAVING count(*) > 1) twice CROSS JOIN contact_point p "
        "ON p.normal = twice.normal AND p.kind = twice.kind "
        "WHERE p.normal <> '' AND p.kind IN ('email', 'phone') ORDER BY p.normal, p.contact_id"
    )
    for normal, found in groupby(rows, key=itemgetter(0)):
        ids = list(dict.fromkeys(contact_id for _, contact_id in found))
        if len(ids) > 1:
            yield normal, ids


def profiles(connection: apsw.Connection) -> Iterator[tuple[str, int]]:
    """(page in normal form, contact) of every page."""
    return connection.execute("SELECT normal, contact_id FROM profile WHERE normal <> ''")


def not_same(connection: apsw.Connection) -> set[tuple[int, int]]:
    """The pairs who are known to be two, the lower id first."""
    return set(connection.execute("SELECT first_id, second_id FROM not_same"))
