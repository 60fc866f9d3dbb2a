"""The language names are sorted in and the country phone numbers are read in: the book's, not the machine's."""

from dataclasses import dataclass

import apsw


@dataclass(frozen=True, slots=True)
class Locale:
    """`language` "en", "da" or "de"; `region` an ISO 3166-1 code or ""."""

    language: str = "en"
    region: str = ""


def locale_of(connection: apsw.Connection) -> Locale:
    rows = dict(
        connection.execute("SELECT key, value FROM rule_setting WHERE key IN ('sort_language', 'home_country')")
    )
    return Locale(str(rows.get("sort_language", "en")), str(rows.get("home_country", "")))


def set_locale(connection: apsw.Connection, locale: Locale) -> None:
    """For a new book, or with every sort key and phone key made anew in the same step."""
    connection.executemany(
        "INSERT INTO rule_setting(key, value) VALUES (?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value",
        [("sort_language", locale.language), ("home_country", locale.region)],
    )
