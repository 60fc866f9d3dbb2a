"""Gathers the window's texts into resources/i18n/netplanner_<language>.ts and builds the .qm files from them.

    .venv/bin/python packaging/translations.py

Translations in the .ts files (Qt Linguist edits them) are kept; texts that are no longer used go. English has only
the texts that count something, with a form for one and one for many. Qt's own lupdate misses Python's plurals whose
number is an expression, so the texts are found in the syntax tree.
"""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
I18N = ROOT / "resources" / "i18n"
SOURCES = (ROOT / "netplanner" / "ui", ROOT / "netplanner" / "printing")
# Languages with the number of their plural forms.
LANGUAGES = {"en": 2, "da": 2, "de": 2}


class Text(NamedTuple):
    context: str
    source: str
    plural: bool


def texts() -> list[Text]:
    """Every text to translate, each once, by context and source; plural where one call of it counts."""
    found: dict[tuple[str, str], bool] = {}
    for folder in SOURCES:
        for path in sorted(folder.rglob("*.py")):
            for text in _texts_of(ast.parse(path.read_text(encoding="utf-8")), ""):
                key = text.context, text.source
                found[key] = found.get(key, False) or text.plural
    return [Text(context, source, plural) for (context, source), plural in sorted(found.items())]


def _texts_of(node: ast.AST, class_name: str) -> Iterator[Text]:
    if isinstance(node, ast.ClassDef):
        class_name = node.name
    if isinstance(node, ast.Call):
        text = _text(node, class_name)
        if text is not None:
            yield text
    for child in ast.iter_child_nodes(node):
        yield from _texts_of(child, class_name)


def _text(call: ast.Call, class_name: str) -> Text | None:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    words = [argument.value if isinstance(argument, ast.Constant) else None for argument in call.args]
    if name == "tr" and words and isinstance(words[0], str):
        return Text(class_name, words[0], len(words) > 2 or bool(call.keywords))
    if name in ("translate", "QT_TRANSLATE_NOOP") and len(words) > 1:
        context, source = words[:2]
        if isinstance(context, str) and isinstance(source, str):
            return Text(context, source, len(words) > 3 or bool(call.keywords))
    return None


def english_forms(source: str) -> list[str]:
    """The forms for one and for many of an English text: "%n file(s)"."""
    one = source.replace("(es)", "").replace("(s)", "")
    many = source.replace("(es)", "es").replace("(s)", "s")
    return [one, many]


def update(language: str) -> int:
    """Writes the .ts file of a language; returns how many of its texts have no translation."""
    path = I18N / f"netplanner_{language}.ts"
    former = _translations(path)
    wanted = [text for text in texts() if text.plural or language != "en"]
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    missing = 0
    context_node: ElementTree.Element | None = None
    context_name = ""
    for text in wanted:
        if context_node is None or text.context != context_name:
            context_node = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(context_node, "name").text = text.context
            context_name = text.context
        forms = former.get((text.context, text.source), [])
        if language == "en" and not any(forms):
            forms = english_forms(text.source)
        missing += not any(forms)
        _add_message(context_node, text, forms, LANGUAGES[language])
    ElementTree.indent(root)
    body = ElementTree.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")
    return missing


def _add_message(parent: ElementTree.Element, text: Text, forms: list[str], count: int) -> None:
    message = ElementTree.SubElement(parent, "message", {"numerus": "yes"} if text.plural else {})
    ElementTree.SubElement(message, "source").text = text.source
    translation = ElementTree.SubElement(message, "translation")
    if not any(forms):
        translation.set("type", "unfinished")
    if not text.plural:
        translation.text = forms[0] if forms else ""
        return
    for index in range(count):
        ElementTree.SubElement(translation, "numerusform").text = forms[index] if index < len(forms) else ""


def _translations(path: Path) -> dict[tuple[str, str], list[str]]:
    if not path.exists():
        return {}
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")] if translation is not None else []
            if not forms and translation is not None:
                forms = [translation.text or ""]
            found[context.findtext("name", ""), message.findtext("source", "")] = forms
    return found


def release(language: str) -> None:
    """Builds the .qm file, which is what the window reads."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    source, target = (I18N / f"netplanner_{language}.{ending}" for ending in ("ts", "qm"))
    subprocess.run([tool, "-silent", source, "-qm", target], check=True)


def main() -> None:
    wanted = sys.argv[1:] or [language for language in LANGUAGES if (I18N / f"netplanner_{language}.ts").exists()]
    for language in wanted:
        missing = update(language)
        release(language)
        print(f"{language}: {missing} without a translation")


if __name__ == "__main__":
    main()
