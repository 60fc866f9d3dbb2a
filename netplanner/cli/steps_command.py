"""netplanner steps: how far the seven steps are, and why the next one isn't done."""

from argparse import Namespace

from netplanner.cli.access import reading
from netplanner.cli.terminal import print_json, say
from netplanner.domain import steps as rules
from netplanner.domain.steps import Step
from netplanner.storage import steps as queries

_NAMES = ("Purpose", "Area", "Platforms", "Profile", "Existing contacts", "New contacts", "Keep in touch")
_REASONS = {
    "no_goal": "make a goal",
    "goals_incomplete": "a goal still lacks something",
    "no_area": "give each goal an area, or anywhere",
    "no_primary": "choose the platform you will use most",
    "no_secondary": "choose a second platform",
    "profile_incomplete": "complete the profile on the first platform",
    "no_contacts": "import the people you know",
    "undecided_contacts": "invite the people you know, or skip them with a reason",
    "no_invitation": "invite someone new who serves a goal, and say why",
    "no_close_contacts": "say whom you know well",
    "overdue_contacts": "write to those you haven't heard from for long",
}


def show_steps(options: Namespace) -> int:
    with reading(options) as store:
        today = store.clock.today()
        found = rules.steps(queries.facts(store.reader, today), today)
    if options.json:
        print_json([_step_json(step) for step in found])
        return 0
    for step in found:
        count = f" {step.done} of {step.total}" if step.total else ""
        reason = f": {_REASONS.get(step.reason, step.reason)}" if step.reason else ""
        say(f"{step.number} {_NAMES[step.number - 1]}, {step.state}{count}{reason}")
    return 0


def _step_json(step: Step) -> dict[str, object]:
    return {
        "number": step.number,
        "name": step.name,
        "state": str(step.state),
        "done": step.done,
        "total": step.total,
        "reason": step.reason or None,
    }
