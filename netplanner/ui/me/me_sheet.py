"""The user's own card: what invitations are signed with and the printed plan is headed by."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from netplanner.domain.changes import Changes
from netplanner.domain.contact import Photo
from netplanner.domain.me import Me
from netplanner.domain.place_names import country_names
from netplanner.domain.text import sort_key
from netplanner.operations import me as operations
from netplanner.storage import me
from netplanner.ui import photos, theme, translation
from netplanner.ui.me.languages_field import LanguagesField
from netplanner.ui.pictures.photo_field import PhotoField
from netplanner.ui.session import Session
from netplanner.ui.widgets.buttons import Button
from netplanner.ui.widgets.calm_wheel import calm_wheel
from netplanner.ui.widgets.choice import choice
from netplanner.ui.widgets.edit_sheet import EditSheet
from netplanner.ui.widgets.form import Form
from netplanner.ui.widgets.scroll import Scroll
from netplanner.ui.widgets.shrinkable import shrinkable
from netplanner.ui.widgets.spin import give_room

_MOST_MINUTES = 10_080
# In a sheet narrower than this, at 100 %, the picture stands above the form.
_NARROW = 460


class MeSheet(EditSheet):
    """One form over the one row about the user; Save is one operation.

    `networks_requested` asks for the networks and profiles, after what was typed has been saved or given up.
    """

    networks_requested = Signal()

    def __init__(self, session: Session, parent: QWidget | None) -> None:
        super().__init__(parent, wanted=QSize(660, 720))
        self.set_title(
            self.tr("About me"),
            self.tr("Templates and the printed plan take your name from here. It stays on this computer."),
        )
        self._session = session
        self._goes_on = False
        known = self._known = me.load(session.store.reader)
        picture = me.photo(session.store.reader)
        self._picture = Photo(picture, f"image/{photos.format_of(picture)}") if picture else None
        self.photo = PhotoField(session, self._picture, known.name)
        self.fields = {
            "name": (QLineEdit(known.name), self.tr("Name")),
            "title": (QLineEdit(known.title), self.tr("Title")),
            "organization": (QLineEdit(known.organization), self.tr("Organisation")),
            "email": (QLineEdit(known.email), self.tr("E-mail")),
            "phone": (QLineEdit(known.phone), self.tr("Phone")),
            "city": (QLineEdit(known.city), self.tr("City")),
        }
        self.country = choice({"": self.tr("Not said"), **_countries()}, known.country)
        self.languages = LanguagesField(known.languages)
        self.minutes = self._minutes_field(known.weekly_minutes)
        self.purpose = QPlainTextEdit(known.purpose)
        self._fill_body()
        self.remember()

    def _fill_body(self) -> None:
        for field, _ in self.fields.values():
            shrinkable(field)
            field.setCursorPosition(0)
        self.fields["name"][0].textEdited.connect(self.photo.show_name)
        self.purpose.setTabChangesFocus(True)
        self.purpose.setFixedHeight(theme.px(84))
        # A narrow sheet puts the picture above the form.
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(theme.px(18))
        self._row.addWidget(self.photo, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._form(), 1, Qt.AlignmentFlag.AlignTop)
        content = QWidget()
        content.setLayout(self._row)
        self._row.setContentsMargins(0, 0, theme.px(10), 0)
        self._scroll = Scroll(content, self.tr("About me"))
        self.set_body(self._scroll)
        self.networks = Button(self.tr("Platforms and my profile…"), kind="link", clicked=self._to_networks)
        self.add_footer_left(self.networks)
        self.add_button(self.tr("Cancel"), self.reject)
        self.add_button(self.tr("Save"), self._save, primary=True)
        self.fields["name"][0].setFocus()

    def _form(self) -> Form:
        form = Form(labels="beside")
        for key in ("name", "title", "organization", "email", "phone"):
            field, label = self.fields[key]
            form.add_row(key, label, field)
        form.add_row("country", self.tr("Country"), self.country)
        form.add_row("city", self.fields["city"][1], self.fields["city"][0])
        form.add_row("languages", self.tr("Languages"), self.languages)
        form.add_row(
            "minutes",
            self.tr("Minutes a week"),
            self.minutes,
            self.tr("How much time a week goes to your network: the attention of a week is held against it."),
        )
        note = self.tr("Why you are in your networks, in a sentence or two: the text for your profiles.")
        form.add_row("purpose", self.tr("Purpose"), self.purpose, note)
        return form

    def _minutes_field(self, minutes: int | None) -> QSpinBox:
        box = QSpinBox(minimum=0, maximum=_MOST_MINUTES, singleStep=15)
        box.setSpecialValueText(self.tr("not said"))
        box.setSuffix(self.tr(" min"))
        box.setValue(minutes or 0)
        box.setMaximumWidth(theme.px(150))
        give_room(box)
        calm_wheel(box)
        return box

    def typed(self) -> tuple[Me, bytes | None]:
        values: dict[str, Any] = {key: field.text() for key, (field, _) in self.fields.items()}
        picture = self.photo.photo()
        return (
            replace(
                self._known,
                **values,
                purpose=self.purpose.toPlainText(),
                country=str(self.country.currentData() or ""),
                languages=self.languages.codes(),
                weekly_minutes=self.minutes.value() or None,
            ),
            picture.data if picture is not None else None,
        )

    def done(self, result: int) -> None:
        super().done(result)
        if self._goes_on:
            self.networks_requested.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = event.size().width() < theme.px(_NARROW)
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)

    def _to_networks(self) -> None:
        """What was typed is saved first: the other sheet begins with the purpose."""
        self._goes_on = True
        if self.is_changed():
            self._save()
        else:
            self.accept()

    def _save(self) -> None:
        if self._writing:
            return
        self.set_writing(True)
        after, picture = self.typed()
        self._session.perform(operations.edit, after, picture, done=self._saved, failed=self._refused)

    def _refused(self, error: Exception) -> None:
        self._goes_on = False
        self.show_refusal(error)

    def _saved(self, changes: Changes) -> None:
        self.accept()


def _countries() -> dict[str, str]:
    language = translation.spoken()
    names = country_names(language)
    return dict(sorted(names.items(), key=lambda item: sort_key(item[1], language)))
