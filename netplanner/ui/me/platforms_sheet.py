"""Platforms and my profile: where the user invites first and second, how complete the profiles are, what is allowed."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from netplanner.domain import my_profile
from netplanner.domain.changes import Changes
from netplanner.domain.errors import NetPlannerError
from netplanner.domain.my_profile import MyProfile, in_order
from netplanner.domain.steps import PROFILE_ITEMS
from netplanner.domain.words import GoalState
from netplanner.operations import platforms as operations
from netplanner.operations.platforms import Networks
from netplanner.storage import goals, me, platforms, steps
from netplanner.storage.platforms import Platform
from netplanner.ui import theme, wording
from netplanner.ui.me.network_list import NetworkList, NetworkModel, NetworkRow
from netplanner.ui.me.network_page import NetworkPage
from netplanner.ui.session import Session
from netplanner.ui.widgets.buttons import Button
from netplanner.ui.widgets.choice import choice
from netplanner.ui.widgets.edit_sheet import EditSheet
from netplanner.ui.widgets.flow import FlowLayout
from netplanner.ui.widgets.labels import Label
from netplanner.ui.widgets.scroll import Scroll
from netplanner.ui.widgets.tab_order import put_before, stops_of

_LIST_WIDTH = 200
# Fields by the code of a refusal that names the platform.
_FIELDS = {
    "platform_needs_name": "name",
    "platform_name_taken": "name",
    "bad_profile_pattern": "url_pattern",
    "bad_profile_address": "url",
    "bad_date": "source_on",
}


class PlatformsSheet(EditSheet):
    """Everything is written by Save, as one step.

    It begins with the choice of networks, and with the first thing that the profile lacks where that is made; with
    the profile on `platform`, a key, where one is given.
    """

    def __init__(self, session: Session, parent: QWidget | None, platform: str = "") -> None:
        super().__init__(parent, wanted=QSize(940, 680))
        self._session = session
        self._today = session.clock.today()
        reader = session.store.reader
        active = goals.listing(reader, states={GoalState.ACTIVE})
        self._words = my_profile.keyword_names(active)
        self._purpose = me.load(reader).purpose
        self._sent = platforms.notes_sent(reader, self._today.isoformat()[:7])
        known = operations.read(session.store)
        self._platforms = list(known.platforms)
        self._profiles = dict(known.profiles)
        self._pages: dict[str, tuple[NetworkPage, Scroll]] = {}
        self._model = NetworkModel(self)
        self.list = NetworkList(self._model)
        self._stack = QStackedWidget()
        first, second = steps.chosen_platforms(reader)
        self.primary = self._role_box(first, self.tr("Invite first on"))
        self.secondary = self._role_box(second, self.tr("then on"))
        self._fill_body()
        self._show_rows()
        if platform or (first and second):
            self.show_profile(platform)
        else:
            self.list.choose(first or self._platforms[0].key)
            (self.secondary if first else self.primary).setFocus(Qt.FocusReason.OtherFocusReason)
        self.remember()

    def _fill_body(self) -> None:
        self.set_title(
            self.tr("Platforms and my profile"),
            self.tr("One network comes first, one second. Make your profile there complete before you invite."),
        )
        choices = QWidget()
        flow = FlowLayout(choices, spacing=theme.GRID)
        for box in (self.primary, self.secondary):
            name = Label(box.accessibleName())
            name.setBuddy(box)
            name.setFixedHeight(box.sizeHint().height())
            flow.addWidget(name)
            flow.addWidget(box)
        self.add = Button(self.tr("Add a network"), icon="plus", kind="flat", clicked=self._add)
        self.list.chosen.connect(self._show_page)
        self.list.remove_requested.connect(self._remove)
        left = QVBoxLayout()
        left.setSpacing(theme.GRID)
        left.addWidget(self.list, 1)
        left.addWidget(self.add, alignment=Qt.AlignmentFlag.AlignLeft)
        side = QWidget()
        side.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        side.setMaximumWidth(theme.px(_LIST_WIDTH))
        side.setMinimumWidth(theme.px(96))
        row = QHBoxLayout()
        row.setSpacing(theme.GRID * 2)
        row.addWidget(side, 2)
        row.addWidget(self._stack, 5)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addWidget(choices)
        column.addLayout(row, 1)
        self.set_body(body)
        self._cancel = self.add_button(self.tr("Cancel"), self.reject)
        self.add_button(self.tr("Save"), self._save, primary=True)

    def _role_box(self, chosen: str, name: str) -> QComboBox:
        box = choice(self._offered(chosen), chosen)
        box.setAccessibleName(name)
        box.currentIndexChanged.connect(lambda: self._role_changed(box))
        return box

    def _offered(self, chosen: str) -> dict[str, str]:
        """What may be chosen: what is open, and what was chosen before it closed."""
        day = self._today.isoformat()
        names = {one.key: one.name for one in self._platforms if one.is_open(day) or one.key == chosen}
        return {"": self.tr("Choose…"), **names}

    # What stands in the fields

    def typed(self) -> Networks:
        return Networks(
            tuple(self._typed(one) for one in self._platforms),
            {key: profile for key, profile in self._typed_profiles().items() if profile != MyProfile()},
            str(self.primary.currentData() or ""),
            str(self.secondary.currentData() or ""),
        )

    def _typed(self, platform: Platform) -> Platform:
        return self._pages[platform.key][0].platform() if platform.key in self._pages else platform

    def _typed_profiles(self) -> dict[str, MyProfile]:
        return {**self._profiles, **{key: page.profile() for key, (page, _) in self._pages.items()}}

    def page(self, key: str) -> NetworkPage:
        """The page of a network; made when it is first asked for."""
        if key not in self._pages:
            platform = next(one for one in self._platforms if one.key == key)
            page = NetworkPage(
                platform,
                self._profiles.get(key, MyProfile()),
                words=self._words,
                my_purpose=self._purpose,
                sent=self._sent.get(key, 0),
                today=self._today,
            )
            page.changed.connect(self._page_changed)
            page.remove_requested.connect(self._remove)
            page.reopen_requested.connect(self._reopen)
            place = Scroll(page, platform.name)
            self._stack.addWidget(place)
            self._pages[key] = page, place
            # Tab goes from the list into the page, and from there to the buttons.
            put_before(self._cancel, list(stops_of(page)))
        return self._pages[key][0]

    # What is shown

    def show_profile(self, key: str = "") -> None:
        """Puts the keys on the first thing that a profile lacks: the primary platform's, or the one of `key`."""
        key = key or str(self.primary.currentData() or "") or self._platforms[0].key
        self.list.choose(key)
        form = self.page(key).form
        if form is not None:
            form.focus_missing()

    def _show_page(self, key: str) -> None:
        self.page(key)
        self._stack.setCurrentWidget(self._pages[key][1])

    def _page_changed(self) -> None:
        self.set_error("")
        self._show_rows()

    def _show_rows(self) -> None:
        profiles = self._typed_profiles()
        rows = []
        for platform in self._platforms:
            typed = self._typed(platform)
            is_open = platform.is_open(self._today.isoformat())
            line = self._line(platform, profiles.get(platform.key, MyProfile()), is_open=is_open)
            rows.append(NetworkRow(platform.key, typed.name or self.tr("New network"), line, is_open))
        self._model.show_rows(rows)

    def _line(self, platform: Platform, profile: MyProfile, *, is_open: bool) -> str:
        if not is_open:
            return self.tr("closed since {year}").replace("{year}", (platform.valid_to or "")[:4])
        done = self.tr("profile {done} of {total}").replace("{done}", str(len(in_order(profile, self._words))))
        done = done.replace("{total}", str(len(PROFILE_ITEMS)))
        role = ""
        if platform.key == self.primary.currentData():
            role = self.tr("first")
        elif platform.key == self.secondary.currentData():
            role = self.tr("second")
        return f"{role} · {done}" if role else done

    def _role_changed(self, box: QComboBox) -> None:
        """A network is one of both: the other box lets it go."""
        other = self.secondary if box is self.primary else self.primary
        if box.currentData() and box.currentData() == other.currentData():
            other.setCurrentIndex(0)
        self.set_error("")
        self._show_rows()
        if box is self.primary and box.currentData():
            # Its profile is what has to be complete.
            self.list.choose(str(box.currentData()))

    # Acts

    def _add(self) -> None:
        made = operations.own("", self._platforms)
        self._platforms.append(made)
        for box in (self.primary, self.secondary):
            box.addItem(self.tr("New network"), made.key)
        self._show_rows()
        self.list.choose(made.key)
        page = self.page(made.key)
        page.limits.name.textEdited.connect(lambda text: self._name_in_boxes(made.key, text))
        self._pages[made.key][1].ensureWidgetVisible(page.limits.name)
        page.limits.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _name_in_boxes(self, key: str, name: str) -> None:
        for box in (self.primary, self.secondary):
            box.setItemText(box.findData(key), name.strip() or self.tr("New network"))

    def _remove(self) -> None:
        key = self._model.key_at(self.list.currentIndex().row())
        platform = next((one for one in self._platforms if one.key == key), None)
        if platform is None or not platform.own or not platform.is_open(self._today.isoformat()):
            return
        self._platforms.remove(platform)
        self._profiles.pop(key, None)
        self._drop_page(key)
        for box in (self.primary, self.secondary):
            if box.currentData() == key:
                # A box that loses what it shows would show its neighbour.
                box.setCurrentIndex(0)
            box.removeItem(box.findData(key))
        self._show_rows()
        self.list.choose(self._platforms[0].key)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _reopen(self) -> None:
        key = self._model.key_at(self.list.currentIndex().row())
        place = next(place for place, one in enumerate(self._platforms) if one.key == key)
        self._platforms[place] = reopened = self._platforms[place]._replace(valid_to=None)
        self._drop_page(key)
        for box in (self.primary, self.secondary):
            if box.findData(key) < 0:
                box.addItem(reopened.name, key)
        self._show_rows()
        self._show_page(key)

    def _drop_page(self, key: str) -> None:
        if key in self._pages:
            _, place = self._pages.pop(key)
            self._stack.removeWidget(place)
            place.deleteLater()

    def _save(self) -> None:
        for key, (page, _) in self._pages.items():
            if page.problem():
                self.list.choose(key)
                page.problem()
                return
        self.set_writing(True)
        self._session.perform(operations.save, self.typed(), self._today, done=self._saved, failed=self._refused)

    def _saved(self, changes: Changes) -> None:
        self.accept()

    def _refused(self, error: Exception) -> None:
        key = str(error.values.get("platform", "")) if isinstance(error, NetPlannerError) else ""
        field = _FIELDS.get(error.code) if isinstance(error, NetPlannerError) else None
        if key not in self._pages or field is None:
            self.show_refusal(error)
            return
        self.set_writing(False)
        self.list.choose(key)
        self._pages[key][0].show_problem(field, wording.error_text(error))
