"""What a condition on people asks of the book, as SQL on `contact c`."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

import apsw

from netplanner.domain.clock import instants
from netplanner.domain.search_days import day_before, days_of
from netplanner.domain.search_query import Condition, ConditionKey
from netplanner.domain.text import fold, search_tokens
from netplanner.storage.received import WAITS_FOR_ANSWER

# Conditions of these keys hold all together; those of the others are alternatives.
_ALL_HOLD = frozenset({ConditionKey.TAG, ConditionKey.HAS, ConditionKey.NEED, ConditionKey.OFFER})
# Never true of a row. A plain 0 leaves SQLite no way to walk by the index it is told to.
_NOBODY = "+c.id IS NULL"


class Test(NamedTuple):
    """A test of one row, and a query of the ids that pass where one answers sooner; both take the same values."""

    row: str
    members: str
    values: tuple[object, ...]


def tests(connection: apsw.Connection, conditions: Iterable[Condition], today: str) -> list[Test]:
    """The tests of which a contact must pass all; `today` is an ISO day.

    A condition whose value says nothing known is met by nobody.
    """
    alternatives: dict[ConditionKey, list[Test]] = {}
    found: list[Test] = []
    for condition in dict.fromkeys(conditions):
        test = _TESTS[condition.key](connection, condition.value, today)
        if condition.negated:
            found.append(Test("(" + test.row + ") IS NOT TRUE", "", test.values))
        elif condition.key in _ALL_HOLD:
            found.append(test)
        else:
            alternatives.setdefault(condition.key, []).append(test)
    return found + [_any(some) for some in alternatives.values()]


def _any(some: Sequence[Test]) -> Test:
    if len(some) == 1:
        return some[0]
    row = "(" + " OR ".join("(" + test.row + ")" for test in some) + ")"
    members = " UNION ".join(test.members for test in some) if all(test.members for test in some) else ""
    return Test(row, members, tuple(value for test in some for value in test.values))


_Maker = Callable[[apsw.Connection, str, str], Test]

# Names ---------------------------------------------------------------------------------------------------------------


def named(rows: Iterable[tuple[int | str, str]], wanted: str) -> list[int | str]:
    """The keys of the (key, name) `rows` that a name means: those called so, else those that hold its words.

    Case and marks don't count, and signs between words only where a name has them just so ("C" beside "C++"); each
    word of `wanted` may be the beginning of one.
    """
    just_so, words = _spelt(wanted), search_tokens(wanted)
    levels: tuple[list[int | str], list[int | str], list[int | str]] = ([], [], [])
    for key, name in rows:
        if _spelt(name) == just_so:
            levels[0].append(key)
        elif words and (tokens := search_tokens(name)) == words:
            levels[1].append(key)
        elif words and all(any(token.startswith(word) for token in tokens) for word in words):
            levels[2].append(key)
    return next(filter(None, levels), []) if just_so else []


def goals_meant(known: Mapping[int, str], value: str) -> list[int]:
    """The ids of the `known` goals that a condition's value means: an id, or words of what they are."""
    if value.isascii() and value.isdigit():
        return [goal_id for goal_id in known if str(goal_id) == value.lstrip("0")]
    return [int(goal_id) for goal_id in named(known.items(), value)]


def _spelt(name: str) -> str:
    return " ".join(fold(name).split())


def _by_name(names: str, row: str, members: str) -> _Maker:
    def make(connection: apsw.Connection, value: str, today: str) -> Test:
        return Test(row, members, (json.dumps(named(connection.execute(names), value)),))

    return make


def _goal(connection: apsw.Connection, value: str, today: str) -> Test:
    keys = goals_meant(dict(connection.execute(_GOALS).fetchall()), value)
    return Test(
        "EXISTS (SELECT 1 FROM candidate WHERE contact_id = c.id AND decision = '' "
        "AND goal_id IN (SELECT value FROM json_each(?)))",
        "SELECT contact_id FROM candidate WHERE decision = '' AND goal_id IN (SELECT value FROM json_each(?))",
        (json.dumps(keys),),
    )


def _city(connection: apsw.Connection, value: str, today: str) -> Test:
    terms = search_tokens(value)
    rows: Iterable[tuple[str, str]] = ()
    if terms:
        match = " AND ".join('"' + term + '"*' for term in terms)
        rows = connection.execute(
            "SELECT DISTINCT a.city, a.city FROM contact_search s JOIN address a ON a.contact_id = s.rowid "
            "WHERE contact_search MATCH ? AND a.city <> ''",
            (match,),
        )
    return Test(
        "EXISTS (SELECT 1 FROM address WHERE contact_id = c.id AND city IN (SELECT value FROM json_each(?)))",
        "",
        (json.dumps(named(rows, value), ensure_ascii=False),),
    )


