"""The languages of the window: every text has its translation, and the .qm files say what the .ts files say."""

import ast
import importlib.util
import re
import string
import sys
from collections import Counter
from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from netplanner.domain.outreach import OutreachRow
from netplanner.domain.words import Basis, OutreachKind, OutreachStatus
from netplanner.resources import resource
from netplanner.settings import LANGUAGES
from netplanner.ui import commands, translation, wording
from netplanner.ui.calendar import menus, plan_text

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "netplanner"
TRANSLATED = tuple(language for language in LANGUAGES if language != "en")
PLACES = re.compile(r"\{\w*\}|%L?n|%\d")
MNEMONIC = re.compile(r"&(?!&)(\S)")
DAY = date(2026, 11, 24)


class Message(NamedTuple):
    context: str
    source: str
    forms: tuple[str, ...]
    plural: bool
    kind: str
    """What Qt Linguist says of it: "" finished, else unfinished, vanished or obsolete."""


def messages(language: str) -> list[Message]:
    root = ElementTree.parse(resource(f"i18n/netplanner_{language}.ts")).getroot()
    return [
        _message(context.findtext("name", ""), node)
        for context in root.iter("context")
        for node in context.iter("message")
    ]


def _message(context: str, node: ElementTree.Element) -> Message:
    translated = node.find("translation")
    assert translated is not None
    plural = node.get("numerus") == "yes"
    forms = tuple(form.text or "" for form in translated.iter("numerusform")) if plural else (translated.text or "",)
    return Message(context, node.findtext("source", ""), forms, plural, translated.get("type", ""))


@pytest.fixture(scope="module")
def texts():
    """All texts of the code, as the script that makes the .ts files finds them."""
    script = ROOT / "packaging" / "translations.py"
    specification = importlib.util.spec_from_file_location("window_translations", script)
    module = importlib.util.module_from_spec(specification)
    sys.modules[specification.name] = module
    specification.loader.exec_module(module)
    return module.texts()


