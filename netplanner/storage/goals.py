"""Reading goals: with criteria, area and progress; who serves them, who is a candidate."""

import json
from collections.abc import Callable, Collection, Iterable
from typing import NamedTuple

import apsw

from netplanner.domain.criteria import SERVES, TARGET, Facts, Matcher, role_tests, weight_of
from netplanner.domain.goal import Criterion, Goal
from netplanner.domain.text import search_tokens
from netplanner.domain.words import CriterionKey, GoalKind, GoalState, Sphere
from netplanner.storage import role_synonyms as own_names

# Goals that are still worked on; the others stay readable.
OPEN_STATES = frozenset({GoalState.DRAFT, GoalState.ACTIVE, GoalState.PAUSED})

_GOALS = (
    "SELECT g.id, g.what, g.kind, g.amount, g.due_by, g.primary_platform, g.secondary_platform, g.keywords, "
    "g.state, g.sphere, g.note, g.review, g.started_on, g.finished_on, g.colour, g.created, g.changed, "
    "(SELECT total(o.amount) FROM outcome_goal og JOIN outcome o ON o.id = og.outcome_id "
    "WHERE og.goal_id = g.id AND o.deleted IS NULL) FROM goal g WHERE g.deleted IS NULL"
)


class Candidate(NamedTuple):
    """A person set on a goal by hand."""

    id: int
    name: str
    title: str
    organization: str
    tie: str
    has_photo: bool


def listing(connection: apsw.Connection, *, states: Collection[str] | None = None) -> list[Goal]:
    """All goals in their order, those in the trash left out; `states` leaves out others."""
    goals = [_goal(row) for row in connection.execute(_GOALS + " ORDER BY g.position, g.id")]
    return _with_parts(connection, [goal for goal in goals if states is None or goal.state in states])


def load(connection: apsw.Connection, goal_id: int) -> Goal | None:
    """One goal; None where there is none or it is in the trash."""
    rows = connection.execute(_GOALS + " AND g.id = ?", (goal_id,)).fetchall()
    return _with_parts(connection, [_goal(row) for row in rows])[0] if rows else None


def candidates(connection: apsw.Connection, goal_id: int) -> list[int]:
    """The ids of the people set on the goal by hand, by name."""
    return [row.id for row in candidate_rows(connection, goal_id)]


def candidate_rows(connection: apsw.Connection, goal_id: int) -> list[Candidate]:
    """The people set on the goal by hand, by name."""
    sql = (
        "SELECT c.id, c.display_name, c.title, c.organization, c.tie, "
        "EXISTS (SELECT 1 FROM photo p WHERE p.contact_id = c.id) FROM candidate k "
        "JOIN contact c ON c.id = k.contact_id WHERE k.goal_id = ? AND k.decision = '' AND c.deleted IS NULL "
        "ORDER BY c.sort_key, c.id"
    )
    return [Candidate._make((*row[:-1], bool(row[-1]))) for row in connection.execute(sql, (goal_id,))]


def plans(connection: apsw.Connection, goal_id: int) -> list[int]:
    """The ids of the goal's plans, by day."""
    sql = "SELECT id FROM outreach WHERE goal_id = ? AND deleted IS NULL ORDER BY due_on, due_time, id"
    return [row[0] for row in connection.execute(sql, (goal_id,))]


def serving(connection: apsw.Connection, goal_id: int) -> list[int]:
    """The ids, ascending, of people who are candidates of the goal or fit it by a third of the weights.

    The same answer as `domain.criteria.fit` gives for every contact, but each criterion is looked up
    in the book and judged only where the search index or a column makes it possible.
    """
    goal = load(connection, goal_id)
    if goal is None:
        return []
    found = serving_criteria(connection, goal.criteria, goal.targets)
    return sorted(found.union(candidates(connection, goal_id)))


def serving_criteria(
    connection: apsw.Connection, criteria: Iterable[Criterion], targets: Iterable[int] = ()
) -> set[int]:
    """The ids of people who fit `criteria` by a third of the weights or more, the target companies counted in."""
    return serving_of(connection, people_meeting(connection, criteria, targets))


