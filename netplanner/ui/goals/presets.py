"""Purposes that people bring to a network, as beginnings of a goal."""

from dataclasses import dataclass, field
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from netplanner.domain.goal import ANYWHERE, Criterion, Goal
from netplanner.domain.words import CriterionKey, GoalKind, Sphere

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Preset:
    """What a purpose fills in: a title, how many, within how many days, whom one looks for.

    `icon` and `line` show it among the others.
    """

    what: str
    amount: int
    days: int
    icon: str
    line: str
    criteria: tuple[Criterion, ...] = field(default=())
    sphere: Sphere = Sphere.BUSINESS
    anywhere: bool = False


def preset(kind: GoalKind) -> Preset:
    role, industry = CriterionKey.ROLE, CriterionKey.INDUSTRY
    presets = {
        GoalKind.JOB: Preset(
            translate("Presets", "A new job"),
            1,
            180,
            "briefcase",
            translate("Presets", "Those who hire in your field"),
            (Criterion(role, translate("Presets", "CEO, HR manager, recruiter"), 3), Criterion(industry, "", 2)),
        ),
        GoalKind.CUSTOMERS: Preset(
            translate("Presets", "5 new customers"),
            5,
            180,
            "handshake",
            translate("Presets", "Ways into the companies you want"),
            (
                Criterion(role, translate("Presets", "CEO"), 3),
                Criterion(industry, "", 2),
                Criterion(CriterionKey.SIZE, "", 1),
            ),
        ),
        GoalKind.BRANDING: Preset(
            translate("Presets", "10 articles that people comment on"),
            10,
            365,
            "megaphone",
            translate("Presets", "Be read and heard in your field"),
            (Criterion(role, translate("Presets", "journalist, editor"), 3), Criterion(industry, "", 2)),
            anywhere=True,
        ),
        GoalKind.START_COMPANY: Preset(
            translate("Presets", "Start a company"),
            1,
            365,
            "rocket",
            translate("Presets", "Founders, investors, advisers"),
            (Criterion(role, translate("Presets", "founder, investor, auditor, lawyer"), 3),),
        ),
        GoalKind.NEW_COUNTRY: Preset(
            translate("Presets", "10 friends and colleagues in a new country"),
            10,
            365,
            "plane",
            translate("Presets", "People where you are going to live"),
            (Criterion(CriterionKey.COUNTRY, "", 3),),
            Sphere.BOTH,
        ),
        GoalKind.TALKS: Preset(
            translate("Presets", "2 talks abroad"),
            2,
            180,
            "presentation",
            translate("Presets", "Hosts who look for speakers"),
            (
                Criterion(role, translate("Presets", "conference host, speaker, moderator"), 3),
                Criterion(CriterionKey.GROUP, "", 2),
            ),
        ),
        GoalKind.HIRE: Preset(
            translate("Presets", "Hire 2 colleagues"),
            2,
            180,
            "user-plus",
            translate("Presets", "Colleagues by way of people you trust"),
            (Criterion(role, "", 3), Criterion(CriterionKey.CITY, "", 2)),
        ),
        GoalKind.JOB_FOR_OTHER: Preset(
            translate("Presets", "A job for a former colleague"),
            1,
            120,
            "user",
            translate("Presets", "Open a door for a former colleague"),
            (Criterion(role, "", 3), Criterion(industry, "", 2)),
        ),
        GoalKind.INTRODUCTIONS: Preset(
            translate("Presets", "Introduce 12 people to one another"),
            12,
            365,
            "users",
            translate("Presets", "Bring together who can help each other"),
            (Criterion(CriterionKey.TAG, "", 2),),
            anywhere=True,
        ),
        GoalKind.FRIENDSHIPS: Preset(
            translate("Presets", "5 new friends"),
            5,
            365,
            "heart-handshake",
            translate("Presets", "People to spend free time with"),
            (Criterion(CriterionKey.CITY, "", 2),),
            Sphere.PRIVATE,
        ),
    }
    return presets.get(kind) or Preset(
        "", 1, 180, "sparkles", translate("Presets", "In your own words"), (Criterion(role, "", 2),)
    )


def begin(kind: GoalKind, today: date) -> Goal:
    """A goal that begins with a purpose; whom and where are left to say."""
    found = preset(kind)
    return Goal(
        what=found.what,
        kind=kind,
        amount=found.amount,
        by=(today + timedelta(days=found.days)).isoformat(),
        area=[ANYWHERE] if found.anywhere else [],
        criteria=[Criterion(one.key, one.value, one.weight) for one in found.criteria],
        sphere=found.sphere,
    )
