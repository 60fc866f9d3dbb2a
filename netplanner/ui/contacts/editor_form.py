"""The fields of the contact editor, in the sheet and in the place of the card."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QMenu, QPlainTextEdit, QSpinBox, QWidget

from netplanner.domain.contact import Address, Contact, ContactPoint, CustomField, Profile, display_name_of
from netplanner.domain.place_names import country_code, country_names
from netplanner.domain.text import sort_key
from netplanner.domain.words import Basis, Relation, Sphere, Tie
from netplanner.ui import theme, wording
from netplanner.ui.contacts.editor_choices import (
    StopBoxes,
    TieChips,
    gender_names,
    kind_names,
    side_by_side,
)
from netplanner.ui.contacts.editor_lines import CardLines
from netplanner.ui.contacts.editor_rows import Rows
from netplanner.ui.contacts.folding_form import FoldingForm
from netplanner.ui.contacts.point_rows import AddressRow, CustomRow, PointRow, ProfileRow, kept
from netplanner.ui.contacts.suggestions import BookWords, Suggestions
from netplanner.ui.contacts.tags_field import TagsField
from netplanner.ui.pictures.photo_field import PhotoField
from netplanner.ui.session import Session
from netplanner.ui.widgets.calm_wheel import calm_wheel
from netplanner.ui.widgets.choice import choice
from netplanner.ui.widgets.day_field import DayField
from netplanner.ui.widgets.language_names import language_names
from netplanner.ui.widgets.shrinkable import shrinkable
from netplanner.ui.widgets.spin import give_room

_CHANNELS = ("email", "phone", "post", "linkedin", "xing", "facebook", "in_person")
_MOST_DAYS = 3650
# The rows beside the picture.
_HEAD = ("name", "organization", "title")
_NARROW = 240


class EditorForm(FoldingForm):
    """`contact()` is the contact as the fields have it; what has no field stays as it was.

    Fields that few people need are hidden while they are empty; `fill_add_menu` offers them, `focus_field` shows one.
    """

    def __init__(
        self,
        session: Session,
        contact: Contact,
        tags: Sequence[str],
        platforms: Sequence[tuple[str, str]],
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, beside_picture=_HEAD)
        self._session = session
        self._words = BookWords(session, self)
        self._before = contact
        self._countries = sorted(country_names(language).items(), key=lambda item: sort_key(item[1], language))
        self._texts: dict[str, QLineEdit] = {}
        self.rows: dict[str, Rows[Any]] = {}
        self.days: dict[str, DayField] = {}
        self.topics: dict[str, TagsField] = {}
        self.choices: dict[str, QComboBox] = {}
        self._grid.setVerticalSpacing(theme.px(9))
        self.setContentsMargins(theme.px(22), theme.px(4), theme.px(22), theme.px(12))
        self._add_names()
        self.add_line()
        self._add_points(platforms)
        self._add_days()
        self.add_line()
        self._add_tie(tags)
        self._add_met()
        self._add_ways()
        self.add_line()
        self._add_origin()
        self._add_note()

    def first_field(self) -> QWidget:
        return self._texts["given"]

    def contact(self) -> Contact:
        fields: dict[str, Any] = {
            name: kept(edit, getattr(self._before, name)) for name, edit in self._texts.items() if name != "fn"
        }
        fields |= {part: rows.items() for part, rows in self.rows.items()}
        fields |= {name: field.stored() for name, field in self.days.items()}
        fields["met_on"] = fields["met_on"] or None
        fields |= {name: field.tags() for name, field in self.topics.items()}
        fields |= {name: str(box.currentData()) for name, box in self.choices.items()}
        made = replace(
            self._before,
            **fields
            | {
                "photo": self.photo.photo(),
                "tags": self.tags.tags(),
                "tie": next((tie for tie, chip in self.ties.items() if chip.isChecked()), Tie.UNDECIDED),
                "sphere": Sphere(self.sphere.currentData()),
                "relation": Relation(self.relation.currentData()),
                "basis": Basis(self.basis.currentData()),
                "cadence_days": self.cadence.value() or None,
                "do_not_contact": frozenset(str(key) for key, box in self.stops.items() if box.isChecked()),
                "note": self._note_text(),
                "card": self.lines.card(),
            },
        )
        made.fn = self._formatted_name(made)
        return made

    def set_narrow(self, is_narrow: bool, is_very_narrow: bool = False) -> None:
        """Labels above the fields where the place is narrow; a small picture and less margin where it is more so."""
        super().set_narrow(is_narrow)
        self.photo.set_small(is_very_narrow)
        side = theme.px(12 if is_very_narrow else 22)
        self.setContentsMargins(side, theme.px(4), side, theme.px(12))

    def check(self) -> bool:
        """Says beside each field what is wrong with what was typed there; whether all are right."""
        self.clear_errors()
        good = [rows.check() for rows in self.rows.values()]
        for name, field in self.days.items():
            problem = field.problem()
            good.append(not problem)
            self.set_error("met" if name == "met_on" else name, problem)
        return all(good)

    def error(self, key: str) -> str:
        return (self.rows[key].problem() if key in self.rows else "") or super().error(key)

    def clear_errors(self) -> None:
        super().clear_errors()
        for rows in self.rows.values():
            rows.clear_problems()

    def focus_first_error(self) -> bool:
        for key, field in self._fields.items():
            if self.error(key):
                self.set_row_visible(key, True)
                if key in self.rows and self.rows[key].problem():
                    self.rows[key].focus_problem()
                else:
                    field.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def focus_field(self, field: str) -> QWidget:
        """Puts the focus into a field by the name it has in Contact, "phones:1" for the second of a list; shows it."""
        name, _, number = field.partition(":")
        widget, key = self._found(name)
        self.set_row_visible(key, True)
        if name in self.rows:
            widget = self.rows[name].row_at(int(number) if number.isdecimal() else -1).first_edit()
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(widget, QLineEdit):
            # From its end, so that its beginning is in sight.
            widget.setSelection(len(widget.text()), -len(widget.text()))
        return widget

    def fill_add_menu(self, menu: QMenu, then: Callable[[QWidget], object]) -> None:
        """The fields that are not shown; `then` is called with the one that was chosen."""
        for key, name in self.rare.items():
            if self.is_row_hidden(key):
                action = menu.addAction(name)
                action.triggered.connect(lambda _=False, key=key: self._add_field(key, then))

    def _add_field(self, key: str, then: Callable[[QWidget], object]) -> None:
        self.set_row_visible(key, True)
        if key in self.rows:
            self.rows[key].add()
            then(self.rows[key].rows()[-1].first_edit())
        else:
            field = self.field(key)
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            then(field)

    def _found(self, name: str) -> tuple[QWidget, str]:
        """A field and the key of its row."""
        place = {
            "given": "name", "family": "name", "additional": "rarer", "prefix": "rarer", "suffix": "rarer",
            "department": "title",
            "display_name": "name", "": "name", "preferred_channel": "channel", "cadence_days": "cadence",
            "do_not_contact": "stops", "met_on": "met", "card": "lines", "photo": "photo",
        }  # fmt: skip
        key = place.get(name, name)
        if key == "photo":
            return self.photo, "name"
        if key not in self._fields:
            return self.first_field(), "name"
        widget = self._texts.get(name) or self.days.get(name) or self.choices.get(name)
        return widget or (self.first_field() if key == "name" else self.field(key)), key

    # Names ---------------------------------------------------------------------------------------------------------

    def _add_names(self) -> None:
        self.photo = PhotoField(self._session, self._before.photo, self._before.display_name, self._before.id)
        given = self._text("given", self.tr("Given name"))
        family = self._text("family", self.tr("Family name"))
        self.add_row("name", "", side_by_side(given, family)).setAccessibleName(self.tr("Name"))
        company = self._text("organization", self.tr("Organisation"))
        Suggestions(company, self._words.company_names)
        self.add_row("organization", "", company)
        title, department = self._text("title", self.tr("Job title")), self._text("department", self.tr("Department"))
        self.add_row("title", "", side_by_side(title, department)).setAccessibleName(self.tr("Job title"))
        # The picture stands where the labels of these rows would.
        for key in _HEAD:
            self._rows[key][0].hide()
        upright = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight
        self._grid.addWidget(self.photo, self._grid.rowCount() - len(_HEAD), 0, len(_HEAD), 1, upright)
        rarer = [
            self._text("prefix", self.tr("Title, e.g. Dr.")),
            self._text("additional", self.tr("Middle names")),
            self._text("suffix", self.tr("Suffix")),
        ]
        self.add_rare("rarer", self.tr("Other names"), side_by_side(*rarer), any(edit.text() for edit in rarer))
        nickname = self._text("nickname", self.tr("Nickname"))
        self.add_rare("nickname", self.tr("Nickname"), nickname, bool(nickname.text()))
        shown = self._text("fn", self.tr("Shown as"))
        # Such a name follows its parts.
        self._follows = self._before.fn == self._composed(self._before)
        if self._follows:
            shown.clear()
        shown.setPlaceholderText(self._composed(self._before))
        self.add_rare("fn", self.tr("Shown as"), shown, bool(shown.text()))
        for edit in (given, family, company, *rarer, nickname):
            edit.textEdited.connect(self._show_composed)
        role = self._text("role", self.tr("Role, e.g. decides on seminars"))
        self.add_rare("role", self.tr("Role"), role, bool(role.text()))
        relations = {str(word): wording.relation_name(word) for word in Relation}
        self.relation = choice(relations, str(self._before.relation))
        self.add_rare("relation", self.tr("Relation"), self.relation, self._before.relation != Relation.KNOWN)
        self.choices["kind"] = choice(kind_names(), self._before.kind)
        self.add_rare("kind", self.tr("Kind of card"), self.choices["kind"], self._before.kind != "individual")

    def _show_composed(self) -> None:
        typed = self.contact()
        composed = self._composed(typed)
        self._texts["fn"].setPlaceholderText(composed)
        self.photo.show_name(display_name_of(typed))

    @staticmethod
    def _composed(contact: Contact) -> str:
        return display_name_of(replace(contact, fn=None))

    def _formatted_name(self, made: Contact) -> str | None:
        edit = self._texts["fn"]
        if edit.isModified() and edit.text().strip():
            return edit.text().strip()
        if not edit.isModified() and not self._follows:
            return self._before.fn
        # FN as it was composed before follows the parts; a card that had none gets none.
        return self._composed(made) if self._before.fn is not None else None

    # Numbers, pages, addresses ---------------------------------------------------------------------------------------

    def _add_points(self, platforms: Sequence[tuple[str, str]]) -> None:
        names = {
            "phones": (self.tr("Phone"), self.tr("Add phone")),
            "emails": (self.tr("E-mail"), self.tr("Add e-mail")),
            "messaging": (self.tr("Messaging"), self.tr("Add messaging")),
            "urls": (self.tr("Web"), self.tr("Add web page")),
        }
        for part, (name, add) in names.items():
            at_least = 1 if part in ("phones", "emails") else 0
            points: list[ContactPoint] = getattr(self._before, part)
            rows = Rows[ContactPoint](points, partial(PointRow, part), add, at_least=at_least)
            self._add_list(part, name, rows, is_rare=not at_least)
        self._add_list(
            "profiles",
            self.tr("Profiles"),
            Rows[Profile](self._before.profiles, partial(ProfileRow, platforms), self.tr("Add profile")),
        )
        countries = [name for _, name in self._countries]
        make = partial(AddressRow, countries=countries)
        addresses = Rows[Address](self._before.addresses, make, self.tr("Add address"))
        self._add_list("addresses", self.tr("Address"), addresses)
        unset = self.tr("By the address")
        self.country = self.choices["country"] = choice({"": unset, **dict(self._countries)}, self._before.country)
        by_address = {country_code(place.country) for place in self._before.addresses if place.country}
        is_own = bool(self._before.country) and self._before.country not in by_address
        self.add_rare("country", self.tr("Country"), self.country, is_own)
        self.choices["language"] = choice({"": self.tr("Not said"), **language_names()}, self._before.language)
        self.add_rare("language", self.tr("Language"), self.choices["language"], bool(self._before.language))
        self.choices["gender"] = choice(gender_names(), self._before.gender)
        self.add_rare("gender", self.tr("Gender"), self.choices["gender"], bool(self._before.gender))

    def _add_list(self, part: str, name: str, rows: Rows[Any], *, is_rare: bool = False) -> None:
        self.rows[part] = rows
        if is_rare:
            self.add_rare(part, name, rows, bool(rows.rows()))
        else:
            self.add_row(part, name, rows)

    def _add_days(self) -> None:
        self.add_row("birthday", self.tr("Birthday"), self._day_field("birthday", "birthday"))
        day = self._day_field("anniversary", "anniversary")
        self.add_rare("anniversary", self.tr("Anniversary"), day, bool(self._before.anniversary))

    def _day_field(self, name: str, key: str) -> DayField:
        field = DayField(getattr(self._before, name) or "", needs_year=name == "met_on")
        field.textEdited.connect(lambda: self.set_error(key, ""))
        field.editingFinished.connect(lambda: self.set_error(key, field.problem()))
        field.setMaximumWidth(theme.px(_NARROW))
        self.days[name] = field
        return field

    # Tie and what the book knows -------------------------------------------------------------------------------------

    def _add_tie(self, tags: Sequence[str]) -> None:
        ties = TieChips(self._before.tie)
        self.ties = ties.chips
        self.add_row("tie", self.tr("Tie"), ties)
        self.cadence = QSpinBox(minimum=0, maximum=_MOST_DAYS)
        self.cadence.setSpecialValueText(self.tr("by the tie"))
        self.cadence.setSuffix(self.tr(" days"))
        self.cadence.setValue(self._before.cadence_days or 0)
        self.cadence.setMaximumWidth(theme.px(_NARROW))
        give_room(self.cadence)
        calm_wheel(self.cadence)
        self.add_row("cadence", self.tr("Rhythm"), self.cadence)
        self.tags = TagsField(self._before.tags, tags)
        self.add_row("tags", self.tr("Tags"), self.tags)
        self.sphere = choice({str(word): wording.sphere_name(word) for word in Sphere}, str(self._before.sphere))
        self.add_row("sphere", self.tr("Sphere"), self.sphere)

    def _add_met(self) -> None:
        met, day = self._text("met", self.tr("Where and how you met")), self._day_field("met_on", "met")
        day.setAccessibleName(self.tr("The day you met"))
        day.setToolTip(self.tr("The day you met"))
        self.add_row("met", self.tr("Met"), side_by_side(met, day, shares=(5, 2)))
        hints = {
            "needs": (self.tr("Needs"), self.tr("What this person needs, then Enter"), "need"),
            "offers": (self.tr("Offers"), self.tr("What this person offers, then Enter"), "offer"),
        }
        for name, (label, hint, kind) in hints.items():
            known: list[str] = getattr(self._before, name)
            field = TagsField(known, hint=hint, name=label, ask=partial(self._words.topic_texts, kind), commas=True)
            self.topics[name] = field
            self.add_row(name, label, field)
        custom = Rows[CustomField](self._before.custom, CustomRow, self.tr("Add own field"))
        self._add_list("custom", self.tr("Own fields"), custom, is_rare=True)

    def _add_ways(self) -> None:
        channels = {channel: wording.channel_name(channel) for channel in _CHANNELS}
        unset = self.tr("No preference")
        self.channel = choice({"": unset, **channels}, self._before.preferred_channel)
        self.choices["preferred_channel"] = self.channel
        self.add_row("channel", self.tr("Prefers"), self.channel)
        stops = StopBoxes(self._before.do_not_contact)
        self.stops = stops.boxes
        self.add_row("stops", self.tr("Do not contact"), stops)

    def _add_origin(self) -> None:
        source = self._text("source", self.tr("Where the data comes from"))
        # Untouched it is stored as the word that it was.
        source.setText(wording.source_name(self._before.source))
        self.add_row("source", self.tr("Source"), source)
        self.basis = choice({str(word): wording.basis_name(word) for word in Basis}, str(self._before.basis))
        self.add_row("basis", self.tr("Basis"), self.basis)

    def _add_note(self) -> None:
        self.note = QPlainTextEdit(self._before.note)
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(theme.px(112))
        self.add_row("note", self.tr("Note"), self.note)
        self.lines = CardLines(self._before.card)
        help_text = self.tr("NetPlanner has no fields for these lines. They are kept and exported as they are.")
        self.add_row("lines", self.tr("Also in the card"), self.lines, help_text)
        self.set_row_visible("lines", not self.lines.is_empty())

    def _note_text(self) -> str:
        return self.note.toPlainText() if self.note.document().isModified() else self._before.note

    def _text(self, name: str, hint: str) -> QLineEdit:
        edit = QLineEdit(getattr(self._before, name) or "")
        edit.setCursorPosition(0)
        edit.setPlaceholderText(hint)
        edit.setAccessibleName(hint)
        # The hint goes as soon as something is written.
        edit.setToolTip(hint)
        shrinkable(edit)
        self._texts[name] = edit
        return edit
