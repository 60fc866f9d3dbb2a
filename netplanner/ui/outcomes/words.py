"""The words of outcomes: steps, stages of the funnel, shares with their intervals, how it is all worked out."""

from PySide6.QtCore import QCoreApplication, QLocale

from netplanner.domain.outcome import StepKind
from netplanner.domain.ratios import LEAST_CASES, Funnel, Ratio
from netplanner.domain.words import GoalKind
from netplanner.storage.outcomes import EarlierRow, OutcomeRow
from netplanner.ui import wording

translate = QCoreApplication.translate


def number(value: float) -> str:
    """An amount without a needless fraction: 3, 2.5."""
    locale = QLocale()
    return locale.toString(int(value)) if value == int(value) else locale.toString(round(value, 2), "g", 6)


def percent(share: float) -> str:
    return translate("Outcomes", "{number} %").format(number=QLocale().toString(round(share * 100)))


def interval_text(ratio: Ratio) -> str:
    """ "60–86 %", "" where there are too few cases."""
    found = ratio.interval
    if found is None:
        return ""
    return translate("Outcomes", "{low}–{high} %").format(
        low=QLocale().toString(round(found.low * 100)), high=QLocale().toString(round(found.high * 100))
    )


def ratio_text(ratio: Ratio) -> str:
    """ "30 of 40 (60–86 %)", without the interval where there are too few cases."""
    text = translate("Outcomes", "{hits} of {cases}").format(hits=number(ratio.hits), cases=number(ratio.cases))
    interval = interval_text(ratio)
    return f"{text} ({interval})" if interval else text


def step_name(kind: StepKind) -> str:
    return {
        StepKind.INTRODUCED_BY: translate("Outcomes", "Introduced by"),
        StepKind.INVITATION: translate("Outcomes", "Invitation"),
        StepKind.MEETING: translate("Outcomes", "Meeting"),
        StepKind.TALK: translate("Outcomes", "Talk or seminar"),
        StepKind.OTHER: translate("Outcomes", "Something else"),
    }[kind]


def funnel_title(kind: GoalKind | None = None) -> str:
    if kind is GoalKind.CUSTOMERS:
        return translate("Outcomes", "From invitation to customer")
    return translate("Outcomes", "From invitation to outcome")


def stage_names() -> tuple[str, str, str, str]:
    """The four stages, for any number of people."""
    return (
        translate("Outcomes", "invited"),
        translate("Outcomes", "accepted"),
        translate("Outcomes", "talked"),
        translate("Outcomes", "with outcome"),
    )


def acceptance_text(funnel: Funnel) -> str:
    """ "38 of 64 accepted (47–71 %)"; how many more it takes where there are too few."""
    if not funnel.invited:
        return ""
    if funnel.acceptance.share is None:
        return translate("Outcomes", "Shares are shown from {count} people on.").format(count=LEAST_CASES)
    return translate("Outcomes", "{accepted} of {invited} accepted ({interval})").format(
        accepted=number(funnel.accepted), invited=number(funnel.invited), interval=interval_text(funnel.acceptance)
    )


def funnel_calculation(funnel: Funnel, for_goal: str = "") -> str:
    """What the four numbers count, with the user's own."""
    whose = (
        translate("Outcomes", "Counted are people whom you sent an invitation for “{goal}”.").replace(
            "{goal}", for_goal
        )
        if for_goal
        else translate("Outcomes", "Counted are people whom you sent an invitation.")
    )
    lines = [
        whose,
        translate("Outcomes", "Invited: {count}, each once, however many invitations.").format(
            count=number(funnel.invited)
        ),
        translate("Outcomes", "Accepted: {count} of them said yes.").format(count=number(funnel.accepted)),
        translate(
            "Outcomes", "Talked: with {count} of those a call, a meeting or a message with an answer followed."
        ).format(count=number(funnel.talked)),
        translate(
            "Outcomes", "Outcome: {count} of those delivered an outcome or led to one, on that day or later."
        ).format(count=number(funnel.outcome)),
    ]
    if funnel.acceptance.share is None:
        lines.append(interval_silence())
    else:
        lines.append(
            translate("Outcomes", "{share} accepted. {interval_words}").format(
                share=ratio_text(funnel.acceptance), interval_words=interval_words()
            )
        )
    return "\n".join(lines)


def interval_words() -> str:
    return translate(
        "Outcomes", "In brackets stands where the true share lies with 95 % certainty (Wilson’s interval)."
    )


def interval_silence() -> str:
    return translate("Outcomes", "With fewer than {count} cases no share is shown: it could be chance.").format(
        count=LEAST_CASES
    )


def credit_calculation() -> str:
    return "\n".join(
        (
            translate("Outcomes", "Each outcome is worth 1."),
            translate("Outcomes", "Half goes to who delivered it, half is shared equally by those on the way to it."),
            translate("Outcomes", "With nobody on the way, all goes to who delivered it."),
            translate(
                "Outcomes",
                "Where an earlier outcome is on the way, who delivered that one and who led there are on the way too.",
            ),
        )
    )


def outcome_title(row: OutcomeRow | EarlierRow) -> str:
    return row.what or wording.goal_kind_name(row.kind)


def way_text(row: OutcomeRow) -> str:
    """The line below an outcome: what it counts, who led there, who delivered it."""
    parts = []
    if row.amount != 1:
        parts.append(translate("Outcomes", "counts {amount}").format(amount=number(row.amount)))
    if row.links:
        names = ", ".join(dict.fromkeys(row.links))
        parts.append(translate("Outcomes", "by way of {names}").replace("{names}", names))
    if row.contact_name:
        parts.append(translate("Outcomes", "through {name}").replace("{name}", row.contact_name))
    return " · ".join(parts)


def earlier_text(row: EarlierRow) -> str:
    """ "Seminar in May, 12 May", for a choice among earlier outcomes."""
    return f"{outcome_title(row)}, {wording.date_text(row.happened_on)}"