def people_meeting(
    connection: apsw.Connection, criteria: Iterable[Criterion], targets: Iterable[int] = ()
) -> list[tuple[Criterion, set[int]]]:
    """Each criterion that has a value, with the ids of those who meet it; TARGET for the target companies.

    People in the trash may be among them.
    """
    synonyms = role_synonyms(connection)
    meeting = [(one, _meeting(connection, one, synonyms)) for one in criteria if one.value.strip()]
    if companies := list(targets):
        sql = "SELECT id FROM contact WHERE company_id IN (SELECT value FROM json_each(?))"
        meeting.append((TARGET, {row[0] for row in connection.execute(sql, (json.dumps(companies),))}))
    return meeting


def serving_of(connection: apsw.Connection, meeting: Iterable[tuple[Criterion, set[int]]]) -> set[int]:
    """The ids of those who meet a third of the weights or more."""
    found = list(meeting)
    weights: dict[int, int] = {}
    for criterion, people in found:
        for contact_id in people:
            weights[contact_id] = weights.get(contact_id, 0) + weight_of(criterion)
    enough = SERVES * sum(weight_of(criterion) for criterion, _ in found)
    return alive(connection, (contact_id for contact_id, weight in weights.items() if weight >= enough))


def goals_of_contacts(connection: apsw.Connection, ids: Iterable[int]) -> dict[int, list[int]]:
    """For each contact the open goals that it is a candidate of or serves; meant for few contacts."""
    wanted = list(ids)
    found: dict[int, set[int]] = {contact_id: set() for contact_id in wanted}
    sql = (
        "SELECT k.contact_id, k.goal_id FROM candidate k JOIN goal g ON g.id = k.goal_id "
        "WHERE k.contact_id IN (SELECT value FROM json_each(?)) AND k.decision = '' AND g.deleted IS NULL"
    )
    goals = listing(connection, states=OPEN_STATES)
    opened = {goal.id for goal in goals}
    for contact_id, goal_id in connection.execute(sql, (json.dumps(wanted),)):
        if goal_id in opened:
            found[contact_id].add(goal_id)
    known = facts(connection, wanted)
    synonyms = role_synonyms(connection)
    for goal in goals:
        matcher = Matcher(goal.criteria, synonyms, goal.targets)
        for contact_id, fact in known.items():
            if matcher.fit(fact).serves:
                found[contact_id].add(goal.id)
    return {contact_id: sorted(goal_ids) for contact_id, goal_ids in found.items()}


def facts(connection: apsw.Connection, ids: Iterable[int]) -> dict[int, Facts]:
    """What the book knows of each contact that a criterion may ask for, without those that are gone."""
    parameter = (json.dumps(list(ids)),)
    sql = (
        "SELECT c.id, c.title, c.role, c.organization, c.country, c.company_id, coalesce(y.industry, ''), "
        "coalesce(y.size, '') FROM contact c LEFT JOIN company y ON y.id = c.company_id "
        "WHERE c.id IN (SELECT value FROM json_each(?)) AND c.deleted IS NULL"
    )
    lists = _fact_lists(connection, parameter)
    found: dict[int, Facts] = {}
    for contact_id, title, role, organization, country, company_id, industry, size in connection.execute(
        sql, parameter
    ):
        found[contact_id] = Facts(
            roles=tuple(filter(None, (title, role))),
            industry=industry,
            company=organization,
            size=size,
            groups=tuple(lists["groups"].get(contact_id, ())),
            tags=tuple(lists["tags"].get(contact_id, ())),
            countries=tuple(filter(None, (country, *lists["countries"].get(contact_id, ())))),
            cities=tuple(lists["cities"].get(contact_id, ())),
            company_id=company_id,
        )
    return found


def role_synonyms(connection: apsw.Connection) -> list[tuple[str, ...]]:
    """The user's own groups of role names that mean the same work, each with the shipped names it joins."""
    return [tuple(group) for group in own_names.matching(connection)]