@pytest.fixture
def speak(qapp):
    """Makes the application speak a language; afterwards it is as it was."""
    former = QLocale()
    yield lambda language: translation.load(qapp, language)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    # Those that are to be deleted must not be found by the next test.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QLocale.setDefault(former)


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_text_of_the_code_is_translated(language, texts):
    known = {(message.context, message.source): message for message in messages(language)}
    wanted = {(text.context, text.source): text for text in texts}
    assert wanted.keys() - known.keys() == set(), "run packaging/translations.py and translate"
    assert known.keys() - wanted.keys() == set(), "run packaging/translations.py: no longer in the code"
    unlike = [key for key, text in wanted.items() if text.plural != known[key].plural]
    assert unlike == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_unfinished_or_empty(language):
    assert [message for message in messages(language) if message.kind or not all(message.forms)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_qm_file_answers_as_the_ts_file_says(language):
    translator = QTranslator()
    assert translator.load(str(resource(f"i18n/netplanner_{language}.qm")))
    for message in messages(language):
        # All our languages have two forms: one, and all other numbers.
        numbers = (1, 2) if message.plural else (-1,)
        for number, form in zip(numbers, message.forms, strict=True):
            answer = translator.translate(message.context, message.source, None, number)
            assert answer == form, (message, "run packaging/translations.py")


@pytest.mark.parametrize("language", LANGUAGES)
def test_places_to_fill_in_are_those_of_the_source(language):
    unlike = [
        (message.source, form)
        for message in messages(language)
        for form in message.forms
        if not _same_places(message.source, form, singular=message.plural and form == message.forms[0])
    ]
    assert unlike == []


def _same_places(source: str, form: str, *, singular: bool) -> bool:
    wanted, found = Counter(PLACES.findall(source)), Counter(PLACES.findall(form))
    if singular and not set(found) & {"%n", "%Ln"}:
        # "every day" instead of "every 1 day".
        wanted -= Counter(place for place in wanted.elements() if place in ("%n", "%Ln"))
    return wanted == found


@pytest.mark.parametrize("language", LANGUAGES)
def test_spaces_ends_and_letters_are_as_in_the_source(language):
    for message in messages(language):
        for form in message.forms:
            said = message.source, form
            assert _margins(message.source) == _margins(form), said
            assert message.source.count("\n") == form.count("\n"), said
            assert message.source.endswith(".") == form.endswith("."), said
            for mark in ("…", ":", "?", "!"):
                assert message.source.endswith(mark) == form.endswith(mark), said
            assert len(MNEMONIC.findall(message.source)) == len(MNEMONIC.findall(form)), said


def _margins(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


@pytest.mark.parametrize("language", TRANSLATED)
def test_quotes_are_those_of_the_language(language):
    opening, closing = {"da": "“”", "de": "„“"}[language]
    for message in messages(language):
        wanted = message.source.count("“")
        for form in message.forms:
            assert form.count(opening) == form.count(closing) == wanted, form
            assert not set(form) & (set('“”„»«"') - {opening, closing}), form


@pytest.mark.parametrize("language", TRANSLATED)
def test_nothing_shouts(language):
    assert [form for message in messages(language) for form in message.forms if "!" in form] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_menu_gives_a_letter_twice(language, speak, qtbot):
    speak(language)
    window = QMainWindow()
    qtbot.addWidget(window)
    handlers = {command.key: lambda: None for command in commands.COMMANDS}
    made = commands.CommandSet(window, handlers, lambda: False)
    bars = [[action.text() for action in window.menuBar().actions()]]
    own = [[action.text() for action in menu.actions()] for menu in made.menus.values()]
    for names in bars + own + _plan_menus(window):
        letters = [letter.casefold() for name in names for letter in MNEMONIC.findall(name)]
        assert len(letters) == len(set(letters)), names


def _plan_menus(parent: QWidget) -> list[list[str]]:
    acts = menus.PlanActs(*[lambda *_: None] * len(fields(menus.PlanActs)))
    rows = _row(OutreachKind.CALL, OutreachStatus.PLANNED), _row(OutreachKind.MAIL, OutreachStatus.DONE)
    made = [menus.plan_menu(parent, row, DAY, acts) for row in rows]
    inner = [menu for outer in made for menu in outer.findChildren(QMenu)]
    return [[action.text() for action in _said(menu)] for menu in (*made, *inner)]


def _row(kind: str, status: str) -> OutreachRow:
    return OutreachRow(
        id=1, due_on="2026-11-25", due_time="", kind=kind, channel="email", status=status, result="", why="why",
        contacts=(1,), contact_names=("Åse Ek",), goal_id=None, goal_what="", goal_colour=0,
    )  # fmt: skip


def _said(menu: QMenu) -> list[QAction]:
    return [action for action in menu.actions() if not action.isSeparator()]


def test_english_counts_one_and_many(speak):
    speak("en")
    said = [QCoreApplication.translate("Wording", "%Ln day(s) left", None, days) for days in (1, 41)]
    assert said == ["1 day left", "41 days left"]


@pytest.mark.parametrize(
    ("language", "ours", "qts"),
    [("da", ("Rediger", "2 dage tilbage"), "Annuller"), ("de", ("Bearbeiten", "noch 2 Tage"), "Abbrechen")],
)
def test_a_language_brings_our_words_and_qts(language, ours, qts, speak):
    assert speak(language) == language
    said = (
        QCoreApplication.translate("ContactCard", "Edit"),
        QCoreApplication.translate("Wording", "%Ln day(s) left", None, 2),
    )
    assert said == ours
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == qts
    assert QLocale().name()[:2] == language


def test_the_next_language_takes_the_place_of_the_former(speak):
    speak("de")
    assert speak("en") == "en"
    assert QCoreApplication.translate("ContactCard", "Edit") == "Edit"


def test_words_inside_a_sentence_are_small_but_german_nouns(speak):
    said = {}
    for language in LANGUAGES:
        speak(language)
        said[language] = wording.within(wording.basis_name(Basis.CONSENT))
    assert said == {"en": "consent", "da": "samtykke", "de": "Einwilligung"}


def test_keys_and_quotes_are_those_of_the_language(speak):
    row = _row(OutreachKind.CALL, OutreachStatus.PLANNED)
    delete = next(command for command in commands.COMMANDS if command.key == "contact.delete")
    said = {}
    for language in LANGUAGES:
        speak(language)
        said[language] = delete.keys_text(), plan_text.subtitle(row, DAY, {}).split(" · ")[-1]
    assert said == {"en": ("Del", "“why”"), "da": ("Del", "“why”"), "de": ("Entf", "„why“")}


def test_no_text_is_put_together_where_no_translator_sees_it(texts):
    """`tr` and `translate` take their text as it stands, and never one of several or an f-string."""
    allowed = {"str"}  # translate(context, str(text)) says again what QT_TRANSLATE_NOOP marked.
    odd = []
    for path in sorted(PACKAGE.rglob("ui/**/*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            text = _text_of(node)
            if text is None or (isinstance(text, ast.Constant) and isinstance(text.value, str)):
                continue
            if isinstance(text, ast.Call) and getattr(text.func, "id", "") in allowed:
                continue
            odd.append(f"{path.relative_to(ROOT)}:{node.lineno}")
    assert odd == []


def _text_of(node: ast.AST) -> ast.expr | None:
    if not isinstance(node, ast.Call):
        return None
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    if name == "tr" and node.args:
        return node.args[0]
    if name in ("translate", "QT_TRANSLATE_NOOP") and len(node.args) > 1 and isinstance(node.args[0], ast.Constant):
        return node.args[1]
    return None


def test_counted_texts_have_a_number_and_others_have_none(texts):
    for text in texts:
        assert text.plural == bool(re.search("%L?n", text.source)), text
        names = {name for _, name, _, _ in string.Formatter().parse(text.source) if name is not None}
        assert "" not in names, text


def test_no_class_inherits_a_counted_text():
    """Qt looks a widget's text up by the name of its own class first, and takes the number it puts in for an answer."""
    classes = {}
    for path in sorted(PACKAGE.rglob("ui/**/*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                classes[node.name] = node
    counting = {name for name, node in classes.items() if _counts(node)}
    heirs = {
        name: sorted(counting & {getattr(base, "id", "") for base in node.bases}) for name, node in classes.items()
    }
    assert {name: bases for name, bases in heirs.items() if bases} == {}


def _counts(node: ast.ClassDef) -> bool:
    return any(
        isinstance(call, ast.Call) and getattr(call.func, "attr", "") == "tr" and len(call.args) > 2
        for call in ast.walk(node)
    )
