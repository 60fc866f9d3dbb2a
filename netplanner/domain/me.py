"""The user's own card: what invitations are signed with and a printed plan is headed by."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Me:
    """`country` is an ISO code, `languages` their codes parted by commas, platforms are keys of platform rows;
    `weekly_minutes` is how much time a week goes to the network, None where it isn't said."""

    name: str = ""
    title: str = ""
    organization: str = ""
    email: str = ""
    phone: str = ""
    purpose: str = ""
    country: str = ""
    city: str = ""
    languages: str = ""
    primary_platform: str = ""
    secondary_platform: str = ""
    weekly_minutes: int | None = None
