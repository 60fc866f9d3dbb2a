"""Writing companies: their facts, their names, who works there, which goals target them."""

from netplanner.domain.company import Company
from netplanner.domain.text import fold
from netplanner.storage import companies
from netplanner.storage.store import Step


def describe(step: Step, name: str, *, industry: str, size: str, country: str, city: str) -> None:
    """Sets the facts of the company of that name, which hold for all its people."""
    step.connection.execute(
        "UPDATE company SET industry = ?, size = ?, country = ?, city = ? WHERE folded = ?",
        (industry, size, country, city, fold(name)),
    )
    step.touched.lists = True


def ensure(step: Step, name: str) -> int:
    """The id of the company of that name, which is made where there is none; one that had the name before counts."""
    called = " ".join(name.split())
    folded = fold(called)
    known = companies.by_names(step.connection, [folded])
    if folded in known:
        return known[folded]
    step.connection.execute("INSERT INTO company(name, folded) VALUES (?, ?)", (called, folded))
    step.touched.lists = True
    return step.connection.last_insert_rowid()


def write(step: Step, company: Company) -> None:
    """Writes a company anew under its id; no other bears its name. Cards with its former name go on meaning it."""
    _keep_name(step, company)
    step.connection.execute(
        "UPDATE company SET name = ?, folded = ?, industry = ?, size = ?, country = ?, city = ?, url = ?, note = ? "
        "WHERE id = ?",
        (
            company.name, fold(company.name), company.industry, company.size, company.country, company.city,
            company.url, company.note, company.id,
        ),
    )  # fmt: skip
    _touch(step, company.id)


def join(step: Step, company_id: int, into_id: int) -> None:
    """Gives the people, goals and names of a company to another; it is gone then."""
    _touch(step, company_id)
    connection = step.connection
    connection.execute(
        "UPDATE rule_setting SET value = ?1 WHERE value = ?2 AND key GLOB ?3",
        (str(into_id), str(company_id), companies.FORMER + "*"),
    )
    (name,) = connection.execute("SELECT folded FROM company WHERE id = ?", (company_id,)).fetchone()
    _set_former(step, name, into_id)
    connection.execute("UPDATE contact SET company_id = ?1 WHERE company_id = ?2", (into_id, company_id))
    connection.execute(
        "INSERT INTO target_company(goal_id, company_id) SELECT goal_id, ? FROM target_company WHERE company_id = ? "
        "ON CONFLICT DO NOTHING",
        (into_id, company_id),
    )
    connection.execute("DELETE FROM target_company WHERE company_id = ?", (company_id,))
    connection.execute("DELETE FROM company WHERE id = ?", (company_id,))


def target(step: Step, goal_id: int, company_id: int) -> None:
    step.connection.execute(
        "INSERT INTO target_company(goal_id, company_id) VALUES (?, ?) ON CONFLICT DO NOTHING", (goal_id, company_id)
    )
    step.touched.touch(goals=[goal_id])


def untarget(step: Step, goal_id: int, company_id: int) -> None:
    step.connection.execute("DELETE FROM target_company WHERE goal_id = ? AND company_id = ?", (goal_id, company_id))
    step.touched.touch(goals=[goal_id])


def _keep_name(step: Step, company: Company) -> None:
    (before,) = step.connection.execute("SELECT folded FROM company WHERE id = ?", (company.id,)).fetchone()
    name = fold(company.name)
    if before == name:
        return
    _set_former(step, before, company.id)
    step.connection.execute("DELETE FROM rule_setting WHERE key = ?", (companies.FORMER + name,))


def _set_former(step: Step, name: str, company_id: int) -> None:
    step.connection.execute(
        "INSERT INTO rule_setting(key, value) VALUES (?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value",
        (companies.FORMER + name, str(company_id)),
    )


def _touch(step: Step, company_id: int) -> None:
    goals = [goal_id for goal_id, _ in companies.targeted_by(step.connection, company_id)]
    step.touched.touch(contacts=companies.people(step.connection, company_id), goals=goals)
    step.touched.lists = True