_FACT_LISTS = {
    "tags": "SELECT ct.contact_id, t.name FROM contact_tag ct JOIN tag t ON t.id = ct.tag_id "
    "WHERE ct.contact_id IN (SELECT value FROM json_each(?)) ORDER BY ct.contact_id, ct.position",
    "groups": "SELECT m.contact_id, n.name FROM membership m JOIN network_group n ON n.id = m.group_id "
    "WHERE m.contact_id IN (SELECT value FROM json_each(?)) AND n.deleted IS NULL "
    "ORDER BY m.contact_id, n.id",
    "countries": "SELECT contact_id, coalesce(nullif(country_code, ''), country) FROM address "
    "WHERE contact_id IN (SELECT value FROM json_each(?)) AND country <> '' ORDER BY contact_id, position",
    "cities": "SELECT contact_id, city FROM address "
    "WHERE contact_id IN (SELECT value FROM json_each(?)) AND city <> '' ORDER BY contact_id, position",
}


def _fact_lists(connection: apsw.Connection, parameter: tuple[str]) -> dict[str, dict[int, list[str]]]:
    found: dict[str, dict[int, list[str]]] = {name: {} for name in _FACT_LISTS}
    for name, sql in _FACT_LISTS.items():
        for contact_id, text in connection.execute(sql, parameter):
            found[name].setdefault(contact_id, []).append(text)
    return found


_Synonyms = list[tuple[str, ...]]


def _meeting(connection: apsw.Connection, criterion: Criterion, synonyms: _Synonyms) -> set[int]:
    """The ids of those who meet one criterion."""
    if criterion.key in (CriterionKey.ROLE, CriterionKey.COMPANY):
        return _meeting_by_words(connection, criterion, synonyms)
    if criterion.key is CriterionKey.COUNTRY:
        return _meeting_by_country(connection, criterion)
    names, members, as_fact = _BY_NAME[criterion.key]
    matcher = Matcher([criterion])
    met = [key for key, text in connection.execute(names) if matcher.fit(as_fact(text)).met]
    return {row[0] for row in connection.execute(members, (json.dumps(met),))} if met else set()


# Few names stand for many people: the names are judged, then their people looked up.
_BY_NAME: dict[CriterionKey, tuple[str, str, Callable[[str], Facts]]] = {
    CriterionKey.TAG: (
        "SELECT id, name FROM tag",
        "SELECT contact_id FROM contact_tag WHERE tag_id IN (SELECT value FROM json_each(?))",
        lambda text: Facts(tags=(text,)),
    ),
    CriterionKey.GROUP: (
        "SELECT id, name FROM network_group WHERE deleted IS NULL",
        "SELECT contact_id FROM membership WHERE group_id IN (SELECT value FROM json_each(?))",
        lambda text: Facts(groups=(text,)),
    ),
    CriterionKey.INDUSTRY: (
        "SELECT id, industry FROM company WHERE industry <> ''",
        "SELECT id FROM contact WHERE company_id IN (SELECT value FROM json_each(?))",
        lambda text: Facts(industry=text),
    ),
    CriterionKey.SIZE: (
        "SELECT id, size FROM company WHERE size <> ''",
        "SELECT id FROM contact WHERE company_id IN (SELECT value FROM json_each(?))",
        lambda text: Facts(size=text),
    ),
    CriterionKey.CITY: (
        "SELECT DISTINCT city, city FROM address WHERE city <> ''",
        "SELECT contact_id FROM address WHERE city IN (SELECT value FROM json_each(?))",
        lambda text: Facts(cities=(text,)),
    ),
}


def _meeting_by_words(connection: apsw.Connection, criterion: Criterion, synonyms: _Synonyms) -> set[int]:
    # Only a few columns hold the words, but the index knows who has them anywhere.
    matcher = Matcher([criterion], synonyms)
    sql = (
        "SELECT c.id, c.title, c.role, c.organization FROM contact_search s JOIN contact c ON c.id = s.rowid "
        "WHERE contact_search MATCH ? AND c.deleted IS NULL"
    )
    match = _any_phrase(criterion, synonyms)
    if not match:
        return set()
    return {
        contact_id
        for contact_id, title, role, organization in connection.execute(sql, (match,))
        if matcher.fit(Facts(roles=tuple(filter(None, (title, role))), company=organization)).met
    }


def _any_phrase(criterion: Criterion, synonyms: _Synonyms) -> str:
    """The FTS5 expression for all words of any one phrase without which nobody meets the criterion."""
    if criterion.key is CriterionKey.ROLE:
        tests = role_tests(criterion.value, synonyms)
        groups = {_all_words(words, goes_on) for test in tests for words, goes_on in test.search_words()}
    else:
        groups = {_all_words(search_tokens(criterion.value), False)}
    return " OR ".join(sorted(filter(None, groups)))