_GOALS = "SELECT id, what FROM goal WHERE deleted IS NULL"
_TAG = _by_name(
    "SELECT id, name FROM tag",
    "EXISTS (SELECT 1 FROM contact_tag WHERE contact_id = c.id AND tag_id IN (SELECT value FROM json_each(?)))",
    "SELECT contact_id FROM contact_tag WHERE tag_id IN (SELECT value FROM json_each(?))",
)
_GROUP = _by_name(
    "SELECT id, name FROM network_group WHERE deleted IS NULL",
    "EXISTS (SELECT 1 FROM membership WHERE contact_id = c.id AND until IS NULL "
    "AND group_id IN (SELECT value FROM json_each(?)))",
    "SELECT contact_id FROM membership WHERE until IS NULL AND group_id IN (SELECT value FROM json_each(?))",
)
_COMPANY = _by_name(
    "SELECT id, name FROM company",
    "c.company_id IN (SELECT value FROM json_each(?))",
    "SELECT id FROM contact WHERE company_id IN (SELECT value FROM json_each(?))",
)


def _topic(kind: str) -> _Maker:
    def make(connection: apsw.Connection, value: str, today: str) -> Test:
        rows = connection.execute("SELECT DISTINCT folded, text FROM contact_topic WHERE kind = ?", (kind,))
        return Test(
            "EXISTS (SELECT 1 FROM contact_topic WHERE contact_id = c.id AND kind = ? "
            "AND folded IN (SELECT value FROM json_each(?)))",
            "SELECT contact_id FROM contact_topic WHERE kind = ? AND folded IN (SELECT value FROM json_each(?))",
            (kind, json.dumps(named(rows, value), ensure_ascii=False)),
        )

    return make


def _platform(connection: apsw.Connection, value: str, today: str) -> Test:
    known = connection.execute("SELECT key, name FROM platform").fetchall()
    keys = [value] if any(key == value for key, _ in known) else named(known, value)
    row = "EXISTS (SELECT 1 FROM profile WHERE contact_id = c.id AND platform IN (SELECT value FROM json_each(?)))"
    return Test(row, "", (json.dumps(keys or [value], ensure_ascii=False),))


# Fields --------------------------------------------------------------------------------------------------------------


def _equals(column: str, empty: str = "") -> _Maker:
    """A column as stored; the word `empty` stands for one with nothing in it."""
    row = column + " = ?"

    def make(connection: apsw.Connection, value: str, today: str) -> Test:
        return Test(row, "", ("" if value == empty else value,))

    return make


def _source(connection: apsw.Connection, value: str, today: str) -> Test:
    escaped = value.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return Test("c.source LIKE ? ESCAPE '\\'", "", (escaped,))


def _country(connection: apsw.Connection, value: str, today: str) -> Test:
    code = value.upper()
    return Test(
        "(c.country = ? OR EXISTS (SELECT 1 FROM address WHERE contact_id = c.id AND country_code = ?))",
        "SELECT id FROM contact WHERE country = ? AND country <> '' AND deleted IS NULL "
        "UNION SELECT contact_id FROM address WHERE country_code = ? AND country_code <> ''",
        (code, code),
    )


def _language(connection: apsw.Connection, value: str, today: str) -> Test:
    # A field may name several, and a region: "da-DK, en".
    row = (
        "EXISTS (SELECT 1 FROM json_each(?), "
        "(SELECT ',' || lower(replace(replace(c.language, ' ', ''), ';', ',')) || ',' AS spoken) "
        "WHERE instr(spoken, ',' || value || ',') > 0 OR instr(spoken, ',' || value || '-') > 0)"
    )
    code = value.lower()
    return Test(row, "", (json.dumps(_FORMS_OF_LANGUAGE.get(code, (code,)), ensure_ascii=False),))


def _stop(connection: apsw.Connection, value: str, today: str) -> Test:
    if not value:
        return Test("c.do_not_contact <> ''", "", ())
    stopped = "(',' || c.do_not_contact || ',')"
    return Test("(instr(" + stopped + ", ?) > 0 OR instr(" + stopped + ", ',all,') > 0)", "", ("," + value + ",",))


def _has(connection: apsw.Connection, value: str, today: str) -> Test:
    if members := _FEW_HAVE.get(value):
        return Test("c.id IN (" + members + ")", members, ())
    return Test(_PARTS.get(value, _NOBODY), "", ())


def _answer(connection: apsw.Connection, value: str, today: str) -> Test:
    return Test(WAITS_FOR_ANSWER, WAITS_FOR_ANSWER.removeprefix("c.id IN (").removesuffix(")"), ())


