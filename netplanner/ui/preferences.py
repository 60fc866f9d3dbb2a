"""The few choices there are: language, theme, home country."""

from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from netplanner.domain.errors import NetPlannerError
from netplanner.settings import LANGUAGES
from netplanner.ui import translation, wording
from netplanner.ui.session import Session
from netplanner.ui.widgets.form import Form
from netplanner.ui.widgets.sheet import Sheet

_LANGUAGE_NAMES = {"en": "English", "da": "Dansk", "de": "Deutsch"}


class PreferencesSheet(Sheet):
    """`theme_chosen(str)` and `language_changed()` follow a saved change."""

    theme_chosen = Signal(str)
    language_changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None) -> None:
        super().__init__(parent, wanted=QSize(460, 330))
        self.set_title(self.tr("Preferences"))
        self._session = session
        settings = session.settings
        self.language = _combo([(None, self.tr("As the system")), *((key, _LANGUAGE_NAMES[key]) for key in LANGUAGES)])
        self.theme = _combo(
            [("system", self.tr("As the system")), ("light", self.tr("Light")), ("dark", self.tr("Dark"))]
        )
        self.country = _combo([(None, self.tr("Not set")), *_countries(settings.language)])
        _choose(self.language, settings.language)
        _choose(self.theme, settings.theme)
        _choose(self.country, settings.home_country)
        form = Form(labels="beside")
        form.add_row("language", self.tr("Language"), self.language)
        form.add_row("theme", self.tr("Theme"), self.theme)
        form.add_row(
            "country",
            self.tr("Home country"),
            self.country,
            self.tr("Phone numbers without a country code are read as this country's."),
        )
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(form)
        column.addStretch(1)
        self.set_body(body)
        self.add_button(self.tr("Cancel"), self.reject)
        self.add_button(self.tr("Save"), self._save, primary=True)

    def _save(self) -> None:
        settings = self._session.settings
        former = settings.language, settings.theme, settings.home_country
        settings.language, settings.theme, settings.home_country = (
            box.currentData() for box in (self.language, self.theme, self.country)
        )
        try:
            settings.save(self._session.folders.settings)
        except NetPlannerError as error:
            settings.language, settings.theme, settings.home_country = former
            self.set_error(wording.error_text(error))
            return
        if settings.theme != former[1]:
            self.theme_chosen.emit(settings.theme)
        if (settings.language, settings.home_country) == (former[0], former[2]):
            self.accept()
            return
        self.setEnabled(False)
        self._change_book(speaks_another=settings.language != former[0])

    def _change_book(self, *, speaks_another: bool) -> None:
        """Sorts names and reads phone numbers the new way.

        The sheet stays until that is done: only then may the window be made anew in another language.
        """
        from netplanner.operations import locale
        from netplanner.storage.locale import Locale

        session, settings = self._session, self._session.settings
        wanted = Locale(translation.language_of(settings.language), settings.home_country or "")
        job = session.worker.run(lambda progress: locale.change(session.store, wanted, progress))
        job.tell(
            succeeded=session.announce, failed=session.failed.emit, ended=partial(self._locale_changed, speaks_another)
        )

    def _locale_changed(self, speaks_another: bool) -> None:
        self.accept()
        if speaks_another:
            self.language_changed.emit()


def _combo(choices: list[tuple[str | None, str]]) -> QComboBox:
    box = QComboBox()
    for value, text in choices:
        box.addItem(text, value)
    return box


def _choose(box: QComboBox, value: str | None) -> None:
    box.setCurrentIndex(max(0, box.findData(value)))


def _countries(language: str | None) -> list[tuple[str | None, str]]:
    from netplanner.domain.place_names import country_names
    from netplanner.domain.text import sort_key

    spoken = translation.language_of(language)
    names = country_names(spoken)
    return sorted(names.items(), key=lambda item: sort_key(item[1], spoken))
