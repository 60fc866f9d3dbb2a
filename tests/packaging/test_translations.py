"""The gathered texts of the window, and the English forms for one and for many."""

import importlib.util
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "translations.py"


@pytest.fixture(scope="module")
def translations():
    specification = importlib.util.spec_from_file_location("packaging_translations", SCRIPT)
    module = importlib.util.module_from_spec(specification)
    sys.modules[specification.name] = module
    specification.loader.exec_module(module)
    return module


def test_texts_are_found_with_their_context_and_whether_they_count(translations):
    found = {(text.context, text.source): text.plural for text in translations.texts()}
    assert found["Steps", "Delete %Ln contact(s)"]
    assert not found["TopBar", "Import"]
    assert len(found) > 300


def test_every_text_that_counts_has_its_english_forms(translations):
    root = ElementTree.parse(translations.I18N / "netplanner_en.ts").getroot()
    stored = {
        (context.findtext("name"), message.findtext("source")): [form.text for form in message.iter("numerusform")]
        for context in root.iter("context")
        for message in context.iter("message")
    }
    counted = {(text.context, text.source) for text in translations.texts() if text.plural}
    assert counted - set(stored) == set(), "run packaging/translations.py"
    for (_, source), (one, many) in stored.items():
        assert "(s)" not in one + many
        # "Add this one" says it without the number.
        assert ("%" in one) <= ("%" in source)


def test_forms_for_one_and_many(translations):
    assert translations.english_forms("%n file(s) or folder(s)") == ["%n file or folder", "%n files or folders"]
    assert translations.english_forms("%Ln outreach(es)") == ["%Ln outreach", "%Ln outreaches"]
