"""Purposes that people bring to a network, as beginnings of a goal."""

from dataclasses import dataclass, field
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from netplanner.domain.goal import ANYWHERE, Criterion, Goal
from netplanner.domain.words import CriterionKey, GoalKind, Sphere

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Preset:
    """What a purpose fills in: a title, how many, within how many days, whom one looks for."""

    what: str
    amount: int
    days: int
    criteria: tuple[Criterion, ...] = field(default=())
    sphere: Sphere = Sphere.BUSINESS
    anywhere: bool = False


def preset(kind: GoalKind) -> Preset:
    role, company, industry = CriterionKey.ROLE, CriterionKey.COMPANY, CriterionKey.INDUSTRY
    presets = {
        GoalKind.JOB: Preset(
            translate("Presets", "A new job"),
            1,
            180,
            (Criterion(role, translate("Presets", "CEO, HR manager, recruiter"), 2), Criterion(industry, "")),
        ),
        GoalKind.CUSTOMERS: Preset(
            translate("Presets", "5 new customers"),
            5,
            180,
            (
                Criterion(role, translate("Presets", "CEO"), 3),
                Criterion(industry, "", 2),
                Criterion(CriterionKey.SIZE, ""),
            ),
        ),
        GoalKind.BRANDING: Preset(
            translate("Presets", "10 articles that people comment on"),
            10,
            365,
            (Criterion(role, translate("Presets", "journalist, editor")), Criterion(industry, "")),
            anywhere=True,
        ),
        GoalKind.START_COMPANY: Preset(
            translate("Presets", "Start a company"),
            1,
            365,
            (Criterion(role, translate("Presets", "founder, investor, auditor, lawyer"), 2),),
        ),
        GoalKind.NEW_COUNTRY: Preset(
            translate("Presets", "10 friends and colleagues in a new country"),
            10,
            365,
            (Criterion(CriterionKey.COUNTRY, "", 2),),
            Sphere.BOTH,
        ),
        GoalKind.TALKS: Preset(
            translate("Presets", "2 talks abroad"),
            2,
            180,
            (
                Criterion(role, translate("Presets", "conference host, speaker, moderator"), 2),
                Criterion(CriterionKey.GROUP, ""),
            ),
        ),
        GoalKind.HIRE: Preset(
            translate("Presets", "Hire 2 colleagues"),
            2,
            180,
            (Criterion(role, "", 2), Criterion(CriterionKey.CITY, "")),
        ),
        GoalKind.JOB_FOR_OTHER: Preset(
            translate("Presets", "A job for a former colleague"),
            1,
            120,
            (Criterion(role, "", 2), Criterion(company, "")),
        ),
        GoalKind.INTRODUCTIONS: Preset(
            translate("Presets", "Introduce 12 people to one another"),
            12,
            365,
            (Criterion(CriterionKey.TAG, ""),),
            anywhere=True,
        ),
        GoalKind.FRIENDSHIPS: Preset(
            translate("Presets", "5 new friends"), 5, 365, (Criterion(CriterionKey.CITY, ""),), Sphere.PRIVATE
        ),
    }
    return presets.get(kind, Preset("", 1, 180, (Criterion(role, ""),)))


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
