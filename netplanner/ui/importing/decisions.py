"""What can happen with a record of an import, and what does by the user's decision. No window in here."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from netplanner.domain.words import ImportAction
from netplanner.operations.import_report import Decision, ImportRecord

# The tile, and the choice, of those that the user should look at.
DECIDE: Final = "decide"
MERGE: Final = "merge"
ADD: Final = "add"
SKIP: Final = "skip"

_MOST_CANDIDATES: Final = 3
# Those recognised by these may still be somebody else; the very same card is not.
_MAY_BE_ANOTHER: Final = frozenset({"email", "phone", "profile"})


class Choice(NamedTuple):
    """One of the things that can happen. `name` is the person whom "merge" means, where there are several or none."""

    key: str
    target: int | None = None
    name: str = ""


def choices_for(record: ImportRecord) -> list[Choice]:
    """What the user may choose for a record; [] where nothing else can happen to it."""
    add, skip = Choice(ADD), Choice(SKIP)
    undecided = [Choice(DECIDE)] if record.needs_decision else []
    if record.action is ImportAction.ADD:
        same = [Choice(MERGE, one.contact_id, one.name) for one in record.candidates[:_MOST_CANDIDATES]]
        return [*undecided, *same, add, skip]
    merge = Choice(MERGE)
    if record.action is ImportAction.UPDATE or (undecided and record.action is ImportAction.UNCHANGED):
        return [*undecided, merge, add, skip]
    if record.action is ImportAction.UNCHANGED and record.reason in _MAY_BE_ANOTHER:
        return [merge, add]
    if record.action is ImportAction.SKIP and record.reason == "already_there":
        return [merge, add, skip]
    return []


def choice_of(record: ImportRecord, decision: Decision | None) -> Choice:
    """The choice that stands: the user's, else what happens unasked."""
    if decision is not None:
        names = {one.contact_id: one.name for one in record.candidates}
        return Choice(decision.action, decision.target, names.get(decision.target or 0, ""))
    if record.needs_decision:
        return Choice(DECIDE)
    return Choice(_UNASKED.get(record.action, SKIP))


_UNASKED: Mapping[ImportAction, str] = {
    ImportAction.ADD: ADD,
    ImportAction.UPDATE: MERGE,
    ImportAction.UNCHANGED: MERGE,
}


def decision_for(record: ImportRecord, choice: Choice) -> Decision | None:
    """The decision that a choice comes to; None leaves the record to what happens unasked."""
    if choice.key == DECIDE or (choice == choice_of(record, None) and not record.needs_decision):
        return None
    target = choice.target
    if choice.key == MERGE and target is None and record.action is ImportAction.ADD and record.candidates:
        target = record.candidates[0].contact_id
    return Decision(choice.key, target)


def fate(record: ImportRecord, decision: Decision | None) -> ImportAction:
    """What happens with a record in the end; those that wait for a decision are taken as they come."""
    if decision is None or record.action is ImportAction.FAIL:
        return record.action
    if decision.action == SKIP:
        return ImportAction.SKIP
    if decision.action == ADD:
        return ImportAction.ADD
    if record.action is ImportAction.UNCHANGED and "theirs" not in decision.fields.values():
        return ImportAction.UNCHANGED
    return ImportAction.UPDATE


def kind(record: ImportRecord, decision: Decision | None) -> str:
    """The tile a record counts in: what happens with it, or `DECIDE` while the user should look."""
    return DECIDE if decision is None and record.needs_decision else fate(record, decision)


def alike(one: ImportRecord, other: ImportRecord) -> bool:
    """Whether what is chosen for one may be chosen for the other in one go."""
    return (
        one.action is other.action
        and one.needs_decision == other.needs_decision
        and bool(one.candidates) == bool(other.candidates)
        and (one.action is ImportAction.ADD or one.reason == other.reason)
    )
