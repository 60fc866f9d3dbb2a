"""The window's language: ours and Qt's own words, and the locale of dates and numbers."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from netplanner.resources import resource
from netplanner.settings import LANGUAGES


def language_of(wanted: str | None) -> str:
    """The language to speak: `wanted`, else the first of the system's that we have, else English."""
    if wanted in LANGUAGES:
        return str(wanted)
    for name in QLocale.system().uiLanguages():
        if name[:2] in LANGUAGES:
            return name[:2]
    return "en"


def spoken() -> str:
    """The language in use."""
    name = QLocale().name()[:2]
    return name if name in LANGUAGES else "en"


def locale_of(language: str) -> QLocale:
    """The system's locale where it is of that language (its region tells how dates are written), else a plain one."""
    system = QLocale.system()
    return system if system.name()[:2] == language else QLocale(language)


def load(application: QCoreApplication, wanted: str | None) -> str:
    """Makes the application speak `wanted` (None: as the system); returns the language in use.

    English too has a file: it holds the forms for one and for many.
    """
    for former in application.findChildren(QTranslator):
        application.removeTranslator(former)
        former.deleteLater()
    language = language_of(wanted)
    QLocale.setDefault(locale_of(language))
    ours = str(resource(f"i18n/netplanner_{language}.qm"))
    qts = f"{QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)}/qtbase_{language}.qm"
    for file in (qts, ours) if language != "en" else (ours,):
        translator = QTranslator(application)
        if translator.load(file):
            application.installTranslator(translator)
    return language
