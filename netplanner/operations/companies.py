"""What people do with companies. Each is one undoable step."""

from dataclasses import fields, replace

from netplanner.domain.changes import Changes, Label
from netplanner.domain.company import Company
from netplanner.domain.errors import UserError
from netplanner.domain.search_query import ConditionKey
from netplanner.domain.text import fold
from netplanner.operations import smart_lists
from netplanner.storage import companies, company_writes, goals
from netplanner.storage.store import Step, Store

_FACTS = tuple(field.name for field in fields(Company) if field.name not in ("id", "name"))


def edit(store: Store, before: Company, after: Company) -> Changes:
    """Writes what the user changed between `before` (as loaded) and `after`; cards keep their organisation's text
    and go on meaning the company, new ones with its former name too.

    A rename onto the name of another joins the two: what `after` says holds, what it doesn't say the other knows,
    and two notes become one; `Changes.created` is then the id of the one that stays. Saved searches that name the
    company follow it. What someone else changed meanwhile stays. Raises UserError: company_needs_name, company_gone.
    """
    name = after.name.strip()
    if not fold(name).strip():
        raise UserError("company_needs_name")
    with store.step(Label("edit_company", {"name": name})) as step:
        current = companies.load(step.connection, after.id)
        if current is None:
            raise UserError("company_gone")
        wanted = _applied(before, replace(after, name=name), current)
        other = companies.named(step.connection, wanted.name)
        if other is not None and other.id != current.id:
            step.touched.label = Label("join_companies", {"name": wanted.name})
            _join(step, wanted, other)
        elif wanted != current:
            company_writes.write(step, wanted)
        if wanted.name != current.name:
            smart_lists.follow(step, ConditionKey.COMPANY, current.name, wanted.name)
    return step.changes


def set_target(store: Store, goal_id: int, company_id: int, on: bool) -> Changes:
    """Makes a company a target of a goal, or takes that back. Raises UserError: goal_gone, company_gone."""
    with store.step(Label("target_company" if on else "untarget_company")) as step:
        company = companies.load(step.connection, company_id)
        if company is None:
            raise UserError("company_gone")
        goal = goals.load(step.connection, goal_id)
        if goal is None:
            raise UserError("goal_gone")
        step.touched.label = Label(step.touched.label.code, {"name": company.name, "goal": goal.what})
        is_on = any(goal_id == one for one, _ in companies.targeted_by(step.connection, company_id))
        if on and not is_on:
            company_writes.target(step, goal_id, company_id)
        elif is_on and not on:
            company_writes.untarget(step, goal_id, company_id)
    return step.changes


def _applied(before: Company, after: Company, current: Company) -> Company:
    changed = {
        name: getattr(after, name).strip()
        for name in ("name", *_FACTS)
        if getattr(after, name).strip() != getattr(before, name)
    }
    return replace(current, **changed)


def _join(step: Step, company: Company, other: Company) -> None:
    facts = {name: getattr(company, name) or getattr(other, name) for name in _FACTS}
    if company.note and other.note and company.note not in other.note:
        facts["note"] = f"{company.note}\n\n{other.note}"
    company_writes.join(step, company.id, other.id)
    # Written last: nobody else bears the name any more.
    company_writes.write(step, replace(other, name=company.name, **facts))
    step.touched.created = other.id
