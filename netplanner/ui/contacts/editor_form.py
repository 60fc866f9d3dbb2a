"""The fields of the contact editor."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from netplanner.domain.area import country_names
from netplanner.domain.contact import Address, Contact, ContactPoint, Profile, display_name_of
from netplanner.domain.text import sort_key
from netplanner.domain.words import Basis, DoNotContact, Sphere, Tie
from netplanner.ui import theme, wording
from netplanner.ui.contacts.day_text import day_example, day_shown, day_stored
from netplanner.ui.contacts.editor_rows import AddressRow, PointRow, ProfileRow, Rows
from netplanner.ui.contacts.photo_field import PhotoField
from netplanner.ui.contacts.tags_field import TagsField
from netplanner.ui.session import Session
from netplanner.ui.widgets.calm_wheel import calm_wheel
from netplanner.ui.widgets.chip import Chip
from netplanner.ui.widgets.flow import FlowLayout
from netplanner.ui.widgets.form import Form

_NAME_FIELDS = ("given", "family", "prefix", "additional", "suffix", "nickname")
_WORK_FIELDS = ("organization", "title", "department", "role")
_OTHER_FIELDS = ("met", "language", "source")
_POINTS = ("phones", "emails", "urls", "messaging")
_CHANNELS = ("email", "phone", "post", "linkedin", "xing", "facebook", "in_person")
_MOST_DAYS = 3650


class EditorForm(Form):
    """`contact()` is the contact as the fields have it; what has no field stays as it was."""

    def __init__(
        self,
        session: Session,
        contact: Contact,
        tags: Sequence[str],
        platforms: Sequence[tuple[str, str]],
        language: str,
    ) -> None:
        super().__init__(labels="beside")
        self._before = contact
        self._texts: dict[str, QLineEdit] = {}
        self.rows: dict[str, Rows] = {}
        self.days: dict[str, QLineEdit] = {}
        self.setContentsMargins(theme.px(22), theme.px(4), theme.px(22), theme.px(12))
        self._add_names(session)
        self._add_work()
        self._add_points(platforms)
        self._add_tie(tags)
        self._add_days()
        self._add_more(language)
        self._add_note()

    def first_field(self) -> QWidget:
        return self._texts["given"]

    def contact(self) -> Contact:
        fields: dict[str, Any] = {
            name: _kept(edit, getattr(self._before, name)) for name, edit in self._texts.items() if name != "fn"
        }
        fields |= {part: rows.items() for part, rows in self.rows.items()}
        fields |= {name: self._day(name) for name in self.days}
        made = replace(
            self._before,
            **fields,
            photo=self.photo.photo(),
            tags=self.tags.tags(),
            tie=next((tie for tie, chip in self.ties.items() if chip.isChecked()), Tie.UNDECIDED),
            sphere=Sphere(self.sphere.currentData()),
            basis=Basis(self.basis.currentData()),
            country=str(self.country.currentData()),
            preferred_channel=str(self.channel.currentData()),
            cadence_days=self.cadence.value() or None,
            do_not_contact=frozenset(str(key) for key, box in self.stops.items() if box.isChecked()),
            note=self._note_text(),
        )
        made.fn = self._formatted_name(made)
        return made

    # Names ---------------------------------------------------------------------------------------------------------

    def _add_names(self, session: Session) -> None:
        self.photo = PhotoField(session, self._before)
        self.add_row("photo", self.tr("Picture"), self.photo, middle=True)
        given = self._text("given", self.tr("Given name"))
        family = self._text("family", self.tr("Family name"))
        self.add_row("name", self.tr("Name"), _side_by_side(given, family))
        shown = self._text("fn", self.tr("Shown as"))
        if self._before.fn == self._composed(self._before):
            # The name follows its parts.
            shown.clear()
        shown.setPlaceholderText(self._composed(self._before))
        for edit in (given, family):
            edit.textEdited.connect(self._show_composed)
        self.add_row("fn", self.tr("Shown as"), shown)
        rarer = [self._text("prefix", self.tr("Title, e.g. Dr.")), self._text("additional", self.tr("Middle names"))]
        rarer += [self._text("suffix", self.tr("Suffix")), self._text("nickname", self.tr("Nickname"))]
        for edit in rarer:
            edit.textEdited.connect(self._show_composed)
        self.add_row("rarer", self.tr("Other names"), _side_by_side(*rarer))

    def _show_composed(self) -> None:
        self._texts["fn"].setPlaceholderText(self._composed(self.contact()))

    @staticmethod
    def _composed(contact: Contact) -> str:
        return display_name_of(replace(contact, fn=None))

    def _formatted_name(self, made: Contact) -> str | None:
        typed = self._texts["fn"].text()
        if typed.strip():
            return typed if typed == self._before.fn else typed.strip()
        # FN as it was composed before follows the parts; a card that had none gets none.
        return self._composed(made) if self._before.fn is not None else None

    # Work, numbers, pages --------------------------------------------------------------------------------------------

    def _add_work(self) -> None:
        self.add_row("organization", self.tr("Organisation"), self._text("organization", self.tr("Organisation")))
        title, department = self._text("title", self.tr("Job title")), self._text("department", self.tr("Department"))
        self.add_row("title", self.tr("Job title"), _side_by_side(title, department))
        self.add_row("role", self.tr("Role"), self._text("role", self.tr("Role, e.g. decides on seminars")))

    def _add_points(self, platforms: Sequence[tuple[str, str]]) -> None:
        names = {
            "phones": (self.tr("Phone"), self.tr("Add phone")),
            "emails": (self.tr("E-mail"), self.tr("Add e-mail")),
            "urls": (self.tr("Web"), self.tr("Add web page")),
            "messaging": (self.tr("Messaging"), self.tr("Add messaging")),
        }
        for part in _POINTS:
            at_least = 1 if part in ("phones", "emails") else 0
            self.rows[part] = Rows[ContactPoint](
                getattr(self._before, part),
                lambda point, part=part: PointRow(part, point),  # type: ignore[misc]
                names[part][1],
                at_least=at_least,
            )
            self.add_row(part, names[part][0], self.rows[part])
        self.rows["profiles"] = Rows[Profile](
            self._before.profiles, lambda profile: ProfileRow(platforms, profile), self.tr("Add profile")
        )
        self.add_row("profiles", self.tr("Profiles"), self.rows["profiles"])
        self.rows["addresses"] = Rows[Address](self._before.addresses, AddressRow, self.tr("Add address"))
        self.add_row("addresses", self.tr("Address"), self.rows["addresses"])

    # Tie and the rest ------------------------------------------------------------------------------------------------

    def _add_tie(self, tags: Sequence[str]) -> None:
        place = QWidget()
        flow = FlowLayout(place)
        self.ties: dict[Tie, Chip] = {}
        for tie in (Tie.CLOSE, Tie.GOOD, Tie.ACQUAINTANCE):
            chip = Chip(wording.tie_name(tie), checkable=True, tie=str(tie))
            chip.setChecked(self._before.tie == tie)
            # Not an exclusive group: the one that is set can be taken off again.
            chip.clicked.connect(lambda _=False, tie=tie: self._choose_tie(tie))
            self.ties[tie] = chip
            flow.addWidget(chip)
        self.add_row("tie", self.tr("Tie"), place)
        self.tags = TagsField(self._before.tags, tags)
        self.add_row("tags", self.tr("Tags"), self.tags)

    def _choose_tie(self, chosen: Tie) -> None:
        for tie, chip in self.ties.items():
            chip.setChecked(tie == chosen and chip.isChecked())

    def _add_days(self) -> None:
        names = {"birthday": self.tr("Birthday"), "anniversary": self.tr("Anniversary")}
        for name, label in names.items():
            edit = QLineEdit(day_shown(getattr(self._before, name), self.locale()))
            edit.setPlaceholderText(day_example(self.locale()))
            self.days[name] = edit
            self.add_row(name, label, edit)

    def _day(self, name: str) -> str:
        edit: QLineEdit = self.days[name]
        before: str = getattr(self._before, name)
        if edit.text() == day_shown(before, self.locale()):
            return before
        stored = day_stored(edit.text(), self.locale())
        return edit.text().strip() if stored is None else stored

    def _add_more(self, language: str) -> None:
        countries = sorted(country_names(language).items(), key=lambda item: sort_key(item[1], language))
        unset = self.tr("By the address")
        self.country = _choice({"": unset, **dict(countries)}, self._before.country)
        self.add_row("country", self.tr("Country"), self.country)
        channels = {channel: wording.channel_name(channel) for channel in _CHANNELS}
        self.channel = _choice({"": self.tr("No preference"), **channels}, self._before.preferred_channel)
        self.add_row("channel", self.tr("Prefers"), self.channel)
        self.cadence = QSpinBox(minimum=0, maximum=_MOST_DAYS)
        self.cadence.setSpecialValueText(self.tr("by the tie"))
        self.cadence.setSuffix(self.tr(" days"))
        self.cadence.setValue(self._before.cadence_days or 0)
        calm_wheel(self.cadence)
        self.add_row("cadence", self.tr("Rhythm"), self.cadence)
        self._add_stops()
        self.add_row("met", self.tr("Met"), self._text("met", self.tr("Where and when you met")))
        self.sphere = _choice({str(word): wording.sphere_name(word) for word in Sphere}, str(self._before.sphere))
        self.add_row("sphere", self.tr("Sphere"), self.sphere)
        self.add_row("language", self.tr("Language"), self._text("language", self.tr("Language, e.g. da")))
        source = self._text("source", self.tr("Where the data comes from"))
        # Untouched it is stored as the word that it was.
        source.setText(wording.source_name(self._before.source))
        self.add_row("source", self.tr("Source"), source)
        self.basis = _choice({str(word): wording.basis_name(word) for word in Basis}, str(self._before.basis))
        self.add_row("basis", self.tr("Basis"), self.basis)

    def _add_stops(self) -> None:
        place = QWidget()
        flow = FlowLayout(place, spacing=theme.px(14))
        self.stops: dict[DoNotContact, QCheckBox] = {}
        for channel in DoNotContact:
            box = QCheckBox(self.tr("At all") if channel == DoNotContact.ALL else wording.do_not_contact_name(channel))
            box.setChecked(channel in self._before.do_not_contact)
            self.stops[channel] = box
            flow.addWidget(box)
        self.add_row("stops", self.tr("Do not contact"), place)

    def _add_note(self) -> None:
        self.note = QPlainTextEdit(self._before.note)
        self.note.setTabChangesFocus(True)
        self.note.setMinimumHeight(theme.px(96))
        self.add_row("note", self.tr("Note"), self.note)

    def _note_text(self) -> str:
        return self.note.toPlainText() if self.note.document().isModified() else self._before.note

    def _text(self, name: str, hint: str) -> QLineEdit:
        edit = QLineEdit(getattr(self._before, name) or "")
        edit.setPlaceholderText(hint)
        edit.setAccessibleName(hint)
        # The hint goes as soon as something is written.
        edit.setToolTip(hint)
        self._texts[name] = edit
        return edit


def _kept(edit: QLineEdit, before: str) -> str:
    """The text of a field, the very same as before where it wasn't touched (a line edit shows no line breaks)."""
    return edit.text().strip() if edit.isModified() else before


def _choice(names: Mapping[str, str], chosen: str) -> QComboBox:
    box = QComboBox()
    for key, name in names.items():
        box.addItem(name, key)
    if box.findData(chosen) < 0:
        box.addItem(chosen, chosen)
    box.setCurrentIndex(box.findData(chosen))
    calm_wheel(box)
    return box


def _side_by_side(*widgets: QWidget) -> QWidget:
    place = QWidget()
    row = QHBoxLayout(place)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.px(6))
    for widget in widgets:
        row.addWidget(widget, 1)
    place.setFocusProxy(widgets[0])
    return place
