"""The user's own card: what invitations are signed with and a printed plan is headed by."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Me:
    name: str = ""
    title: str = ""
    organization: str = ""
    email: str = ""
    phone: str = ""
    purpose: str = ""