# Norwegian is written in two forms, each with a code of its own (ISO 639-1).
_FORMS_OF_LANGUAGE = {"no": ("no", "nb", "nn")}
_PARTS = {
    "email": "EXISTS (SELECT 1 FROM contact_point WHERE contact_id = c.id AND kind = 'email')",
    "phone": "EXISTS (SELECT 1 FROM contact_point WHERE contact_id = c.id AND kind = 'phone')",
    "address": "EXISTS (SELECT 1 FROM address WHERE contact_id = c.id)",
    "photo": "EXISTS (SELECT 1 FROM photo WHERE contact_id = c.id)",
    "profile": "EXISTS (SELECT 1 FROM profile WHERE contact_id = c.id)",
    "birthday": "c.birthday <> ''",
    "note": "c.note <> ''",
    "company": "c.organization <> ''",
    "tag": "EXISTS (SELECT 1 FROM contact_tag WHERE contact_id = c.id)",
}
# What so few have that they are looked up.
_FEW_HAVE = {
    "goal": "SELECT k.contact_id FROM candidate k JOIN goal g ON g.id = k.goal_id "
    "WHERE g.deleted IS NULL AND k.decision = ''",
    "group": "SELECT m.contact_id FROM membership m JOIN network_group g ON g.id = m.group_id "
    "WHERE m.until IS NULL AND g.deleted IS NULL",
    "plan": "SELECT oc.contact_id FROM outreach o JOIN outreach_contact oc ON oc.outreach_id = o.id "
    "WHERE o.status IN ('planned', 'waiting') AND o.deleted IS NULL",
}

# Days ----------------------------------------------------------------------------------------------------------------


def _quiet(connection: apsw.Connection, value: str, today: str) -> Test:
    days = int(value) if value.isascii() and value.isdigit() else 0
    until = day_before(today, days)
    return Test("(c.last_contact_on IS NULL OR c.last_contact_on <= ?)", "", (until,))


def _overdue(connection: apsw.Connection, value: str, today: str) -> Test:
    return Test(
        "(c.next_due_on IS NOT NULL AND c.next_due_on < ?)",
        "SELECT id FROM contact WHERE next_due_on IS NOT NULL AND next_due_on < ? AND deleted IS NULL",
        (today,),
    )


def _imported(connection: apsw.Connection, value: str, today: str) -> Test:
    return _in_days(
        value,
        today,
        "EXISTS (SELECT 1 FROM import_record r JOIN import_log l ON l.id = r.import_id "
        "WHERE r.contact_id = c.id AND l.started >= ? AND l.started < ?)",
        "SELECT r.contact_id FROM import_log l JOIN import_record r ON r.import_id = l.id "
        "WHERE l.started >= ? AND l.started < ?",
    )


def _added(connection: apsw.Connection, value: str, today: str) -> Test:
    return _in_days(value, today, "(c.created >= ? AND c.created < ?)", "")


def _contacted(connection: apsw.Connection, value: str, today: str) -> Test:
    if not value:
        return Test("c.last_contact_on IS NOT NULL", "", ())
    span = days_of(value, today)
    if span is None:
        return Test(_NOBODY, "", ())
    return Test(
        "(c.last_contact_on BETWEEN ? AND ? OR EXISTS (SELECT 1 FROM interaction "
        "WHERE contact_id = c.id AND happened_on BETWEEN ? AND ?))",
        "SELECT id FROM contact WHERE last_contact_on BETWEEN ? AND ? AND deleted IS NULL "
        "UNION SELECT contact_id FROM interaction WHERE happened_on BETWEEN ? AND ?",
        (*span, *span),
    )


def _in_days(value: str, today: str, row: str, members: str) -> Test:
    """Tests of an instant: the days are the user's, the instants UTC."""
    span = days_of(value or "..", today)
    return Test(_NOBODY, "", ()) if span is None else Test(row, members, instants(*span))


_TESTS: dict[ConditionKey, _Maker] = {
    ConditionKey.TIE: _equals("c.tie", "undecided"),
    ConditionKey.TAG: _TAG,
    ConditionKey.GROUP: _GROUP,
    ConditionKey.GOAL: _goal,
    ConditionKey.COMPANY: _COMPANY,
    ConditionKey.COUNTRY: _country,
    ConditionKey.CITY: _city,
    ConditionKey.PLATFORM: _platform,
    ConditionKey.SOURCE: _source,
    ConditionKey.BASIS: _equals("c.basis", "unknown"),
    ConditionKey.SPHERE: _equals("c.sphere"),
    ConditionKey.RELATION: _equals("c.relation"),
    ConditionKey.HAS: _has,
    ConditionKey.QUIET: _quiet,
    ConditionKey.OVERDUE: _overdue,
    ConditionKey.IMPORTED: _imported,
    ConditionKey.ADDED: _added,
    ConditionKey.CONTACTED: _contacted,
    ConditionKey.NEED: _topic("need"),
    ConditionKey.OFFER: _topic("offer"),
    ConditionKey.LANGUAGE: _language,
    ConditionKey.CHANNEL: _equals("c.preferred_channel"),
    ConditionKey.STOP: _stop,
    ConditionKey.ANSWER: _answer,
}
