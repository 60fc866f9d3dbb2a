"""netplanner goal outcome."""

from argparse import Namespace

from netplanner.cli.access import writing
from netplanner.cli.terminal import print_json, say
from netplanner.domain.outcome import Outcome, OutcomeStep, StepKind
from netplanner.domain.words import GoalKind
from netplanner.operations import outcomes as operations
from netplanner.storage import contacts, outcomes, results
from netplanner.storage.database import Connection


def log_outcome(options: Namespace) -> int:
    with writing(options) as store:
        day = options.date or store.clock.today()
        created = operations.log(
            store,
            options.goal,
            kind=GoalKind(options.kind),
            happened_on=day.isoformat(),
            amount=options.amount,
            what=options.what,
            contact_id=options.contact,
            chain=[OutcomeStep(StepKind.INTRODUCED_BY, contact_id=person) for person in options.through],
        ).created
        assert created is not None
        outcome = outcomes.load(store.reader, created)
        assert outcome is not None
        found = outcome_json(store.reader, outcome)
    if options.json:
        print_json(found)
    else:
        say(f"Outcome {created} logged")
    return 0


def outcome_json(connection: Connection, outcome: Outcome) -> dict[str, object]:
    """An outcome with the steps that led to it and who is to thank; a contract with scripts."""
    people = [outcome.contact_id, *(one.contact_id for one in outcome.chain)]
    names = contacts.names(connection, [person for person in people if person is not None])
    return {
        "id": outcome.id,
        "kind": str(outcome.kind),
        "date": outcome.happened_on,
        "amount": int(outcome.amount) if float(outcome.amount).is_integer() else outcome.amount,
        "what": outcome.what or None,
        "goals": list(outcome.goals),
        "contact": _person(outcome.contact_id, names),
        "chain": [
            {
                "kind": str(one.kind),
                "contact": _person(one.contact_id, names),
                "outcome_id": one.earlier_id,
                "interaction_id": one.interaction_id,
            }
            for one in outcome.chain
        ],
        "credit": [
            {"contact_id": person, "name": name, "share": round(share, 4)}
            for person, name, share in results.credit_shares(connection, outcome.id)
        ],
    }


def _person(contact_id: int | None, names: dict[int, str]) -> dict[str, object] | None:
    return None if contact_id is None else {"id": contact_id, "name": names.get(contact_id)}
