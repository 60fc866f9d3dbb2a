"""The model and the list of plans."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from netplanner.domain.words import OutreachKind, OutreachResult
from netplanner.operations import contacts, planning
from netplanner.storage import outreach
from netplanner.ui.calendar.plan_list import PlanList
from netplanner.ui.calendar.plan_model import PlanModel
from netplanner.ui.session import Session

TODAY = date(2026, 11, 24)


@pytest.fixture
def model(session: Session) -> PlanModel:
    return PlanModel(session)


def test_the_model_keeps_qts_rules_as_it_changes(
    session: Session, model: PlanModel, qtmodeltester: ModelTester, plan: Callable[..., int], bo: int
) -> None:
    qtmodeltester.check(model)
    ids = [plan("2026-11-24", bo) for _ in range(3)]
    model.show_plans(ids, TODAY, {})
    qtmodeltester.check(model)
    model.show_days([(TODAY, ids[:2]), (date(2026, 11, 25), ids[2:])], TODAY, {})
    qtmodeltester.check(model)
    planning.delete(session.store, ids[:1])
    model.refresh(ids)
    qtmodeltester.check(model)


def test_headings_stand_between_days(model: PlanModel, plan: Callable[..., int], bo: int) -> None:
    first, second = plan("2026-11-24", bo), plan("2026-11-25", bo)
    model.show_days([(TODAY, [first]), (date(2026, 11, 25), [second])], TODAY, {})
    shown = [model.index(row).data() for row in range(model.rowCount())]
    assert shown == ["Today, Tuesday 24 November", "Write to Bo Hansen", "Wednesday 25 November", "Write to Bo Hansen"]
    assert [model.id_at(model.index(row)) for row in range(4)] == [None, first, None, second]
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsSelectable
    assert model.plan_count() == 2


@pytest.mark.parametrize(
    ("values", "title", "subtitle"),
    [
        ({}, "Write to Bo Hansen", "E-mail"),
        ({"kind": OutreachKind.CALL, "channel": "phone", "why": "the  seminar\nin May"}, "Call Bo Hansen",
         "Phone · “the seminar in May”"),
        ({"kind": OutreachKind.MEETING, "due_time": "09:05", "zone": "Europe/Berlin"}, "Meet Bo Hansen",
         "09:05 · E-mail"),
        ({"kind": OutreachKind.POST, "contacts": [], "why": "loyalty"}, "Post: loyalty", "E-mail"),
    ],
)  # fmt: skip
def test_a_plan_says_what_it_is(
    model: PlanModel,
    plan: Callable[..., int],
    bo: int,
    values: dict[str, object],
    title: str,
    subtitle: str,
    in_berlin: None,
) -> None:
    created = plan("2026-11-24", bo, **values)
    model.show_plans([created], TODAY, {})
    index = model.index(0)
    row = model.row_at(index)
    assert row is not None
    assert (index.data(), model.subtitle(row)) == (title, subtitle)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert title in spoken
    assert subtitle in spoken


def test_what_is_late_says_so_until_it_is_done(
    session: Session, model: PlanModel, plan: Callable[..., int], bo: int
) -> None:
    created = plan("2026-11-19", bo)
    model.show_plans([created], TODAY, {})
    row = model.row_at(model.index(0))
    assert row is not None
    assert model.is_overdue(row)
    assert model.subtitle(row).startswith("Overdue 5 day")
    planning.finish(session.store, [created], result=OutreachResult.REPLIED)
    model.refresh([created])
    row = model.row_at(model.index(0))
    assert row is not None
    assert not model.is_overdue(row)
    assert model.subtitle(row) == "E-mail · Answered"
    assert model.index(0).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked


def test_a_tick_asks_and_changes_nothing_itself(
    model: PlanModel, plan: Callable[..., int], bo: int, qtbot: QtBot
) -> None:
    created = plan("2026-11-24", bo)
    model.show_plans([created], TODAY, {})
    with qtbot.waitSignal(model.ticked) as ticked:
        model.setData(model.index(0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert ticked.args == [created, True]
    assert model.index(0).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked


def test_rows_are_fetched_when_they_are_asked_for(
    session: Session, model: PlanModel, plan: Callable[..., int], bo: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = [plan("2026-11-24", bo) for _ in range(200)]
    asked: list[int] = []
    read = outreach.rows_of
    monkeypatch.setattr(outreach, "rows_of", lambda reader, wanted: asked.append(len(wanted)) or read(reader, wanted))
    model.show_plans(ids, TODAY, {})
    assert asked == []
    assert model.index(199).data() == "Write to Bo Hansen"
    assert asked == [8]


def test_a_person_in_the_trash_leaves_the_plan(
    session: Session, model: PlanModel, plan: Callable[..., int], sara: int, bo: int
) -> None:
    created = plan("2026-11-24", sara, bo, kind=OutreachKind.INTRODUCTION)
    model.show_plans([created], TODAY, {})
    assert model.index(0).data() == "Introduce Sara Berg ↔ Bo Hansen"
    contacts.delete(session.store, [sara])
    model.refresh([created])
    assert model.index(0).data() == "Introduce Bo Hansen"


def test_the_rows_of_a_day_are_alike_and_headings_are_not(
    qtbot: QtBot, session: Session, plan: Callable[..., int], bo: int
) -> None:
    ids = [plan("2026-11-24", bo) for _ in range(3)]
    view = PlanList(session)
    qtbot.addWidget(view)
    view.plans.show_plans(ids, TODAY, {})
    assert view.uniformItemSizes()
    view.plans.show_days([(TODAY, ids)], TODAY, {})
    assert not view.uniformItemSizes()
    heading, first, second = (view.visualRect(view.plans.index(row)).height() for row in range(3))
    assert heading != first == second
    # Days may be added below an empty agenda.
    view.plans.show_days([], TODAY, {})
    assert not view.uniformItemSizes()
