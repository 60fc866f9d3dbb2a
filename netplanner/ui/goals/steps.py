"""The seven steps in the user's words, for the strip above the panes."""

from PySide6.QtCore import QCoreApplication

from netplanner.domain import steps as rules
from netplanner.domain.steps import Step, StepState
from netplanner.storage import steps as queries
from netplanner.ui.goals.words import number
from netplanner.ui.session import Session

translate = QCoreApplication.translate


def steps_of(session: Session) -> list[Step]:
    """The seven steps of the open book today."""
    today = session.clock.today()
    return rules.steps(queries.facts(session.store.reader, today), today)


def steps_for_strip(session: Session) -> list[tuple[int, str, str, str, str]]:
    """(number, name, state "done" | "next" | "open", detail such as "7 of 10", why it isn't done) of each step."""
    return [
        (step.number, step_name(step.number), str(step.state), step_detail(step), step_reason(step))
        for step in steps_of(session)
    ]


def step_name(step_number: int) -> str:
    return (
        translate("SevenSteps", "Purpose"),
        translate("SevenSteps", "Area"),
        translate("SevenSteps", "Platforms"),
        translate("SevenSteps", "Profile"),
        translate("SevenSteps", "Existing contacts"),
        translate("SevenSteps", "New contacts"),
        translate("SevenSteps", "Keep in touch"),
    )[step_number - 1]


def step_detail(step: Step) -> str:
    """How far a step is where that is worth saying: "7 of 10", "64 %"."""
    if step.state is StepState.DONE or not step.total:
        return ""
    if step.number in (5, 7):
        return translate("SevenSteps", "{percent} %").format(percent=number(int(100 * step.done / step.total)))
    if step.number in (3, 6) or (step.number in (1, 2) and step.total == 1):
        return ""
    return translate("SevenSteps", "{done} of {total}").format(done=number(step.done), total=number(step.total))


def step_reason(step: Step) -> str:
    """Why a step isn't done and what to do; "" where it is."""
    reasons = {
        "no_goal": translate("SevenSteps", "Say what you want, and by when: make a goal."),
        "goals_incomplete": translate("SevenSteps", "A goal still lacks something: complete it."),
        "no_area": translate("SevenSteps", "Say where: give each goal an area, or “anywhere”."),
        "no_primary": translate("SevenSteps", "Choose the platform that you will use most."),
        "no_secondary": translate("SevenSteps", "Choose a second platform beside the first."),
        "profile_incomplete": translate("SevenSteps", "Complete your profile, with your purpose in it."),
        "no_contacts": translate("SevenSteps", "Import the people you know."),
        "undecided_contacts": translate(
            "SevenSteps", "Invite the people you know already, or skip them with a reason."
        ),
        "no_invitation": translate("SevenSteps", "Invite someone new who serves a goal, and say why."),
        "no_close_contacts": translate("SevenSteps", "Say whom you know well, and note when you last met."),
        "overdue_contacts": translate("SevenSteps", "Write to those you haven't heard from for long."),
    }
    return reasons.get(step.reason, "")
