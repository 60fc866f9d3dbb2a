"""The platforms that a new book knows. They are rows: the user changes limits and adds networks of their own."""

from typing import NamedTuple


class PlatformSeed(NamedTuple):
    """A platform as a new book has it.

    `url_pattern` makes a profile's address from its handle. `valid_from` and `valid_to` are ISO dates, None for open
    ends. Limits are in characters, `notes_per_month` in invitations with a note, `withdraw_days` how long one can't
    invite a person again after withdrawing, `connection_cap` in contacts; None where none is known. `source` says
    where the figures come from, `source_on` (ISO) as of when.
    """

    key: str
    name: str
    kind: str = "network"
    url_pattern: str = ""
    valid_from: str | None = None
    valid_to: str | None = None
    note_limit: int | None = None
    message_limit: int | None = None
    notes_per_month: int | None = None
    withdraw_days: int | None = None
    connection_cap: int | None = None
    cost: str = ""
    source: str = ""
    source_on: str | None = None
    # The days between which the platform had groups; None for "as long as the platform".
    groups_from: str | None = None
    groups_to: str | None = None


PLATFORMS = (
    PlatformSeed(
        key="linkedin",
        name="LinkedIn",
        url_pattern="https://www.linkedin.com/in/{handle}",
        valid_from="2003-05-05",
        note_limit=200,
        message_limit=1900,
        # Members of the free plan report 3, 5 or 10.
        notes_per_month=5,
        withdraw_days=21,
        connection_cap=30000,
        cost="Basic: free; Premium: notes of 300 characters",
        source="linkedin.com/help and reports of members; free plan",
        source_on="2026-01-01",
    ),
    PlatformSeed(
        key="xing",
        name="XING",
        url_pattern="https://www.xing.com/profile/{handle}",
        valid_from="2003-11-01",
        note_limit=500,
        cost="Basic: free; Premium",
        source="notes: reports of members; groups closed on 11 January 2023",
        source_on="2026-01-01",
        groups_to="2023-01-11",
    ),
    PlatformSeed(
        key="facebook",
        name="Facebook",
        url_pattern="https://www.facebook.com/{handle}",
        valid_from="2004-02-04",
        connection_cap=5000,
        cost="free",
        source="facebook.com/help: 5,000 friends; friend requests carry no note",
        source_on="2026-01-01",
    ),
    PlatformSeed(
        key="ecademy",
        name="Ecademy",
        valid_from="1998-01-01",
        valid_to="2012-12-31",
        source="sold and relaunched under another name around the turn of 2012 to 2013; the exact day is not known",
    ),
)


def seed(key: str) -> PlatformSeed | None:
    """The platform a new book has under `key`."""
    return next((platform for platform in PLATFORMS if platform.key == key), None)
