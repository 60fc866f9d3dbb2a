"""The seven steps in the user's words."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from netplanner.domain import steps as rules
from netplanner.domain.steps import DECIDED, INVITATION_DAYS, OVERDUE, PROFILE_ITEMS, Step, StepState
from netplanner.storage import steps as queries
from netplanner.ui.session import Session

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ShownStep:
    """A step as it is shown.

    `detail` is how far it is ("7 of 10", "64 %"), `reason` why it isn't done and `act` what its place is opened by,
    all three "" where there is nothing to say; `code` is the reason's code. `why` says what the step is good for,
    `rule` when it counts as done, and how far the book is.
    """

    number: int
    name: str
    state: StepState
    detail: str
    code: str
    reason: str
    act: str
    why: str
    rule: str


def steps_of(session: Session) -> list[Step]:
    """The seven steps of the open book today."""
    today = session.clock.today()
    return rules.steps(queries.facts(session.store.reader, today), today)


def shown_steps(session: Session) -> list[ShownStep]:
    return [shown(step) for step in steps_of(session)]


def shown(step: Step) -> ShownStep:
    return ShownStep(
        step.number,
        step_name(step.number),
        step.state,
        step_detail(step),
        step.reason,
        step_reason(step.reason),
        step_act(step.reason),
        step_why(step.number),
        " ".join(filter(None, (step_rule(step.number), step_numbers(step)))),
    )


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
        return translate("SevenSteps", "{percent} %").format(percent=_number(int(100 * step.done / step.total)))
    if step.number in (3, 6) or (step.number in (1, 2) and step.total == 1):
        return ""
    return translate("SevenSteps", "{done} of {total}").format(done=_number(step.done), total=_number(step.total))


def step_reason(code: str) -> str:
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
    return reasons.get(code, "")


def step_act(code: str) -> str:
    """What the place of a step is opened by; "" where there is nothing to do."""
    acts = {
        "no_goal": translate("SevenSteps", "New goal"),
        "goals_incomplete": translate("SevenSteps", "Complete goal"),
        "no_area": translate("SevenSteps", "Choose area"),
        "no_primary": translate("SevenSteps", "Choose platforms"),
        "no_secondary": translate("SevenSteps", "Choose platforms"),
        "profile_incomplete": translate("SevenSteps", "Complete profile"),
        "no_contacts": translate("SevenSteps", "Import people"),
        "undecided_contacts": translate("SevenSteps", "Decide on ten"),
        "no_invitation": translate("SevenSteps", "Decide on ten"),
        "no_close_contacts": translate("SevenSteps", "Sort people"),
        "overdue_contacts": translate("SevenSteps", "Show them"),
    }
    return acts.get(code, "")


def step_why(step_number: int) -> str:
    """What a step is good for."""
    return (
        translate(
            "SevenSteps",
            "Most people use a network as an address book and cannot say why. Who knows what they want, and by when, "
            "knows whom to ask, and is understood.",
        ),
        translate("SevenSteps", "A place narrows the search to people you can meet, and shows where you know nobody."),
        translate(
            "SevenSteps",
            "One platform used well brings more than five half used. The second is for those who are not on the first.",
        ),
        translate(
            "SevenSteps",
            "Whoever you invite looks at your profile first. It should be whole, with a photo, and say what you want.",
        ),
        translate("SevenSteps", "Those who know you answer first, and through them you reach the others."),
        translate(
            "SevenSteps", "Only now come strangers who serve your goal: a few a day, each with the reason why you ask."
        ),
        translate(
            "SevenSteps",
            "A contact nobody hears from is an address. A profile alone brings nothing; a word now and then does.",
        ),
    )[step_number - 1]


def step_rule(step_number: int) -> str:
    """When a step counts as done, with the numbers it is judged by."""
    return (
        translate(
            "SevenSteps",
            "Done when each active goal says what, how many, by when, where and whom, and there is one at least.",
        ),
        translate("SevenSteps", "Done when each active goal has an area or says “anywhere”."),
        translate("SevenSteps", "Done when a first platform and a different second one are chosen."),
        translate(
            "SevenSteps",
            "Done when all {count} points of your profile on the first platform are in order. The purpose counts once "
            "its text holds a word of an active goal.",
        ).replace("{count}", _number(len(PROFILE_ITEMS))),
        translate(
            "SevenSteps",
            "Done when {percent} % of the people you know are invited, connected or skipped with a reason.",
        ).replace("{percent}", _number(round(DECIDED * 100))),
        translate("SevenSteps", "Done when one invitation with a good why went out in the last {days} days.").replace(
            "{days}", _number(INVITATION_DAYS)
        ),
        translate("SevenSteps", "Done when at most {percent} % of your close and good contacts are overdue.").replace(
            "{percent}", _number(round(OVERDUE * 100))
        ),
    )[step_number - 1]


def step_numbers(step: Step) -> str:
    """How far the book is from the rule, in the numbers behind the percentage; "" where the rule has none."""
    texts = {
        5: translate("SevenSteps", "Now it is {done} of {total} people."),
        7: translate("SevenSteps", "Now {done} of {total} are not overdue."),
    }
    if step.number not in texts or not step.total:
        return ""
    return texts[step.number].replace("{done}", _number(step.done)).replace("{total}", _number(step.total))


def state_name(state: StepState) -> str:
    return {
        StepState.DONE: translate("SevenSteps", "done"),
        StepState.NEXT: translate("SevenSteps", "next"),
        StepState.OPEN: translate("SevenSteps", "open"),
    }[state]


def _number(value: int) -> str:
    return QLocale().toString(value)
