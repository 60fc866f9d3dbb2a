"""The user's choices: one typed dataclass in a small JSON file that is never half written.

Keys this version doesn't know are kept, so that an older NetPlanner loses nothing of a newer one's file.
"""

import json
import logging
import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from netplanner.domain.errors import DataError
from netplanner.paths import errno_name, write_private

LANGUAGES = ("en", "da", "de")
THEMES = ("system", "light", "dark")
PAPERS = ("A4", "Letter")

# CLDR's territories whose paper is Letter (supplemental data, measurementData/paperSize "US-Letter").
_LETTER_COUNTRIES = frozenset({"BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"})
# Region of a locale, in the order in which it tells where somebody lives: address and phone before language.
_REGION_VARIABLES = ("LC_ALL", "LC_ADDRESS", "LC_TELEPHONE", "LC_MONETARY", "LC_TIME", "LANG")

_log = logging.getLogger(__name__)


def guess_country(environment: Mapping[str, str] | None = None) -> str | None:
    """The ISO 3166-1 code of the user's country by the environment's locale.

    None where it tells none, as on Windows: the window asks there.
    """
    variables = os.environ if environment is None else environment
    for name in _REGION_VARIABLES:
        country = _region(variables.get(name, ""))
        if country:
            return country
    return None


def _region(name: str) -> str | None:
    """ "DK" of "da_DK.UTF-8"."""
    region = name.partition("@")[0].partition(".")[0].replace("-", "_").rpartition("_")[2]
    return region if len(region) == 2 and region.isascii() and region.isalpha() and region.isupper() else None


def _guess_paper() -> str:
    return "Letter" if guess_country() in _LETTER_COUNTRIES else "A4"


@dataclass
class Settings:
    """None means: as the system has it."""

    language: str | None = None
    theme: str = "system"
    home_country: str | None = field(default_factory=guess_country)
    """ISO 3166-1 alpha-2: numbers without a prefix are read as this country's."""
    sphere: str = ""
    """Whose contacts, goals and plans are shown: "private", "business", or "" for all."""
    week_start: int | None = None
    """1 Monday … 7 Sunday (ISO 8601)."""
    paper: str = field(default_factory=_guess_paper)
    zone: str | None = None
    """IANA zone of timed plans."""
    remind: bool = False
    """Whether timed plans are told of before they are due."""
    remind_minutes: int = 10
    remind_names: bool = True
    """Whether reminders say whom a plan is with: others may see the screen."""
    digest_at: str = ""
    """When the day's digest comes, "08:30" by the wall, "" for none."""
    in_tray: bool = False
    """Whether there is an icon in the tray, in which a closed window stays."""
    feed_path: str | None = None
    """The file that other programs' calendars subscribe to; None while there is none."""
    feed_notes: bool = False
    """Whether it holds the whys of plans."""
    feed_birthdays: bool = True
    feed_seminars: bool = True
    mail_account: dict[str, object] | None = None
    """What `operations.mail.account.MailAccount` holds; no password."""
    last_import_dir: str | None = None
    last_export_dir: str | None = None
    unknown: dict[str, object] = field(default_factory=dict)
    """What another version wrote; goes back into the file."""
    set_aside: Path | None = field(default=None, compare=False)
    """Where a broken file went when these settings began from the defaults; never stored."""

    @classmethod
    def load(cls, path: Path) -> "Settings":
        """The stored settings; defaults for what is missing or makes no sense. Never raises.

        A file that is no JSON object is set aside as `<name>.broken`.
        """
        try:
            stored = json.loads(path.read_bytes())
        except FileNotFoundError:
            return cls()
        except OSError as error:
            _log.warning("settings unreadable, errno %d", error.errno or 0)
            return cls()
        except (ValueError, RecursionError):
            return cls(set_aside=_set_aside(path))
        if not isinstance(stored, dict):
            return cls(set_aside=_set_aside(path))
        return cls._of(stored)

    @classmethod
    def _of(cls, stored: dict[str, object]) -> "Settings":
        settings = cls(unknown={key: value for key, value in stored.items() if key not in _VALID})
        for key, is_valid in _VALID.items():
            if key in stored and is_valid(stored[key]):
                setattr(settings, key, stored[key])
        return settings

    def save(self, path: Path) -> None:
        """Writes the file in one move, 0600.

        Raises DataError `settings_not_saved` (reason: an errno name); the old file stays.
        """
        values = {**self.unknown, **{key: getattr(self, key) for key in _VALID}}
        content = json.dumps(values, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
        try:
            write_private(path, content.encode())
        except OSError as error:
            raise DataError("settings_not_saved", reason=errno_name(error)) from error


def _set_aside(path: Path) -> Path | None:
    aside = path.with_name(path.name + ".broken")
    try:
        path.replace(aside)
    except OSError as error:
        _log.warning("broken settings not set aside, errno %d", error.errno or 0)
        return None
    _log.warning("broken settings set aside")
    return aside


def _one_of(*values: object) -> Callable[[object], bool]:
    # bool is an int in Python: True must not pass for 1.
    return lambda value: not isinstance(value, bool) and value in values


def _text(value: object) -> bool:
    return value is None or isinstance(value, str)


def _country(value: object) -> bool:
    return value is None or (isinstance(value, str) and _region(value) == value)


def _flag(value: object) -> bool:
    return isinstance(value, bool)


def _wall_time(value: object) -> bool:
    return value == "" or (isinstance(value, str) and bool(_TIME.fullmatch(value)))


def _account(value: object) -> bool:
    if value is None:
        return True
    kinds: Mapping[str, type] = {
        **dict.fromkeys(("address", "name", "host", "security", "user"), str),
        "port": int,
        "per_hour": int,
    }
    return (
        isinstance(value, dict)
        and value.keys() == kinds.keys()
        and all(type(value[key]) is kinds[key] for key in kinds)
    )


_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
_VALID: Mapping[str, Callable[[object], bool]] = {
    "language": _one_of(None, *LANGUAGES),
    "theme": _one_of(*THEMES),
    "home_country": _country,
    "sphere": _one_of("", "private", "business"),
    "week_start": _one_of(None, *range(1, 8)),
    "paper": _one_of(*PAPERS),
    "zone": _text,
    "remind": _flag,
    "remind_names": _flag,
    "remind_minutes": _one_of(*range(24 * 60 + 1)),
    "digest_at": _wall_time,
    "in_tray": _flag,
    "feed_path": _text,
    "feed_notes": _flag,
    "feed_birthdays": _flag,
    "feed_seminars": _flag,
    "mail_account": _account,
    "last_import_dir": _text,
    "last_export_dir": _text,
}
