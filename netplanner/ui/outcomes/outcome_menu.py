"""Logging an outcome in two clicks: a menu of goals, each of which counts one more from today."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QMenu, QWidget

from netplanner.domain.goal import Goal
from netplanner.storage import goals, outreach
from netplanner.ui import icons, theme
from netplanner.ui.lazy import Lazy
from netplanner.ui.session import Session

if TYPE_CHECKING:
    from netplanner.operations import outcomes as operations
else:
    operations = Lazy("netplanner.operations.outcomes")

# More would not be read; the sheet offers all.
_MOST = 6


class OutcomeMenu(QObject):
    """Fills a menu for a person or a plan. What is logged so is told by the banner, which leads to its details."""

    def __init__(self, session: Session, owner: QWidget) -> None:
        super().__init__(owner)
        self._session = session
        self._owner = owner

    def fill(self, menu: QMenu, *, contact_id: int | None = None, outreach_id: int | None = None) -> None:
        """The plan's goal stands first, then those the person serves, then the others."""
        if contact_id is None and outreach_id is not None:
            plan = outreach.load(self._session.store.reader, outreach_id)
            contact_id = plan.contacts[0] if plan is not None and plan.contacts else None
        offered = self._offered(contact_id, outreach_id)
        for goal in offered[:_MOST]:
            text = self.tr("For “{goal}”").replace("{goal}", goal.what.replace("&", "&&"))
            action = menu.addAction(icons.icon("trophy", menu, colour=self._colour(goal)), text)
            action.triggered.connect(partial(self._log, goal, contact_id, outreach_id))
        if offered:
            menu.addSeparator()
        details = menu.addAction(icons.icon("pencil", menu), self.tr("Details…"))
        details.triggered.connect(partial(self.open_sheet, contact_id=contact_id, outreach_id=outreach_id))

    def open_sheet(
        self,
        _checked: bool = False,
        *,
        goal_ids: Sequence[int] = (),
        contact_id: int | None = None,
        outreach_id: int | None = None,
    ) -> None:
        from netplanner.ui.outcomes.outcome_sheet import OutcomeSheet

        OutcomeSheet.for_new(
            self._session, self._owner.window(), goals=goal_ids, contact_id=contact_id, outreach_id=outreach_id
        ).open()

    def _log(self, goal: Goal, contact_id: int | None, outreach_id: int | None, _checked: bool = False) -> None:
        from netplanner.ui.outcomes.outcome_sheet import introductions

        self._session.perform(
            operations.log,
            [goal.id],
            kind=goal.kind,
            happened_on=self._session.clock.today().isoformat(),
            contact_id=contact_id,
            outreach_id=outreach_id,
            chain=introductions(self._session, contact_id),
        )

    def _offered(self, contact_id: int | None, outreach_id: int | None) -> list[Goal]:
        reader = self._session.store.reader
        plan = outreach.load(reader, outreach_id) if outreach_id is not None else None
        served = goals.goals_of_contacts(reader, [contact_id]).get(contact_id, []) if contact_id is not None else []
        opened = goals.listing(reader, states=goals.OPEN_STATES)
        return sorted(opened, key=lambda goal: (plan is None or goal.id != plan.goal_id, goal.id not in served))

    def _colour(self, goal: Goal) -> QColor:
        colours = theme.colours_of(self._owner)
        return colours.goal[goal.colour % len(colours.goal)]
