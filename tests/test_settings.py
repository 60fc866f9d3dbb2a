import json
import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.errors import DataError
from netplanner.settings import Settings, guess_country


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def test_a_first_start_has_the_defaults(file: Path) -> None:
    settings = Settings.load(file)
    assert (settings.language, settings.theme, settings.week_start) == (None, "system", None)
    assert settings.set_aside is None
    assert not file.exists()


def test_choices_come_back(file: Path) -> None:
    chosen = Settings(
        language="da",
        theme="dark",
        home_country="DK",
        week_start=1,
        paper="Letter",
        zone="Europe/Copenhagen",
        last_import_dir="/home/x/Åse",
        last_export_dir="/tmp",
    )
    chosen.save(file)
    assert Settings.load(file) == chosen


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX file modes")
def test_the_file_is_the_users_alone(file: Path) -> None:
    Settings().save(file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_another_versions_keys_are_kept(file: Path) -> None:
    file.write_text('{"theme": "dark", "future": {"deep": [1, null]}}')
    settings = Settings.load(file)
    settings.theme = "light"
    settings.save(file)
    stored = json.loads(file.read_text())
    assert (stored["theme"], stored["future"]) == ("light", {"deep": [1, None]})


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"null", b"\xff\xfe{}", b"[" * 100_000])
def test_a_broken_file_is_set_aside_and_the_defaults_serve(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    settings = Settings.load(file)
    assert settings.theme == "system"
    assert settings.set_aside == file.with_name("settings.json.broken")
    assert settings.set_aside.read_bytes() == content
    assert not file.exists()


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("theme", "purple"),
        ("theme", None),
        ("theme", ["dark"]),
        ("language", "tlh"),
        ("week_start", 0),
        ("week_start", True),
        ("week_start", "1"),
        ("paper", 4),
        ("home_country", "Denmark"),
        ("home_country", "dk"),
        ("zone", 1),
        ("last_export_dir", {}),
    ],
)
def test_a_value_without_sense_gives_way_to_the_default(file: Path, key: str, value: object) -> None:
    file.write_text(json.dumps({key: value, "last_import_dir": "/kept"}))
    settings = Settings.load(file)
    assert getattr(settings, key) == getattr(Settings(), key)
    assert settings.last_import_dir == "/kept"


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
keys = st.sampled_from(["theme", "language", "paper", "unknown", "set_aside"]) | st.text()


@given(st.dictionaries(keys, json_values))
def test_any_object_loads_and_saving_settles(tmp_path_factory: pytest.TempPathFactory, stored: object) -> None:
    file = tmp_path_factory.mktemp("settings") / "settings.json"
    file.write_text(json.dumps(stored))
    first = Settings.load(file)
    first.save(file)
    assert Settings.load(file) == first


def test_a_refused_write_is_a_data_error_and_keeps_the_old(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Settings(theme="dark").save(file)

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DataError) as caught:
        Settings(theme="light").save(file)
    assert (caught.value.code, caught.value.values["reason"]) == ("settings_not_saved", "ENOSPC")
    assert Settings.load(file).theme == "dark"


@pytest.mark.parametrize(
    ("environment", "country"),
    [
        ({"LANG": "da_DK.UTF-8"}, "DK"),
        ({"LANG": "en_US.UTF-8", "LC_TELEPHONE": "de_AT.UTF-8@euro"}, "AT"),
        ({"LC_ALL": "C.UTF-8", "LANG": "sv_SE"}, "SE"),
        ({"LANG": "zh-Hant-TW"}, "TW"),
        ({"LANG": "C"}, None),
        ({"LANG": "POSIX"}, None),
        ({"LANG": "eo"}, None),
        ({}, None),
    ],
)
def test_the_country_is_the_locales_region(environment: dict[str, str], country: str | None) -> None:
    assert guess_country(environment) == country


@pytest.mark.parametrize(("locale", "paper"), [("en_US.UTF-8", "Letter"), ("de_DE.UTF-8", "A4"), ("C", "A4")])
def test_the_paper_is_the_countrys(monkeypatch: pytest.MonkeyPatch, locale: str, paper: str) -> None:
    for name in ("LC_ALL", "LC_ADDRESS", "LC_TELEPHONE", "LC_MONETARY", "LC_TIME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", locale)
    assert Settings().paper == paper