def _all_words(words: Iterable[str], goes_on: bool) -> str:
    """The words as one part of an FTS5 expression; with `goes_on` the last may be the beginning of a longer one."""
    quoted = [f'"{word}"' for word in words]
    return f"({' AND '.join(quoted)}{' *' if goes_on else ''})" if quoted else ""


def _meeting_by_country(connection: apsw.Connection, criterion: Criterion) -> set[int]:
    matcher = Matcher([criterion])
    found: set[int] = set()
    for names, members in _COUNTRIES:
        met = [name for (name,) in connection.execute(names) if matcher.fit(Facts(countries=(name,))).met]
        if met:
            found.update(row[0] for row in connection.execute(members, (json.dumps(met),)))
    return found


# An address without a code names a country that isn't known. `country_code <> ''` lets SQLite use the partial index.
_COUNTRIES = (
    (
        "SELECT DISTINCT country FROM contact WHERE country <> '' AND deleted IS NULL",
        "SELECT id FROM contact WHERE country IN (SELECT value FROM json_each(?)) "
        "AND country <> '' AND deleted IS NULL",
    ),
    (
        "SELECT DISTINCT country_code FROM address WHERE country_code <> ''",
        "SELECT contact_id FROM address WHERE country_code IN (SELECT value FROM json_each(?)) AND country_code <> ''",
    ),
    (
        "SELECT DISTINCT country FROM address WHERE country_code = '' AND country <> ''",
        "SELECT contact_id FROM address WHERE country_code = '' AND country IN (SELECT value FROM json_each(?))",
    ),
)


def alive(connection: apsw.Connection, ids: Iterable[int]) -> set[int]:
    """Those of `ids` that are in the book and not in its trash."""
    sql = "SELECT id FROM contact WHERE id IN (SELECT value FROM json_each(?)) AND deleted IS NULL"
    return {row[0] for row in connection.execute(sql, (json.dumps(list(ids)),))}


def _goal(row: tuple[object, ...]) -> Goal:
    (
        goal_id, what, kind, amount, due_by, primary, secondary, keywords, state, sphere, note, review, started,
        finished, colour, created, changed, done,
    ) = row  # fmt: skip
    return Goal(
        id=goal_id,  # type: ignore[arg-type]
        what=str(what),
        kind=GoalKind(str(kind)),
        amount=amount,  # type: ignore[arg-type]
        by=str(due_by),
        primary_platform=str(primary),
        secondary_platform=str(secondary),
        keywords=str(keywords).split("\n") if keywords else [],
        state=GoalState(str(state)),
        sphere=Sphere(str(sphere)),
        note=str(note),
        review=str(review),
        started_on=str(started),
        finished_on=str(finished),
        colour=colour,  # type: ignore[arg-type]
        done=done,  # type: ignore[arg-type]
        created=str(created),
        changed=str(changed),
    )


def _with_parts(connection: apsw.Connection, goals: list[Goal]) -> list[Goal]:
    by_id = {goal.id: goal for goal in goals}
    parameter = (json.dumps(list(by_id)),)
    sql = (
        "SELECT goal_id, key, value, weight FROM criterion WHERE goal_id IN (SELECT value FROM json_each(?)) "
        "ORDER BY goal_id, position, id"
    )
    for goal_id, key, value, weight in connection.execute(sql, parameter):
        by_id[goal_id].criteria.append(Criterion(CriterionKey(key), value, weight))
    sql = "SELECT goal_id, code FROM area WHERE goal_id IN (SELECT value FROM json_each(?)) ORDER BY goal_id, position"
    for goal_id, code in connection.execute(sql, parameter):
        by_id[goal_id].area.append(code)
    sql = (
        "SELECT goal_id, company_id FROM target_company WHERE goal_id IN (SELECT value FROM json_each(?)) "
        "ORDER BY goal_id, company_id"
    )
    for goal_id, company_id in connection.execute(sql, parameter):
        by_id[goal_id].targets.append(company_id)
    return goals
